import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Measure } from '../outcomes/outcomes.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import { renderChanges } from './changes-table.js';
import type { Figures } from './figures.js';
import type { OutcomeMessages } from './messages.js';
import type { Panel } from './panel.js';
import { renderResults } from './results-table.js';
import { sentencesOn } from './sentence.js';
import { hidesSomething } from './shown.js';

/** One measure as it is shown. */
export interface ShownMeasure {
  readonly measure: Measure;
  readonly figures: Figures;
  readonly panel: Panel;
}

/** How the page and the reader want it. */
export interface ViewSettings {
  readonly texts: OutcomeMessages;
  /** For `Intl`, best first. */
  readonly locales: readonly string[];
  /** Of the heading above all measures. */
  readonly headingLevel: number;
}

function renderMeasure(
  { measure, figures, panel }: ShownMeasure,
  outcomes: PublishedOutcomes,
  { texts, locales, headingLevel }: ViewSettings,
): TemplateResult {
  const listed = (parts: readonly string[]): string => new Intl.ListFormat([...locales]).format(parts);
  const scale = texts.scale(figures.bare(measure.min), figures.bare(measure.max));
  return html`<div class="measure" part="measure">
    <div role="heading" aria-level=${Math.min(headingLevel + 1, 6)} class="subtitle">${measure.name}</div>
    <p class="help">
      ${[measure.instrument, scale, measure.unit, texts.better[measure.direction]].filter(Boolean).join(' · ')}
    </p>
    <div class="sentences">
      ${sentencesOn(measure, outcomes, texts, { figures, listed }).map(sentence => html`<p>${sentence}</p>`)}
    </div>
    ${
      panel.points.length > 0
        ? html`<div class="picture"><canvas class="plot" data-measure=${measure.id} aria-hidden="true"></canvas></div>`
        : nothing
    }
  </div>`;
}

/** What came of a course for groups: sentences and pictures first, what they cannot tell, then the tables, and the source. */
export function renderGroup(
  outcomes: PublishedOutcomes,
  shown: readonly ShownMeasure[],
  settings: ViewSettings,
): TemplateResult {
  const { texts } = settings;
  const { isSynthetic, isControlled, followed, source, licence } = outcomes.provenance;
  const tables = shown.map(({ measure, figures }) => ({ measure, figures, outcomes, texts }));
  const hides = shown.some(({ measure }) => hidesSomething(outcomes, measure.id));
  return html`
    ${isSynthetic ? html`<p class="notice">${texts.synthetic}</p>` : nothing}
    <div class="measures">${shown.map(each => renderMeasure(each, outcomes, settings))}</div>
    ${isControlled ? nothing : html`<p class="caveat">${texts.caveat}</p>`}
    ${followed ? html`<p class="help">${texts.followed[followed]}</p>` : nothing}
    ${hides ? html`<p class="help">${texts.hidden(String(outcomes.minN))}</p>` : nothing}
    <details>
      <summary>${texts.numbers}</summary>
      ${tables.map(renderResults)}
    </details>
    ${
      outcomes.changes.length > 0
        ? html`<details>
            <summary>${texts.details}</summary>
            ${tables.map(renderChanges)}
          </details>`
        : nothing
    }
    ${source ? html`<p class="help">${texts.source(source)}</p>` : nothing}
    ${licence ? html`<p class="help">${texts.licence(licence)}</p>` : nothing}
  `;
}
