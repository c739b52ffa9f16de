import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { readOwnScores } from '../outcomes/own-scores.js';
import type { LeftOut, OwnScores } from '../outcomes/own-scores.js';
import { Figures } from './figures.js';
import { renderPicture } from './group-view.js';
import type { ViewSettings } from './group-view.js';
import { measureFacts } from './measure-facts.js';
import { ownMessages } from './own-messages.js';
import type { OwnMessages } from './own-messages.js';
import { ownPanel } from './own-panel.js';
import { ownSentences } from './own-sentences.js';
import { summaryOf } from './own-summary.js';
import type { OwnSummary } from './own-summary.js';
import { renderOwnTable } from './own-table.js';
import { OwnTimes } from './own-words.js';
import type { OwnWords } from './own-words.js';
import type { Panel, TimeScale } from './panel.js';
import type { Spot } from './step.js';

/** How the page and the reader want it. */
export interface OwnSettings {
  readonly texts: OwnMessages;
  /** Before the last one of a list. */
  readonly and: string;
  /** For `Intl`, best first. */
  readonly locales: readonly string[];
  /** The only measure to show; all of them when missing. */
  readonly measure: string | undefined;
  readonly timeScale: TimeScale;
}

interface ShownSeries {
  readonly series: OwnSummary;
  readonly words: OwnWords;
  readonly panel: Panel;
}

/** Says once in the console what could not be shown: where it stands, and never what it says. */
function warnOf(element: Element, [first, ...others]: readonly LeftOut[]): void {
  if (!first) return;
  const more = others.length > 0 ? ` ${others.length} more left out.` : '';
  console.warn(`<${element.localName}> data.${first.place} is left out. Accepted: ${first.accepted}.${more}`);
}

/**
 * One person's own scores, to be seen by that person: what they were, what changed, and whether that may be chance. They are
 * kept in this object and nowhere else.
 */
export class PersonalView {
  /** In the languages that ship with it. */
  readonly messages = ownMessages;

  #own: OwnScores | undefined;
  #series: readonly OwnSummary[] = [];
  #shown: readonly ShownSeries[] = [];

  /** The pictures in their order. */
  get panels(): readonly Panel[] {
    return this.#shown.map(({ panel }) => panel);
  }

  /** Takes what is to be shown. The scores are read once: whoever has others gives another object. */
  show(element: Element, own: OwnScores, { texts, and, locales, measure, timeScale }: OwnSettings): void {
    if (own !== this.#own) {
      const { series, leftOut } = readOwnScores(own);
      this.#own = own;
      this.#series = series.flatMap(summaryOf);
      warnOf(element, leftOut);
    }
    this.#shown = this.#series
      .filter(series => !measure || series.measure.id === measure)
      .map(series => {
        const figures = new Figures(locales, series.measure);
        const times = new OwnTimes(series, texts, locales);
        const words: OwnWords = { texts, figures, times, and };
        return { series, words, panel: ownPanel(series, timeScale, words) };
      });
  }

  /** A point in words, as it is said to who goes there by the keys. */
  pointInWords({ measure, point }: Spot): string | undefined {
    const shown = this.#shown.find(({ panel }) => panel.measure === measure);
    if (!shown) return undefined;
    const { series, words } = shown;
    const there = series.isLong ? [series.first, series.last][point] : series.points[point];
    return there && `${series.measure.name}, ${words.times.full(there)}: ${words.figures.bare(there.y)}`;
  }

  /** The sentences and the pictures, what they cannot tell, and then the tables. */
  render(settings: ViewSettings, texts: OwnMessages): TemplateResult {
    const { walk } = settings;
    if (this.#shown.length === 0) return html`<p>${settings.texts.empty}</p>`;
    return html`
      ${this.#own?.isSynthetic ? html`<p class="notice">${texts.synthetic}</p>` : nothing}
      <div class="measures" @keydown=${walk.onKeyDown} @focusout=${walk.onFocusOut}>
        ${this.#shown.map(each => renderSeries(each, settings))}
      </div>
      <p>${texts.notAll}</p>
      <details>
        <summary>${settings.texts.numbers}</summary>
        ${this.#shown.map(({ series, words }) => renderOwnTable(series, words))}
      </details>
      <p class="help">${texts.onlyHere}</p>
    `;
  }
}

function renderSeries({ series, words }: ShownSeries, settings: ViewSettings): TemplateResult {
  const { measure } = series;
  const { texts, headingLevel } = settings;
  return html`<div class="measure" part="measure">
    <div role="heading" aria-level=${Math.min(headingLevel + 1, 6)} class="subtitle">${measure.name}</div>
    <p class="help">
      ${measureFacts(measure, words.figures, texts)}${measure.source ? html`<br />${texts.source(measure.source)}` : nothing}
    </p>
    <div class="sentences">${ownSentences(series, words).map(sentence => html`<p>${sentence}</p>`)}</div>
    ${renderPicture(measure, settings)}
  </div>`;
}
