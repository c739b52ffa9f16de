// One referral of which every part is there, as the tests of its outputs change it.

/** Its answers, in the one form that answers have. */
export const ANSWERS = {
  course: 'stressmestring',
  site: 'Arendal',
  otherSites: 'yes',
  idType: 'fnr',
  // Of nobody: the month is 87.
  idNumber: '15876900170',
  givenName: 'Åse',
  familyName: 'Ødegård',
  address: 'Strandgata 1',
  postalCode: '4836',
  city: 'Arendal',
  phone: '68050001',
  kinName: 'Per Ødegård',
  kinPhone: '+4768050002',
  interpreter: 'yes',
  language: 'nordsamisk',
  workStatus: 'graded',
  sickLeaveGrade: '50',
  sickLeaveFrom: '2026-01-12',
  complaints: ['pain', 'fatigue'],
  mainDiagnosis: 'A04',
  diagnosis2: 'P02',
  problem: 'Sliten etter lang tids belastning.\nSover dårlig.',
  functioning: 'Klarer halv dag.',
  goal: 'Tilbake i full jobb.',
  group: 'yes',
  referrerGivenName: 'Kari',
  referrerFamilyName: 'Lege',
  hprNumber: '1234567',
  practiceName: 'Fjellvik legesenter',
  practicePhone: '68050003',
  replyAddress: 'Postboks 1, 4801 Arendal',
  herId: '8094866',
  isGp: 'yes',
  consent: 'yes',
};

/** When it was written. */
export const AUTHORED_ON = '2026-03-07T12:05:00+01:00';

/**
 * The referral with changes.
 *
 * @param fields all that the form may ask for
 * @param {Record<string, string | readonly string[] | undefined>} changes `undefined` is not answered
 */
export function exampleReferral(fields, changes = {}) {
  const answers = Object.fromEntries(
    Object.entries({ ...ANSWERS, ...changes }).filter(([, answer]) => answer !== undefined),
  );
  const isAsked = ({ when }) => !when || [answers[when.field]].flat().some(answer => when.is.includes(answer));
  return { fields: fields.filter(isAsked), answers };
}

/** The resource of a type, of which a referral has one. */
export const resourceIn = (bundle, type) =>
  bundle.entry.find(({ resource }) => resource.resourceType === type).resource;
