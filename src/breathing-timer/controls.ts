import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimerMessages } from './messages.js';
import type { TimerSettings } from './settings.js';

/** What the controls do when the person acts. */
export interface ControlActs {
  /** Start, pause or resume: what the large button says. */
  readonly main: () => void;
  readonly end: () => void;
  /** From the rhythm to breathing as one likes, and back. */
  readonly breathe: () => void;
  readonly mute: () => void;
}

/** One large button, and quiet ones while a session is under way. They are always in sight (WCAG 2.2.2). */
export function renderControls(
  state: 'idle' | 'running' | 'paused',
  { practice, muted }: TimerSettings,
  paced: boolean,
  texts: TimerMessages,
  acts: ControlActs,
): TemplateResult {
  const underway = state !== 'idle';
  const main = { idle: texts.start, running: texts.pause, paused: texts.resume }[state];
  const quiet = (name: string, words: string, act: () => void) =>
    html`<button type="button" class="quiet ${name}" @click=${act}>${words}</button>`;
  return html`<div class="actions">
      <button type="button" class="primary" data-refuge aria-keyshortcuts=${underway ? 'P' : nothing} @click=${acts.main}>
        ${main}
      </button>
    </div>
    ${
      underway
        ? html`<div class="actions">
          ${
            practice === 'paced-breathing'
              ? quiet('breathe', paced ? texts.breatheNormally : texts.followRhythm, acts.breathe)
              : nothing
          }
          ${quiet('mute', muted ? texts.unmute : texts.mute, acts.mute)} ${quiet('end', texts.end, acts.end)}
        </div>`
        : nothing
    }`;
}
