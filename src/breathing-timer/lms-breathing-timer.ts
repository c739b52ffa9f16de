import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CourseConsumer } from '../course/course-consumer.js';
import { readAttribute, wholeNumber } from '../element/attributes.js';
import { controls } from '../element/controls.styles.js';
import { FocusKeeper } from '../element/focus-keeper.js';
import { LmsElement } from '../element/lms-element.js';
import { databaseExists } from '../practice/presence.js';
import { reflectionStyles } from '../practice/reflection.styles.js';
import { practiceRecord } from '../practice/session.js';
import { renderControls } from './controls.js';
import type { ControlActs } from './controls.js';
import { LmsPracticeCompleteEvent, LmsPracticeEvent } from './events.js';
import { renderFigure, sightBefore } from './figure.js';
import { styles } from './lms-breathing-timer.styles.js';
import { messages } from './messages.js';
import { pageSettings } from './page-settings.js';
import type { Past } from './past.js';
import type { Practising } from './practising.js';
import { loadPractising, practisingModule } from './practising-module.js';
import type { TimerPractice } from './schedule.js';
import { SettingsForm } from './settings-form.js';
import { settingsOf, withChoice } from './settings.js';
import type { Choices, TimerSettings, Visual } from './settings.js';
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
  static override styles = [LmsElement.styles, controls, reflectionStyles, styles];

  /** `paced-breathing` (default), `breathing-space`, `body-scan`, `sitting` or `movement`. */
  @property() practice: TimerPractice | undefined;

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
  @property() visual: Visual | undefined;

  /**
   * Whether breathing begins at 10 breaths a minute and slows to 6. Default false. A pattern with a phase that would then
   * be shorter than a second keeps its own pace.
   */
  @property({ type: Boolean }) ramp = false;

  /** Whether sound is off to begin with. Default false. */
  @property({ type: Boolean }) muted = false;

  /** Whether the settings are hidden, so that the page alone decides. Default false. */
  @property({ type: Boolean }) locked = false;

  /** The level of the element's heading, 2–6. Default 2. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;

  protected override readonly messages = messages;

  readonly #course = new CourseConsumer(this);
  readonly #settingsForm = new SettingsForm();
  #practising: Practising | undefined;
  #past: Past = { choices: {}, safetyRead: false, unfinished: [] };
  /** What the person did to the sound on this page: all that they choose where it is locked. */
  #muted: Choices = {};
  #notLoaded = false;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#lookBack();
    // Who reaches for the timer is about to start it.
    for (const type of INTENTS) this.addEventListener(type, this.#onIntent, { passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of INTENTS) this.removeEventListener(type, this.#onIntent);
  }

  /** Where the session is: `idle`, `running`, `paused` or `finished`. */
  get state(): Stage['state'] {
    return this.#practising?.state ?? 'idle';
  }

  /** Seconds practised in the session, pauses excluded. */
  get elapsedSeconds(): number {
    return (this.#practising?.elapsedMs ?? 0) / 1000;
  }

  /**
   * Starts a session, as when the person presses Start. Call it in a person's act, or the browser gives no sound.
   *
   * @returns when it runs: at once, except the first time on a page, when what it needs has to be loaded
   */
  async start(): Promise<void> {
    await this.#start();
  }

  /** Pauses the session, for as long as the person likes. */
  pause(): void {
    if (this.state === 'running') this.#practising?.pause();
  }

  /** Goes on after a pause. */
  resume(): void {
    if (this.state === 'paused') this.#practising?.resume();
  }

  /**
   * Ends the session before its time; what was practised is kept as `ended-early`. As with the other methods the page is told
   * nothing by an event: it has asked for it.
   */
  finish(): void {
    if (this.state === 'running' || this.state === 'paused') this.#practising?.finish();
  }

  protected override renderContent(): TemplateResult {
    const { state, texts } = this;
    const level = readAttribute(this, 'heading-level', this.headingLevel, LEVEL, 2);
    const name = texts.practices[this.#current.practice];
    return html`<section class="timer" aria-label=${name} @keydown=${this.#onKey}>
      ${
        state === 'finished'
          ? this.#practising?.renderSummary(level)
          : html`<div role="heading" aria-level=${level} class="title">${name}</div>
              ${state === 'idle' ? this.#renderUnfinished() : nothing} ${this.#renderStage(state)}
              ${state === 'idle' ? this.#renderSettings() : nothing}`
      }
    </section>`;
  }

  #renderUnfinished(): TemplateResult | undefined {
    // One at a time: each is a question of its own.
    const [unfinished, ...others] = this.#past.unfinished;
    const settled = (): void => {
      this.#past = { ...this.#past, unfinished: others };
      this.requestUpdate();
    };
    return unfinished && this.#practising?.renderUnfinished(unfinished, this.locales, settled);
  }

  #renderStage(state: 'idle' | 'running' | 'paused'): TemplateResult {
    const { texts } = this;
    const practising = this.#practising;
    const settings = this.#current;
    return html`<div class="stage">
      ${renderFigure(practising?.sight ?? sightBefore(settings, texts))} ${practising?.renderTime()}
      ${state === 'idle' && this.#safetyFirst ? html`<p class="safety">${texts.safety}</p>` : nothing}
      ${
        practising?.inDoubt
          ? practising.renderGap()
          : renderControls(state, settings, practising?.paced ?? true, texts, this.#controlActs)
      }
      ${practising?.renderSoundNotice()}
      ${this.#notLoaded ? html`<p class="error" role="alert">${texts.notLoaded}</p>` : nothing}
    </div>`;
  }

  #renderSettings(): TemplateResult {
    const { texts } = this;
    const settings = this.#settings;
    const safetyWithinReach = settings.practice === 'paced-breathing' && !this.#safetyFirst;
    return html`${
      safetyWithinReach
        ? html`<details class="safety">
            <summary>${texts.safetyTitle}</summary>
            <p>${texts.safety}</p>
          </details>`
        : nothing
    }
    ${this.locked ? nothing : this.#settingsForm.render(settings, texts, this.locales, this.#choose)}`;
  }

  /** Whether the safety text stands before Start: the first time that somebody is about to breathe by a rhythm. */
  get #safetyFirst(): boolean {
    return this.#settings.practice === 'paced-breathing' && !this.#past.safetyRead;
  }

  /** The page's own practice: what the person chooses is remembered for pages that offer the same. */
  get #place(): string {
    return pageSettings(this).practice;
  }

  /** What the next session would be run with. */
  get #settings(): TimerSettings {
    const allowed = this.locked ? this.#muted : this.#past.choices;
    return settingsOf(pageSettings(this), allowed, this.#course.course?.goalMinutes ?? 30);
  }

  /** What is on the screen: the session under way, or the next one. */
  get #current(): TimerSettings {
    return this.#practising?.settings ?? this.#settings;
  }

  /** @returns whether a session has started by this act: another press may have been first while it was being loaded */
  async #start(): Promise<boolean> {
    const practising = this.#ready() ?? (await this.#load());
    if (!practising || practising.state === 'running' || practising.state === 'paused') return false;
    const settings = this.#settings;
    practising.start(settings);
    const safetyRead = this.#past.safetyRead || settings.practice === 'paced-breathing';
    this.#past = { ...this.#past, safetyRead };
    void practising.remember(this.#place, this.#past, this.locked ? undefined : this.#past.choices);
    return true;
  }

  /** What is needed from Start on, if it is here. */
  #ready(): Practising | undefined {
    const module = practisingModule();
    if (!module) return undefined;
    return (this.#practising ??= new module.Practising(this, {
      texts: () => this.texts,
      muted: () => this.#settings.muted,
      say: words => this.announcer.announce(words),
    }));
  }

  async #load(): Promise<Practising | undefined> {
    try {
      await loadPractising();
      this.#notLoaded = false;
    } catch {
      this.#notLoaded = true;
    }
    this.requestUpdate();
    return this.#ready();
  }

  /** For a person who has been here before: their choices, and a session that was never ended. */
  async #lookBack(): Promise<void> {
    if (!(await databaseExists())) return;
    const past = await (this.#ready() ?? (await this.#load()))?.lookBack(this.#place);
    if (!past) return;
    const { choices, safetyRead } = this.#past;
    // What the person has chosen since the page opened is newer.
    this.#past = { ...past, choices: { ...past.choices, ...choices }, safetyRead: safetyRead || past.safetyRead };
    this.requestUpdate();
  }

  readonly #onIntent = (): void => {
    if (!practisingModule()) loadPractising().catch(() => undefined);
  };

  readonly #choose = (choices: Choices): void => {
    this.#past = { ...this.#past, choices: withChoice(this.#past.choices, choices) };
    this.#practising?.adjust();
    this.requestUpdate();
  };

  readonly #controlActs: ControlActs = {
    main: () => void this.#main(),
    end: () => {
      const record = this.#practising?.finish();
      if (record) this.dispatchEvent(new LmsPracticeCompleteEvent(practiceRecord(record)));
    },
    breathe: () => this.#practising?.breathe(),
    mute: () => {
      this.#muted = { muted: !this.#current.muted };
      this.#choose(this.#muted);
    },
  };

  /** What the large button says. */
  async #main(): Promise<void> {
    const before = this.state;
    if (before === 'idle') {
      if (await this.#start()) this.dispatchEvent(new LmsPracticeEvent('lms-practice-start'));
      return;
    }
    if (before === 'running') this.pause();
    else this.resume();
    const { state } = this;
    // The time may have been up when the person paused: then it has ended, which is told by itself.
    if (state === 'finished') return;
    this.dispatchEvent(new LmsPracticeEvent(state === 'paused' ? 'lms-practice-pause' : 'lms-practice-resume'));
  }

  /** One key pauses and resumes, while the focus is within (WCAG 2.1.4). */
  readonly #onKey = (event: KeyboardEvent): void => {
    const underway = this.state === 'running' || this.state === 'paused';
    const isOther = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
    if (!underway || this.#practising?.inDoubt || isOther || event.key.toLowerCase() !== 'p') return;
    event.preventDefault();
    void this.#main();
  };
}

/** What a person does before they press Start. */
const INTENTS = ['pointerover', 'pointerdown', 'focusin'];

declare global {
  interface HTMLElementTagNameMap {
    'lms-breathing-timer': LmsBreathingTimer;
  }
}
