import type { States } from './state.js';

const plain = (tag: string, attributes = ''): States => ({ [tag]: { fixture: `<${tag}${attributes}></${tag}>` } });

/** One state for each of the bad elements, by its tag. */
export const states: States = {
  ...plain('bad-language'),
  ...plain('bad-manners'),
  ...plain('bad-leaver'),
  ...plain('bad-mover'),
  ...plain('bad-style'),
  ...plain('bad-axe'),
  ...plain('bad-reset'),
  ...plain('bad-width'),
  ...plain('bad-room'),
  ...plain('bad-colours'),
  ...plain('bad-motion'),
  ...plain('bad-keys'),
  ...plain('bad-large'),
  ...plain('bad-trap'),
  ...plain('bad-cover'),
  ...plain('bad-upgrade', ' minutes="5"'),
  ...plain('bad-copy'),
};
