import type { MessageSet } from '../../src/element/messages.js';
import type { WidgetName } from '../../src/embed/widgets.js';
import { en } from './messages-en.js';
import { nb } from './messages-nb.js';
import { nn } from './messages-nn.js';

/** The ways in which a person can put a widget on a page; the last three are the steps of a CMS. */
export const WAYS = ['link', 'loader', 'frame', 'wordpress', 'enonic', 'optimizely', 'npm'] as const;

/** One way of putting a widget on a page. */
export type Way = (typeof WAYS)[number];

/** The page styles in which a widget can be seen. */
export const PAGE_STYLES = [
  'plain',
  'bootstrap3',
  'bootstrap5',
  'bulma',
  'foundation',
  'designsystemet',
  'tailwind',
  'hostile',
] as const;

/** A page style by its name. */
export type PageStyle = (typeof PAGE_STYLES)[number];

/** What the builder says. */
export interface BuilderTexts {
  readonly choose: {
    readonly title: string;
    readonly legend: string;
    readonly widgets: Readonly<
      Record<WidgetName, { readonly name: string; readonly about: string; readonly words: string }>
    >;
  };
  readonly set: {
    readonly title: string;
    readonly help: string;
    readonly language: string;
    /** Where the language of the page that the link leads to decides. */
    readonly byItself: string;
    /** Where a choice is left as the widget has it. */
    readonly asUsual: string;
    readonly words: string;
    readonly wordsHelp: string;
    readonly usual: (value: string) => string;
    readonly number: (least: number, most: number) => string;
    readonly notANumber: (least: number, most: number) => string;
    /** For a text that means nothing to the widget. */
    readonly notUnderstood: string;
    readonly host: string;
    readonly hostHelp: string;
    readonly notAnAddress: string;
    readonly more: string;
  };
  readonly see: {
    readonly title: string;
    readonly help: string;
    readonly style: string;
    readonly styles: Readonly<Record<PageStyle, string>>;
    readonly width: string;
    readonly widths: Readonly<Record<'phone' | 'full', string>>;
    readonly scheme: string;
    readonly schemes: Readonly<Record<'light' | 'dark', string>>;
    readonly frame: (widget: string) => string;
  };
  readonly copy: {
    readonly title: string;
    readonly help: string;
    readonly ways: Readonly<
      Record<Way, { readonly name: string; readonly why: string; readonly steps: readonly string[] }>
    >;
    /** Above the line of the template that the other one needs, or may have. */
    readonly template: string;
    readonly notBuilt: string;
  };
}

/** The builder's texts. */
export const messages: MessageSet<BuilderTexts> = { nb, nn, en };
