import type { Unread } from '../tool/fields.js';
import type { Said } from '../tool/snippet.js';
import type { Draft } from './draft.js';
import type { ForItTexts } from './for-it-words.js';
import type { HostedFiles } from './hosted.js';
import type { BuilderTexts, PageStyle } from './messages.js';
import type { SettingTexts } from './setting-words.js';
import type { SurvivalTexts } from './survival-words.js';

/** How the widget is looked at; it is not part of what is copied. */
export interface Look {
  readonly style: PageStyle;
  readonly width: 'phone' | 'full';
  readonly scheme: 'light' | 'dark';
}

/** All that the person has done on the page. */
export interface Asked {
  readonly draft: Draft;
  readonly look: Look;
  readonly unread: Unread;
  /** What the CMS made of it, as it was pasted in. */
  readonly pasted: string;
}

/** What every part of the page is rendered from. */
export interface PageView {
  readonly asked: Asked;
  readonly texts: BuilderTexts;
  readonly settingTexts: SettingTexts;
  readonly survivalTexts: SurvivalTexts;
  readonly forItTexts: ForItTexts;
  /** What the link says when the person says nothing, in the language of the link. */
  readonly usualWords: string;
  /** The language of the page. */
  readonly language: string;
  /** The folder of the builder's own site; ends in `/`. */
  readonly site: string;
  /** Where the pages are that the snippets lead to: the site, or what the person wrote. */
  readonly folder: string;
  /** What `dist/cdn` had when the page was built. */
  readonly hosted: HostedFiles;
  /** Takes what the person says, and shows the page anew. */
  readonly change: (changes: Partial<Asked>) => void;
  /** What came of the last copying. */
  readonly said: Said | undefined;
  readonly say: (said: Said) => void;
}

/** What the link says. */
export const wordsOf = ({ asked: { draft }, usualWords }: PageView): string => draft.words.trim() || usualWords;
