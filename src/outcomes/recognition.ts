import type { Instrument } from '../instruments/instrument.js';
import { isOnScale } from '../instruments/scoring.js';
import type { Sheet } from '../tables/sheet.js';
import { headingKey } from '../tables/sheet.js';
import type { AskedMeasure } from './asked-measure.js';
import { askedOf, askedOfInstrument, headingsOf } from './asked-measure.js';
import type { WordedTime } from './known-headings.js';
import { GROUP_WORDS, KNOWN_TIMES, PARTICIPANT_WORDS, TIME_WORDS } from './known-headings.js';
import type { GroupColumn, Layout, LayoutProblem, MeasureColumns } from './layout.js';
import { Columns } from './layout.js';
import type { FoundMeasures } from './measure-columns.js';
import { longColumns, unknownTimeColumns, wideColumns } from './measure-columns.js';
import type { Plan } from './plan.js';

/** A layout, or everything that keeps the headings from being clear. */
export type RecognisedLayout = Layout | { readonly problems: readonly LayoutProblem[] };

function participantColumn(columns: Columns, { participant }: Plan): number | LayoutProblem {
  if (participant !== undefined) {
    return columns.placeOf(participant) ?? { kind: 'no-such-column', field: 'participant', column: participant };
  }
  const [place, ...others] = columns.placesOf(PARTICIPANT_WORDS);
  if (place === undefined) return { kind: 'no-participant-column' };
  const several = [place, ...others].map(at => columns.headings[at] ?? '');
  return others.length ? { kind: 'several-participant-columns', columns: several } : place;
}

function groupColumns(columns: Columns, { groups }: Plan): readonly (GroupColumn | LayoutProblem)[] {
  if (!groups) {
    return columns.placesOf(GROUP_WORDS).map(column => ({ division: columns.headings[column] ?? '', column }));
  }
  return groups.map(({ column, division = column }, at) => {
    const place = columns.placeOf(column);
    return place === undefined
      ? { kind: 'no-such-column', field: `groups[${at}].column`, column }
      : { division, column: place };
  });
}

/** The place of the column of the time; `undefined` where every time has columns of its own. */
function timeColumn(columns: Columns, plan: Plan, wide: FoundMeasures): number | LayoutProblem | undefined {
  if (plan.layout === 'wide') return undefined;
  if (plan.time !== undefined) {
    return columns.placeOf(plan.time) ?? { kind: 'no-such-column', field: 'time', column: plan.time };
  }
  const [place, ...others] = columns.placesOf(TIME_WORDS);
  const isWide = wide.measures.length > 0 && plan.layout !== 'long';
  if (isWide && place === undefined) return undefined;
  return isWide || others.length || place === undefined ? { kind: 'unclear-layout' } : place;
}

/** Those times that stand in the column of the time; the rows that have another are named when they are read. */
function timesInRows(
  { rows, headings }: Sheet,
  place: number,
  times: readonly WordedTime[],
): { readonly times: readonly WordedTime[]; readonly problems: readonly LayoutProblem[] } {
  const found = new Set(rows.map(({ cells }) => headingKey(cells[place] ?? '')));
  const wordsFound = (time: WordedTime) => time.words.filter(word => found.has(headingKey(word)));
  const isUnclear = times.some(time => wordsFound(time).length > 1);
  return {
    times: times.filter(time => wordsFound(time).length),
    problems: isUnclear ? [{ kind: 'unclear-times', columns: [headings[place] ?? ''] }] : [],
  };
}

/** What a plan asks for and the file has not. */
function notFound(
  plan: Plan,
  measures: readonly AskedMeasure[],
  times: readonly WordedTime[],
  found: FoundMeasures,
): readonly LayoutProblem[] {
  const missing = (field: string, column = ''): LayoutProblem => ({ kind: 'no-such-column', field, column });
  return [
    ...times.flatMap((time, at) =>
      plan.times && !found.times.includes(time) ? missing(`times[${at}]`, time.words[0]) : [],
    ),
    ...measures.flatMap((asked, at) =>
      plan.measures && !found.measures.some(measure => measure.asked === asked)
        ? missing(`measures[${at}]`, headingsOf(asked.from)[0])
        : [],
    ),
    ...(found.measures.length ? [] : [{ kind: 'no-measures' } as const]),
  ];
}

