import { oneOf, readAttribute, wholeNumber } from '../element/attributes.js';
import type { Accepted } from '../element/attributes.js';
import { parsePattern } from './pattern.js';
import type { BreathPattern } from './pattern.js';
import { PRACTICES, VISUALS } from './settings.js';
import type { PageSettings } from './settings.js';

const PRACTICE = oneOf(...PRACTICES);
const VISUAL = oneOf(...VISUALS);
const MINUTES = wholeNumber(0, 60);
const PATTERN: Accepted<BreathPattern> = {
  words:
    'in-out, in-hold-out or in-hold-out-hold in seconds (1 to 20, halves too, a hold also 0), such as 5-5 or 4-7-8',
  parse: parsePattern,
};
const EVEN: BreathPattern = { in: 5, hold1: 0, out: 5, hold2: 0 };

type Written = string | number | undefined;

/** The timer's attributes as the page wrote them. */
export interface WrittenSettings extends Element {
  readonly practice: Written;
  readonly pattern: Written;
  readonly minutes: Written;
  readonly interval: Written;
  readonly visual: Written;
  readonly ramp: boolean;
  readonly muted: boolean;
}

/** What the page says, as far as it says it well. */
export function pageSettings(timer: WrittenSettings): PageSettings {
  return {
    practice: readAttribute(timer, 'practice', timer.practice, PRACTICE, 'paced-breathing'),
    pattern: readAttribute(timer, 'pattern', timer.pattern, PATTERN, EVEN),
    minutes: readAttribute<number | undefined>(timer, 'minutes', timer.minutes, MINUTES, undefined),
    intervalMinutes: readAttribute(timer, 'interval', timer.interval, MINUTES, 0),
    visual: readAttribute(timer, 'visual', timer.visual, VISUAL, 'circle'),
    ramp: timer.ramp,
    muted: timer.muted,
  };
}
