// Any referral that will do: made from what the form asks for, without the reading of the form.
import fc from 'fast-check';

/** Numbers that belong to nobody: the month is 80 too high. */
const WEIGHTS = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
];

/** @returns {string | undefined} the eleven digits; nothing where the nine have no check digits */
function withCheckDigits(nine) {
  let digits = nine;
  for (const weights of WEIGHTS) {
    const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
    digits += (11 - (sum % 11)) % 11;
  }
  return digits.length === 11 ? digits : undefined;
}

const two = number => String(number).padStart(2, '0');

/** @param firstDigit what is added to the first digit: 0 or 4 in a day, 8 for what is no day at all */
const anyTestNumber = firstDigit =>
  fc
    .record({
      day: fc.integer({ min: firstDigit === 8 ? 0 : 1, max: firstDigit === 8 ? 19 : 28 }),
      month: fc.integer({ min: 81, max: 92 }),
      rest: fc.integer({ min: 0, max: 99_999 }),
    })
    .map(({ day, month, rest }) =>
      withCheckDigits(`${two(day + 10 * firstDigit)}${month}${String(rest).padStart(5, '0')}`),
    )
    .filter(Boolean);

const IDENTITY_NUMBERS = { fnr: anyTestNumber(0), dnr: anyTestNumber(4), fh: anyTestNumber(8) };

const NAMES = [
  ...['Å', 'O', 'Li', 'Bjørg-Åse', "D'Angelo", 'Guðrún', 'Ánde Máhtte', 'Nguyễn', 'Ødegård von der Lippe'],
  ...['محمد', 'שרה', '李小龍', 'Ольга', 'A\u030Asa', '\u202Eevil', '👩‍⚕️', '😀', 'null', 'undefined', '0', 'NaN'],
  ...['<script>alert(1)</script>', '"', "'; --", '&amp;', '{{x}}', '$1', '__proto__', '#', 'a\u00A0b', 'a\u2028b'],
];

/** FHIR has tabs and line breaks, and no other control characters; nobody types the halves of a character. */
const isWriting = words => !/(?![\t\n\r])\p{Cc}|\p{Surrogate}/u.test(words);

const fits = most => words => words.trim() === words && words !== '' && [...words].length <= most && isWriting(words);

/** Words of any writing, up to the last character that there is room for. */
const anyWords = most =>
  fc
    .oneof(
      fc.constantFrom(...NAMES),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(most, 60) }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: Math.min(most, 60) }),
      fc.constantFrom('x', 'å', '語', '😀').map(one => one.repeat(most)),
      fc.array(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 9 }).map(lines => lines.join('\n\t')),
    )
    .filter(fits(most));

const digits = (least, most) =>
  fc.integer({ min: 10 ** (least - 1), max: 10 ** most - 1 }).map(number => String(number));

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

/** Phone numbers that are nobody's: 6805 and four digits. */
const anyPhone = fc
  .record({ country: fc.constantFrom('', '+47'), rest: fc.integer({ min: 0, max: 9999 }) })
  .map(({ country, rest }) => `${country}6805${String(rest).padStart(4, '0')}`);

const anyCode = fc
  .record({ chapter: fc.constantFrom(...'ABDFHKLNPRSTUWXYZ'), number: fc.integer({ min: 1, max: 99 }) })
  .map(({ chapter, number }) => `${chapter}${two(number)}`);

/** What may be answered to a field, in its one form. */
function anyAnswer({ kind, options = [], most }) {
  switch (kind) {
    case 'choice':
      return fc.constantFrom(...options);
    case 'choices':
      return fc.subarray([...options], { minLength: 1 });
    case 'confirmation':
      return fc.constant('yes');
    case 'date':
      return anyDay;
    case 'identity-number':
      return fc.record(IDENTITY_NUMBERS);
    case 'phone':
      return anyPhone;
    case 'postal-code':
      return fc.integer({ min: 1, max: 9999 }).map(number => String(number).padStart(4, '0'));
    case 'hpr-number':
    case 'her-id':
      return digits(1, 9);
    case 'icpc-2':
      return anyCode;
    case 'percentage':
      return fc.integer({ min: 20, max: 99 }).map(String);
    case 'text':
      return anyWords(most ?? 100);
    case 'long-text':
      return anyWords(most ?? 1000);
    default:
      throw new Error(`No answers are known for ${kind}`);
  }
}

