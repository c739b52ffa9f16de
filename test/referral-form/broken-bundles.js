// Ways in which a Bundle goes wrong, each of them one change to a good one.

const resourceIn = (bundle, type) => bundle.entry.find(({ resource }) => resource.resourceType === type).resource;

const patientIn = bundle => resourceIn(bundle, 'Patient');
const orderIn = bundle => resourceIn(bundle, 'ServiceRequest');

/** The answer to a question, of a Bundle's response. */
function answerIn(bundle, linkId) {
  const items = resourceIn(bundle, 'QuestionnaireResponse').item.flatMap(({ item }) => item);
  return items.find(item => item.linkId === linkId).answer[0];
}

/**
 * By name: the type of the Bundle, and what is done to it.
 *
 * @type {readonly (readonly [string, 'collection' | 'transaction', (bundle: any) => void])[]}
 */
export const BREAKS = [
  ['no type', 'collection', bundle => delete bundle.type],
  ['a type that no Bundle has', 'collection', bundle => (bundle.type = 'referral')],
  ['a request in a collection', 'collection', ({ entry }) => (entry[0].request = { method: 'POST', url: 'Patient' })],
  ['no request in a transaction', 'transaction', ({ entry }) => delete entry[2].request],
  ['the same fullUrl twice', 'collection', ({ entry }) => (entry[1].fullUrl = entry[0].fullUrl)],
  [
    'a reference to nothing',
    'transaction',
    bundle => (orderIn(bundle).subject.reference = 'urn:uuid:00000000-0000-4000-8000-000000000000'),
  ],
  [
    'the doctor as the patient',
    'transaction',
    bundle => (orderIn(bundle).subject = resourceIn(bundle, 'PractitionerRole').practitioner),
  ],
  ['no patient', 'collection', bundle => delete orderIn(bundle).subject],
  ['no order', 'collection', ({ entry }) => entry.pop()],
  ['a status that no request has', 'collection', bundle => (orderIn(bundle).status = 'sent')],
  ['a time without a zone', 'collection', bundle => (orderIn(bundle).authoredOn = '2026-03-07T12:05:00')],
  ['an identifier system that is no URI', 'collection', bundle => (patientIn(bundle).identifier[0].system = 'fnr')],
  ['one name where there may be many', 'collection', bundle => (patientIn(bundle).name = patientIn(bundle).name[0])],
  ['a day as people write it', 'collection', bundle => (patientIn(bundle).birthDate = '07.03.1969')],
  ['a day that does not exist', 'collection', bundle => (patientIn(bundle).birthDate = '1969-02-29')],
  ['a profile that is no URI', 'collection', bundle => (patientIn(bundle).meta.profile = ['no-basis-Patient'])],
  ['a control character in a name', 'collection', bundle => (patientIn(bundle).name[0].family = 'Ødegård\u0007')],
  ['a property that FHIR has not', 'collection', bundle => (patientIn(bundle).fodselsnummer = '0')],
  ['an empty list', 'collection', bundle => (patientIn(bundle).address = [])],
  ['two values in one answer', 'collection', bundle => (answerIn(bundle, 'workStatus').valueString = 'graded')],
  ['a number as text', 'collection', bundle => (answerIn(bundle, 'sickLeaveGrade').valueInteger = '50')],
  [
    'an answer to no question',
    'collection',
    bundle => delete resourceIn(bundle, 'QuestionnaireResponse').item[0].item[0].linkId,
  ],
];

const RISK_REASON = {
  linkId: 'riskReason',
  text: 'Hvorfor pasienten er i fare for å bli sykmeldt',
  answer: [{ valueString: 'Mye fravær' }],
};

/** By name, what makes a response disagree with its Questionnaire; `items` are the answers of the section about the referral. */
export const DISAGREEMENTS = [
  [
    'an answer to another questionnaire',
    response => (response.questionnaire = response.questionnaire.replace('|', '|1')),
  ],
  ['an answer to what is not asked', (_, items) => (items[0].linkId = 'mood')],
  ['an answer in another group', (response, items) => response.item[0].item.push(items.pop())],
  ['answers in another order', (_, items) => items.reverse()],
  ['an answer twice', (_, items) => items.push(items.at(-1))],
  ['an answer to what is hidden', (_, items) => items.splice(3, 0, RISK_REASON)],
  ['a text where there is a choice', (_, items) => (items[0].answer = [{ valueString: 'graded' }])],
  ['an option that there is not', (_, items) => (items[0].answer[0].valueCoding.code = 'sometimes')],
  ['two answers where there may be one', (_, items) => items[0].answer.push(items[0].answer[0])],
  ['no answer where one is required', (_, items) => items.splice(1, 1)],
  ['a text that is too long', (_, items) => (items.at(-2).answer[0].valueString = 'x'.repeat(501))],
  ['a question in other words', (_, items) => (items[0].text = 'Arbeid')],
  ['a group without answers', response => (response.item[0].item = [])],
];
