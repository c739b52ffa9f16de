import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../element/controls.styles.js';
import { LmsElement } from '../element/lms-element.js';
import type { Measure, Outcomes } from '../outcomes/outcomes.js';
import { suppress } from '../outcomes/suppression.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import { renderChanges } from './changes-table.js';
import { Figures } from './figures.js';
import { styles } from './lms-outcome-chart.styles.js';
import { messages } from './messages.js';
import type { OutcomeMessages } from './messages.js';
import { pageSettings } from './page-settings.js';
import type { PageSettings } from './page-settings.js';
import { panelOf } from './panel.js';
import type { Panel } from './panel.js';
import { Pictures } from './pictures.js';
import { renderResults } from './results-table.js';
import { sentencesOn } from './sentence.js';
import { hidesSomething } from './shown.js';

/** One measure as it is shown. */
interface ShownMeasure {
  readonly measure: Measure;
  readonly figures: Figures;
  readonly panel: Panel;
}

/**
 * What came of a course, for those who answered: each measure in sentences, in a picture with intervals on its whole scale,
 * and in tables. The sentences and the tables are there before the picture, and without it.
 *
 * @customElement lms-outcome-chart
 * @slot - a table for pages without JavaScript
 * @csspart base - the whole
 * @csspart measure - what there is of one measure
 * @cssprop --lms-accent - colour of the marks
 * @cssprop --lms-surface - background
 * @cssprop --lms-text - colour of text
 * @cssprop --lms-muted - colour of small text
 * @cssprop --lms-border - colour of lines
 * @cssprop --lms-radius - radius of corners
 * @cssprop --lms-font-family - the page's own by default
 * @cssprop --lms-font-size - the person's own default size, whatever the page's is
 */
export class LmsOutcomeChart extends LmsElement<OutcomeMessages> {
  static override styles = [LmsElement.styles, controls, styles];

  /** The one measure to show, by its id. Default: all of them. */
  @property() measure: string | undefined;

  /** The smallest group whose figures are shown, 2–1000. Default 5. */
  @property({ attribute: 'min-n' }) minN: string | number | undefined;

  /** How far apart the times are drawn: `time` (default), by their weeks; `equal`, all alike. */
  @property() scale: string | undefined;

  /** What stands above all. Default: «Resultater». */
  @property() caption: string | undefined;

  /** The level of the element's heading, 2–6. Default 2. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;

  /** The outcomes, as `lms-widgets aggregate` makes them. They are not changed. */
  @property({ attribute: false }) data: Outcomes | PublishedOutcomes | undefined;

  protected override readonly messages = messages;

  /** What is shown now: nothing of few people, and every measure with its figures and its picture. */
  #outcomes: PublishedOutcomes | undefined;
  #shown: readonly ShownMeasure[] = [];

  constructor() {
    super();
    new Pictures(this, () => this.#shown.map(({ panel }) => panel));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { minN, timeScale } = pageSettings(this);
    const outcomes = this.data && suppress(this.data, minN);
    this.#outcomes = outcomes;
    this.#shown =
      outcomes?.measures
        .filter(({ id }) => !this.measure || id === this.measure)
        .map(measure => {
          const figures = new Figures(this.locales, measure);
          return { measure, figures, panel: panelOf(measure, outcomes, timeScale, figures) };
        }) ?? [];
  }

  protected override renderContent(): TemplateResult {
    const { texts } = this;
    const outcomes = this.#outcomes;
    const settings = pageSettings(this);
    const title = this.caption || texts.title;
    return html`<section class="outcomes" aria-label=${title}>
      <div role="heading" aria-level=${settings.headingLevel} class="title">${title}</div>
      ${outcomes ? this.#renderOutcomes(outcomes, settings) : html`<p>${texts.empty}</p>`}
    </section>`;
  }

  #renderOutcomes(outcomes: PublishedOutcomes, settings: PageSettings): TemplateResult {
    const { texts } = this;
    const { isSynthetic, isControlled, followed, source, licence } = outcomes.provenance;
    const tables = this.#shown.map(({ measure, figures }) => ({ measure, figures, outcomes, texts }));
    const hides = this.#shown.some(({ measure }) => hidesSomething(outcomes, measure.id));
    return html`
      ${isSynthetic ? html`<p class="notice">${texts.synthetic}</p>` : nothing}
      <div class="measures">
        ${this.#shown.map(each => this.#renderMeasure(each, outcomes, settings))}
      </div>
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

  #renderMeasure(
    { measure, figures, panel }: ShownMeasure,
    outcomes: PublishedOutcomes,
    { headingLevel }: PageSettings,
  ): TemplateResult {
    const { texts } = this;
    const listed = (parts: readonly string[]): string => new Intl.ListFormat([...this.locales]).format(parts);
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
}

declare global {
  interface HTMLElementTagNameMap {
    'lms-outcome-chart': LmsOutcomeChart;
  }
}
