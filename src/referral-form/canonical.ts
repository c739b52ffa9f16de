import type { Field, Section } from './fields.js';

/**
 * What the Questionnaire is called wherever it is. A canonical may be a `urn:uuid:` (FHIR R4, references, "canonical"): it
 * is nobody's domain, so that no hospital's answers depend on an address that somebody may lose, and it stays the same
 * wherever the hospital keeps the Questionnaire.
 */
export const QUESTIONNAIRE_URL = 'urn:uuid:649e50b1-e95d-47d0-863e-bd65318a2c72';

/** What an answer and the questions beside it depend on; wording, and what the browser fills in, are not among it. */
const ASKED: readonly (keyof Field | 'field' | 'is')[] = [
  'id',
  'section',
  'kind',
  'required',
  'most',
  'options',
  'when',
  'field',
  'is',
];

/**
 * The version of the Questionnaire that asks for these fields: a fingerprint (FNV-1a, 32 bits), so that every form which asks
 * for something else than another has a version of its own, also the one that a hospital has made by leaving out or adding
 * fields, and nobody has to remember to count it up.
 *
 * @param fields - all that the form may ask for, not only what was asked for in one referral
 */
export function versionOf(fields: readonly Field[]): string {
  const text = JSON.stringify(fields, ASKED as string[]);
  const hash = [...text].reduce((sum, one) => Math.imul(sum ^ (one.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The canonical by which answers name the Questionnaire: `url|version`. See {@link versionOf}. */
export const canonicalOf = (fields: readonly Field[]): string => `${QUESTIONNAIRE_URL}|${versionOf(fields)}`;

/** The `linkId` of a section. It has a dot, which no field has: there is both a section and a field called `course`. */
export const groupId = (section: Section): string => `section.${section}`;

/**
 * The code system of a field's options. Nobody but this form has made them, so the system is the question itself: `yes` to
 * one is not `yes` to another, and an option that a hospital adds meets none of the suite's.
 */
export const optionSystem = ({ id }: Field): string => `${QUESTIONNAIRE_URL}#${id}`;
