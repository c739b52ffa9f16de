import type { Doubt, Outcome, Refusal } from './outcome.js';
import { findReference, recordOf, recordsOf } from './reference.js';
import type { Json } from './reference.js';

/** What the receiver answered. */
export interface Reply {
  readonly status: number;
  /** The headers `Location` and `Retry-After`; `null` when they are not there, or not for this page to read. */
  readonly location: string | null;
  readonly retryAfter: string | null;
  /** The whole body, or why there is no whole one. */
  readonly body: { readonly text: string } | { readonly doubt: Doubt };
}

/** What was asked. */
export interface Asked {
  readonly endpoint: URL;
  /** The body of the request. */
  readonly text: string;
}

const REFUSALS: Readonly<Record<number, Refusal>> = {
  400: 'invalid',
  401: 'not-allowed',
  403: 'not-allowed',
  407: 'not-allowed',
  409: 'duplicate',
  412: 'duplicate',
  413: 'too-large',
  422: 'invalid',
  429: 'too-many',
};

/** Most issues of the receiver that are shown, and most characters of each. */
const [MOST_ISSUES, MOST_CHARACTERS] = [10, 300];

const A_DAY_S = 86_400;

/** The body as a record, an empty one when there is no body; `undefined` when it is anything else. */
function parseBody(body: Reply['body']): Json | undefined {
  if ('doubt' in body) return undefined;
  try {
    const value: unknown = JSON.parse(body.text.trim() || '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** An OperationOutcome's issues, as plain text on one line each. */
function wordsOf(body: Json): readonly string[] {
  return recordsOf(body.issue)
    .map(({ details, diagnostics }) => recordOf(details).text ?? diagnostics)
    .filter(words => typeof words === 'string')
    .map(words => words.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim())
    .filter(Boolean)
    .slice(0, MOST_ISSUES)
    .map(words => words.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, ''));
}

/** Whether the body says no: an issue that is an error, or an entry of the transaction that was not carried out. */
function saysNo(body: Json): boolean {
  return (
    recordsOf(body.issue).some(({ severity }) => severity === 'error' || severity === 'fatal') ||
    (body.type === 'transaction-response' &&
      recordsOf(body.entry).some(({ response }) => !/^2\d\d/.test(String(recordOf(response).status))))
  );
}

/** `Retry-After` (RFC 9110, 10.2.3): seconds, or a date. */
function waiting(retryAfter: string | null, nowMs: number): { readonly retryAfterS?: number } {
  const text = retryAfter?.trim() ?? '';
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - nowMs) / 1000);
  return seconds > 0 ? { retryAfterS: Math.min(seconds, A_DAY_S) } : {};
}

/**
 * What an answer means. A receipt needs all of this: status 200 or 201, the whole body, which is FHIR JSON that says no no,
 * or empty, and a reference of the receiver's own. 202 is no receipt: the receiver has yet to decide (RFC 9110, 15.3.3). In
 * doubt it is `unknown`: another attempt with the same key costs nothing, a false receipt costs the patient the course.
 *
 * @param nowMs - when the answer came, in milliseconds since 1970
 */
export function outcomeOf(reply: Reply, asked: Asked, nowMs: number): Outcome {
  const { status, location, retryAfter, body } = reply;
  const doubt = (why: Doubt): Outcome => ({ outcome: 'unknown', why });
  const resource = parseBody(body);
  if (status >= 500) return { outcome: 'unknown', why: 'server-error', ...waiting(retryAfter, nowMs) };
  // The receiver waited for the request, or for another behind it, and does not say how much it got.
  if (status === 408) return doubt('timeout');
  if (status >= 400) {
    const kind = REFUSALS[status] ?? 'not-taken';
    return { outcome: 'refused', kind, status, words: wordsOf(resource ?? {}), ...waiting(retryAfter, nowMs) };
  }
  if ('doubt' in body) return doubt(body.doubt);
  if (!resource || saysNo(resource) || status < 200 || status > 299) return doubt('unclear');
  const isDone = status === 200 || status === 201;
  const reference = isDone ? findReference(location, resource, asked.endpoint, asked.text) : undefined;
  return reference ? { outcome: 'received', reference } : doubt('no-reference');
}
