import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { addDays } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { CourseConsumer } from '../course/course-consumer.js';
import { controls } from '../element/controls.styles.js';
import { FocusKeeper } from '../element/focus-keeper.js';
import { LmsElement } from '../element/lms-element.js';
import { reflectionStyles } from '../practice/reflection.styles.js';
import type { PracticeSession } from '../practice/session.js';
import { practiceStore } from '../practice/store.js';
import { Amounts } from './amounts.js';
import { Bookmark } from './bookmark.js';
import type { DayBook } from './day-book.js';
import { byDay } from './day-of.js';
import { renderDay } from './day-panel.js';
import type { DayActs } from './day-panel.js';
import { Diary } from './diary.js';
import { renderGrid } from './grid.js';
import type { GridActs } from './grid.js';
import { Kept } from './kept.js';
import { styles } from './lms-practice-log.styles.js';
import { messages } from './messages.js';
import type { TroubleActs } from './notices.js';
import { pageSettings } from './page-settings.js';
import type { PageSettings } from './page-settings.js';
import { LaterParts } from './parts.js';
import { contains, lastDay } from './period.js';
import type { Period, View } from './period.js';
import { secondsOf, weeksIn } from './weeks.js';
import type { LogWeek } from './weeks.js';

/** After so many days away the log says welcome back. */
const AWAY_DAYS = 7;

/**
 * A diary of practice: the weeks of the course at a glance, the sessions of a day, and what belongs to a diary that is
 * one's own: copies, print, a reminder, deletion. It shows what `<lms-breathing-timer>` has kept, at once and in every tab.
 *
 * Everything is kept on the person's own device, after they have saved something, and nowhere else.
 *
 * @customElement lms-practice-log
 * @slot - shown only where the element is not defined: words for a page without JavaScript
 * @fires {LmsLogChangeEvent} lms-log-change - the person added, changed, deleted or imported; tells which, and nothing more
 * @csspart base - the whole
 * @csspart grid - the weeks
 * @csspart day - the sessions of the chosen day
 * @csspart yours - copies, print, reminder and deletion
 * @cssprop --lms-accent - colour of practised time and of the main buttons
 * @cssprop --lms-on-accent - colour of text on the accent
 * @cssprop --lms-surface - background
 * @cssprop --lms-text - colour of text
 * @cssprop --lms-muted - colour of small text
 * @cssprop --lms-border - colour of borders
 * @cssprop --lms-radius - radius of corners
 * @cssprop --lms-font-family - the page's own by default
 * @cssprop --lms-font-size - the person's own default size, whatever the page's is
 */
export class LmsPracticeLog extends LmsElement<typeof messages.nb> {
  static override styles = [LmsElement.styles, controls, reflectionStyles, styles];

  /** The first course day, `YYYY-MM-DD`. Default: that of `<lms-course>`; without one, the last weeks are shown. */
  @property() start: string | undefined;

  /** Course weeks, 1–52. Default: those of `<lms-course>`, or 8. */
  @property() weeks: string | number | undefined;

  /** Minutes a day that fill a day's cell, 1–240. Default: those of `<lms-course>`, or 30. */
  @property({ attribute: 'goal-minutes' }) goalMinutes: string | number | undefined;

  /** When a day begins, `HH:MM`, before noon. Default `00:00`. Practice before that belongs to the evening before. */
  @property({ attribute: 'day-start' }) dayStart: string | undefined;

  /** Whether days in a row are counted. Default false: a count makes rest feel like a loss. */
  @property({ type: Boolean }) streak = false;

  /** The level of the element's heading, 2–6. Default 2. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number | undefined;

  protected override readonly messages = messages;

  readonly #course = new CourseConsumer(this);
  readonly #bookmark = new Bookmark(this, () => this.#settings.calendar);
  readonly #diary = new Diary(this, practiceStore());
  readonly #parts = new LaterParts(this, practiceStore(), {
    settings: () => this.#settings,
    period: () => this.#bookmark.period,
    texts: () => this.texts,
    locales: () => this.locales,
    // What is said to be so is seen to be so, and one rendering shows both.
    say: words => void this.#diary.latest.then(() => this.announcer.announce(words())),
    focus: selector => (this.#grasp = selector),
  });
  // Something is rendered for every word that is announced; most of the time no day has changed.
  readonly #weeks = new Kept<readonly LogWeek[]>();
  readonly #grid = new Kept<TemplateResult>();
  /** What gets the focus when it has been rendered: a selector. */
  #grasp: string | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
    // Who reaches for the log may be about to write.
    for (const type of INTENTS) this.addEventListener(type, () => this.#parts.fetchBook(), { passive: true });
  }

