import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SheetRow } from '../tables/sheet.js';
import { tableRows } from './light-table.js';
import type { Given, Read, Refused } from './reading.js';

/** Who shows the outcomes. */
export interface OutcomeHost extends ReactiveControllerHost, HTMLElement {
  /** The address of a file, which comes before a table. */
  readonly src: string | undefined;
  /** Outcomes that the page gives by itself come before both: then nothing is fetched or read. */
  readonly data: unknown;
  /** One person's own scores come from `data` alone: no address leads to them. */
  readonly mode: string | undefined;
}

/** Where reading could not even begin, because what reads could not be loaded. */
const UNREAD = { problems: [], mayPass: true } as const;

/** Why nothing new is shown. */
export type NotRead = Refused | typeof UNREAD;

/**
 * The outcomes that a page gives in a file or in a table within the element: fetched and read when they are given, and again
 * when they change. What was read last stays until something else can be read.
 */
export class PageOutcomes implements ReactiveController {
  readonly #host: OutcomeHost;
  readonly #task: Task<readonly [Given | undefined], Read | NotRead | undefined>;
  readonly #table = globalThis.MutationObserver && new MutationObserver(() => this.#look());
  #rows: readonly SheetRow[] | undefined;
  #read: Read | undefined;

  /** @param onRefused - told once whenever something could not be read */
  constructor(host: OutcomeHost, onRefused: (refused: NotRead) => void) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [this.#given],
      task: ([given], { signal }) => (given ? readOrNot(given, signal) : undefined),
      onComplete: read => {
        if (read && 'problems' in read) onRefused(read);
        else this.#read = read;
      },
    });
  }

  /** What could be read last. */
  get read(): Read | undefined {
    return this.#read;
  }

  /** Why what is given now cannot be shown, whether or not anything else is. */
  get refused(): NotRead | undefined {
    const { value } = this.#task;
    return value && 'problems' in value ? value : undefined;
  }

  get isReading(): boolean {
    return this.#given !== undefined && this.#task.status === TaskStatus.PENDING;
  }

  /** The page's table as it is written. */
  get rows(): readonly SheetRow[] | undefined {
    return this.#rows;
  }

  /** Fetches and reads what is given once more. */
  again(): void {
    void this.#task.run();
  }

  get #given(): Given | undefined {
    const { data, src, mode } = this.#host;
    return data === undefined && mode !== 'personal' ? src || this.#rows : undefined;
  }

  hostConnected(): void {
    const { ownerDocument } = this.#host;
    this.#table?.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // A table that the parser has not come to the end of would be read in part.
    if (ownerDocument.readyState === 'loading') ownerDocument.addEventListener('DOMContentLoaded', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#table?.disconnect();
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#look);
  }

  readonly #look = (): void => {
    if (this.#host.ownerDocument.readyState === 'loading') return;
    const table = this.#host.querySelector('table');
    const rows = table ? tableRows(table) : undefined;
    if (JSON.stringify(rows) === JSON.stringify(this.#rows)) return;
    this.#rows = rows;
    this.#host.requestUpdate();
  };
}

async function readOrNot(given: Given, signal: AbortSignal): Promise<Read | NotRead> {
  try {
    const { readGiven } = await import('./reading.js');
    return await readGiven(given, signal);
  } catch {
    signal.throwIfAborted();
    return UNREAD;
  }
}
