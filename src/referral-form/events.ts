/** A referral was received. It tells the server's own reference and nothing of what was written. */
export class LmsReferralSentEvent extends Event {
  constructor(
    /** What the server calls the referral. */
    readonly reference: string,
  ) {
    super('lms-referral-sent', { bubbles: true, composed: true });
  }
}

/** A referral could not be sent, or nobody knows whether it was. It tells the kind of trouble and nothing more. */
export class LmsReferralErrorEvent extends Event {
  constructor(
    /** `refused`: the server has answered that it will not have it; `unknown`: it may have arrived; `not-sent`: it has not left. */
    readonly kind: 'refused' | 'unknown' | 'not-sent',
  ) {
    super('lms-referral-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lms-referral-sent': LmsReferralSentEvent;
    'lms-referral-error': LmsReferralErrorEvent;
  }
}
