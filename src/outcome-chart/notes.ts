import { given } from '../outcomes/given.js';
import type { Measure } from '../outcomes/outcomes.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import type { OutcomeMessages } from './messages.js';
import { hidesSomething } from './shown.js';

/** What has to be known of figures, on the page and where they leave it. */
export interface Notes {
  /** That they are made up. */
  readonly synthetic?: string;
  /** What they cannot tell. */
  readonly caveat?: string;
  /** Who is counted. */
  readonly followed?: string;
  /** That some are not shown. */
  readonly hidden?: string;
  readonly source?: string;
  readonly licence?: string;
}

/** The notes on the figures of these measures. */
export function notesOn(outcomes: PublishedOutcomes, measures: readonly Measure[], texts: OutcomeMessages): Notes {
  const { isSynthetic, isControlled, followed, source, licence } = outcomes.provenance;
  const hides = measures.some(({ id }) => hidesSomething(outcomes, id));
  return given({
    synthetic: isSynthetic ? texts.synthetic : undefined,
    caveat: isControlled ? undefined : texts.caveat,
    followed: followed && texts.followed[followed],
    hidden: hides ? texts.hidden(String(outcomes.minN)) : undefined,
    source: source && texts.source(source),
    licence: licence && texts.licence(licence),
  });
}
