/**
 * Runs inside a page that the test server made (see `pages.js`), in that page's own world: brings the element there to one
 * of its states, and notes what the page complains of on the way.
 */
import { appearance, rendered } from '../contract/acts.js';
import type { Restore, State, States } from '../contract/state.js';

/** Which element to bring to which state: what defines it, and where its states are listed, as URLs of modules. */
export interface Destination {
  readonly tag: string;
  readonly define: string;
  readonly states: string;
  readonly state: string;
}

/** What the test can ask of the page. */
export interface InsidePage {
  /** What was said in the console as a warning, and as an error with every exception. */
  readonly warnings: string[];
  readonly errors: string[];
  /** What the page's Content-Security-Policy did not allow. */
  readonly violations: string[];
  /** Runs a module in the page. */
  load(url: string): Promise<unknown>;
  /** Arranges the world as it is before the element is defined; {@link reach} does it when it has not been done. */
  arrange(destination: Destination): Promise<void>;
  /** Brings the element in the page's fixture to a state. */
  reach(destination: Destination): Promise<HTMLElement>;
  /** Puts the world back as it was before the state. */
  restore(): Promise<void>;
}

declare global {
  interface Window {
    inside?: InsidePage;
  }
}

const warnings: string[] = [];
const errors: string[] = [];
const violations: string[] = [];
let arranged: Promise<Restore | void> | undefined;

console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
console.error = (...words: unknown[]) => void errors.push(words.join(' '));
addEventListener('error', event => errors.push(event.message));
addEventListener('unhandledrejection', event => errors.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', event => {
  violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`.trim());
});

const load = (url: string): Promise<unknown> => import(url);

async function stateOf({ tag, states, state: name }: Destination): Promise<State> {
  const state = ((await load(states)) as { states: States }).states[name];
  if (!state) throw new Error(`<${tag}> has no state "${name}"`);
  return state;
}

async function arrange(destination: Destination): Promise<void> {
  const state = await stateOf(destination);
  arranged ??= Promise.resolve(state.given?.());
  await arranged;
}

async function reach(destination: Destination): Promise<HTMLElement> {
  const { tag, define } = destination;
  const state = await stateOf(destination);
  const element = document.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`The fixture of "${destination.state}" has no <${tag}> in it`);
  await arrange(destination);
  await load(define);
  await customElements.whenDefined(tag);
  await rendered(element);
  for (const act of state.acts ?? []) await act(element);
  if (state.shows) await appearance(element, state.shows);
  await state.comes?.(element);
  await rendered(element);
  return element;
}

window.inside = {
  warnings,
  errors,
  violations,
  load,
  arrange,
  reach,
  restore: async () => {
    const restore = await arranged;
    await restore?.();
  },
};
