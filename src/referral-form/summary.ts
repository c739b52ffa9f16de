import type { PlainDate } from '../calendar/plain-date.js';
import { wordsOf } from './answers.js';
import type { Answer } from './answers.js';
import type { Field, FieldId, Section } from './fields.js';
import type { Referral } from './referral.js';
import { codeInWords, labelOf, optionLabelOf } from './wording.js';
import type { Wording } from './wording.js';
import { writtenDate } from './written-date.js';

/** One answer as it is read. */
export interface SummaryLine {
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

/** What is read under one heading. */
export interface SummaryPart {
  readonly heading: string;
  readonly lines: readonly SummaryLine[];
}

/** The headings of a referral, in the order of the national guide (Henvisningsveilederen). */
export const HEADINGS = [
  'course',
  'referrer',
  'copies',
  'patient',
  'problem',
  'function',
  'measures',
  'medication',
  'critical',
  'participation',
] as const;

/** A heading of a referral. */
export type Heading = (typeof HEADINGS)[number];

/** What stands under another heading than that of its section. */
const HEADING_OF: Partial<Record<FieldId, Heading>> = {
  gpName: 'copies',
  consent: 'patient',
  mainDiagnosis: 'problem',
  diagnosis2: 'problem',
  diagnosis3: 'problem',
  diagnosis4: 'problem',
  problem: 'problem',
  complaints: 'problem',
  workStatus: 'function',
  sickLeaveGrade: 'function',
  sickLeaveFrom: 'function',
  riskReason: 'function',
  occupation: 'function',
  functioning: 'function',
  earlierMeasures: 'measures',
  medication: 'medication',
  criticalInformation: 'critical',
};

const HEADING_OF_SECTION: Record<Section, Heading> = {
  course: 'course',
  patient: 'patient',
  referral: 'participation',
  referrer: 'referrer',
};

const headingOf = ({ id, section }: Field): Heading => HEADING_OF[id as FieldId] ?? HEADING_OF_SECTION[section];

/** An answer as it is read; days as people here write them, an identity number in its two groups. */
function valueOf(field: Field, answer: Answer, wording: Wording): string {
  if (typeof answer !== 'string') return answer.map(one => optionLabelOf(field, one, wording)).join(', ');
  switch (field.kind) {
    case 'choice':
      return optionLabelOf(field, answer, wording);
    case 'confirmation':
      return wording.texts.yes;
    case 'date':
      return writtenDate(answer as PlainDate);
    case 'identity-number':
      return answer.replace(/^(\d{6})(\d{5})$/, '$1 $2');
    case 'percentage':
      return `${answer} %`;
    case 'text':
    case 'long-text':
    case 'choices':
    case 'phone':
    case 'postal-code':
    case 'hpr-number':
    case 'her-id':
      return answer;
    case 'icpc-2':
      return codeInWords(answer, wording);
  }
}

/** What an answer is called where it is read. A number is called by its type, such as `D-nummer`. */
function readAs(field: Field, { fields, answers }: Referral, wording: Wording): string {
  const idType = field.id === 'idNumber' && fields.find(({ id }) => id === 'idType');
  if (idType) return optionLabelOf(idType, wordsOf(answers, 'idType'), wording);
  return field.label
    ? labelOf(field, wording)
    : (wording.texts.labelsRead[field.id as FieldId] ?? labelOf(field, wording));
}

/** The referral as it is read: on the review page, on paper, and as text. What was not answered is not in it. */
export function summaryOf(referral: Referral, wording: Wording): readonly SummaryPart[] {
  const { fields, answers } = referral;
  const lines = fields.flatMap((field): (SummaryLine & { heading: Heading })[] => {
    const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
    const saidByTheNumber = field.id === 'idType' && answer !== 'none';
    if (!answer?.length || saidByTheNumber) return [];
    const label = readAs(field, referral, wording);
    return [{ field: field.id, label, value: valueOf(field, answer, wording), heading: headingOf(field) }];
  });
  const { texts } = wording;
  const patient: SummaryLine = { field: '', label: texts.copyTo, value: texts.thePatient };
  return HEADINGS.flatMap(heading => {
    const own = lines
      .filter(line => line.heading === heading)
      .map(({ field, label, value }) => ({ field, label, value }));
    // The patient gets a copy of every referral (the guide, «kopimottakere»).
    const all = heading === 'copies' ? [patient, ...own] : own;
    return all.length > 0 ? [{ heading: texts.headings[heading], lines: all }] : [];
  });
}
