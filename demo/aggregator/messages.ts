import type { MessageSet } from '../../src/element/messages.js';
import type { Direction } from '../../src/outcomes/outcomes.js';
import { en } from './messages-en.js';
import { nb } from './messages-nb.js';
import { nn } from './messages-nn.js';

/** Why a file was not even opened. */
export type FileTrouble = 'too-large' | 'unreadable';

/** What the page of the aggregator says, beside what it has in common with the command. */
export interface PageTexts {
  readonly file: {
    readonly title: string;
    readonly label: string;
    readonly help: string;
    readonly example: string;
    readonly saveExample: string;
    /** The file that was chosen, whether or not it could be read. */
    readonly chosen: (name: string) => string;
    readonly forget: string;
    readonly troubles: Readonly<Record<FileTrouble, string>>;
    /** How a file may look: a summary, the two layouts, and what the columns of the known instruments are called. */
    readonly looks: string;
    readonly wide: string;
    readonly long: string;
    readonly headings: string;
  };
  readonly recognised: {
    readonly title: string;
    readonly form: string;
    readonly layouts: Readonly<Record<'wide' | 'long', string>>;
    readonly participant: string;
    readonly times: string;
    readonly measures: string;
    readonly groups: string;
    readonly unused: string;
    readonly none: string;
    /** Where the weeks were taken for granted: what to do if they are wrong. */
    readonly weeksBelow: string;
    /** Above the problems of the headings, and of the rows. */
    readonly unclear: string;
    /** Where it can be said who answered. */
    readonly participantBelow: string;
    /** A button that takes the times that the headings could mean. */
    readonly useTimes: (times: readonly string[]) => string;
    readonly refused: string;
    readonly unread: string;
    readonly others: (problems: number) => string;
  };
  readonly wishes: {
    readonly title: string;
    readonly minN: string;
    readonly minNHelp: string;
    readonly minNWrong: string;
    readonly participant: string;
    readonly participantHelp: string;
    readonly findIt: string;
    readonly missing: string;
    readonly missingHelp: string;
    readonly missingWrong: string;
    readonly followed: string;
    readonly available: string;
    readonly complete: string;
    readonly source: string;
    readonly sourceHelp: string;
    readonly licence: string;
    readonly licenceHelp: string;
    readonly about: string;
    readonly isSynthetic: string;
    readonly isControlled: string;
  };
  readonly names: {
    readonly title: string;
    readonly help: string;
    readonly measure: (name: string) => string;
    readonly time: (name: string) => string;
    readonly weeks: (name: string) => string;
    readonly weeksWrong: string;
  };
  /** A measure with a scale of its own. */
  readonly own: {
    readonly title: string;
    readonly help: string;
    readonly column: string;
    readonly min: string;
    readonly max: string;
    readonly wrong: string;
    readonly direction: { readonly label: string } & Readonly<Record<Direction, string>>;
    readonly add: string;
  };
  readonly plan: {
    readonly title: string;
    readonly help: string;
    readonly label: string;
    readonly open: string;
    readonly save: string;
    readonly startOver: string;
    /** Above what is wrong with it. */
    readonly wrong: string;
    readonly example: string;
  };
  readonly result: {
    readonly title: string;
    readonly mendFirst: string;
    readonly caption: string;
    readonly save: (name: string) => string;
    readonly where: string;
    /** What is copied into the page. */
    readonly tag: string;
    readonly tagHelp: string;
    readonly report: string;
    readonly reportHelp: string;
    readonly counts: string;
    readonly measure: string;
    readonly time: string;
    readonly everything: string;
  };
}

export const messages: MessageSet<PageTexts> = { nb, nn, en };
