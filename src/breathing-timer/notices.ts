import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RunningSession } from '../practice/running.js';
import { durationInWords } from './duration.js';
import type { Guide } from './guide.js';
import type { TimerMessages } from './messages.js';
import type { TimerSettings } from './settings.js';

/** Time passed that nobody witnessed: the person knows whether they practised. */
export function renderGap(gapMs: number, texts: TimerMessages, answer: (counts: boolean) => void): TemplateResult {
  return html`<div class="notice" role="alert" tabindex="-1" data-refuge>
    <p>${texts.asleep(durationInWords(gapMs / 1000, texts))}</p>
    <div class="actions">
      <button type="button" @click=${() => answer(true)}>${texts.count}</button>
      <button type="button" @click=${() => answer(false)}>${texts.doNotCount}</button>
    </div>
  </div>`;
}

/** A session that a crash or a closed tab left behind. */
export function renderUnfinished(
  { practice, activeSeconds, startUtc }: RunningSession,
  texts: TimerMessages,
  locales: readonly string[],
  settle: (keep: boolean) => void,
): TemplateResult {
  const names: Partial<Record<string, string>> = texts.practices;
  const when = new Intl.DateTimeFormat([...locales], { dateStyle: 'long', timeStyle: 'short' });
  const duration = durationInWords(activeSeconds, texts);
  return html`<div class="notice">
    <p>${texts.unfinished(names[practice] ?? practice, duration, when.format(new Date(startUtc)))}</p>
    <div class="actions">
      <button type="button" @click=${() => settle(true)}>${texts.keep}</button>
      <button type="button" @click=${() => settle(false)}>${texts.discard}</button>
    </div>
  </div>`;
}

/** What stands between the person and the bells, if anything does. */
export function renderSoundNotice(
  { bells, tones, muted }: TimerSettings,
  guide: Guide,
  { noSound, openSound, keepScreenOn }: TimerMessages,
): TemplateResult | typeof nothing {
  if (muted || !(bells || tones)) return nothing;
  const { player, wakeLock } = guide;
  if (player.state === 'refused' || player.state === 'suspended') {
    return html`<p class="help">${noSound}</p>
      <button type="button" class="quiet sound" @click=${() => guide.openSound()}>${openSound}</button>`;
  }
  return wakeLock.state === 'held' ? nothing : html`<p class="help">${keepScreenOn}</p>`;
}
