import type { FieldProblem } from '../json/fields.js';
import {
  count,
  flag,
  id,
  jsonValue,
  listOf,
  number,
  numberAbove0,
  oneOf,
  optional,
  record,
  repeatedAt,
  text,
} from '../json/fields.js';
import type { Instrument, Item } from './instrument.js';

/**
 * One thing that is wrong with a file of instruments; `path` says where, such as `[1].items[3].id`:
 * - `not-json`: it is no JSON at all;
 * - `min-not-below-max`: the scale of an answer has nothing on it;
 * - `duplicate`: an item of the instrument, or an instrument, has this id already;
 * - `more-than-items`: `minAnswered` asks for more answers than there are items.
 */
export type InstrumentProblem =
  | FieldProblem
  | { readonly kind: 'not-json' }
  | { readonly kind: 'min-not-below-max' | 'duplicate' | 'more-than-items'; readonly path: string };

/** The instruments of a file, or everything that is wrong with it. */
export type ParsedInstruments =
  { readonly instruments: readonly Instrument[] } | { readonly problems: readonly InstrumentProblem[] };

const INSTRUMENT = record<Instrument>({
  id,
  name: text,
  min: number,
  max: number,
  direction: oneOf('higher', 'lower'),
  items: listOf(record<Item>({ id: text, reverse: optional(flag) })),
  score: oneOf('sum', 'mean'),
  factor: optional(numberAbove0),
  minAnswered: count,
  mic: optional(numberAbove0),
  sdc: optional(numberAbove0),
  licence: text,
  source: text,
});

/** What is wrong between the fields of an instrument that are each well by themselves. */
function disagreements(instrument: Instrument, path: string): readonly InstrumentProblem[] {
  const { min, max, items, minAnswered } = instrument;
  const again = repeatedAt(items.map(item => item.id));
  return [
    ...(min < max ? [] : [{ kind: 'min-not-below-max', path: `${path}min` } as const]),
    ...(minAnswered <= items.length ? [] : [{ kind: 'more-than-items', path: `${path}minAnswered` } as const]),
    ...again.map(at => ({ kind: 'duplicate', path: `${path}items[${at}].id` }) as const),
  ];
}

/**
 * Reads the instruments that a person has written: one, or a list of them, as JSON. Never throws.
 *
 * @param known - the instruments whose ids are taken
 */
export function parseInstruments(json: string, known: readonly Instrument[] = []): ParsedInstruments {
  const value = jsonValue(json);
  if (value === undefined) return { problems: [{ kind: 'not-json' }] };

  const unread = Array.isArray(value) ? listOf(INSTRUMENT)(value, '') : INSTRUMENT(value, '');
  if (unread.length) return { problems: unread };

  // Every field of every record has passed its rule, and there are no others.
  const instruments = (Array.isArray(value) ? value : [value]) as readonly Instrument[];
  const taken = known.map(instrument => instrument.id);
  const again = repeatedAt([...taken, ...instruments.map(instrument => instrument.id)]);
  const pathOf = (at: number) => (Array.isArray(value) ? `[${at}].` : '');
  const problems = [
    ...again.map(at => ({ kind: 'duplicate', path: `${pathOf(at - taken.length)}id` }) as const),
    ...instruments.flatMap((instrument, at) => disagreements(instrument, pathOf(at))),
  ];
  return problems.length ? { problems } : { instruments };
}
