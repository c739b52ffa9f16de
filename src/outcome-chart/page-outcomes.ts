import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { ProblemWords } from '../outcomes/problem-words.js';
import { problemWords } from '../outcomes/problem-words.js';
import type { SheetRow } from '../tables/sheet.js';
import { renderAsWritten } from './as-written.js';
import { LmsDataErrorEvent } from './events.js';
import type { PageWords } from './light-words.js';
import { pageWords } from './light-words.js';
import type { OutcomeMessages } from './messages.js';
import { pageSettings } from './page-settings.js';
import type { ChartAttributes } from './page-settings.js';
import type { Given, Read, Refused } from './reading.js';
import { readGiven } from './reading.js';
import { renderRefusal, warnOfRefusal } from './refusal.js';

/** Who shows the outcomes. */
export interface OutcomeHost extends ReactiveControllerHost, ChartAttributes {
  /** The address of a file, which comes before a table. */
  readonly src: string | undefined;
  /** Outcomes that the page gives by itself come before both: then nothing is fetched or read. */
  readonly data: unknown;
}

const { nb, nn, en } = problemWords;

/**
 * The outcomes that a page gives in a file or in a table within the element: fetched and read when they are given, and again
 * when they change. What was read last stays until something else can be read. Loaded when a page first gives any.
 */
export class PageOutcomes implements ReactiveController {
  /** The words for what is wrong, which a page may replace as it may the element's. */
  readonly words = { nb: { problems: nb }, nn: { problems: nn }, en: { problems: en } };
  readonly #host: OutcomeHost;
  readonly #task: Task<readonly [Given | undefined], Read | Refused | undefined>;
  readonly #observer = globalThis.MutationObserver && new MutationObserver(() => this.#look());
  #words: readonly PageWords[] = [];
  #read: Read | undefined;

  /** @param onRefused - told once whenever a file could not be read */
  constructor(host: OutcomeHost, onRefused: () => void) {
    this.#host = host;
    this.#task = new Task(host, {
      args: () => [this.#given],
      task: ([given], { signal }) => (given ? readGiven(given, signal) : undefined),
      onComplete: read => {
        if (!read || 'outcomes' in read) {
          this.#read = read;
          return;
        }
        // A file comes late enough to be news; a table is there from the beginning, and so is what is wrong with it.
        if (host.src) onRefused();
        warnOfRefusal(host, read);
        host.dispatchEvent(new LmsDataErrorEvent(read.problems));
      },
    });
    host.addController(this);
  }

  /** What could be read last. */
  get read(): Read | undefined {
    return this.#read;
  }

  /** Why what is given now cannot be shown, whether or not anything else is. */
  get #refused(): Refused | undefined {
    const { value } = this.#task;
    return value && 'problems' in value ? value : undefined;
  }

  /** Why what is given cannot be shown, and a button to try again where that might help. */
  renderRefusal(texts: OutcomeMessages, words: ProblemWords): TemplateResult | typeof nothing {
    const refused = this.#refused;
    return refused ? renderRefusal(refused, texts, words, () => void this.#task.run()) : nothing;
  }

  /** What is to be seen where there are no figures yet: what the page has written, with its table, or that they are on their way. */
  renderNothing(title: string, { reading }: OutcomeMessages): TemplateResult | typeof nothing | undefined {
    if (this.#rows) return renderAsWritten(this.#words, title);
    const isReading = this.#given !== undefined && this.#task.status === TaskStatus.PENDING;
    if (isReading) return html`<p>${reading}</p>`;
    return this.#refused && nothing;
  }

  get #given(): Given | undefined {
    const { data, src } = this.#host;
    // One person's own scores come from `data` alone: no address leads to them.
    return data === undefined && pageSettings(this.#host).mode === 'group' ? src || this.#rows : undefined;
  }

  /** Those of the page's first table: one has all figures. */
  get #rows(): readonly SheetRow[] | undefined {
    return this.#words.find(({ rows }) => rows)?.rows;
  }

  hostConnected(): void {
    const { ownerDocument } = this.#host;
    this.#observer?.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // A table that the parser has not come to the end of would be read in part.
    if (ownerDocument.readyState === 'loading') ownerDocument.addEventListener('DOMContentLoaded', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#look);
  }

  readonly #look = (): void => {
    if (this.#host.ownerDocument.readyState === 'loading') return;
    const words = pageWords(this.#host);
    if (JSON.stringify(words) === JSON.stringify(this.#words)) return;
    this.#words = words;
    this.#host.requestUpdate();
  };
}
