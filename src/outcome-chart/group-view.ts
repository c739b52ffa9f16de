import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Measure } from '../outcomes/outcomes.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import { changesTable } from './changes-table.js';
import { measureFacts } from './measure-facts.js';
import type { OutcomeMessages } from './messages.js';
import { notesOn } from './notes.js';
import type { PanelPoint } from './panel.js';
import type { PointWalk } from './point-walk.js';
import { renderTable } from './render-table.js';
import { resultsTable } from './results-table.js';
import { sentencesOn } from './sentence.js';
import type { Saving } from './saving.js';
import type { ShownMeasure } from './shown.js';
import type { TableWords } from './table-words.js';

/** How the page and the reader want it. */
export interface ViewSettings {
  readonly texts: OutcomeMessages;
  /** Of the heading above all measures. */
  readonly headingLevel: number;
  readonly walk: PointWalk;
  readonly saving: Saving;
}

/** A point in words, as it is said to who goes there by the keys. */
export function pointInWords(
  { measure, figures }: ShownMeasure,
  { interval, middle, value, names: [time, n] }: PanelPoint,
  { columns, interval: between }: OutcomeMessages,
): string {
  const around = middle === 'median' ? columns.iqr : columns.ci;
  const spread = interval ? ` (${around} ${between(...figures.ends(interval))})` : '';
  return `${measure.name}, ${time}: ${value}${spread}, ${n}`;
}

/** The place of a measure's picture, which the keys can go to. */
export function renderPicture(
  { id, name }: Measure,
  { texts, walk }: Pick<ViewSettings, 'texts' | 'walk'>,
): TemplateResult {
  return html`<div
    class="picture"
    data-measure=${id}
    role="application"
    aria-label=${`${name}. ${texts.walk}`}
    tabindex=${walk.stop === id ? 0 : -1}
  >
    <div class="paper"><canvas class="plot" data-measure=${id} aria-hidden="true"></canvas></div>
    <p class="walk help" aria-hidden="true">${texts.walk}</p>
  </div>`;
}

function renderMeasure(
  { measure, figures, panel }: ShownMeasure,
  outcomes: PublishedOutcomes,
  settings: ViewSettings,
): TemplateResult {
  const { texts, headingLevel } = settings;
  return html`<div class="measure" part="measure">
    <div role="heading" aria-level=${Math.min(headingLevel + 1, 6)} class="subtitle">${measure.name}</div>
    <p class="help">${measureFacts(measure, figures, texts)}</p>
    <div class="sentences">
      ${sentencesOn(measure, outcomes, texts, figures).map(sentence => html`<p>${sentence}</p>`)}
    </div>
    ${panel.points.length > 0 ? renderPicture(measure, settings) : nothing}
  </div>`;
}

/** Tables that are opened by whoever wants them; nothing where there are none. */
const renderFolded = (label: string, tables: readonly TableWords[]): TemplateResult | typeof nothing =>
  tables.length > 0
    ? html`<details>
        <summary>${label}</summary>
        ${tables.map(renderTable)}
      </details>`
    : nothing;

/** What came of a course for groups: sentences and pictures first, what they cannot tell, then the tables, and the source. */
export function renderGroup(
  outcomes: PublishedOutcomes,
  shown: readonly ShownMeasure[],
  settings: ViewSettings,
): TemplateResult {
  const { texts, walk, saving } = settings;
  const { synthetic, caveat, followed, hidden, source, licence } = notesOn(
    outcomes,
    shown.map(({ measure }) => measure),
    texts,
  );
  const help = (note: string | undefined): TemplateResult | typeof nothing =>
    note ? html`<p class="help">${note}</p>` : nothing;
  const tables = shown.map(({ measure, figures }) => ({ measure, figures, outcomes, texts }));
  const changes = tables.flatMap(table => changesTable(table) ?? []);
  return html`
    ${synthetic ? html`<p class="notice">${synthetic}</p>` : nothing}
    <div class="measures" @keydown=${walk.onKeyDown} @focusout=${walk.onFocusOut}>
      ${shown.map(each => renderMeasure(each, outcomes, settings))}
    </div>
    ${caveat ? html`<p class="caveat">${caveat}</p>` : nothing} ${help(followed)} ${help(hidden)}
    ${renderFolded(texts.numbers, tables.map(resultsTable))} ${renderFolded(texts.details, changes)}
    ${shown.some(({ panel }) => panel.points.length > 0) ? saving.render(texts) : nothing}
    ${help(source)} ${help(licence)}
  `;
}
