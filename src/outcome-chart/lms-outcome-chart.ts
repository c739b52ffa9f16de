import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../element/controls.styles.js';
import { LmsElement } from '../element/lms-element.js';
import type { Outcomes } from '../outcomes/outcomes.js';
import { suppress } from '../outcomes/suppression.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import { Figures } from './figures.js';
import { renderGroup } from './group-view.js';
import type { ShownMeasure } from './group-view.js';
import { styles } from './lms-outcome-chart.styles.js';
import { messages } from './messages.js';
import type { OutcomeMessages } from './messages.js';
import { pageSettings } from './page-settings.js';
import { panelOf } from './panel.js';
import { Pictures } from './pictures.js';

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
      ${
        outcomes
          ? renderGroup(outcomes, this.#shown, { texts, locales: this.locales, headingLevel: settings.headingLevel })
          : html`<p>${texts.empty}</p>`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lms-outcome-chart': LmsOutcomeChart;
  }
}
