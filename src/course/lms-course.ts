import { ContextProvider } from '@lit/context';
import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { parsePlainDate } from '../calendar/plain-date.js';
import { readAttribute, wholeNumber } from '../element/attributes.js';
import type { Accepted } from '../element/attributes.js';
import { courseContext } from './course-context.js';
import { course } from './course.js';
import type { Course } from './course.js';
import type { PlainDate } from '../calendar/plain-date.js';

const DATE: Accepted<PlainDate> = { words: 'a date that exists, as YYYY-MM-DD', parse: parsePlainDate };
const WEEKS = wholeNumber(1, 52);
const MINUTES = wholeNumber(1, 240);

/**
 * Says which course a part of the page is about. The suite's elements inside it take their defaults from it; it shows
 * nothing of its own.
 *
 * @customElement lms-course
 * @slot - the page's own content, with the suite's elements anywhere in it
 */
export class LmsCourse extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** `stressmestring`, `leve-bedre`, or the name of another course. Default `stressmestring`. */
  @property() course: string | undefined;

  /** The first course day, `YYYY-MM-DD`. No default. */
  @property() start: string | undefined;

  /** Course weeks, 1–52. Default 8. */
  @property() weeks: string | number | undefined;

  /** Minutes of home practice recommended a day, 1–240. Default 30. */
  @property({ attribute: 'goal-minutes' }) goalMinutes: string | number | undefined;

  /** Where the course is held: Kristiansand, Arendal, Flekkefjord, or another place. No default. */
  @property() site: string | undefined;

  readonly #provider = new ContextProvider(this, { context: courseContext, initialValue: course() });

  /** The course as the elements inside get it. */
  get value(): Course {
    const start = readAttribute<PlainDate | undefined>(this, 'start', this.start, DATE, undefined);
    const site = this.site?.trim();
    return course(this.course?.trim() || undefined, {
      weeks: readAttribute(this, 'weeks', this.weeks, WEEKS, 8),
      goalMinutes: readAttribute(this, 'goal-minutes', this.goalMinutes, MINUTES, 30),
      ...(start && { start }),
      ...(site && { site }),
    });
  }

  protected override willUpdate(): void {
    this.#provider.setValue(this.value);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lms-course': LmsCourse;
  }
}
