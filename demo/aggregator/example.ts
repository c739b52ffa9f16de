/** Made-up answers and their plan, which are in the page so that nothing has to be fetched for them. */
import { parsePlan } from '../../src/outcomes/plan.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import answers from '../aggregate/syntetiske-svar.csv?raw';
import plan from '../aggregate/plan.json?raw';
import type { Asked } from './asked.js';
import { openedFile } from './opened-file.js';

export const EXAMPLE_NAME = 'syntetiske-svar.csv';

export const EXAMPLE_ANSWERS = answers;

export const EXAMPLE_PLAN = plan;

/** The example, as if the person had chosen it. */
export function askedForExample(): Pick<Asked, 'file' | 'isExample' | 'plan' | 'unread'> {
  const parsed = parsePlan(plan, INSTRUMENTS);
  return {
    file: openedFile(EXAMPLE_NAME, new TextEncoder().encode(answers)),
    isExample: true,
    plan: 'plan' in parsed ? parsed.plan : {},
    unread: new Map(),
  };
}
