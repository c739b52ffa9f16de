/** The four parts of a referral, in the order in which they are asked for. */
export const SECTIONS = ['course', 'patient', 'referral', 'referrer'] as const;

/** A part of the referral. */
export type Section = (typeof SECTIONS)[number];

/**
 * What is asked for, and with it how it is asked, what will do as an answer, and how it is written in every output:
 * - `text`, `long-text`: words;
 * - `choice`: one of the options; `choices`: one or more of them; `confirmation`: yes, or nothing;
 * - `date`: a day, typed as people type it;
 * - `identity-number`, `phone`, `postal-code`, `hpr-number`, `her-id`, `icpc-2`: what they say;
 * - `percentage`: a whole number from 20 to 99, the grade of a sick leave that is not full.
 */
export type Kind =
  | 'text'
  | 'long-text'
  | 'choice'
  | 'choices'
  | 'confirmation'
  | 'date'
  | 'identity-number'
  | 'phone'
  | 'postal-code'
  | 'hpr-number'
  | 'her-id'
  | 'icpc-2'
  | 'percentage';

/** A text that a hospital writes for a field of its own. What is left out is as in bokmål. */
export interface OwnText {
  readonly nb: string;
  readonly nn?: string;
  readonly en?: string;
}

/** Another field must have one of these answers for this one to be asked. */
export interface Condition {
  readonly field: string;
  readonly is: readonly string[];
}

/**
 * One thing that is asked for. Form, validation, text, FHIR resources and the Questionnaire all come from this description.
 */
export interface Field {
  /** Its name: the key of the answer, and the `linkId` in the Questionnaire. Letters, digits and hyphens. */
  readonly id: string;
  readonly section: Section;
  readonly kind: Kind;
  /** Whether the referral cannot go without it (while it is asked for). Default false. */
  readonly required?: boolean;
  /** The most characters. Default 100 for `text`, 1000 for `long-text`. */
  readonly most?: number;
  /** The answers to choose from, of a `choice` and of `choices`. */
  readonly options?: readonly string[];
  /** When it is asked. Default: always. */
  readonly when?: Condition;
  /** A date: whether it may lie ahead. Default: it may not. */
  readonly mayLieAhead?: boolean;
  /** The referral has no meaning, or no valid FHIR, without it: it cannot be left out. Default false. */
  readonly fixed?: boolean;
  /** The token for the browser's own filling in. The patient's fields have `off`: they are about somebody else. */
  readonly autocomplete?: string;
  /** A field that a hospital has added: what it is called; the suite's own have their names in its messages. */
  readonly label?: OwnText;
  /** A field that a hospital has added: what its options are called, by option. */
  readonly optionLabels?: Readonly<Record<string, OwnText>>;
}

const courses = ['stressmestring', 'leve-bedre'] as const;
const yesNo = ['yes', 'no'] as const;

/**
 * Everything that the referral asks for, in order. The fields are those of the national guide to good referrals
 * (Henvisningsveilederen), of «Den gode henvisning», and of the source deck's criteria.
 */
