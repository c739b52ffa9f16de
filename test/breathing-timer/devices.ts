/** The devices of a person, as the browser gives or refuses them. */

/** What the browser answers to a page that wants to sound. */
export type SoundAnswer = 'granted' | 'throws' | 'refused' | 'never';

/** A sound that was handed to the audio clock; `untilS` is when it was taken back. */
interface Strike {
  startS: number;
  untilS: number;
}

/** An audio context whose clock follows the page's own, and that notes what was to sound. */
class NotingContext {
  state: AudioContextState | 'interrupted' = 'suspended';
  onstatechange: (() => void) | null = null;
  readonly destination = {};
  readonly strikes: Strike[] = [];
  /** The loudness of all that sounds, 0–1. */
  level = NaN;
  readonly #madeMs = performance.now();
  readonly #answer: SoundAnswer;

  constructor(answer: SoundAnswer) {
    this.#answer = answer;
  }

  get currentTime(): number {
    return (performance.now() - this.#madeMs) / 1000;
  }

  async resume(): Promise<void> {
    if (this.#answer === 'refused') throw new DOMException('not allowed', 'NotAllowedError');
    if (this.#answer === 'never') await new Promise(() => undefined);
    this.turn('running');
  }

  close(): Promise<void> {
    this.turn('closed');
    return Promise.resolve();
  }

  turn(state: NotingContext['state']): void {
    if (state === this.state) return;
    this.state = state;
    this.onstatechange?.();
  }

  createGain(): unknown {
    // The first one is the way out; each sound has one of its own.
    const isOutput = Number.isNaN(this.level);
    if (isOutput) this.level = 1;
    const set = (level: number): void => {
      if (isOutput) this.level = level;
    };
    return {
      context: this,
      connect: () => undefined,
      gain: {
        set value(level: number) {
          set(level);
        },
        setTargetAtTime: set,
      },
    };
  }

  createConstantSource(): unknown {
    return { offset: {}, connect: () => undefined, start: () => undefined, stop: () => undefined };
  }

  createBufferSource(): unknown {
    const strike: Strike = { startS: NaN, untilS: Infinity };
    this.strikes.push(strike);
    return {
      playbackRate: {},
      connect: () => undefined,
      start: (startS: number) => (strike.startS = startS),
      stop: () => (strike.untilS = this.currentTime),
    };
  }
}

/** The sound of the page, in place of the browser's. */
export class Sound {
  /** What is answered from now on. */
  answer: SoundAnswer = 'granted';
  readonly contexts: NotingContext[] = [];

  /** @returns puts the browser's own back */
  replace(): () => void {
    const make = (): NotingContext => this.#make();
    return replaceIn(globalThis, 'AudioContext', function AudioContext() {
      return make();
    });
  }

  /** The contexts that are not closed. */
  get open(): readonly NotingContext[] {
    return this.contexts.filter(({ state }) => state !== 'closed');
  }

  /** How many sounds are still to come. */
  get ahead(): number {
    return this.open.flatMap(({ strikes, currentTime }) =>
      strikes.filter(({ startS, untilS }) => startS > currentTime && untilS > startS),
    ).length;
  }

  /** How loud the page is. */
  get level(): number {
    return Math.max(0, ...this.open.map(({ level }) => level));
  }

  #make(): NotingContext {
    if (this.answer === 'throws') throw new DOMException('no sound card', 'NotSupportedError');
    const context = new NotingContext(this.answer);
    this.contexts.push(context);
    return context;
  }

  /** The system takes the sound away, or gives it back: a call comes in, the screen is locked. */
  turn(state: 'interrupted' | 'running'): void {
    for (const context of this.open) context.turn(state);
  }
}

/** The screen of the person, in place of the browser's. */
export class Screen {
  answer: 'granted' | 'refused' = 'granted';
  /** How many locks keep it on. */
  lit = 0;

  /** @returns puts the browser's own back */
  replace(): () => void {
    return replaceIn(navigator, 'wakeLock', { request: () => this.#request() });
  }

  #request(): Promise<unknown> {
    if (this.answer === 'refused') return Promise.reject(new DOMException('low battery', 'NotAllowedError'));
    this.lit++;
    const release = (): Promise<void> => {
      if (!lock.released) this.lit--;
      lock.released = true;
      lock.dispatchEvent(new Event('release'));
      return Promise.resolve();
    };
    const lock = Object.assign(new EventTarget(), { released: false, release });
    return Promise.resolve(lock);
  }
}

/** Replaces a part of the browser. @returns puts it back */
export function replaceIn(owner: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
}
