import type { Instrument } from '../instruments/instrument.js';
import { scoreScale } from '../instruments/scoring.js';
import { given } from './given.js';
import type { Measure } from './outcomes.js';
import type { ColumnMeasure, InstrumentMeasure, MiddleKind } from './plan.js';

/** What a measure is worked out from; headings are without the time. */
export type ScoreSource =
  | { readonly kind: 'items'; readonly instrument: Instrument; readonly headings: readonly string[] }
  | { readonly kind: 'score'; readonly heading: string };

/** A measure, how its middle is told, and where its scores come from. */
export interface AskedMeasure {
  readonly measure: Measure;
  readonly middle: MiddleKind;
  readonly from: ScoreSource;
}

/** The headings that a source needs, all of them at every time at which it was measured. */
export function headingsOf(from: ScoreSource): readonly string[] {
  return from.kind === 'items' ? from.headings : [from.heading];
}

/** A measure as an instrument has it, but for what was asked otherwise. */
export function askedOfInstrument(
  instrument: Instrument,
  asked: Omit<InstrumentMeasure, 'instrument'> = {},
): AskedMeasure {
  const { id, name, unit, mic = instrument.mic, sdc = instrument.sdc, items, column } = asked;
  return {
    measure: {
      id: id ?? instrument.id,
      name: name ?? instrument.name,
      ...scoreScale(instrument),
      direction: instrument.direction,
      instrument: instrument.name,
      source: instrument.source,
      ...given({ unit, mic, sdc }),
    },
    middle: asked.middle ?? (instrument.items.length > 1 ? 'mean' : 'median'),
    from:
      column === undefined
        ? { kind: 'items', instrument, headings: items ?? instrument.items.map(item => item.id) }
        : { kind: 'score', heading: column },
  };
}

/** The measure that a plan asks for; `undefined` when its instrument is not known, which `parsePlan` refuses. */
export function askedOf(
  asked: InstrumentMeasure | ColumnMeasure,
  instruments: readonly Instrument[],
): AskedMeasure | undefined {
  if ('instrument' in asked) {
    const instrument = instruments.find(known => known.id === asked.instrument);
    return instrument && askedOfInstrument(instrument, asked);
  }
  const { column, middle = 'mean', ...measure } = asked;
  return { measure, middle, from: { kind: 'score', heading: column } };
}
