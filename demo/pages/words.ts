import type { WidgetName } from '../../src/embed/widgets.js';
import type { Language } from './languages.js';
import { en } from './words-en.js';
import { nb } from './words-nb.js';
import { nn } from './words-nn.js';

/** The pages that have the frame of this folder: one for each widget, and that of the aggregator. */
export type PageName = WidgetName | 'aggregate';

/** What every page says. */
type Common = 'title' | 'description' | 'introduction' | 'withoutScript' | 'stored';

/** The words of a page, by the names that its HTML has for them in `data-text`. */
export type PageWords<Own extends string = never> = Readonly<Record<Common | Own, string>>;

/** What a page says below the widget. */
export type FootWords = Readonly<Record<'storedTitle' | 'back', string>>;

/** What stands in a frame where its widget cannot be. */
export type FramedWords = Readonly<Record<'open' | 'openByHand', string>>;

/** What is said of keeping the pages on the device. */
export type OfflineWords = Readonly<
  Record<'offlineTitle' | 'offer' | 'make' | 'making' | 'made' | 'remove' | 'removed' | 'failed', string>
>;

/** Everything that the standalone and the framed pages say in one language. */
export interface SiteWords {
  /** The address of the course page, seen from a page. */
  readonly home: string;
  readonly foot: FootWords;
  readonly framed: FramedWords;
  readonly offline: OfflineWords;
  readonly pages: {
    readonly 'breathing-timer': PageWords<'toLog'>;
    readonly 'practice-log': PageWords<'toTimer'>;
    readonly 'referral-form': PageWords<
      'onlookerTitle' | 'onlookerAbout' | 'onlookerField' | 'onlookerForm' | 'onlookerOwn' | 'onlookerLimit'
    >;
    readonly 'outcome-chart': PageWords<'later' | 'toAggregate' | 'ownTitle' | 'ownIntroduction'>;
    readonly aggregate: PageWords<'toOutcomes'>;
  };
}

/** Every word of the pages, by language: the HTML is written in the first, and its script puts the others in. */
export const WORDS: Readonly<Record<Language, SiteWords>> = { nb, nn, en };
