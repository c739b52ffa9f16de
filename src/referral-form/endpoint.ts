import { oneOf, readAttribute, wholeNumber } from '../element/attributes.js';
import type { Accepted } from '../element/attributes.js';

/** Where a referral is sent, and on what terms. */
export interface Destination {
  readonly url: URL;
  /** Whether the browser sends its cookies along, as `fetch` has it. */
  readonly credentials: RequestCredentials;
  /** Seconds until an attempt is given up. */
  readonly timeoutS: number;
}

/** The element's attributes about sending, as the page wrote them. */
export interface SendingAttributes extends Element {
  readonly mode: string | undefined;
  readonly endpoint: string | undefined;
  readonly credentials: string | undefined;
  readonly timeout: string | number | undefined;
}

// The URL parser takes much that no author means: https:host, https:///host, a backslash, a line break in the middle.
const ADDRESS = /^https?:\/\/(?!\/)[^\s\\@#]+$/i;

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** An address that health data may be sent to: it says so itself where that is, and the way there is encrypted. */
export const ENDPOINT: Accepted<URL> = {
  words:
    'an absolute https: address without user name and password (@) and without fragment (#); http: only to localhost, 127.0.0.1 or [::1], for development',
  parse: text => {
    const address = text.trim();
    const url = ADDRESS.test(address) ? parseUrl(address) : undefined;
    return url && (url.protocol === 'https:' || LOOPBACK.includes(url.hostname)) ? url : undefined;
  },
};

/** Seconds until an attempt is given up. */
export const TIMEOUT_S = wholeNumber(1, 120);

/** Whether the browser sends its cookies along. */
export const CREDENTIALS = oneOf('omit', 'same-origin', 'include');

const MODE = oneOf('print', 'submit');
const MODE_WITHOUT_ENDPOINT: Accepted<'print'> = {
  words: 'print; submit only together with an endpoint',
  parse: text => oneOf('print').parse(text),
};

/** The text without what may be a user name and a password: these do not belong in the console either. */
const withoutSecrets = (text: string | undefined): string | undefined => text?.replace(/^.*@/s, '…@');

/**
 * Where the page wants the referral sent. What is wrong with its attributes is said once in the console, for the page's
 * author; a password in the address is not repeated there.
 *
 * @returns `undefined` when the form is in print mode: because that is its mode, or because there is no endpoint that will do
 */
export function destinationOf(form: SendingAttributes): Destination | undefined {
  const accepted = form.endpoint ? MODE : MODE_WITHOUT_ENDPOINT;
  if (readAttribute<'print' | 'submit'>(form, 'mode', form.mode, accepted, 'print') === 'print') return undefined;
  const url = readAttribute<URL | undefined>(form, 'endpoint', withoutSecrets(form.endpoint), ENDPOINT, undefined);
  return (
    url && {
      url,
      credentials: readAttribute(form, 'credentials', form.credentials, CREDENTIALS, 'same-origin'),
      timeoutS: readAttribute(form, 'timeout', form.timeout, TIMEOUT_S, 20),
    }
  );
}
