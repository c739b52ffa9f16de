import { textsIn } from '../element/messages.js';
import type { Questionnaire } from './fhir.js';
import { messages } from './messages.js';
import { fieldsWith } from './own-fields.js';
import type { FieldChanges } from './own-fields.js';
import { questionnaire } from './questionnaire.js';

/**
 * The FHIR Questionnaire of a form, for whoever receives its answers: every answer names it by `url` and `version`. That of
 * a form as it comes is also a file of the package, `lms-widgets/referral-form/questionnaire.nb.json` (`nn`, `en`).
 *
 * @param changes - what the form's `fields` are set to; as it comes by default
 * @param language - `nb` (default), `nn`, `en`, or one that texts have been registered for
 * @throws {RangeError} on a change that the form would pass over; names the field and what is accepted
 */
export function questionnaireFor(changes: FieldChanges = {}, language = 'nb'): Questionnaire {
  const { fields, objections } = fieldsWith(changes);
  if (objections.length > 0) throw new RangeError(objections.join('; '));
  return questionnaire(fields, textsIn('lms-referral-form', messages, language));
}
