import type { PublishedOutcomes } from '../outcomes/published.js';

/** What the file of outcomes is called wherever it is told of. */
export const OUTCOMES_NAME = 'outcomes.json';

/** The file of outcomes, as the command writes it and the page saves it. */
export function outcomesFile(outcomes: PublishedOutcomes): string {
  return `${JSON.stringify(outcomes, null, 2)}\n`;
}
