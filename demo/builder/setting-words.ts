import type { MessageSet } from '../../src/element/messages.js';
import { en } from './setting-words-en.js';
import { nb } from './setting-words-nb.js';
import { nn } from './setting-words-nn.js';

/** How a setting is asked for. */
export interface SettingWords {
  readonly label: string;
  readonly help?: string;
  /** By option; one that is a name of its own, such as a place, needs none. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The settings of all widgets, by the attribute: where two widgets have the same one, it means the same. */
export type SettingTexts = Readonly<Record<string, SettingWords>>;

/** How each setting is asked for; a test holds it against the manifest. */
export const settingWords: MessageSet<SettingTexts> = { nb, nn, en };
