import type { LmsOutcomeChart } from '../../src/outcome-chart/lms-outcome-chart.js';
import type { PageData } from '../../src/outcome-chart/page-data.js';
import { writtenTag } from '../../src/outcome-chart/written-tag.js';
import { suppress } from '../../src/outcomes/suppression.js';
import { appearance, press, rendered, strike } from '../contract/acts.js';
import type { Act, State, States } from '../contract/state.js';
import { MEDIANS, OUTCOMES } from './outcomes-of-nobody.js';
import { OWN_FEW, OWN_LONG } from './own-scores-of-nobody.js';
import { catchFiles, makeNoPictures } from './saved-files.js';

const chart = (attributes = ''): string =>
  `<lms-outcome-chart ${attributes}>Tallene kan du få hos kurset.</lms-outcome-chart>`;

/** As a page gives the figures. */
export const given =
  (outcomes: PageData): Act =>
  async element => {
    (element as LmsOutcomeChart).data = outcomes;
    await rendered(element);
  };

/** How long the pictures may take to come, in milliseconds: the state is what it is without them too. */
const PICTURES_MS = 5000;

/** Waits for the pictures, which come when they are in view: they hold observers that belong to the state. */
const drawn: Act = async element => {
  const isDrawn = (canvas: HTMLCanvasElement): boolean => canvas.style.display === 'block';
  for (const untilMs = performance.now() + PICTURES_MS; performance.now() < untilMs;) {
    if ([...(element.shadowRoot?.querySelectorAll('canvas') ?? [])].every(isDrawn)) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
};

/** What shows own scores is loaded when there are any. */
const owned =
  (own: PageData): Act =>
  async element => {
    (element as LmsOutcomeChart).data = own;
    await appearance(element, '.sentences');
  };

const opened: Act = async element => {
  for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  await rendered(element);
};

/** The server has this file and no other, or cannot be reached. */
const served =
  (content?: string): NonNullable<State['given']> =>
  () => {
    const { fetch } = globalThis;
    globalThis.fetch = () =>
      content === undefined ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(new Response(content));
    return () => void (globalThis.fetch = fetch);
  };

/** Gives the address of a file, and waits for what becomes of it. */
const addressed: Act = async element => {
  (element as LmsOutcomeChart).src = 'resultater.csv';
  await appearance(element, '.sentences, .warning');
};

/** Every file is taken once, at once: what waits for a slow browser is done with. */
const saved: Act = async element => {
  const buttons = element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.saving button') ?? [];
  const { files, restore } = catchFiles();
  const { setTimeout: later } = globalThis;
  globalThis.setTimeout = ((task: () => void, ms = 0) => later(task, ms < 60_000 ? ms : 0)) as typeof setTimeout;
  for (const button of buttons) button.click();
  for (const untilMs = performance.now() + PICTURES_MS; files.length < 4 && performance.now() < untilMs;) {
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  restore();
  globalThis.setTimeout = later;
  if (files.length < 4) throw new Error(`${files.length} files of 4 were given`);
  await rendered(element);
};

const walked: Act = async element => {
  for (const key of ['ArrowRight', 'ArrowDown']) await strike(key, '.picture[tabindex="0"]')(element);
};

const ROWS = [
  ['mål', 'skala', 'retning', 'tidspunkt', 'uker', 'n', 'snitt', 'sd'],
  ['Livskvalitet', '0–10', 'høyere er bedre', 'Start', '0', '73', '6,21', '1,53'],
  ['Livskvalitet', '0–10', 'høyere er bedre', 'Slutt', '8', '64', '7,04', '1,31'],
];

const table = (rows: readonly (readonly string[])[]): string =>
  `<lms-outcome-chart><table>${rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></lms-outcome-chart>`;

/** As `lms-widgets aggregate --html` writes them. */
const writtenIn = writtenTag(suppress(MEDIANS), { src: '', language: 'nb' }).replace(/<\/?lms-outcome-chart.*>/g, '');

/** Every state of `<lms-outcome-chart>` that a person can meet. */
export const states: States = {
  'without figures': { fixture: chart() },
  'values that mean nothing': { fixture: chart('mode="mine" min-n="one" scale="log" heading-level="9"') },
  'measures beside each other': { fixture: chart(), acts: [given(OUTCOMES), drawn], shows: 'canvas' },
  'with tables and details': {
    fixture: chart('heading-level="3"'),
    acts: [given(OUTCOMES), drawn, press('summary'), opened],
    shows: 'details[open] table',
  },
  'one measure': {
    fixture: chart('measure="was" scale="equal" caption="Arbeidsevne etter kurset"'),
    acts: [given(OUTCOMES), drawn],
  },
  'medians of groups, some of them hidden': {
    fixture: chart(),
    acts: [given(MEDIANS), drawn, opened],
    shows: 'details[open] .group',
  },
  'at a point of a picture': {
    fixture: chart(),
    acts: [given(OUTCOMES), drawn, walked],
    shows: '.measure:nth-child(2) .picture[tabindex="0"]',
  },
  'its files taken': { fixture: chart(), acts: [given(OUTCOMES), drawn, saved], shows: '.saving' },
  'a file that could not be made': {
    given: makeNoPictures,
    fixture: chart(),
    acts: [given(OUTCOMES), drawn, press('.saving button:nth-of-type(3)')],
    shows: '.saving + .error',
  },
  'figures of a table': { fixture: table(ROWS), shows: '.measure:last-child .drawn' },
  'a table that cannot be read': { fixture: table(ROWS.slice(1)), shows: '.warning' },
  'figures of a file': {
    given: served(ROWS.map(cells => cells.join(';')).join('\n')),
    fixture: chart(),
    acts: [addressed, drawn],
    shows: '.sentences',
  },
  'a file that cannot be read': { given: served('nei'), fixture: chart(), acts: [addressed], shows: '.warning' },
  'a file that did not come': { given: served(), fixture: chart(), acts: [addressed], shows: '.warning button' },
  'a file that did not come beside words of the page': {
    given: served(),
    fixture: `<lms-outcome-chart>${writtenIn}</lms-outcome-chart>`,
    acts: [addressed],
    shows: '.warning + .as-written',
  },
  'own scores': {
    fixture: chart('mode="personal"'),
    acts: [owned(OWN_FEW), drawn, opened],
    shows: 'details[open] table',
  },
  'own scores of a long series': {
    fixture: chart('mode="personal" scale="equal"'),
    acts: [owned(OWN_LONG), drawn, opened],
    shows: 'details[open] .group',
  },
  'no own scores yet': { fixture: chart('mode="personal"') },
  'nothing that may be shown': { fixture: chart('min-n="1000"'), acts: [given(OUTCOMES), drawn, opened] },
};
