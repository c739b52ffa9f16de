/** The figures of the page: open ones of another course, made up ones with a follow-up, and made up ones of one person. */
import { askedBy } from '../../src/embed/asked.js';
import type { LmsOutcomeChart } from '../../src/outcome-chart/lms-outcome-chart.js';
import type { PageData } from '../../src/outcome-chart/page-data.js';
import type { Change, Measure, Outcomes, Result } from '../../src/outcomes/outcomes.js';
import type { OwnScore, OwnScores } from '../../src/outcomes/own-scores.js';

type Words = Readonly<
  Record<
    'attention' | 'satisfaction' | 'work' | 'health' | 'calm' | 'start' | 'end' | 'year' | 'source' | 'made' | 'madeUp',
    string
  >
>;

const WORDS: Readonly<Record<string, Words>> = {
  nb: {
    attention: 'Oppmerksomt nærvær',
    satisfaction: 'Tilfredshet med livet',
    work: 'Arbeidsevne',
    health: 'Selvopplevd helse',
    calm: 'Ro',
    start: 'Start',
    end: 'Slutt',
    year: '1 år',
    source: 'et MBSR-kurs, før og etter',
    made: 'laget for denne siden.',
    madeUp: 'Oppdiktede tall',
  },
  nn: {
    attention: 'Medvite nærvær',
    satisfaction: 'Tilfredsheit med livet',
    work: 'Arbeidsevne',
    health: 'Sjølvopplevd helse',
    calm: 'Ro',
    start: 'Start',
    end: 'Slutt',
    year: '1 år',
    source: 'eit MBSR-kurs, før og etter',
    made: 'laga for denne sida.',
    madeUp: 'Oppdikta tal',
  },
  en: {
    attention: 'Mindfulness',
    satisfaction: 'Satisfaction with life',
    work: 'Work ability',
    health: 'Self-rated health',
    calm: 'Calm',
    start: 'Start',
    end: 'End',
    year: '1 year',
    source: 'an MBSR course, before and after',
    made: 'made for this page.',
    madeUp: 'Made-up figures',
  },
};

/** Where the open figures are from. */
const REPOSITORY = 'https://github.com/nirakara-lab/MBSR_network_analysis (a77fb219)';

const words = WORDS[document.documentElement.lang] ?? WORDS['nb'];

function openFigures({ attention, satisfaction, start, end, source }: Words): Outcomes {
  const span = { from: 'start', to: 'end' } as const;
  return {
    measures: [
      { id: 'ffmq', name: attention, min: 1, max: 5, direction: 'higher', instrument: 'FFMQ' },
      { id: 'swls', name: satisfaction, min: 5, max: 35, direction: 'higher', instrument: 'SWLS' },
    ],
    times: [
      { id: 'start', label: start, weeks: 0 },
      { id: 'end', label: end, weeks: 8 },
    ],
    groups: [],
    results: [
      { measure: 'ffmq', time: 'start', n: 182, middle: { kind: 'mean', mean: 3.213, sd: 0.512 } },
      { measure: 'ffmq', time: 'end', n: 182, middle: { kind: 'mean', mean: 3.679, sd: 0.462 } },
      { measure: 'swls', time: 'start', n: 182, middle: { kind: 'mean', mean: 22.3 } },
      { measure: 'swls', time: 'end', n: 182, middle: { kind: 'mean', mean: 24.3 } },
    ],
    changes: [
      { measure: 'ffmq', ...span, n: 182, mean: 0.467, ci: { low: 0.407, high: 0.526 } },
      { measure: 'swls', ...span, n: 182, mean: 2.005, ci: { low: 1.412, high: 2.599 } },
    ],
    provenance: {
      isSynthetic: false,
      isControlled: false,
      followed: 'complete',
      source: `${source}, ${REPOSITORY}`,
      licence: 'MIT',
    },
  };
}

function madeUpFigures({ work, health, start, end, year, made }: Words): Outcomes {
  const measures: readonly Measure[] = [
    { id: 'was', name: work, min: 0, max: 10, direction: 'higher', mic: 1.5, instrument: 'WAS' },
    { id: 'srh', name: health, min: 1, max: 5, direction: 'higher', instrument: 'SRH' },
  ];
  const results = (measure: string, rows: readonly (readonly [string, number, number, number])[]): readonly Result[] =>
    rows.map(([time, n, mean, sd]) => ({ measure, time, n, middle: { kind: 'mean', mean, sd } }));
  const change = (measure: string, from: string, to: string, n: number, mean: number, half: number): Change => ({
    ...{ measure, from, to, n, mean },
    ci: { low: mean - half, high: mean + half },
  });
  return {
    measures,
    times: [
      { id: 'start', label: start, weeks: 0 },
      { id: 'end', label: end, weeks: 8 },
      { id: 'year', label: year, weeks: 60 },
    ],
    groups: [],
    results: [
      ...results('was', [
        ['start', 48, 4.1, 2.2],
        ['end', 44, 5.6, 2.1],
        ['year', 31, 5.7, 2.4],
      ]),
      ...results('srh', [
        ['start', 48, 2.6, 0.9],
        ['end', 44, 3.1, 0.9],
        ['year', 31, 2.9, 1.1],
      ]),
    ],
    changes: [
      change('was', 'start', 'end', 44, 1.5, 0.7),
      change('was', 'end', 'year', 30, 0.1, 0.8),
      change('srh', 'start', 'end', 44, 0.5, 0.3),
      change('srh', 'end', 'year', 30, -0.2, 0.4),
    ],
    provenance: { isSynthetic: true, isControlled: false, followed: 'available', source: made },
  };
}

/** A made up person's scores at three times, and a diary of a number a day. */
function madeUpScores({ work, health, calm, start, end, year }: Words): OwnScores {
  const labels = [start, end, year];
  const weeks = [0, 8, 60];
  const atThree = (measure: string, values: readonly number[]): readonly OwnScore[] =>
    values.map((value, index) => ({ measure, at: weeks[index] ?? 0, value, label: labels[index] ?? '' }));
  const diary = Array.from({ length: 300 }, (_, day): OwnScore => {
    const at = new Date(Date.UTC(2026, 0, 12 + day)).toISOString().slice(0, 10);
    return { measure: 'calm', at, value: Math.round(5 + day / 200 + 2 * Math.sin(day / 17) + Math.sin(day * 2.3)) };
  });
  return {
    measures: [
      { id: 'was', name: work, min: 0, max: 10, direction: 'higher', mic: 1.5, sdc: 4.9, instrument: 'WAS' },
      { id: 'srh', name: health, min: 1, max: 5, direction: 'higher', instrument: 'SRH' },
      { id: 'calm', name: calm, min: 0, max: 10, direction: 'higher' },
    ],
    scores: [...atThree('was', [3, 5, 8.5]), ...atThree('srh', [2, 3, 3]), ...diary],
    isSynthetic: true,
  };
}

/** @param caption - in the place of the chart's own, where another on the page has that */
function show(id: string, outcomes: PageData, caption?: string): void {
  const chart = document.querySelector<LmsOutcomeChart>(`#${id}`);
  if (!chart) return;
  chart.data = outcomes;
  if (caption) chart.caption = caption;
}

if (askedBy('outcome-chart', location.search).has('src')) {
  // Whoever asks for figures of their own gets those alone.
  document.querySelector('#examples')?.remove();
} else if (words) {
  show('open', openFigures(words));
  show('made-up', madeUpFigures(words), words.madeUp);
  show('own', madeUpScores(words));
}
