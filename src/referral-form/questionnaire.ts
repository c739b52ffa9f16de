import { groupId, QUESTIONNAIRE_URL, versionOf } from './canonical.js';
import type { Questionnaire, QuestionnaireItem } from './fhir.js';
import { mostOf, SECTIONS } from './fields.js';
import type { Condition, Field } from './fields.js';
import { codingOf, itemTypeOf, typedAs } from './typed-answer.js';
import { labelOf } from './wording.js';
import type { Wording } from './wording.js';

const EXTENSIONS = 'http://hl7.org/fhir/StructureDefinition/';

/** A sick leave that is not full: whole percents, see `reading.ts`. */
const GRADES = [
  { url: `${EXTENSIONS}minValue`, valueInteger: 20 },
  { url: `${EXTENSIONS}maxValue`, valueInteger: 99 },
];

/** A question that is hidden has no answer in FHIR either, so a condition holds only while its own question is asked. */
function conditions(
  { field: question, is }: Condition,
  fields: readonly Field[],
  wording: Wording,
): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> {
  const asked = fields.find(({ id }) => id === question);
  if (!asked) return {};
  return {
    enableWhen: is.map(words => ({ question, operator: '=', ...typedAs('answer', asked, words, wording) })),
    // It must be said where there is more than one condition (que-12), and may be where there is one.
    enableBehavior: 'any',
  };
}

function itemOf(field: Field, fields: readonly Field[], wording: Wording): QuestionnaireItem {
  const { id: linkId, kind, options, when, required = false } = field;
  return {
    ...(kind === 'percentage' && { extension: GRADES }),
    linkId,
    text: labelOf(field, wording),
    type: itemTypeOf(field),
    ...(when && conditions(when, fields, wording)),
    required,
    ...(kind === 'choices' && { repeats: true }),
    ...((kind === 'text' || kind === 'long-text') && { maxLength: mostOf(field) }),
    ...(options && { answerOption: options.map(option => ({ valueCoding: codingOf(field, option, wording) })) }),
  };
}

/**
 * The FHIR Questionnaire that a referral answers: a group a section, a question a field, the field's id as its `linkId`.
 *
 * @param fields - all that the form may ask for: {@link FIELDS}, or as a hospital has changed them
 * @param wording - of one language; `url` and `version` are the same in all of them
 */
export function questionnaire(fields: readonly Field[], wording: Wording): Questionnaire {
  const { language, texts } = wording;
  return {
    resourceType: 'Questionnaire',
    language,
    url: QUESTIONNAIRE_URL,
    version: versionOf(fields),
    name: 'LmsReferral',
    title: texts.title,
    status: 'active',
    subjectType: ['Patient'],
    item: SECTIONS.map(section => ({
      linkId: groupId(section),
      text: texts.sections[section],
      type: 'group' as const,
      item: fields.filter(field => field.section === section).map(field => itemOf(field, fields, wording)),
    })).filter(({ item }) => item.length > 0),
  };
}
