/**
 * The shape of `test/NAME/states.ts`: every state of `<lms-NAME>` that a person can meet, by name. The contract, the
 * accessibility evidence and the screenshots all run over these lists; nothing keeps a second one.
 *
 * A list is loaded in pages of many kinds (strict CSP, 320 px, another language), so it imports no test tool, and it names
 * controls by selector, never by their words.
 */

/** Something that a person does to the element: see `acts.ts`. */
export type Act = (element: HTMLElement) => Promise<void> | void;

/** Puts the world back as it was before {@link State.given}. */
export type Restore = () => Promise<void> | void;

/** One state: where the element stands, and what leads there. */
export interface State {
  /** What the page's author writes: HTML without scripts or styles, with the element in it once. */
  readonly fixture: string;
  /**
   * Arranges the world before the element is defined: a refused storage, the record of a session that a crash cut off.
   * Each state begins with storage that is empty.
   */
  readonly given?: () => Promise<Restore | void> | Restore | void;
  /** What the person does, in order. Without any, the element must keep quiet: no request, storage, focus or sound. */
  readonly acts?: readonly Act[];
  /** A selector in the element's shadow root: the state is reached when something matches it. */
  readonly shows?: string;
  /** Waits for what comes by itself after that, as far as it does. */
  readonly comes?: Act;
}

/** The states of one element; a name reads as what the person sees: `running`, `refused storage`. */
export type States = Readonly<Record<string, State>>;

/** @returns whether the person has done anything to the element in this state */
export function hasActed(state: State): boolean {
  return (state.acts ?? []).length > 0;
}
