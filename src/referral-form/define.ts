import { define } from '../element/define.js';
import { LmsReferralForm } from './lms-referral-form.js';

export type * from './lms-referral-form.js';
export type * from './events.js';

define('lms-referral-form', LmsReferralForm);