/** Instruments that were recognised by the same columns; a plan may ask for both. */
function severalClaims(measures: readonly MeasureColumns[]): readonly LayoutProblem[] {
  const columnsOf = ({ at }: MeasureColumns) => [...at.values()].flat();
  const claims = measures.filter(measure =>
    measures.some(other => other !== measure && columnsOf(other).some(column => columnsOf(measure).includes(column))),
  );
  return claims.length ? [{ kind: 'claimed-by-several', measures: claims.map(({ asked }) => asked.measure.id) }] : [];
}

function codesOnScale({ missing = [] }: Plan, measures: readonly MeasureColumns[]): readonly LayoutProblem[] {
  return measures.flatMap(({ asked: { measure, from } }) => {
    const scale = from.kind === 'items' ? from.instrument : measure;
    return missing
      .filter(code => isOnScale(scale, code))
      .map(code => ({ kind: 'missing-code-on-scale', measure: measure.id, code }) as const);
  });
}

const isProblem = (found: GroupColumn | LayoutProblem | number | undefined): found is LayoutProblem =>
  typeof found === 'object' && 'kind' in found;

/**
 * Says what every column of a file of raw answers is: as the plan has it, and as the headings make it clear where the plan
 * is silent.
 *
 * @param plan - one that `parsePlan` has found nothing wrong with
 */
export function recognisedLayout(sheet: Sheet, plan: Plan, instruments: readonly Instrument[]): RecognisedLayout {
  const columns = new Columns(sheet);
  const measures =
    plan.measures?.flatMap(asked => askedOf(asked, instruments) ?? []) ??
    instruments.map(instrument => askedOfInstrument(instrument));
  const times: readonly WordedTime[] =
    plan.times?.map(({ in: word, ...time }) => ({ ...time, words: [word ?? time.id] })) ?? KNOWN_TIMES;

  const participant = participantColumn(columns, plan);
  const groups = groupColumns(columns, plan);
  const wide = wideColumns(columns, measures, times);
  const time = timeColumn(columns, plan, wide);
  const unclear = [participant, ...groups, time].filter(isProblem);
  if (isProblem(participant) || isProblem(time) || unclear.length) return { problems: unclear };

  const inRows = time === undefined || plan.times ? undefined : timesInRows(sheet, time, times);
  const found = time === undefined ? wide : longColumns(columns, measures, inRows?.times ?? times);
  const named = groups.flatMap(group => (isProblem(group) ? [] : group));
  const roles = [participant, ...(time === undefined ? [] : [time]), ...named.map(({ column }) => column)];
  const ofMeasures = new Set(found.measures.flatMap(({ at }) => [...at.values()].flat()));
  const usedTwice = roles.filter((place, at) => roles.indexOf(place) < at || ofMeasures.has(place));

  const problems: readonly LayoutProblem[] = [
    ...(inRows?.problems ?? []),
    ...found.problems,
    ...notFound(plan, measures, times, time === undefined ? found : { ...found, times }),
    ...(plan.measures ? [] : severalClaims(found.measures)),
    ...(plan.times || time !== undefined || found.problems.length ? [] : unknownTimeColumns(columns, found)),
    ...codesOnScale(plan, found.measures),
    ...usedTwice.map(place => ({ kind: 'column-used-twice', column: columns.headings[place] ?? '' }) as const),
  ];
  if (problems.length) return { problems };

  const timeBy = new Map(found.times.flatMap(({ id, words }) => words.map(word => [headingKey(word), id] as const)));
  return {
    participant,
    ...(time === undefined ? {} : { time: { column: time, timeBy } }),
    times: found.times.map(({ id, label, weeks }) => ({ id, label, weeks })).sort((a, b) => a.weeks - b.weeks),
    measures: found.measures,
    groups: named,
    unused: columns.headings.filter((heading, at) => heading && !roles.includes(at) && !ofMeasures.has(at)),
  };
}
