import type { MessageSet } from '../element/messages.js';
import type { FieldId, Section } from './fields.js';
import { en } from './messages-en.js';
import { nb } from './messages-nb.js';
import { nn } from './messages-nn.js';
import type { Problem } from './problems.js';
import type { Heading } from './summary.js';

/** The texts of `<lms-referral-form>`. */
export interface ReferralMessages {
  title: string;
  /** What the form does not do with what is written, before anything is. */
  privacy: string;
  sections: Record<Section, string>;
  /** Who the course is for, above the referral itself. */
  criteria: string;
  criteriaTerms: readonly string[];
  /** Notices about criteria that do not match; the form goes on. */
  workDoesNotMatch: string;
  complaintsDoNotMatch: string;
  optional: string;
  labels: Record<FieldId, string>;
  help: Partial<Record<FieldId, string>>;
  /** What each option is called, by field; places and names are as they are. */
  options: Record<string, Record<string, string>>;
  /** What is said where a required field has no answer. */
  missing: Partial<Record<FieldId, string>>;
  missingOwn: (label: string) => string;
  problems: Record<Exclude<Problem, 'missing'>, (label: string, most: number) => string>;
  charactersLeft: (left: number) => string;
  charactersOver: (over: number) => string;
  summary: string;
  review: string;
  clear: string;
  clearSure: string;
  clearAsk: string;
  cancel: string;
  cleared: string;
  /** After a long time without anything being written. */
  idle: string;
  notLoaded: string;
  /** Above the answers, as they are read: see `summary.ts`. */
  headings: Record<Heading, string>;
  /** What an answer is called where it is read, when that is not what it is asked as. */
  labelsRead: Partial<Record<FieldId, string>>;
  copyTo: string;
  thePatient: string;
  yes: string;
}

export const messages: MessageSet<ReferralMessages> = { nb, nn, en };

declare module '../element/messages.js' {
  interface ElementMessages {
    'lms-referral-form': ReferralMessages;
  }
}
