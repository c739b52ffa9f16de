import { newId } from '../element/new-id.js';
import type { Destination } from './endpoint.js';
import type { Outcome } from './outcome.js';
import { outcomeOf } from './reply.js';
import type { Reply } from './reply.js';

/**
 * A referral as it is sent, again and again if need be: its text and its key are made together and stay together, so that a
 * retry cannot become a second referral, and a changed text cannot get the receipt of the first.
 */
export interface Sealed {
  /** The `Idempotency-Key`: a UUID. */
  readonly key: string;
  /** The Bundle, as JSON. */
  readonly text: string;
}

/** What an attempt is made with, besides the referral. */
export interface Means {
  /** Headers of the page's own, or what gives them: against forged requests, or for its login. The form's own stand. */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Ends the attempt before its time: nobody is there any more to hear what comes of it. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the browser knows that there is no network. Default: it does not. */
  readonly isOffline?: boolean | undefined;
  /** Default: the page's `fetch`, as it is when the attempt is made. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** The largest answer that is read, in bytes. */
export const MOST_ANSWER_BYTES = 1_000_000;

/** Seals a referral for sending: a FHIR Bundle of type `transaction`. What is changed later is not in it. */
export function seal(bundle: object): Sealed {
  return { key: newId(), text: JSON.stringify(bundle) };
}

/** The request's headers; `undefined` when the page does not give its own, or what it gives are none. */
async function headersFor({ key }: Sealed, own: Means['headers']): Promise<Headers | undefined> {
  try {
    const headers = new Headers(typeof own === 'function' ? await own() : own);
    headers.set('Content-Type', 'application/fhir+json');
    headers.set('Accept', 'application/fhir+json');
    headers.set('Idempotency-Key', key);
    return headers;
  } catch {
    return undefined;
  }
}

/** Reads the body to its end, but no more of it than {@link MOST_ANSWER_BYTES}. */
async function bodyOf(response: Response): Promise<Reply['body']> {
  try {
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let [text, bytes] = ['', 0];
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      bytes += part.value.byteLength;
      if (bytes > MOST_ANSWER_BYTES) return { doubt: 'unclear' };
      text += decoder.decode(part.value, { stream: true });
    }
    return { text: text + decoder.decode() };
  } catch {
    return { doubt: 'cut' };
  }
}

/** One attempt; `ending` ends the request, and `timeUp` whatever is being waited for. */
async function attempt(
  sealed: Sealed,
  { url, credentials }: Destination,
  { headers: own, fetch = globalThis.fetch }: Means,
  ending: AbortSignal,
  timeUp: Promise<undefined>,
): Promise<Outcome> {
  const headers = await Promise.race([headersFor(sealed, own), timeUp]);
  if (!headers) return { outcome: 'not-sent', why: 'headers' };
  const init: RequestInit = {
    method: 'POST',
    headers,
    body: sealed.text,
    credentials,
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
    signal: ending,
  };
  try {
    const response = await Promise.race([fetch(url, init), timeUp]);
    if (!response) return { outcome: 'unknown', why: 'timeout' };
    const { status } = response;
    const body = (await Promise.race([bodyOf(response), timeUp])) ?? { doubt: 'timeout' };
    const [location, retryAfter] = ['Location', 'Retry-After'].map(name => response.headers.get(name));
    const reply = { status, location: location ?? null, retryAfter: retryAfter ?? null, body };
    return outcomeOf(reply, { endpoint: url, text: sealed.text }, Date.now());
  } catch {
    return { outcome: 'unknown', why: 'cut' };
  }
}

/**
 * Makes one attempt to send a referral, and says what came of it. It never throws, writes nothing in the console, and ends
 * when its time is up, also where the page's own `fetch` or headers do not.
 *
 * The receiver must answer within the time with 200 or 201, and with its reference; see {@link outcomeOf}. From another
 * origin it must allow the headers `Content-Type` and `Idempotency-Key` and expose `Location` and `Retry-After` (CORS).
 */
export async function send(sealed: Sealed, destination: Destination, means: Means = {}): Promise<Outcome> {
  if (means.isOffline) return { outcome: 'not-sent', why: 'offline' };
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), destination.timeoutS * 1000);
    means.signal?.addEventListener('abort', () => resolve(undefined));
  });
  try {
    return await attempt(sealed, destination, means, ending.signal, timeUp);
  } finally {
    clearTimeout(timer);
    // What is left of the request or of its answer is no longer of use.
    ending.abort();
  }
}
