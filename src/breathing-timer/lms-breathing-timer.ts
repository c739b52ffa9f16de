import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CourseConsumer } from '../course/course-consumer.js';
import { readAttribute, wholeNumber } from '../element/attributes.js';
import { controls } from '../element/controls.styles.js';
import { FocusKeeper } from '../element/focus-keeper.js';
import { LmsElement } from '../element/lms-element.js';
import { practiceRecord } from '../practice/session.js';
import type { PracticeSession } from '../practice/session.js';
import { practiceStore } from '../practice/store.js';
import { renderControls } from './controls.js';
import type { ControlActs } from './controls.js';
import { durationOnClock } from './duration.js';
import { LmsPracticeCompleteEvent, LmsPracticeEvent } from './events.js';
import { Figure } from './figure.js';
import { Guide } from './guide.js';
import { styles } from './lms-breathing-timer.styles.js';
import { messages } from './messages.js';
import type { TimerMessages } from './messages.js';
import { renderGap, renderSafety, renderSoundNotice, renderUnfinished } from './notices.js';
import { pageSettings } from './page-settings.js';
import { Remembered } from './remembered.js';
import { remainingMs } from './schedule.js';
import type { Schedule } from './schedule.js';
import { SettingsForm } from './settings-form.js';
import { settingsOf, withChoice } from './settings.js';
import type { Choices, TimerSettings } from './settings.js';
import { sightBefore, sightDuring } from './sight.js';
import { renderSummary } from './summary.js';
import type { SummaryActs } from './summary.js';
import { TimerSession } from './timer-session.js';
import type { Stage } from './timer-session.js';

const LEVEL = wholeNumber(2, 6);

/**
 * A timer that leads breathing and the course's other practices, and that one may trust with closed eyes.
 *
 * It saves each session on the person's own device after they start it, and nowhere else. Nothing sounds, is stored or
 * takes the focus before that.
 *
 * @customElement lms-breathing-timer
 * @slot - shown only where the element is not defined: a link or words for a page without JavaScript
 * @fires {LmsPracticeEvent} lms-practice-start - the person started a practice
 * @fires {LmsPracticeEvent} lms-practice-pause - the person paused it
 * @fires {LmsPracticeEvent} lms-practice-resume - the person went on
 * @fires {LmsPracticeCompleteEvent} lms-practice-complete - the practice ended, by time or by the person; carries the
 *   record without note and calm
 * @csspart base - the whole
 * @csspart figure - the disc, bar or word
 * @csspart settings - what may be adjusted before Start
 * @csspart summary - what stands at the end
 * @cssprop --lms-accent - colour of the breath, the ring and the main button
 * @cssprop --lms-on-accent - colour of text on the accent
 * @cssprop --lms-surface - background
 * @cssprop --lms-text - colour of text
 * @cssprop --lms-muted - colour of small text
 * @cssprop --lms-border - colour of borders
 * @cssprop --lms-radius - radius of corners
 * @cssprop --lms-font-family - the page's own by default
 * @cssprop --lms-font-size - the person's own default size, whatever the page's is
 */
export class LmsBreathingTimer extends LmsElement<typeof messages.nb> {
  static override styles = [LmsElement.styles, controls, styles];

  /** `paced-breathing` (default), `breathing-space`, `body-scan`, `sitting` or `movement`. */
  @property() practice: string | undefined;

  /** The breathing pattern in seconds: `in-out`, `in-hold-out` or `in-hold-out-hold`. Default `5-5`. */
  @property() pattern: string | undefined;

  /**
   * Length in whole minutes, 1–60; 0 is open-ended. Default by practice: 5, 3, 30, 30, 20. Inside `<lms-course>` body scan
   * and sitting last as long as its `goal-minutes`.
   */
  @property() minutes: string | number | undefined;

  /** Whole minutes between bells on the way, 1–60; 0 (default) is none. */
  @property() interval: string | number | undefined;

  /** `circle` (default), `bar` or `text`. */
  @property() visual: string | undefined;

  /** Whether breathing begins at 10 breaths a minute and slows to 6. Default false. */
  @property({ type: Boolean }) ramp = false;

  /** Whether sound is off to begin with. Default false. */
  @property({ type: Boolean }) muted = false;

  /** Whether the settings are hidden, so that the page alone decides. Default false. */
  @property({ type: Boolean }) locked = false;

