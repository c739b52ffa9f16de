import { chosenOf } from './answers.js';
import { groupId } from './canonical.js';
import type { QuestionnaireResponse, Reference, ResponseItem } from './fhir.js';
import { SECTIONS } from './fields.js';
import type { Referral } from './referral.js';
import { typedAs } from './typed-answer.js';
import { labelOf } from './wording.js';
import type { Wording } from './wording.js';

/** What a response says beside the answers. */
export interface Response extends Wording {
  /** The canonical of the Questionnaire, with its version: see {@link canonicalOf}. */
  readonly questionnaire: string;
  /** When the referral was written, ISO 8601 with a time zone. */
  readonly authoredOn: string;
  readonly patient: Reference;
  /** Who answered. */
  readonly referrer: Reference;
}

/**
 * Everything that was answered, in the groups of the Questionnaire. What has a place in a resource of its own is here too:
 * the Questionnaire asks for it, and a response without it would not answer what is required.
 */
export function responseOf(
  { fields, answers }: Referral,
  { questionnaire, authoredOn, patient, referrer, ...wording }: Response,
): QuestionnaireResponse {
  const itemsIn = (section: string): ResponseItem[] =>
    fields
      .filter(field => field.section === section)
      .map(field => ({
        linkId: field.id,
        text: labelOf(field, wording),
        answer: chosenOf(answers, field.id).map(one => typedAs('value', field, one, wording)),
      }))
      .filter(({ answer }) => answer.length > 0);

  return {
    resourceType: 'QuestionnaireResponse',
    language: wording.language,
    questionnaire,
    status: 'completed',
    subject: patient,
    authored: authoredOn,
    author: referrer,
    source: referrer,
    item: SECTIONS.map(section => ({
      linkId: groupId(section),
      text: wording.texts.sections[section],
      item: itemsIn(section),
    })).filter(({ item }) => item.length > 0),
  };
}