  /** The whole diary as JSON, for a backup: what «Lagre en kopi» saves. */
  async exportJSON(): Promise<string> {
    return (await this.#parts.yours()).copies.json();
  }

  /** The whole diary as CSV, for a spreadsheet; importing it again loses nothing. */
  async exportCSV(): Promise<string> {
    return (await this.#parts.yours()).copies.csv();
  }

  /**
   * Puts the sessions of a file into the diary, all or none: what is newer wins, and nothing is doubled.
   *
   * @param file - what `exportJSON` or `exportCSV` gave
   * @returns how many sessions were written, and the rows that could not be read
   * @throws {Error} when the file is none of ours, is of a newer version, or nothing could be written; nothing has changed
   */
  async importFile(file: Blob): Promise<{ readonly written: number; readonly rejected: number }> {
    return (await this.#parts.yours()).copies.put(file);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { calendar, dayStartMin } = this.#settings;
    const { period } = this.#bookmark;
    // A day that begins after midnight shows what was begun on the next day's date.
    this.#diary.open(period.from, addDays(lastDay(period), 1), calendar.today);
    const { sessions, trouble } = this.#diary.pages;
    this.#parts.count(this.streak ? calendar.today : undefined, dayStartMin);
    if (trouble) this.#parts.fetchBook();
    if (sessions.length > 0) this.#parts.fetchOverTime();
  }

  protected override updated(): void {
    if (!this.#grasp) return;
    this.shadowRoot?.querySelector<HTMLElement>(this.#grasp)?.focus();
    this.#grasp = undefined;
  }

  protected override renderContent(): TemplateResult {
    const { texts } = this;
    const { calendar, goalMinutes, dayStartMin, headingLevel } = this.#settings;
    const amounts = new Amounts(texts);
    const { pages } = this.#diary;
    const { period, chosen, current, view } = this.#bookmark;
    const { today, start } = calendar;
    const days = byDay(pages.sessions, dayStartMin);
    const weeks = this.#weeks.from(
      [pages.sessions, dayStartMin, view, period.from, period.weeks, start, calendar.weeks],
      () => weeksIn(period, days, calendar),
    );
    const label = nameOf(period, view, amounts);
    const grid = this.#grid.from([weeks, today, chosen, current, goalMinutes, texts], () =>
      renderGrid(
        weeks,
        { today, chosen, current, goalMinutes, label, dated: view === 'month' },
        texts,
        amounts,
        this.#gridActs,
      ),
    );
    return html`<section class="log" aria-label=${texts.title}>
      <div role="heading" aria-level=${headingLevel} class="title">${texts.title}</div>
      ${this.#parts.book?.renderTrouble(pages.trouble, this.#troubleActs) ?? nothing}
      ${this.#renderLead(weeks, days, amounts)} ${this.#renderTurning(label)}
      ${grid}
      ${this.#parts.notLoaded ? html`<p class="error" role="alert">${texts.notLoaded}</p>` : nothing}
      ${chosen ? this.#renderDay(chosen, days.get(chosen) ?? [], amounts) : nothing}
      ${this.#parts.overTime?.render(weeks, texts, this.locales, amounts, headingLevel) ?? nothing}
      <p class="help">${texts.whereItIs}</p>
      ${pages.fleeting ? html`<p class="help">${texts.backUp}</p>` : nothing} ${this.#renderYours()}
    </section>`;
  }

  /** The first words: welcome, today, and the sum. */
  #renderLead(
    weeks: readonly LogWeek[],
    days: ReadonlyMap<PlainDate, readonly PracticeSession[]>,
    amounts: Amounts,
  ): TemplateResult {
    const { texts } = this;
    const { latestDay } = this.#diary.pages;
    const { today } = this.#settings.calendar;
    const todaySeconds = secondsOf(days.get(today) ?? []);
    const sum = weeks.reduce((all, { seconds }) => all + seconds, 0);
    const practised = weeks.reduce((all, week) => all + week.practised, 0);
    const back = latestDay && latestDay < addDays(today, -AWAY_DAYS);
    const streak = this.#parts.streakDays;
    return html`<div class="lead">
      ${back ? html`<p class="welcome">${texts.welcomeBack}</p>` : nothing}
      ${todaySeconds > 0 ? html`<p>${texts.today(amounts.inWords(todaySeconds))}</p>` : nothing}
      ${sum > 0 ? html`<p>${texts.sum(amounts.inWords(sum), texts.days(practised))}</p>` : nothing}
      ${latestDay || sum > 0 ? nothing : html`<p>${texts.nothingYet}</p>`}
      ${streak ? html`<p>${texts.streak(texts.days(streak))}</p>` : nothing}
    </div>`;
  }

  #renderTurning(label: string): TemplateResult {
    const { texts } = this;
    const bookmark = this.#bookmark;
    const { today } = this.#settings.calendar;
    const view = (name: View, words: string): TemplateResult =>
      html`<button type="button" class="view" aria-pressed=${bookmark.view === name} @click=${() => bookmark.look(name)}>
        ${words}
      </button>`;
    const turn = (name: string, pages: 1 | -1, words: string): TemplateResult =>
      html`<button type="button" class=${name} ?disabled=${!bookmark.mayTurn(pages)} @click=${() => bookmark.turn(pages)}>
        ${words}
      </button>`;
    return html`<div class="turning">
      <div class="actions">${view('weeks', texts.weeks)} ${view('month', texts.month)}</div>
      <p class="period">${label}</p>
      <div class="actions">
        ${turn('earlier', -1, texts.earlier)}
        ${
          contains(bookmark.period, today)
            ? nothing
            : html`<button type="button" class="now" @click=${() => bookmark.choose(today)}>${texts.now}</button>`
        }
        ${turn('later', 1, texts.later)}
      </div>
    </div>`;
  }

  #renderDay(day: PlainDate, sessions: readonly PracticeSession[], amounts: Amounts): TemplateResult {
    const { texts } = this;
    const { calendar, headingLevel } = this.#settings;
    const inSight = {
      day,
      sessions,
      ahead: day > calendar.today,
      undo: this.#parts.book?.renderUndo(day),
      form: this.#parts.book?.renderForm(),
    };
    return renderDay(inSight, texts, amounts, headingLevel, this.#dayActs);
  }

  #renderYours(): TemplateResult {
    const { texts } = this;
    return html`<details part="yours" @toggle=${this.#onYours}>
      <summary>${texts.yours}</summary>
      ${this.#parts.own?.render(this.#settings.headingLevel) ?? nothing}
    </details>`;
  }

