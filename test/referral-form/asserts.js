// What must hold of a referral's Bundle beside what the validators of others look at.

/** @typedef {{ path: string, key: string, value: unknown, parent: object }} Element */

/** @returns {Generator<Element>} every element, from the outside in; `path` has no numbers, such as `Patient.name.family` */
function* elementsOf(value, path, key = '', parent = {}) {
  yield { path, key, value, parent };
  if (typeof value !== 'object' || value === null) return;
  const within = value.resourceType ?? path;
  for (const [name, part] of Object.entries(value)) {
    if (Array.isArray(value)) yield* elementsOf(part, path, key, value);
    else yield* elementsOf(part, `${within}.${name}`, name, value);
  }
}

const elementsIn = bundle => [...elementsOf(bundle, 'Bundle')];

const named = (bundle, ...keys) => elementsIn(bundle).filter(({ key }) => keys.includes(key));

const UUID_URN = /^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Absolute, and well formed where the scheme says how (RFC 3061, RFC 9562). */
function isUri(text) {
  if (/^urn:oid:/.test(text)) return /^urn:oid:[0-2](?:\.(?:0|[1-9]\d*))+$/.test(text);
  if (/^urn:uuid:/.test(text)) return UUID_URN.test(text.replace(/[#|].*$/, ''));
  return /^[a-z][a-z\d+.-]*:\S+$/i.test(text) && URL.canParse(text);
}

const isDay = text => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

/** To which resources a reference may point, by where it stands. */
const TARGETS = {
  'Patient.generalPractitioner': ['Practitioner'],
  'PractitionerRole.practitioner': ['Practitioner'],
  'PractitionerRole.organization': ['Organization'],
  'QuestionnaireResponse.subject': ['Patient'],
  'QuestionnaireResponse.author': ['PractitionerRole'],
  'QuestionnaireResponse.source': ['PractitionerRole'],
  'ServiceRequest.subject': ['Patient'],
  'ServiceRequest.requester': ['PractitionerRole'],
  'ServiceRequest.supportingInfo': ['QuestionnaireResponse'],
};

const RESOURCES = [
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'QuestionnaireResponse',
  'ServiceRequest',
];

/**
 * Each is the name of what must hold, and what finds where it does not.
 *
 * @type {Record<string, (bundle: any) => string[]>}
 */
export const BUNDLE_ASSERTS = {
  'a referral is one of each resource': ({ entry = [] }) => {
    const types = entry.map(({ resource }) => resource?.resourceType);
    return String([...types].sort()) === String(RESOURCES) ? [] : [types.join()];
  },

  'every reference is to an entry of the Bundle, of the right type': bundle =>
    named(bundle, 'reference').flatMap(({ value, path }) => {
      const target = bundle.entry.find(({ fullUrl }) => fullUrl === value)?.resource;
      return TARGETS[path.replace(/\.reference$/, '')]?.includes(target?.resourceType) ? [] : [`${path}: ${value}`];
    }),

  'every fullUrl is a UUID and the only one of its kind': ({ entry = [] }) => {
    const urls = entry.map(({ fullUrl }) => fullUrl);
    return urls.filter((url, place) => !UUID_URN.test(url) || urls.indexOf(url) !== place);
  },

  'there are requests in a transaction, and in nothing else': ({ type, entry = [] }) =>
    entry
      .filter(({ request, resource }) =>
        type === 'transaction'
          ? request?.method !== 'POST' || request.url !== resource.resourceType
          : request !== undefined,
      )
      .map(({ resource }) => `${type}: ${resource.resourceType}`),

  'every system is a URI': bundle =>
    named(bundle, 'system')
      // A phone number's system is a code.
      .filter(({ path, value }) => !path.endsWith('telecom.system') && !isUri(value))
      .map(({ path, value }) => `${path}: ${value}`),

  'every url, profile and canonical is a URI': bundle =>
    named(bundle, 'url', 'profile', 'questionnaire')
      .filter(({ path, value }) => typeof value === 'string' && path !== 'Bundle.entry.request.url' && !isUri(value))
      .map(({ path, value }) => `${path}: ${value}`),

  'every time has a zone': bundle =>
    named(bundle, 'authored', 'authoredOn')
      .filter(({ value }) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value))
      .map(({ path, value }) => `${path}: ${value}`),

  'every day exists': bundle =>
    named(bundle, 'birthDate', 'valueDate')
      .filter(({ value }) => !isDay(value))
      .map(({ path, value }) => `${path}: ${value}`),

  'an element has one value[x]': bundle =>
    elementsIn(bundle)
      .filter(({ value }) => value && Object.keys(value).filter(key => /^value[A-Z]/.test(key)).length > 1)
      .map(({ path, value }) => `${path}: ${Object.keys(value).join()}`),

  'nothing is empty': bundle =>
    elementsIn(bundle)
      .filter(
        ({ value }) =>
          value === '' ||
          value === null ||
          value === undefined ||
          (typeof value === 'object' && Object.keys(value).length === 0),
      )
      .map(({ path }) => path),

  'texts are without control characters, halves of characters and space around them': bundle =>
    elementsIn(bundle)
      .filter(
        ({ value }) =>
          typeof value === 'string' && (/(?![\t\n\r])\p{Cc}|\p{Surrogate}/u.test(value) || value.trim() !== value),
      )
      .map(({ path }) => path),
};

/** @returns {string[]} what does not hold of a Bundle, by the names of {@link BUNDLE_ASSERTS} */
export function objectionsTo(bundle) {
  return Object.entries(BUNDLE_ASSERTS).flatMap(([name, find]) => find(bundle).map(where => `${name}: ${where}`));
}
