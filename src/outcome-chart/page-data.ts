import type { Outcomes } from '../outcomes/outcomes.js';
import type { OwnScores } from '../outcomes/own-scores.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import type { Mode } from './page-settings.js';

/** What a page's script may give: figures of groups, or one person's own scores. */
export type PageData = Outcomes | PublishedOutcomes | OwnScores;

/** What of it is shown: the attribute `mode` says which of the two is meant. */
export interface ModeData {
  readonly outcomes?: Outcomes | PublishedOutcomes;
  readonly own?: OwnScores;
}

const SHAPES = {
  group: 'outcomes of groups, with results, for mode="group"',
  personal: 'own scores, with scores, for mode="personal"',
} as const;

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null;

/** What was last complained of, by element. */
const complaints = new WeakMap<Element, unknown>();

/** Tells what is given apart by the mode; what belongs to the other is not shown, and that is said once in the console. */
export function dataOfMode(element: Element, data: PageData | undefined, mode: Mode): ModeData {
  if (!data) return {};
  if (mode === 'group' && isObject(data) && 'results' in data) return { outcomes: data };
  if (mode === 'personal' && isObject(data) && 'scores' in data) return { own: data };
  if (complaints.get(element) !== data) {
    complaints.set(element, data);
    console.warn(`<${element.localName}> data is not shown. Accepted: ${SHAPES[mode]}.`);
  }
  return {};
}
