import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { addDays } from '../calendar/plain-date.js';
import type { PracticeStore } from '../practice/store.js';
import { Amounts } from './amounts.js';
import { Copies } from './copies.js';
import { newId } from '../element/new-id.js';
import { printSheet } from '../element/print-sheet.js';
import { saveFile } from '../element/save-file.js';
import { LmsLogChangeEvent } from './events.js';
import { textsOf } from './household.js';
import type { AllMessages, Household } from './household.js';
import { lastDay } from './period.js';
import { renderSheet } from './print.js';
import { sheetStyles } from './print.styles.js';
import { parseTime, reminderCalendar } from './reminder.js';

/** Eight weeks of days: as long as the course. */
const REMINDER_DAYS = 56;

/** What belongs to a diary that is one's own: copies of it, a print, a reminder, and its deletion. */
export class Yours {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: PracticeStore;
  readonly #household: Household;
  readonly #copies: Copies;
  #withNotes = false;
  #wrongTime = false;
  #removing = false;

  constructor(host: ReactiveControllerHost & HTMLElement, store: PracticeStore, household: Household) {
    this.#host = host;
    this.#store = store;
    this.#household = household;
    this.#copies = new Copies(host, store, household);
    void this.#copies.findUnreadable();
  }

  get copies(): Copies {
    return this.#copies;
  }

  /** Deletes everything that is kept on this device; the person has said so. */
  async clear(): Promise<void> {
    this.#removing = false;
    const trouble = await this.#store.clear();
    if (!trouble) this.#household.say(() => textsOf(this.#household).removedAll);
    this.#host.dispatchEvent(new LmsLogChangeEvent('clear'));
    await this.#copies.findUnreadable();
  }

  render(headingLevel: number): TemplateResult {
    const texts = textsOf(this.#household);
    const part = (title: string, content: TemplateResult): TemplateResult =>
      html`<div class="part">
        <div role="heading" aria-level=${headingLevel + 1} class="subtitle">${title}</div>
        ${content}
      </div>`;
    return html`<div class="yours">
      ${part(texts.saveFile, this.#copies.renderSaving(texts))}
      ${part(texts.openFile, this.#copies.renderOpening(texts))}
      ${part(texts.print, this.#renderPrint(texts))}
      ${part(texts.reminder, this.#renderReminder(texts))}
      ${part(texts.removeAll, this.#renderRemoval(texts))}
    </div>`;
  }

  #renderPrint(texts: AllMessages): TemplateResult {
    const ticked = (event: Event): void => {
      this.#withNotes = (event.target as HTMLInputElement).checked;
    };
    return html`<label class="choice">
        <input type="checkbox" name="notes" .checked=${this.#withNotes} @change=${ticked} />
        ${texts.withNotes}
      </label>
      <div class="actions">
        <button type="button" class="print" @click=${() => void this.#print()}>${texts.printSheet}</button>
      </div>`;
  }

  async #print(): Promise<void> {
    const { settings, period, locales } = this.#household;
    const texts = textsOf(this.#household);
    const { calendar, dayStartMin } = settings();
    const shown = period();
    // A day that begins after midnight has what was begun on the next day's date.
    const sessions = await this.#store.sessions(shown.from, addDays(lastDay(shown), 1));
    printSheet(this.#host, {
      title: texts.title,
      language: locales()[0] ?? 'nb',
      styles: sheetStyles,
      content: renderSheet({
        calendar,
        period: shown,
        sessions,
        dayStartMin,
        withNotes: this.#withNotes,
        texts,
        amounts: new Amounts(texts),
      }),
    });
  }

  #renderReminder(texts: AllMessages): TemplateResult {
    const wrong = this.#wrongTime;
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const written = new FormData(event.target as HTMLFormElement).get('time');
      if (typeof written === 'string') this.#saveReminder(written);
    };
    return html`<form class="session-form" novalidate @submit=${submit}>
      <p class="help">${texts.reminderHelp}</p>
      <div class="field">
        <label for="time">${texts.reminderTime}</label>
        <p id="time-help" class=${wrong ? 'error' : 'help'}>${texts.reminderTimeHelp}</p>
        <input
          id="time"
          name="time"
          class="short"
          autocomplete="off"
          aria-describedby="time-help"
          aria-invalid=${wrong ? 'true' : nothing}
        />
      </div>
      <div class="actions"><button class="remind">${texts.reminderFile}</button></div>
    </form>`;
  }

  #saveReminder(written: string): void {
    const time = parseTime(written);
    this.#wrongTime = !time;
    this.#host.requestUpdate();
    if (!time) return;
    const two = (count: number): string => String(count).padStart(2, '0');
    const calendar = reminderCalendar({
      firstDay: this.#household.settings().calendar.today,
      time: `${two(time.hour)}:${two(time.minute)}`,
      days: REMINDER_DAYS,
      title: textsOf(this.#household).reminderTitle,
      uid: `${newId()}@lms-widgets`,
      stampUtc: new Date().toISOString(),
    });
    saveFile('lms-reminder.ics', 'text/calendar', calendar);
  }

  #renderRemoval(texts: AllMessages): TemplateResult {
    const ask = (removing: boolean) => (): void => {
      this.#removing = removing;
      this.#host.requestUpdate();
    };
    if (!this.#removing) {
      return html`<div class="actions">
        <button type="button" class="remove-all" @click=${ask(true)}>${texts.removeAll}</button>
      </div>`;
    }
    return html`<div class="notice warning" role="alert" tabindex="-1" data-refuge>
      <p>${texts.removeAllHelp}</p>
      <div class="actions">
        <button type="button" @click=${() => void this.#copies.save('json')}>${texts.saveCopy}</button>
        <button type="button" class="sure" @click=${() => void this.clear()}>${texts.removeAllSure}</button>
        <button type="button" class="quiet" @click=${ask(false)}>${texts.cancel}</button>
      </div>
    </div>`;
  }
}
