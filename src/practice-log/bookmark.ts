import type { ReactiveControllerHost } from 'lit';
import { addDays } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { contains, lastDay, openingPage, pageOf, periodOn } from './period.js';
import type { Calendar, Period, View } from './period.js';

/** Nobody writes in what was practised before this. */
const FIRST_DAY = '1990-01-01' as PlainDate;

/** Where a person has opened their diary: the view, the page, the day whose sessions are seen, and the day in the grid. */
export class Bookmark {
  readonly #host: ReactiveControllerHost;
  readonly #calendar: () => Calendar;
  #view: View = 'weeks';
  /** The page turned to; without one, that of today. */
  #page: number | undefined;
  #chosen: PlainDate | undefined;
  #current: PlainDate | undefined;

  /** @param calendar - the page's calendar now: today moves, and attributes change */
  constructor(host: ReactiveControllerHost, calendar: () => Calendar) {
    this.#host = host;
    this.#calendar = calendar;
  }

  get view(): View {
    return this.#view;
  }

  get period(): Period {
    return periodOn(this.#pageNow, this.#view, this.#calendar());
  }

  /** The day whose sessions are seen: the chosen one, or today, when it is in sight. */
  get chosen(): PlainDate | undefined {
    const day = this.#chosen ?? this.#calendar().today;
    return contains(this.period, day) ? day : undefined;
  }

  /** The day that the Tab key reaches. */
  get current(): PlainDate {
    const { period } = this;
    const day = this.#current ?? this.#chosen ?? this.#calendar().today;
    return contains(period, day) ? day : period.from;
  }

  /** Whether there is a page after this one, or before: back as far as one may write in, on to today or the course's end. */
  mayTurn(pages: 1 | -1): boolean {
    const { today, start, weeks } = this.#calendar();
    if (pages < 0) return this.period.from > FIRST_DAY;
    const end = start ? addDays(start, weeks * 7 - 1) : today;
    return lastDay(this.period) < (end > today ? end : today);
  }

  turn(pages: 1 | -1): void {
    if (!this.mayTurn(pages)) return;
    this.#open(this.#pageNow + pages);
    this.#current = undefined;
  }

  /** Sees the same days in another way. */
  look(view: View): void {
    const day = this.chosen ?? this.period.core.from;
    this.#view = view;
    this.#open(pageOf(day, view, this.#calendar()));
  }

  choose(day: PlainDate): void {
    this.#open(pageOf(day, this.#view, this.#calendar()));
    this.#chosen = this.#current = day;
  }

  /** Moves within the grid, and to the page beside it where there is one. @returns whether it moved */
  move(day: PlainDate): boolean {
    const page = pageOf(day, this.#view, this.#calendar());
    if (!contains(this.period, day)) {
      if (!this.mayTurn(page > this.#pageNow ? 1 : -1)) return false;
      this.#open(page);
    }
    this.#current = day;
    this.#host.requestUpdate();
    return true;
  }

  get #pageNow(): number {
    return this.#page ?? openingPage(this.#view, this.#calendar());
  }

  #open(page: number): void {
    this.#page = page;
    this.#host.requestUpdate();
  }
}
