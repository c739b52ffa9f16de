import { outcomesOf } from './outcome-json-fields.js';
import type { PublishedOutcomes } from './published.js';

/**
 * Outcomes as the JSON that `readOutcomeJson` reads, with a line break at its end: what is hidden as `isHidden` and nothing
 * else, and no field that outcomes do not have, whatever else the page's own objects hold.
 */
export const outcomeJson = (outcomes: PublishedOutcomes): string =>
  `${JSON.stringify(outcomesOf(outcomes), null, 2)}\n`;
