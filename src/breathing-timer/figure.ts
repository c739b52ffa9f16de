import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { BreathAnimation } from './breath-animation.js';
import type { Schedule } from './schedule.js';
import type { Sight } from './sight.js';

/** The one thing on the screen: a disc that grows and sinks, a bar that rises and falls, or only the word. */
export class Figure {
  readonly #breath = createRef();
  readonly #animation = new BreathAnimation();

  render({ visual, words, size, done }: Sight): TemplateResult {
    return html`<div class="figure ${visual}" part="figure">
      ${visual === 'circle' ? renderRing(done) : nothing}
      ${visual === 'text' ? nothing : html`<div class="track"><div class="breath" ${ref(this.#breath)}></div></div>`}
      ${words ? html`<p class=${size}>${words}</p>` : nothing}
      ${
        visual === 'circle' || done === undefined
          ? nothing
          : html`<svg class="line" aria-hidden="true"><rect width="${done * 100}%" height="100%"></rect></svg>`
      }
    </div>`;
  }

  /** Holds the motion to the session, after the figure has been rendered. */
  move(schedule: Schedule, elapsedMs: number, running: boolean): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const target = this.#breath.value ?? null;
    const bar = target?.closest('.bar');
    this.#animation.hold(target, schedule, elapsedMs, still ? 'light' : bar ? 'rise' : 'scale', running);
  }

  /** The breath rests at its smallest. */
  rest(): void {
    this.#animation.stop();
  }
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
