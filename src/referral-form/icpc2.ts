import type { OwnText } from './fields.js';

/** A code of ICPC-2 with its title. */
export interface CodeSuggestion {
  readonly code: string;
  readonly title: OwnText;
}

/**
 * Codes that fit those whom the courses are for, with the titles of the Norwegian edition, which are the same in nynorsk.
 * The whole classification is WONCA's and licensed to the country, so these few are no more than suggestions.
 */
export const CODE_SUGGESTIONS: readonly CodeSuggestion[] = [
  { code: 'A01', title: { nb: 'Smerte generell/flere steder', en: 'Pain, general or in several places' } },
  { code: 'A04', title: { nb: 'Slapphet/tretthet', en: 'Weakness or tiredness' } },
  { code: 'L18', title: { nb: 'Utbredte muskelsmerter/fibromyalgi', en: 'Widespread muscle pain or fibromyalgia' } },
  {
    code: 'L29',
    title: {
      nb: 'Muskel-skj-syst sympt/plager IKA',
      en: 'Musculoskeletal symptom or complaint, not classified elsewhere',
    },
  },
  { code: 'P01', title: { nb: 'Følelse angst/nervøs/anspent', en: 'Feeling anxious, nervous or tense' } },
  {
    code: 'P02',
    title: { nb: 'Psykisk ubalanse situasjonsbetinget', en: 'Mental imbalance brought on by circumstances' },
  },
  { code: 'P03', title: { nb: 'Depresjonsfølelse', en: 'Feeling depressed' } },
  { code: 'P06', title: { nb: 'Søvnforstyrrelse', en: 'Sleep disturbance' } },
  {
    code: 'P29',
    title: { nb: 'Psykiske symptomer/plager IKA', en: 'Mental symptom or complaint, not classified elsewhere' },
  },
  { code: 'P76', title: { nb: 'Depressiv lidelse', en: 'Depressive disorder' } },
  { code: 'Z05', title: { nb: 'Problem arbeidsforhold/yrke', en: 'Problem with working conditions or occupation' } },
];

/** @returns the title of the Norwegian edition, whatever the language of the form; empty when the code is not a suggested one */
export const officialTitleOf = (code: string): string =>
  CODE_SUGGESTIONS.find(suggestion => suggestion.code === code)?.title.nb ?? '';

/** A code at the beginning; no letter or digit of something else follows at once. */
const CODE = /^[A-Z]\d\d(?![^\s:,.\u2013-])/i;
const ANOTHER_CODE = /\b[A-Z]\d\d\b/i;

/**
 * Reads an ICPC-2 code, in capitals or not, alone or as a suggestion puts it into the field: `P76 Depressiv lidelse`.
 *
 * @returns the code, such as `P76`. Whether the classification has it is not known. `undefined` for anything else, and
 *   for two codes in one field, where the second would be lost unseen.
 */
export function readIcpc2(text: string): string | undefined {
  const [code] = CODE.exec(text.trim()) ?? [];
  return code && !ANOTHER_CODE.test(text.trim().slice(code.length)) ? code.toUpperCase() : undefined;
}