/** Keeps what is asked for, and gives an identity number of the kind that was chosen. */
function referralOf(fields, possible) {
  const answers = {};
  const asked = [];
  for (const field of fields) {
    const { id, kind, when } = field;
    if (when && ![answers[when.field]].flat().some(answer => when.is.includes(answer))) continue;
    asked.push(field);
    const answer = possible[id];
    if (answer !== undefined) answers[id] = kind === 'identity-number' ? answer[answers.idType] : answer;
  }
  return { fields: asked, answers };
}

/** Any referral by a form that asks for these fields. */
export function anyReferral(fields) {
  const possible = fields.map(field => {
    const answer = anyAnswer(field);
    return [field.id, field.required ? answer : fc.option(answer, { nil: undefined })];
  });
  return fc.record(Object.fromEntries(possible)).map(given => referralOf(fields, given));
}

/** Fields as a hospital adds them: every kind that it may, under every sort of condition. */
const OWN_FIELDS = [
  { id: 'ward', section: 'referrer', kind: 'text', most: 5, label: { nb: 'Avdeling', nn: 'Avdeling' } },
  { id: 'history', section: 'referral', kind: 'long-text', required: true, label: { nb: 'Sykehistorie' } },
  {
    id: 'transport',
    section: 'course',
    kind: 'choice',
    options: ['bus', 'own car', 'yes'],
    optionLabels: { bus: { nb: 'Buss', nn: 'Buss', en: 'Bus' }, 'own car': { nb: 'Egen bil' } },
    required: true,
    label: { nb: 'Transport', en: 'Transport' },
  },
  {
    id: 'bus-card',
    section: 'course',
    kind: 'confirmation',
    when: { field: 'transport', is: ['bus', 'yes'] },
    required: true,
    label: { nb: 'Har busskort' },
  },
  {
    id: 'bus-card-from',
    section: 'course',
    kind: 'date',
    when: { field: 'bus-card', is: ['yes'] },
    mayLieAhead: true,
    label: { nb: 'Busskort fra' },
  },
  {
    id: 'diets',
    section: 'patient',
    kind: 'choices',
    options: ['vegan', 'halal', 'other'],
    label: { nb: 'Kosthold' },
  },
  {
    id: 'diet-words',
    section: 'patient',
    kind: 'text',
    when: { field: 'diets', is: ['other', 'halal'] },
    required: true,
    label: { nb: 'Hva slags kosthold' },
  },
  {
    id: 'ring-first',
    section: 'patient',
    kind: 'phone',
    when: { field: 'course', is: ['leve-bedre'] },
    label: { nb: 'Ring først' },
  },
];

/** What any hospital may ask for otherwise. */
const anyChanges = fields =>
  fc.record({
    leaveOut: fc.subarray(fields.filter(({ fixed }) => !fixed).map(({ id }) => id)),
    add: fc.subarray(OWN_FIELDS).map(added => {
      const ids = new Set([...fields, ...added].map(({ id }) => id));
      return added.filter(({ when }) => !when || ids.has(when.field));
    }),
  });

/**
 * Any form, and any referral by it: half of them by the form as it ships, half by one that a hospital has changed.
 *
 * @param {{ FIELDS: readonly object[], fieldsWith: (changes: object) => { fields: readonly object[] } }} modules
 */
export const anyFormAndReferral = ({ FIELDS, fieldsWith }) =>
  fc
    .oneof(fc.constant({}), anyChanges(FIELDS))
    .map(changes => fieldsWith(changes).fields)
    .chain(fields => fc.record({ fields: fc.constant(fields), referral: anyReferral(fields) }));
