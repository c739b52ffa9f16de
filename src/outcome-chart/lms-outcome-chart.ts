import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../element/controls.styles.js';
import { FocusKeeper } from '../element/focus-keeper.js';
import { LmsElement } from '../element/lms-element.js';
import { suppress } from '../outcomes/suppression.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import type { Exports } from './exports.js';
import { Figures } from './figures.js';
import { pointInWords, renderGroup } from './group-view.js';
import type { ViewSettings } from './group-view.js';
import { LazyPart } from './lazy-part.js';
import { styles } from './lms-outcome-chart.styles.js';
import { messages } from './messages.js';
import type { OutcomeMessages } from './messages.js';
import { dataOfMode } from './page-data.js';
import type { PageData } from './page-data.js';
import { measuresAsked, pageSettings } from './page-settings.js';
import type { Mode } from './page-settings.js';
import { panelOf } from './panel.js';
import type { Panel, TimeScale } from './panel.js';
import type { PersonalView } from './personal-view.js';
import { Pictures } from './pictures.js';
import { PointWalk } from './point-walk.js';
import { Saving } from './saving.js';
import type { ShownMeasure } from './shown.js';
import type { Spot } from './step.js';

/**
 * What came of a course, for those who answered: each measure in sentences, in a picture with intervals on its whole scale,
 * and in tables. The sentences and the tables are there before the picture, and without it.
 *
 * The outcomes come from the property `data`, from the file at `src`, or from a table within the element. What is written
 * within it, such as the words and tables that `lms-widgets aggregate --html` makes of a file, is seen until then, and without
 * JavaScript.
 *
 * @customElement lms-outcome-chart
 * @slot - a table of outcomes, with the headings of a CSV file; with `src`, any words and tables of the page
 * @fires {LmsDataErrorEvent} lms-data-error - the file or the table could not be read
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

  /**
   * The address of a file with the outcomes: CSV as a spreadsheet saves it, or JSON as `lms-widgets aggregate` makes it; up to
   * 5 MB, from the page's own server or one that lets the page read it.
   */
  @property() src: string | undefined;

  /**
   * Whose figures are shown: `group` (default), those of a course; `personal`, one person's own, which are given in `data`
   * alone and are not stored, sent or told to the page.
   */
  @property() mode: Mode | undefined;

  /** The one measure to show, by its id. Default, and where none of the outcomes has that id: all of them. */
  @property() measure: string | undefined;

  /** The smallest group whose figures are shown, 2–1000. Default 5. */
  @property({ attribute: 'min-n' }) minN: string | number | undefined;

  /** How far apart the times are drawn: `time` (default), by their weeks; `equal`, all alike. */
  @property() scale: TimeScale | undefined;

  /** What stands above all. Default: «Resultater», or «Svarene dine». */
  @property() caption: string | undefined;

  /** The level of the element's heading, 2–6. Default 2. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;

  /**
   * The outcomes, as `lms-widgets aggregate` makes them, in place of `src` and of a table; or one person's own scores, with
   * `mode="personal"`. They are not changed.
   */
  @property({ attribute: false }) data: PageData | undefined;

  protected override readonly messages = messages;

  /** What is shown now: nothing of few people, and every measure with its figures and its picture. */
  #outcomes: PublishedOutcomes | undefined;
  #shown: readonly ShownMeasure[] = [];
  #isEvenlySpaced = false;
  readonly #personal = new LazyPart(this, async () => {
    const { PersonalView } = await import('./personal-view.js');
    return new PersonalView();
  });
  readonly #elsewhere = new LazyPart(this, async () => {
    const { PageOutcomes } = await import('./page-outcomes.js');
    return new PageOutcomes(this, () => this.announcer.announce(this.texts.notRead));
  });
  #own: PersonalView | undefined;

  readonly #walk = new PointWalk(
    this,
    () => this.#panels,
    spot => this.#say(spot),
  );
  readonly #saving = new Saving(
    this,
    () => this.#exports(),
    () => this.announcer.announce(this.texts.notSaved),
  );

  get #panels(): readonly Panel[] {
    return this.#own?.panels ?? this.#shown.map(({ panel }) => panel);
  }

  constructor() {
    super();
    new FocusKeeper(this);
    new Pictures(
      this,
      () => this.#panels,
      () => this.#walk.spot,
    );
  }

  /**
   * The figures that are shown, as CSV for a spreadsheet in Norway: `;` between cells, decimal commas, a byte order mark. An
   * element reads it back by `src`.
   *
   * @throws {Error} when no figures are shown
   * @throws {TypeError} when what writes it cannot be loaded
   */
  async toCSV(): Promise<string> {
    return (await this.#exports()).csv();
  }

  /**
   * The pictures that are shown, as one SVG document: dark on white, with the sentences as its description.
   *
   * @throws {Error} when no figures are shown
   * @throws {TypeError} when what draws it cannot be loaded
   */
  async toSVG(): Promise<string> {
    return (await this.#exports()).svg();
  }

  /**
   * The same picture as a PNG, with two pixels for every one of the SVG's.
   *
   * @throws {Error} when no figures are shown, or the browser cannot make a picture
   * @throws {TypeError} when what draws it cannot be loaded
   */
  async toPNG(): Promise<Blob> {
    return (await this.#exports()).png();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { mode, minN, timeScale: asked } = pageSettings(this);
    const data = dataOfMode(this, this.data, mode);
    this.#own = data.own && this.#personal.need();
    if (data.own && this.#own) {
      const { own: texts } = this.textsOf(this.#own.messages);
      const { and } = this.texts;
      this.#own.show(this, data.own, { texts, and, locales: this.locales, measure: this.measure, timeScale: asked });
    }
    const isElsewhere = !this.data && mode === 'group';
    if (isElsewhere && (this.src || this.#hasTable)) this.#elsewhere.need();
    const read = isElsewhere ? this.#elsewhere.part?.read : undefined;
    const given = data.outcomes ?? read?.outcomes;
    const outcomes = given && suppress(given, minN);
    this.#isEvenlySpaced = read?.isEvenlySpaced ?? false;
    const timeScale = this.#isEvenlySpaced ? 'equal' : asked;
    this.#outcomes = outcomes;
    this.#shown = outcomes
      ? measuresAsked(this, outcomes.measures).map(measure => {
          const figures = new Figures(this.locales, measure);
          return { measure, figures, panel: panelOf(measure, outcomes, timeScale, figures) };
        })
      : [];
  }

  protected override renderContent(): TemplateResult {
    const { texts } = this;
    const outcomes = this.#outcomes;
    const { headingLevel } = pageSettings(this);
    const title = this.#title;
    const page = this.#elsewhere.part;
    const settings: ViewSettings = {
      texts,
      headingLevel,
      walk: this.#walk,
      saving: this.#saving,
    };
    return html`<section class="outcomes" aria-label=${title}>
      <div role="heading" aria-level=${headingLevel} class="title" tabindex="-1" data-refuge>${title}</div>
      ${this.data ? nothing : page?.renderRefusal(texts, this.textsOf(page.words).problems)}
      ${
        outcomes
          ? renderGroup(outcomes, this.#shown, settings)
          : (this.#own?.render(settings, this.textsOf(this.#own.messages).own) ?? this.#renderNothing(title))
      }
      <slot ?hidden=${!this.#isPagesOwn} @slotchange=${() => this.requestUpdate()}></slot>
    </section>`;
  }

  /** Whether what the page has written stands as it is: what reads it, or the file, is on its way or does not come. */
  get #isPagesOwn(): boolean {
    const { isLoading, isMissing } = this.#elsewhere;
    return isMissing || (isLoading && this.#hasTable);
  }

  get #hasTable(): boolean {
    return this.querySelector('table') !== null;
  }

  /** Where there is nothing to show: what the page has written, that figures are on their way, or that there are none. */
  #renderNothing(title: string): TemplateResult | typeof nothing {
    const { texts } = this;
    const isPersonal = pageSettings(this).mode === 'personal';
    const { isLoading, isMissing } = isPersonal ? this.#personal : this.#elsewhere;
    if (!isPersonal && isLoading && this.#hasTable) return nothing;
    const page = isPersonal ? undefined : this.#elsewhere.part?.renderNothing(title, texts);
    return page ?? html`<p>${isLoading ? texts.reading : isMissing ? texts.notRead : texts.empty}</p>`;
  }

  get #title(): string {
    return this.caption || this.texts[pageSettings(this).mode === 'personal' ? 'ownTitle' : 'title'];
  }

  async #exports(): Promise<Exports> {
    await this.updateComplete;
    const { exportsOf, pictureWords } = await import('./exports.js');
    return exportsOf({
      title: this.#title,
      outcomes: this.#outcomes,
      shown: this.#shown,
      isEvenlySpaced: this.#isEvenlySpaced,
      texts: this.texts,
      words: this.textsOf(pictureWords),
      locales: this.locales,
    });
  }

  #say(spot: Spot): void {
    const { measure, point } = spot;
    const own = this.#own?.pointInWords(spot);
    if (own) this.announcer.announce(own);
    const shown = this.#shown.find(({ panel }) => panel.measure === measure);
    const there = shown?.panel.points[point];
    if (shown && there) this.announcer.announce(pointInWords(shown, there, this.texts));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lms-outcome-chart': LmsOutcomeChart;
  }
}