  /** The level of the element's heading, 2–6. Default 2. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;

  protected override readonly messages = messages;

  readonly #course = new CourseConsumer(this);
  readonly #guide = new Guide(this, words => this.announcer.announce(words));
  readonly #session = new TimerSession(this, practiceStore(), {
    onMoment: (schedule, elapsedMs) => this.#follow(schedule, elapsedMs),
    onRest: () => this.#guide.rest(),
    onCompleted: record => this.#completed(record),
  });
  readonly #remembered = new Remembered(this, practiceStore(), () => pageSettings(this).practice);
  readonly #figure = new Figure();
  readonly #settingsForm = new SettingsForm();
  /** Whether the person follows the rhythm, or breathes as they like while the time runs. */
  #paced = true;
  /** What the person did to the sound on this page: all that they choose where it is locked. */
  #muted: Choices = {};

  constructor() {
    super();
    new FocusKeeper(this);
  }

  /** Where the session is: `idle`, `running`, `paused` or `finished`. */
  get state(): Stage['state'] {
    return this.#session.stage.state;
  }

  /** Seconds practised in the session, pauses excluded. */
  get elapsedSeconds(): number {
    return this.#session.elapsedMs / 1000;
  }

  /** Starts a session, as when the person presses Start. Call it in a person's act, or the browser gives no sound. */
  start(): void {
    if (this.state === 'running' || this.state === 'paused') return;
    const settings = this.#settings;
    this.#paced = true;
    this.#session.start(settings);
    this.#listen();
    void this.#remembered.remember(settings.practice === 'paced-breathing', !this.locked);
    this.announcer.announce(this.texts.started);
  }

