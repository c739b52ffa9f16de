import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { writeBackup } from '../practice/backup.js';
import { writeCsv } from '../practice/csv.js';
import { planImport } from '../practice/import.js';
import type { ImportPlan } from '../practice/import.js';
import { MOST_BYTES } from '../practice/file-contents.js';
import { jsonText } from '../practice/json-text.js';
import { readPracticeFile } from '../practice/practice-file.js';
import type { PracticeFile } from '../practice/practice-file.js';
import type { PracticeSession } from '../practice/session.js';
import type { PracticeStore, Unreadable } from '../practice/store.js';
import { saveFile } from '../element/save-file.js';
import { LmsLogChangeEvent } from './events.js';
import { textsOf } from './household.js';
import type { AllMessages, Household } from './household.js';

type Readable = Extract<PracticeFile, { sessions: unknown }>;
type Refusal = Extract<PracticeFile, { trouble: unknown }>['trouble'];

/** How far the opening of a file has come. */
type Opening =
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly trouble: Refusal }
  | { readonly at: 'read'; readonly file: Readable; readonly plan: ImportPlan }
  | { readonly at: 'writing'; readonly done: number; readonly all: number }
  | { readonly at: 'written'; readonly count: number }
  | { readonly at: 'failed' };

/** Copies of the diary: saving one, and opening one after seeing what is in it. */
export class Copies {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: PracticeStore;
  readonly #household: Household;
  #opening: Opening | undefined;
  #unreadable: readonly Unreadable[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, store: PracticeStore, household: Household) {
    this.#host = host;
    this.#store = store;
    this.#household = household;
  }

  /** The whole diary as a backup. */
  async json(): Promise<string> {
    const { calendar, goalMinutes } = this.#household.settings();
    const { start, weeks } = calendar;
    const course = { weeks, goalMinutes, ...(start && { start }) };
    return writeBackup(await this.#all(), course, new Date().toISOString());
  }

  /** The whole diary as a spreadsheet. */
  async csv(): Promise<string> {
    return writeCsv(await this.#all());
  }

  /** Offers the whole diary to the person as a file, or says why it cannot. */
  async save(kind: 'json' | 'csv'): Promise<void> {
    const name = `lms-practice-log-${this.#household.settings().calendar.today}.${kind}`;
    try {
      if (kind === 'json') saveFile(name, 'application/json', await this.json());
      else saveFile(name, 'text/csv', await this.csv());
    } catch (error) {
      this.#household.say(() => (error instanceof Error ? error.message : ''));
    }
  }

  /** Finds what is kept and cannot be read, so that nothing is left out of a copy without a word. */
  async findUnreadable(): Promise<void> {
    this.#unreadable = await this.#store.unreadable();
    this.#host.requestUpdate();
  }

  /**
   * Puts a file into the diary without asking further.
   *
   * @throws {Error} when nothing of it could be put in; nothing has changed then
   */
  async put(file: Blob): Promise<{ readonly written: number; readonly rejected: number }> {
    const read = await this.#read(file);
    if ('trouble' in read) throw new Error(textsOf(this.#household).fileTrouble[read.trouble]);
    const plan = await this.#plan(read);
    const trouble = plan ? await this.#store.saveAll(plan.write) : this.#store.trouble;
    if (!plan || trouble) throw new Error(textsOf(this.#household).putInFailed);
    return { written: plan.write.length, rejected: read.rejected.length };
  }

  renderSaving(texts: AllMessages): TemplateResult {
    return html`<div class="actions">
      <button type="button" class="save-json" @click=${() => void this.save('json')}>${texts.saveJson}</button>
      <button type="button" class="save-csv" @click=${() => void this.save('csv')}>${texts.saveCsv}</button>
    </div>
    ${this.#unreadable.length > 0 ? this.#renderUnreadable(texts) : nothing}`;
  }

  #renderUnreadable(texts: AllMessages): TemplateResult {
    const save = (): void =>
      saveFile(
        `lms-unreadable-${this.#household.settings().calendar.today}.json`,
        'application/json',
        `[\n${this.#unreadable.map(jsonText).join(',\n')}\n]\n`,
      );
    return html`<div class="notice warning">
      <p>${texts.unreadable(this.#unreadable.length)}</p>
      <div class="actions">
        <button type="button" class="save-unreadable" @click=${save}>${texts.saveUnreadable}</button>
      </div>
    </div>`;
  }

  renderOpening(texts: AllMessages): TemplateResult {
    const chosen = (event: Event): void => {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      // The same file may be chosen once more.
      input.value = '';
      if (file) void this.#look(file);
    };
    return html`<div class="field">
        <label for="file">${texts.file}</label>
        <p class="help" id="file-help">${texts.openFileHelp}</p>
        <input id="file" type="file" accept=".json,.csv,.txt" aria-describedby="file-help" @change=${chosen} />
      </div>
      <div class="opening" tabindex="-1">${this.#opening ? this.#renderState(this.#opening, texts) : nothing}</div>`;
  }

  #renderState(opening: Opening, texts: AllMessages): TemplateResult {
    switch (opening.at) {
      case 'reading':
        return html`<p>${texts.reading}</p>`;
      case 'refused':
        return html`<p class="error">${texts.fileTrouble[opening.trouble]}</p>`;
      case 'read':
        return this.#renderFound(opening.file, opening.plan, texts);
      case 'writing':
        return html`<p>${texts.writing(opening.done, opening.all)}</p>
          <progress max=${opening.all} value=${opening.done}></progress>`;
      case 'written':
        return html`<p>${texts.putInDone(texts.sessions(opening.count))}</p>`;
      case 'failed':
        return html`<p class="error">${texts.putInFailed}</p>`;
    }
  }

  /** What is in a file, before anything is changed. */
  #renderFound(file: Readable, plan: ImportPlan, texts: AllMessages): TemplateResult {
    const { added, updated, same, older } = plan.counts;
    const reasons = file.rejected.map(({ row, problems, excerpt }) =>
      texts.rejectedRow(
        row,
        problems.map(({ field, why }) => `${field} ${texts.whyNot[why]}`.trim()).join(', '),
        excerpt,
      ),
    );
    return html`<div class="notice">
      <p>${texts.found(texts.sessions(added), updated, same, older)}</p>
      ${file.intact === false ? html`<p>${texts.changedOutside}</p>` : nothing}
      ${
        reasons.length > 0
          ? html`<p id="rejected">${texts.rejected(reasons.length)}</p>
              <textarea class="rejected" readonly rows="5" aria-labelledby="rejected" .value=${reasons.join('\n')}></textarea>`
          : nothing
      }
      <div class="actions">
        ${
          plan.write.length > 0
            ? html`<button type="button" class="primary put-in" @click=${() => void this.#write(plan)}>
                ${texts.putIn}
              </button>`
            : html`<p>${texts.nothingNew}</p>`
        }
        <button type="button" class="quiet" @click=${() => this.#enter(undefined)}>${texts.cancel}</button>
      </div>
    </div>`;
  }

  async #look(file: Blob): Promise<void> {
    this.#enter({ at: 'reading' });
    const read = await this.#read(file);
    if ('trouble' in read) {
      this.#enter({ at: 'refused', trouble: read.trouble });
      return;
    }
    const plan = await this.#plan(read);
    this.#enter(plan ? { at: 'read', file: read, plan } : { at: 'failed' });
  }

  /** What an import would do; nothing where it cannot be known what is here: what is newer must not be written over. */
  async #plan({ sessions }: Readable): Promise<ImportPlan | undefined> {
    const versions = await this.#store.versions();
    return this.#store.trouble ? undefined : planImport(sessions, versions);
  }

  /**
   * Everything that can be read.
   *
   * @throws {Error} when nothing can: an empty copy would look like a good one
   */
  async #all(): Promise<readonly PracticeSession[]> {
    const sessions = await this.#store.all();
    if (sessions.length === 0 && this.#store.trouble) throw new Error(textsOf(this.#household).damaged);
    return sessions;
  }

  async #read(file: Blob): Promise<PracticeFile> {
    if (file.size > MOST_BYTES) return { trouble: 'too-large' };
    try {
      return await readPracticeFile(new Uint8Array(await file.arrayBuffer()));
    } catch {
      // The file is gone, or may not be read any more.
      return { trouble: 'unreadable' };
    }
  }

  async #write({ write }: ImportPlan): Promise<void> {
    const all = write.length;
    this.#enter({ at: 'writing', done: 0, all });
    const trouble = await this.#store.saveAll(write, done => this.#enter({ at: 'writing', done, all }));
    this.#enter(trouble ? { at: 'failed' } : { at: 'written', count: all });
    this.#household.say(() => {
      const texts = textsOf(this.#household);
      return trouble ? texts.putInFailed : texts.putInDone(texts.sessions(all));
    });
    if (!trouble) this.#host.dispatchEvent(new LmsLogChangeEvent('import'));
  }

  #enter(opening: Opening | undefined): void {
    this.#opening = opening;
    this.#host.requestUpdate();
  }
}
