import type { MessageSet } from '../element/messages.js';
import type { Middle } from '../outcomes/outcomes.js';

/** The words that only a picture needs which leaves the page, and with it the tables that explain it. */
export interface PictureWords {
  /** What the intervals are, by what they are around. */
  readonly bars: Readonly<Record<Middle['kind'], string>>;
}

/** The words in the languages that ship with the suite. */
export const pictureWords: MessageSet<PictureWords> = {
  nb: {
    bars: {
      mean: 'De loddrette strekene viser 95\u00a0% konfidensintervall.',
      median: 'De loddrette strekene viser den midterste halvdelen av svarene.',
    },
  },
  nn: {
    bars: {
      mean: 'Dei loddrette strekane viser 95\u00a0% konfidensintervall.',
      median: 'Dei loddrette strekane viser den midtarste halvdelen av svara.',
    },
  },
  en: {
    bars: {
      mean: 'The vertical bars show 95% confidence intervals.',
      median: 'The vertical bars show the middle half of the answers.',
    },
  },
};
