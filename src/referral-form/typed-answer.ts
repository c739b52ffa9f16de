import { optionSystem } from './canonical.js';
import type { Coding, ItemType, OneOf } from './fhir.js';
import type { Field, Kind } from './fields.js';
import { optionLabelOf } from './wording.js';
import type { Wording } from './wording.js';

/**
 * The kinds that are not a line of words. ICPC-2 codes are one: a `choice` would have to carry the whole classification,
 * which is licensed, or refuse every code but those that are suggested.
 */
const TYPES: Partial<Record<Kind, ItemType>> = {
  'long-text': 'text',
  choice: 'choice',
  choices: 'choice',
  confirmation: 'boolean',
  date: 'date',
  percentage: 'integer',
};

/** How FHIR types what a field asks for. */
export const itemTypeOf = ({ kind }: Field): ItemType => TYPES[kind] ?? 'string';

/** One of a field's options, with its name in the language of the form. */
export const codingOf = (field: Field, option: string, wording: Wording): Coding => ({
  system: optionSystem(field),
  code: option,
  display: optionLabelOf(field, option, wording),
});

function typed(field: Field, words: string, wording: Wording): readonly [type: string, value: unknown] {
  switch (itemTypeOf(field)) {
    case 'choice':
      return ['Coding', codingOf(field, words, wording)];
    case 'boolean':
      return ['Boolean', words === 'yes'];
    case 'date':
      return ['Date', words];
    case 'integer':
      return ['Integer', Number(words)];
    case 'string':
    case 'text':
      return ['String', words];
  }
}

/**
 * An answer as FHIR types it: `valueInteger: 50` for a percentage, `answerCoding: {…}` for an option.
 *
 * @param name - of the element: `value` in a response, `answer` in a condition
 * @param words - the answer in its one form, as a {@link Referral} has it
 */
export function typedAs<Name extends 'value' | 'answer'>(
  name: Name,
  field: Field,
  words: string,
  wording: Wording,
): OneOf<Name> {
  const [type, value] = typed(field, words, wording);
  return { [`${name}${type}`]: value } as unknown as OneOf<Name>;
}
