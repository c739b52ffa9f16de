import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimerMessages } from './messages.js';
import type { TimerSettings, Visual } from './settings.js';

/** What the figure shows. */
export interface Sight {
  readonly visual: Visual;
  /** The words in its middle: the phase, or what stands for it; empty in a practice that is not led. */
  readonly words: string;
  /** A word stands large; what is longer would not fit the disc. */
  readonly size: 'word' | 'sentence';
  /** How much of the session is done, 0–1; `undefined` where there is no end. */
  readonly done: number | undefined;
}

/** What is seen before Start: the length of the session to come. */
export function sightBefore({ visual, minutes }: TimerSettings, texts: TimerMessages): Sight {
  return {
    visual,
    size: 'sentence',
    words: minutes ? texts.minutes(minutes) : texts.openEnded,
    done: minutes ? 0 : undefined,
  };
}

/** The one thing on the screen: a disc that grows and sinks, a bar that rises and falls, or only the word. */
export function renderFigure({ visual, words, size, done }: Sight): TemplateResult {
  return html`<div class="figure ${visual}" part="figure">
    ${visual === 'circle' ? renderRing(done) : nothing}
    ${visual === 'text' ? nothing : html`<div class="track"><div class="breath"></div></div>`}
    ${words ? html`<p class=${size}>${words}</p>` : nothing}
    ${
      visual === 'circle' || done === undefined
        ? nothing
        : html`<svg class="line" aria-hidden="true"><rect width="${done * 100}%" height="100%"></rect></svg>`
    }
  </div>`;
}

function renderRing(done: number | undefined): TemplateResult {
  return html`<svg class="ring" viewBox="0 0 100 100" aria-hidden="true">
    <circle cx="50" cy="50" r="49"></circle>
    ${
      done === undefined
        ? nothing
        : svg`<circle class="done" cx="50" cy="50" r="49" pathLength="1" stroke-dasharray="${done} 2"></circle>`
    }
  </svg>`;
}
