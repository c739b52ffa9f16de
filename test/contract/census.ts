import type { PageWindow } from '../host/host-page.js';

/** What an element holds of the page while it is there, counted by kind. */
export type Census = Readonly<Record<string, number>>;

type Count = (kind: string, by: 1 | -1) => void;

const capturing = (options: unknown): boolean =>
  options === true || (options as { capture?: boolean } | undefined)?.capture === true;

type Listening = (this: EventTarget, type: string, listener: unknown, options?: unknown) => void;

interface Listener {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
}

/** Listeners on what outlives the element: the window, the document, a media query. */
function countListeners({ EventTarget, MediaQueryList, document, visualViewport }: PageWindow, count: Count): void {
  const prototype = EventTarget.prototype as { addEventListener: Listening; removeEventListener: Listening };
  const { addEventListener: add, removeEventListener: remove } = prototype;
  const { defaultView, documentElement, body } = document;
  const lasting: readonly unknown[] = [defaultView, document, documentElement, body, visualViewport];
  const kept = new Set<Listener>();

  const known = (one: Listener): Listener | undefined =>
    [...kept].find(
      ({ target, type, listener, capture }) =>
        target === one.target && type === one.type && listener === one.listener && capture === one.capture,
    );
  const forget = (one: Listener): void => {
    const found = known(one);
    if (found && kept.delete(found)) count(`listeners for ${one.type}`, -1);
  };
  const keep = (one: Listener, { signal, once }: AddEventListenerOptions): void => {
    if (known(one) || signal?.aborted) return;
    kept.add(one);
    count(`listeners for ${one.type}`, 1);
    const ended = (): void => forget(one);
    if (signal) add.call(signal, 'abort', ended);
    if (once) add.call(one.target, one.type, ended, { once, capture: one.capture });
  };

  prototype.addEventListener = function (type, listener, options) {
    const target = this ?? defaultView;
    if (listener && (lasting.includes(target) || target instanceof MediaQueryList)) {
      keep({ target, type, listener, capture: capturing(options) }, typeof options === 'object' ? (options ?? {}) : {});
    }
    add.call(target, type, listener, options);
  };
  prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? defaultView;
    forget({ target, type, listener, capture: capturing(options) });
    remove.call(target, type, listener, options);
  };
}

/** Observers that observe something. */
function countObservers(window: PageWindow, count: Count): void {
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const { prototype } = window[name];
    const { observe, disconnect } = prototype as { observe: (...args: unknown[]) => void; disconnect: () => void };
    const observing = new WeakSet<object>();
    Object.assign(prototype, {
      observe(this: object, ...args: unknown[]) {
        if (!observing.has(this)) count(name, 1);
        observing.add(this);
        observe.apply(this, args);
      },
      disconnect(this: object) {
        if (observing.delete(this)) count(name, -1);
        disconnect.call(this);
      },
    });
  }
}

/** Timers and frames that are still to come. */
function countTimers(window: PageWindow, count: Count): void {
  const pairs = [
    ['setTimeout', 'clearTimeout', true],
    ['setInterval', 'clearInterval', false],
    ['requestAnimationFrame', 'cancelAnimationFrame', true],
    ['requestIdleCallback', 'cancelIdleCallback', true],
  ] as const;
  for (const [start, stop, once] of pairs) {
    if (!(start in window)) continue;
    const begin = window[start].bind(window) as (run: (...args: unknown[]) => void, ...rest: unknown[]) => number;
    const end = window[stop].bind(window);
    const pending = new Set<number>();
    const forget = (id: number): void => {
      if (pending.delete(id)) count(start, -1);
    };
    Object.assign(window, {
      [start](run: (...args: unknown[]) => void, ...rest: unknown[]) {
        const id = begin(
          (...args) => {
            if (once) forget(id);
            run(...args);
          },
          ...rest,
        );
        pending.add(id);
        count(start, 1);
        return id;
      },
      [stop](id: number) {
        forget(id);
        end(id);
      },
    });
  }
}

interface Closable {
  new (): object;
  readonly prototype: { close: (this: object) => unknown };
}

/** Channels, sockets and audio contexts that are not closed. */
function countConnections(window: PageWindow, count: Count): void {
  for (const name of ['BroadcastChannel', 'AudioContext', 'WebSocket', 'EventSource'] as const) {
    const Original = Reflect.get(window, name) as Closable | undefined;
    if (!Original) continue;
    const open = new WeakSet<object>();
    const { close } = Original.prototype;
    Original.prototype.close = function (this: object) {
      if (open.delete(this)) count(name, -1);
      return close.call(this);
    };
    const counted = new Proxy(Original, {
      construct: (target, args, newTarget) => {
        const made = Reflect.construct(target, args, newTarget) as object;
        open.add(made);
        count(name, 1);
        return made;
      },
    });
    Object.defineProperty(window, name, { configurable: true, writable: true, value: counted });
  }
}

/** Starts to count in a page, before the element is defined. @returns a function that tells what is held now */
export function countIn(window: PageWindow): () => Census {
  const held = new Map<string, number>();
  const count: Count = (kind, by) => void held.set(kind, (held.get(kind) ?? 0) + by);
  countListeners(window, count);
  countObservers(window, count);
  countTimers(window, count);
  countConnections(window, count);
  return () => Object.fromEntries([...held].filter(([, number]) => number !== 0));
}
