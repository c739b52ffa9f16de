import { chosenOf, wordsOf } from './answers.js';
import type { Answers } from './answers.js';
import { DOCTOR, ICPC_2, IDENTIFIER_SYSTEMS, INTERPRETER_REQUIRED, NEXT_OF_KIN, PROFILES } from './fhir.js';
import type {
  CodeableConcept,
  ContactPoint,
  Identifier,
  Organization,
  Patient,
  Practitioner,
  PractitionerRole,
  Reference,
  ServiceRequest,
} from './fhir.js';
import type { FieldId } from './fields.js';
import { officialTitleOf } from './icpc2.js';
import type { Referral } from './referral.js';
import { codingOf } from './typed-answer.js';
import type { Wording } from './wording.js';

// What was not answered stays empty here, and `bundle.ts` takes away whatever is empty: a resource reads as what it is made of.

const DIAGNOSES: readonly FieldId[] = ['mainDiagnosis', 'diagnosis2', 'diagnosis3', 'diagnosis4'];

const identifier = (system: string | undefined, value: string): readonly Identifier[] =>
  system && value ? [{ system, value }] : [];

const phone = (value: string): readonly ContactPoint[] => (value ? [{ system: 'phone', value }] : []);

/** The answers in words, by the suite's own fields. */
const wordsIn =
  (answers: Answers) =>
  (id: FieldId): string =>
    wordsOf(answers, id);

/** The patient, with next of kin, interpreter and GP. A GP who does not refer is known by name only. */
export function patientOf(answers: Answers, referrer: Reference): Patient {
  const words = wordsIn(answers);
  const kinName = words('kinName');
  const kinPhone = words('kinPhone');
  const interpreter = words('interpreter');
  return {
    resourceType: 'Patient',
    meta: { profile: [PROFILES.patient] },
    extension: interpreter ? [{ url: INTERPRETER_REQUIRED, valueBoolean: interpreter === 'yes' }] : [],
    identifier: identifier(IDENTIFIER_SYSTEMS[words('idType') as keyof typeof IDENTIFIER_SYSTEMS], words('idNumber')),
    name: [{ family: words('familyName'), given: [words('givenName')] }],
    telecom: phone(words('phone')),
    birthDate: words('birthDate'),
    address: [{ line: [words('address')], postalCode: words('postalCode'), city: words('city') }],
    contact:
      kinName || kinPhone
        ? [{ relationship: [{ coding: [NEXT_OF_KIN] }], name: { text: kinName }, telecom: phone(kinPhone) }]
        : [],
    communication: [{ language: { text: words('language') } }],
    generalPractitioner: [words('isGp') === 'yes' ? referrer : { display: words('gpName') }],
  };
}

/** The doctor who refers. */
export function practitionerOf(answers: Answers): Practitioner {
  const words = wordsIn(answers);
  return {
    resourceType: 'Practitioner',
    meta: { profile: [PROFILES.practitioner] },
    identifier: identifier(IDENTIFIER_SYSTEMS.hpr, words('hprNumber')),
    name: [{ family: words('referrerFamilyName'), given: [words('referrerGivenName')] }],
    qualification: [{ code: { coding: [DOCTOR] } }],
  };
}

/** That the doctor refers for this practice. */
export const practitionerRoleOf = (practitioner: Reference, organization: Reference): PractitionerRole => ({
  resourceType: 'PractitionerRole',
  practitioner,
  organization,
});

/** The doctor's practice, which gets the reply. A HER-id names it as a communication party, and no person. */
export function organizationOf(answers: Answers): Organization {
  const words = wordsIn(answers);
  return {
    resourceType: 'Organization',
    identifier: identifier(IDENTIFIER_SYSTEMS.herId, words('herId')),
    name: words('practiceName'),
    telecom: phone(words('practicePhone')),
    address: [{ text: words('replyAddress') }],
  };
}

/** Whom a request is about and who makes it, and when. */
export interface Request extends Wording {
  readonly patient: Reference;
  readonly referrer: Reference;
  /** The QuestionnaireResponse. */
  readonly answered: Reference;
  /** ISO 8601 with a time zone. */
  readonly authoredOn: string;
}

/** The order: the course, where, why, and the problem in the doctor's words. */
export function serviceRequestOf(
  { fields, answers }: Referral,
  { patient, referrer, answered, authoredOn, ...wording }: Request,
): ServiceRequest {
  const words = wordsIn(answers);
  const concept = (id: FieldId): CodeableConcept => ({
    coding: fields
      .filter(field => field.id === id)
      .flatMap(field => chosenOf(answers, id).map(option => codingOf(field, option, wording))),
  });
  return {
    resourceType: 'ServiceRequest',
    status: 'active',
    intent: 'order',
    code: concept('course'),
    subject: patient,
    authoredOn,
    requester: referrer,
    locationCode: [concept('site')],
    reasonCode: DIAGNOSES.map(words)
      .filter(Boolean)
      .map(code => ({ coding: [{ system: ICPC_2, code, display: officialTitleOf(code) }] })),
    supportingInfo: [answered],
    note: [{ text: words('problem') }],
  };
}