  get #settings(): PageSettings {
    return pageSettings(this, this.#course.course, Date.now());
  }

  readonly #gridActs: GridActs = {
    choose: day => {
      this.#bookmark.choose(day);
      this.#parts.book?.close();
    },
    move: day => {
      if (this.#bookmark.move(day)) this.#grasp = cellOf(day);
    },
    turn: pages => {
      this.#bookmark.turn(pages);
      this.#grasp = cellOf(this.#bookmark.current);
    },
  };

  readonly #dayActs: DayActs = {
    add: day => void this.#write(book => book.add(day)),
    change: session => void this.#write(book => book.change(session)),
    remove: session => void this.#write(book => book.remove(session)),
  };

  readonly #troubleActs: TroubleActs = {
    tryAgain: () => void this.#parts.book?.tryAgain().then(() => this.#diary.readAgain()),
    saveCopy: () => void this.#parts.yours().then(yours => yours.copies.save('json')),
    startAnew: () => void this.#parts.yours().then(yours => yours.clear()),
  };

  readonly #onYours = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) void this.#parts.yours().catch(() => undefined);
  };

  async #write(act: (book: DayBook) => void): Promise<void> {
    const book = await this.#parts.loadBook();
    if (book) act(book);
  }
}

/** What a person does before they write. */
const INTENTS = ['pointerover', 'pointerdown', 'focusin'];

const cellOf = (day: PlainDate): string => `[data-day="${day}"]`;

function nameOf(period: Period, view: View, amounts: Amounts): string {
  if (view === 'month') return amounts.monthAndYear(period.core.from);
  const written = (day: PlainDate): string => `${amounts.dayAndMonthInShort(day)} ${amounts.year(day)}`;
  return `${written(period.from)} – ${written(lastDay(period))}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lms-practice-log': LmsPracticeLog;
  }
}
