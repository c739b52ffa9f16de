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

/**
 * What was found in the long layout, with those times that stand in the column of the time; the rows that have another are
 * named when they are read. The times of a plan are all there, because a row for them may still come.
 */
function inLongRows(found: FoundMeasures, { rows, headings }: Sheet, plan: Plan, place: number): FoundMeasures {
  if (plan.times) return found;
  const keys = new Set(rows.map(({ cells }) => headingKey(cells[place] ?? '')));
  const wordsFound = (time: WordedTime) => time.words.filter(word => keys.has(headingKey(word)));
  const isUnclear = found.times.some(time => wordsFound(time).length > 1);
  return {
    ...found,
    times: found.times.filter(time => wordsFound(time).length),
    problems: [
      ...found.problems,
      ...(isUnclear ? [{ kind: 'unclear-times', columns: [headings[place] ?? ''] } as const] : []),
    ],
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

/** The columns that are not of a measure. */
interface Roles {
  readonly participant: number;
  /** Only in the long layout. */
  readonly time: number | undefined;
  readonly groups: readonly GroupColumn[];
}

const isProblem = (found: GroupColumn | LayoutProblem | number | undefined): found is LayoutProblem =>
  typeof found === 'object' && 'kind' in found;

function rolesOf(columns: Columns, plan: Plan, wide: FoundMeasures): Roles | readonly LayoutProblem[] {
  const participant = participantColumn(columns, plan);
  const time = timeColumn(columns, plan, wide);
  const groups = groupColumns(columns, plan);
  const problems = [participant, ...groups, time].filter(isProblem);
  if (isProblem(participant) || isProblem(time) || problems.length) return problems;
  return { participant, time, groups: groups.flatMap(group => (isProblem(group) ? [] : group)) };
}

const placesOf = ({ participant, time, groups }: Roles): readonly number[] => [
  participant,
  ...(time === undefined ? [] : [time]),
  ...groups.map(({ column }) => column),
];

const measurePlaces = ({ measures }: FoundMeasures): ReadonlySet<number> =>
  new Set(measures.flatMap(({ at }) => [...at.values()].flat()));

function usedTwice({ headings }: Columns, roles: Roles, found: FoundMeasures): readonly LayoutProblem[] {
  const places = placesOf(roles);
  const ofMeasures = measurePlaces(found);
  return places.flatMap((place, at) => {
    const isTaken = places.indexOf(place) < at || ofMeasures.has(place);
    return isTaken ? [{ kind: 'column-used-twice', column: headings[place] ?? '' } as const] : [];
  });
}

function layoutOf({ headings }: Columns, roles: Roles, found: FoundMeasures): Layout {
  const { participant, time, groups } = roles;
  const used = new Set([...placesOf(roles), ...measurePlaces(found)]);
  const timeBy = new Map(found.times.flatMap(({ id, words }) => words.map(word => [headingKey(word), id] as const)));
  return {
    participant,
    ...(time === undefined ? {} : { time: { column: time, timeBy } }),
    times: found.times.map(({ id, label, weeks }) => ({ id, label, weeks })).sort((a, b) => a.weeks - b.weeks),
    measures: found.measures,
    groups,
    unused: headings.filter((heading, at) => heading && !used.has(at)),
  };
}

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

  const wide = wideColumns(columns, measures, times);
  const roles = rolesOf(columns, plan, wide);
  if (!('participant' in roles)) return { problems: roles };

  const isLong = roles.time !== undefined;
  const found = isLong ? inLongRows(longColumns(columns, measures, times), sheet, plan, roles.time) : wide;
  const problems = [
    ...found.problems,
    ...notFound(plan, measures, times, found),
    ...(plan.measures ? [] : severalClaims(found.measures)),
    ...(plan.times || isLong || found.problems.length ? [] : unknownTimeColumns(columns, found)),
    ...codesOnScale(plan, found.measures),
    ...usedTwice(columns, roles, found),
  ];
  return problems.length ? { problems } : layoutOf(columns, roles, found);
}
