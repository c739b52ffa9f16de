import { appearance, press, strike, write } from '../contract/acts.js';
import type { Act, Restore, States } from '../contract/state.js';
import { daysAgo, keep, practised, someWeeks } from './diary-of.js';

const log = (attributes = ''): string =>
  `<lms-practice-log ${attributes}>Skriv opp dagen, øvelsen og minuttene.</lms-practice-log>`;

const inCourse = (): string => log(`start="${daysAgo(46)}" goal-minutes="30"`);

const openYours: Act = async element => {
  await press('[part="yours"] > summary')(element);
  await appearance(element, '.yours');
};

/** Gives a file to the element, as a person who chooses one. */
export const chooseFile =
  (name: string, text: string): Act =>
  async element => {
    const input = (await appearance(element, '#file')) as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

/** As in a browser that lets no page store anything. */
function refusedStorage(): Restore {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
  return () => {
    if (own) Object.defineProperty(globalThis, 'indexedDB', own);
    else Reflect.deleteProperty(globalThis, 'indexedDB');
  };
}

/** As in a browser whose storage has gone bad: what was there before cannot be opened. */
async function damagedStorage(): Promise<Restore> {
  await keep(practised(1, 20));
  const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open');
  Object.defineProperty(IDBFactory.prototype, 'open', {
    configurable: true,
    value: () => {
      throw new DOMException('', 'UnknownError');
    },
  });
  return () => {
    if (open) Object.defineProperty(IDBFactory.prototype, 'open', open);
  };
}

const aFewWeeks = (): Promise<void> => keep(...someWeeks());

/** Waits for what is kept on the device to be seen: whoever acts before it comes would find other controls than those that are there later. */
const read: Act = async element => {
  await appearance(element, '.fill');
  await appearance(element, '.over-time');
};

const add: readonly Act[] = [press('.add'), write('#minutes', '25'), press('.session-form .primary')];

const damagedFile = 'id;practice;day;activeSeconds\r\nx;yoga;2026-02-30;abc\r\n';

/** Every state of `<lms-practice-log>` that a person can meet. */
export const states: States = {
  empty: { fixture: log() },
  'empty, in a course': { fixture: inCourse() },
  'some weeks of a course': { fixture: inCourse(), given: aFewWeeks, shows: '.fill', comes: read },
  'some weeks without a course': { fixture: log(), given: aFewWeeks, shows: '.fill', comes: read },
  'a course that is to come': { fixture: log(`start="${daysAgo(-10)}"`) },
  // Today, the sum, and how many.
  'days in a row': { fixture: log('streak'), given: aFewWeeks, shows: '.lead p + p + p', comes: read },
  'welcome back': { fixture: log(), given: () => keep(practised(20, 30)), shows: '.welcome' },
  'values that mean nothing': { fixture: log('start="2026-02-30" weeks="0" goal-minutes="x" day-start="25:00"') },
  'over time, as a table': {
    fixture: inCourse(),
    given: aFewWeeks,
    acts: [read, press('.over-time summary')],
    shows: '.days .week',
  },
  month: { fixture: inCourse(), given: aFewWeeks, acts: [read, press('.view + .view')], shows: '.dated' },
  'an earlier page': { fixture: log(), given: aFewWeeks, acts: [read, press('.earlier')], shows: '.now' },
  'another day, chosen with the keyboard': {
    fixture: inCourse(),
    given: aFewWeeks,
    acts: [read, strike('ArrowLeft', '[tabindex="0"]'), strike('Enter', '[tabindex="0"]')],
    shows: '[aria-selected="true"]',
  },
  'a day with two sessions': {
    fixture: log(),
    given: () => keep(practised(0, 30), practised(0, 3, { practice: 'breathing-space', note: 'På bussen.' })),
    shows: '.sessions li + li',
  },
  'adding a session': { fixture: log(), acts: [press('.add')], shows: '.session-form' },
  'adding a session, minutes written wrong': {
    fixture: log(),
    acts: [press('.add'), write('#minutes', 'en time'), press('.session-form .primary')],
    shows: '[aria-invalid]',
  },
  'a session was added': { fixture: log(), acts: add, shows: '.sessions li' },
  'changing a session': {
    fixture: log(),
    given: () => keep(practised(0, 30, { calmBefore: 2, note: 'Uro.' })),
    acts: [press('.sessions .quiet')],
    shows: '.session-form',
  },
  'a session was deleted': {
    fixture: log(),
    given: () => keep(practised(0, 30)),
    acts: [press('.sessions .quiet + .quiet')],
    // The day is read again after that, and its sessions go.
    shows: '.notice:has(.undo) + .help',
  },
  yours: { fixture: log(), given: aFewWeeks, acts: [read, openYours], shows: '.yours' },
  'yours, an entry that cannot be read': {
    fixture: log(),
    given: () => keep({ ...practised(2, 20), activeSeconds: NaN }),
    acts: [openYours],
    shows: '.save-unreadable',
  },
  'yours, a time of day written wrong': {
    fixture: log(),
    acts: [openYours, write('#time', 'i morgen'), press('.remind')],
    shows: '#time[aria-invalid]',
  },
  'yours, a file with rows that cannot be read': {
    fixture: log(),
    acts: [openYours, chooseFile('dagbok.csv', damagedFile)],
    shows: '.rejected',
  },
  'yours, a file that is something else': {
    fixture: log(),
    acts: [openYours, chooseFile('ferie.json', '{"photos":[]}')],
    shows: '.opening .error',
  },
  'yours, asked whether everything shall go': {
    fixture: log(),
    given: aFewWeeks,
    acts: [read, openYours, press('.remove-all')],
    shows: '.sure',
  },
  'storage refused': { fixture: log(), given: refusedStorage, acts: add, shows: '.notice.warning' },
  'storage damaged': { fixture: log(), given: damagedStorage, shows: '.notice.warning' },
};