export const FIELDS = [
  { id: 'course', section: 'course', kind: 'choice', options: courses, required: true, fixed: true },
  {
    id: 'site',
    section: 'course',
    kind: 'choice',
    options: ['Kristiansand', 'Arendal', 'Flekkefjord'],
    required: true,
    fixed: true,
  },
  { id: 'otherSites', section: 'course', kind: 'confirmation' },

  {
    id: 'idType',
    section: 'patient',
    kind: 'choice',
    options: ['fnr', 'dnr', 'fh', 'none'],
    required: true,
    fixed: true,
  },
  {
    id: 'idNumber',
    section: 'patient',
    kind: 'identity-number',
    when: { field: 'idType', is: ['fnr', 'dnr', 'fh'] },
    required: true,
    fixed: true,
    autocomplete: 'off',
  },
  {
    id: 'birthDate',
    section: 'patient',
    kind: 'date',
    when: { field: 'idType', is: ['none'] },
    required: true,
    fixed: true,
    autocomplete: 'off',
  },
  {
    id: 'givenName',
    section: 'patient',
    kind: 'text',
    required: true,
    fixed: true,
    autocomplete: 'off',
  },
  {
    id: 'familyName',
    section: 'patient',
    kind: 'text',
    required: true,
    fixed: true,
    autocomplete: 'off',
  },
  { id: 'address', section: 'patient', kind: 'text', autocomplete: 'off' },
  { id: 'postalCode', section: 'patient', kind: 'postal-code', autocomplete: 'off' },
  { id: 'city', section: 'patient', kind: 'text', autocomplete: 'off' },
  { id: 'phone', section: 'patient', kind: 'phone', required: true, autocomplete: 'off' },
  { id: 'kinName', section: 'patient', kind: 'text', autocomplete: 'off' },
  { id: 'kinPhone', section: 'patient', kind: 'phone', autocomplete: 'off' },
  { id: 'interpreter', section: 'patient', kind: 'choice', options: yesNo, required: true },
  {
    id: 'language',
    section: 'patient',
    kind: 'text',
    when: { field: 'interpreter', is: ['yes'] },
    required: true,
    autocomplete: 'off',
  },

  {
    id: 'workStatus',
    section: 'referral',
    kind: 'choice',
    options: ['full', 'graded', 'at-risk', 'neither'],
    required: true,
  },
  {
    id: 'sickLeaveGrade',
    section: 'referral',
    kind: 'percentage',
    when: { field: 'workStatus', is: ['graded'] },
    required: true,
  },
  {
    id: 'sickLeaveFrom',
    section: 'referral',
    kind: 'date',
    when: { field: 'workStatus', is: ['full', 'graded'] },
    required: true,
  },
  {
    id: 'riskReason',
    section: 'referral',
    kind: 'long-text',
    most: 500,
    when: { field: 'workStatus', is: ['at-risk'] },
    required: true,
  },
  { id: 'occupation', section: 'referral', kind: 'text', autocomplete: 'off' },
  {
    id: 'complaints',
    section: 'referral',
    kind: 'choices',
    // The last is for those whom the course was not made for: they may be referred all the same.
    options: ['pain', 'fatigue', 'musculoskeletal', 'mild-mental', 'other'],
    required: true,
  },
  { id: 'mainDiagnosis', section: 'referral', kind: 'icpc-2', required: true, fixed: true },
  { id: 'diagnosis2', section: 'referral', kind: 'icpc-2' },
  { id: 'diagnosis3', section: 'referral', kind: 'icpc-2' },
  { id: 'diagnosis4', section: 'referral', kind: 'icpc-2' },
  {
    id: 'problem',
    section: 'referral',
    kind: 'long-text',
    most: 2000,
    required: true,
    fixed: true,
  },
  { id: 'functioning', section: 'referral', kind: 'long-text', required: true },
  { id: 'earlierMeasures', section: 'referral', kind: 'long-text' },
  { id: 'medication', section: 'referral', kind: 'long-text' },
  { id: 'criticalInformation', section: 'referral', kind: 'long-text' },
  { id: 'adaptation', section: 'referral', kind: 'long-text' },
  { id: 'goal', section: 'referral', kind: 'long-text', most: 500, required: true },
  { id: 'group', section: 'referral', kind: 'choice', options: ['yes', 'no', 'unsure'], required: true },
  {
    id: 'groupComment',
    section: 'referral',
    kind: 'long-text',
    most: 500,
    when: { field: 'group', is: ['no', 'unsure'] },
    required: true,
  },

  {
    id: 'referrerGivenName',
    section: 'referrer',
    kind: 'text',
    required: true,
    fixed: true,
    autocomplete: 'given-name',
  },
  {
    id: 'referrerFamilyName',
    section: 'referrer',
    kind: 'text',
    required: true,
    fixed: true,
    autocomplete: 'family-name',
  },
  {
    id: 'hprNumber',
    section: 'referrer',
    kind: 'hpr-number',
    required: true,
    fixed: true,
    autocomplete: 'off',
  },
  {
    id: 'practiceName',
    section: 'referrer',
    kind: 'text',
    required: true,
    fixed: true,
    autocomplete: 'organization',
  },
  {
    id: 'practicePhone',
    section: 'referrer',
    kind: 'phone',
    required: true,
    autocomplete: 'tel',
  },
  { id: 'replyAddress', section: 'referrer', kind: 'text', most: 200, autocomplete: 'off' },
  { id: 'herId', section: 'referrer', kind: 'her-id', autocomplete: 'off' },
  { id: 'isGp', section: 'referrer', kind: 'choice', options: yesNo, required: true },
  {
    id: 'gpName',
    section: 'referrer',
    kind: 'text',
    when: { field: 'isGp', is: ['no'] },
    required: true,
    autocomplete: 'off',
  },
  { id: 'consent', section: 'referrer', kind: 'confirmation', required: true, fixed: true },
] as const satisfies readonly Field[];

/** The name of a field that the suite asks for. */
export type FieldId = (typeof FIELDS)[number]['id'];

/** The most characters that an answer in words may have. */
export const mostOf = ({ kind, most }: Field): number => most ?? (kind === 'long-text' ? 1000 : 100);