  /** Pauses the session, for as long as the person likes. */
  pause(): void {
    if (this.#session.pause()) this.announcer.announce(this.texts.paused);
  }

  /** Goes on after a pause. */
  resume(): void {
    if (this.state !== 'paused') return;
    this.#session.resume();
    this.#resumed();
  }

  /** Ends the session before its time; what was practised is kept as `ended-early`. */
  finish(): void {
    this.#finish();
  }

  protected override updated(): void {
    const { stage, elapsedMs } = this.#session;
    if ('schedule' in stage) {
      this.#figure.move(stage.schedule, elapsedMs, stage.state === 'running' && this.#paced);
    } else {
      this.#figure.rest();
    }
  }

  protected override renderContent(): TemplateResult {
    const { stage } = this.#session;
    const { texts } = this;
    const level = readAttribute(this, 'heading-level', this.headingLevel, LEVEL, 2);
    const name = texts.practices[this.#current.practice];
    return html`<section class="timer" aria-label=${name} @keydown=${this.#onKey}>
      ${
        stage.state === 'finished'
          ? renderSummary(stage.record, stage.kept, texts, level, this.#summaryActs)
          : html`<div role="heading" aria-level=${level} class="title">${name}</div>
            ${stage.state === 'idle' ? this.#renderUnfinished() : nothing} ${this.#renderStage(stage)}
            ${stage.state === 'idle' ? this.#renderSettings() : nothing}`
      }
    </section>`;
  }

  #renderUnfinished(): TemplateResult | typeof nothing {
    const { unfinished } = this.#remembered;
    if (!unfinished) return nothing;
    return renderUnfinished(unfinished, this.texts, this.locales, keep => void this.#remembered.settleUnfinished(keep));
  }

  #renderStage(stage: Exclude<Stage, { state: 'finished' }>): TemplateResult {
    const { texts } = this;
    const { elapsedMs } = this.#session;
    const settings = this.#current;
    const sight =
      stage.state === 'idle'
        ? sightBefore(settings, texts)
        : sightDuring(stage.schedule, elapsedMs, settings, stage.state === 'running', this.#paced, texts);
    return html`<div class="stage">
      ${this.#figure.render(sight)} ${stage.state === 'idle' ? nothing : renderTime(stage.schedule, elapsedMs, texts)}
      ${stage.state === 'idle' && this.#safetyFirst ? html`<p class="safety">${texts.safety}</p>` : nothing}
      ${
        stage.state === 'paused' && stage.gapMs > 0
          ? renderGap(stage.gapMs, texts, this.#answerGap)
          : renderControls(stage.state, settings, this.#paced, texts, this.#controlActs)
      }
      ${stage.state === 'running' ? renderSoundNotice(settings, this.#guide, texts) : nothing}
    </div>`;
  }

  #renderSettings(): TemplateResult {
    const { texts } = this;
    const settings = this.#settings;
    return html`${settings.practice === 'paced-breathing' && !this.#safetyFirst ? renderSafety(texts) : nothing}
    ${this.locked ? nothing : this.#settingsForm.render(settings, texts, this.#choose)}`;
  }

  /** Whether the safety text stands before Start: the first time that somebody is about to breathe by a rhythm. */
  get #safetyFirst(): boolean {
    return this.#current.practice === 'paced-breathing' && !this.#remembered.safetyRead;
  }

  /** What the next session would be run with. */
  get #settings(): TimerSettings {
    const allowed = this.locked ? this.#muted : this.#remembered.choices;
    return settingsOf(pageSettings(this), allowed, this.#course.course?.goalMinutes ?? 30);
  }

  /** What the session under way is run with; only the sound may still change. */
  get #current(): TimerSettings {
    const { stage } = this.#session;
    const settings = this.#settings;
    return 'begun' in stage ? { ...stage.begun.settings, muted: settings.muted } : settings;
  }

  #listen(): void {
    this.#guide.begin(this.#session.elapsedMs, () => this.#adjust());
  }

  /** Something other than time has changed what is seen and heard now. */
  #adjust(): void {
    const { stage, elapsedMs } = this.#session;
    if (stage.state === 'running') this.#follow(stage.schedule, elapsedMs);
    this.requestUpdate();
  }

  #follow(schedule: Schedule, elapsedMs: number): void {
    this.#guide.follow(schedule, elapsedMs, this.#current, this.texts, this.#paced);
  }

  #resumed(): void {
    this.#listen();
    this.announcer.announce(this.texts.resumed);
  }

  #finish(): PracticeSession | undefined {
    const record = this.#session.finish();
    if (record) this.announcer.announce(this.texts.done);
    return record;
  }

  #completed(record: PracticeSession): void {
    this.announcer.announce(this.texts.done);
    this.dispatchEvent(new LmsPracticeCompleteEvent(practiceRecord(record)));
  }

  readonly #choose = (choices: Choices): void => {
    this.#remembered.choices = withChoice(this.#remembered.choices, choices);
    this.#adjust();
  };

  readonly #answerGap = (counts: boolean): void => {
    this.#session.answerGap(counts);
    if (this.state === 'running') this.#resumed();
  };

  readonly #controlActs: ControlActs = {
    main: () => {
      const before = this.state;
      if (before === 'idle') this.start();
      else if (before === 'running') this.pause();
      else this.resume();
      const { state } = this;
      // The time may have been up when the person paused: then it has ended, which is told by itself.
      if (state === 'finished') return;
      this.dispatchEvent(
        new LmsPracticeEvent(`lms-practice-${before === 'idle' ? 'start' : state === 'paused' ? 'pause' : 'resume'}`),
      );
    },
    end: () => {
      const record = this.#finish();
      if (record) this.dispatchEvent(new LmsPracticeCompleteEvent(practiceRecord(record)));
    },
    breathe: () => {
      this.#paced = !this.#paced;
      this.#adjust();
    },
    mute: () => {
      this.#muted = { muted: !this.#current.muted };
      this.#choose(this.#muted);
    },
  };

  readonly #summaryActs: SummaryActs = {
    keep: record => void this.#session.keep(record),
    again: () => this.#session.reset(),
  };

  /** One key pauses and resumes, while the focus is within (WCAG 2.1.4). */
  readonly #onKey = (event: KeyboardEvent): void => {
    const { stage } = this.#session;
    const isOther = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
    if (!('gapMs' in stage) || stage.gapMs > 0 || isOther || event.key.toLowerCase() !== 'p') return;
    event.preventDefault();
    this.#controlActs.main();
  };
}

function renderTime(schedule: Schedule, elapsedMs: number, texts: TimerMessages): TemplateResult {
  const open = schedule.plannedMs === Infinity;
  const seconds = open ? elapsedMs / 1000 : Math.ceil(remainingMs(schedule, elapsedMs) / 1000);
  return html`<p class="time" role="timer" aria-live="off">
    ${durationOnClock(seconds)} ${open ? texts.timeSpent : texts.timeLeft}
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lms-breathing-timer': LmsBreathingTimer;
  }
}
