/** The receiver has the referral, and has given it a reference. */
export interface Received {
  readonly outcome: 'received';
  /** What the receiver calls it, 1–100 characters: nothing that was sent. It may be shown, printed and told to the page. */
  readonly reference: string;
}

/**
 * Why the receiver did not take it:
 * - `invalid`: something in it will not do (400, 422);
 * - `not-allowed`: who sends is not known, or may not (401, 403, 407);
 * - `duplicate`: it collides with what is there (409, 412); that may be this very referral, from an earlier attempt;
 * - `too-large` (413); `too-many`: wait before the next attempt (429);
 * - `not-taken`: the address takes no referrals in this way, so the page is set up wrongly (every other 4xx).
 */
export type Refusal = 'invalid' | 'not-allowed' | 'duplicate' | 'too-large' | 'too-many' | 'not-taken';

/** The receiver answered that it does not take this attempt. It says nothing about an earlier one. */
export interface Refused {
  readonly outcome: 'refused';
  readonly kind: Refusal;
  /** The HTTP status, 400–499. */
  readonly status: number;
  /**
   * The receiver's own words, at most ten of at most 300 characters, without control characters. They may repeat what was
   * written about the patient: for the screen, as text, and nowhere else.
   */
  readonly words: readonly string[];
  /** Seconds until it will listen again, where it said so: at most a day. */
  readonly retryAfterS?: number;
}

/**
 * Why nobody can tell whether the receiver has it:
 * - `timeout`: the time ran out;
 * - `cut`: there was no answer, or not the whole of it. Browsers do not tell a lost connection from a redirection, a
 *   refusal by CORS or by the page's Content-Security-Policy;
 * - `server-error`: the receiver failed (5xx);
 * - `unclear`: the answer is no FHIR JSON, is over 1 MB, or says both yes and no;
 * - `no-reference`: the answer is a yes without a reference. A yes alone is what any proxy, portal or wrong address says.
 */
export type Doubt = 'timeout' | 'cut' | 'server-error' | 'unclear' | 'no-reference';

/** The referral may have arrived. Another attempt must be with the same key. */
export interface Unknown {
  readonly outcome: 'unknown';
  readonly why: Doubt;
  /** Seconds until the receiver will listen again, where it said so: at most a day. */
  readonly retryAfterS?: number;
}

/**
 * Nothing has left the page:
 * - `offline`: the browser knows that there is no network;
 * - `headers`: the page could not give its headers, or not in time, or gave what no request can carry.
 */
export interface NotSent {
  readonly outcome: 'not-sent';
  readonly why: 'offline' | 'headers';
}

/** What came of one attempt to send a referral. */
export type Outcome = Received | Refused | Unknown | NotSent;

/**
 * Whether the receiver may have a referral after these attempts to send it. One that may be there stays so, whatever later
 * attempts say, until one of them is received.
 */
export function mayHaveArrived(attempts: readonly Outcome[]): boolean {
  return attempts.some(
    attempt =>
      attempt.outcome === 'received' ||
      attempt.outcome === 'unknown' ||
      (attempt.outcome === 'refused' && attempt.kind === 'duplicate'),
  );
}
