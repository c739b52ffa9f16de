import type { RunningSession } from '../../src/practice/running.js';
import { PracticeStore } from '../../src/practice/store.js';
import { appearance, choose, press, strike, write } from '../contract/acts.js';
import type { Act, Restore, State, States } from '../contract/state.js';
import { parsePlainDate } from '../../src/calendar/plain-date.js';

const timer = (attributes = ''): string =>
  `<lms-breathing-timer ${attributes}>Pust rolig i fem minutter.</lms-breathing-timer>`;

const start = press('.stage .primary');
/** What a session needs may have to be loaded first: the large button pauses only what has started. */
const pause: Act = async element => {
  await appearance(element, '.end');
  await start(element);
};
const end = press('.end');
const openSettings = press('details[part="settings"] > summary');

/** The nth option of a list, counted from 0: the values are no attributes, so a person's choice is by place. */
const pick =
  (list: string, place: number): Act =>
  element => {
    const select = element.shadowRoot?.querySelector<HTMLSelectElement>(list);
    if (!select) throw new Error(`There is no ${list}`);
    select.selectedIndex = place;
    select.dispatchEvent(new Event('change', { bubbles: true }));
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

/** A session that a crash cut off after twelve minutes. */
async function crashed(): Promise<void> {
  const day = parsePlainDate('2026-11-20');
  if (!day) throw new Error('no such day');
  const running: RunningSession = {
    id: '00000000-0000-4000-8000-000000000001',
    v: 1,
    practice: 'sitting',
    startUtc: '2026-11-20T18:00:00.000Z',
    offsetMin: 60,
    day,
    activeSeconds: 720,
    plannedSeconds: 1800,
    checkpointUtc: '2026-11-20T18:12:00.000Z',
  };
  await new PracticeStore().checkpoint(running);
}

/** The safety text was read on an earlier visit. */
async function beenHere(): Promise<void> {
  await new PracticeStore().keepChoices('lms-breathing-timer safety', true);
}

/** Lets the machine sleep for an hour: the wall clock goes on, the page's own clock does not. */
function clockOfItsOwn(): Restore {
  const real = Date.now;
  return () => {
    Date.now = real;
  };
}

const sleepAnHour: Act = async element => {
  await appearance(element, '.end');
  const real = Date.now.bind(Date);
  Date.now = () => real() + 3_600_000;
  document.dispatchEvent(new Event('visibilitychange'));
};

const running = (attributes: string): State => ({
  fixture: timer(attributes),
  acts: [start],
  shows: '.end',
});

/** Every state of `<lms-breathing-timer>` that a person can meet. */
export const states: States = {
  idle: { fixture: timer() },
  'idle, been here before': { fixture: timer(), given: beenHere, shows: 'details.safety' },
  'idle, locked': { fixture: timer('locked practice="breathing-space"') },
  'idle, values that mean nothing': {
    fixture: timer('practice="yoga" pattern="abc" minutes="-3" interval="x" visual="cube" heading-level="9"'),
  },
  settings: { fixture: timer(), acts: [openSettings], shows: 'details[part="settings"][open]' },
  'settings, own rhythm written wrong': {
    fixture: timer(),
    acts: [openSettings, pick('#pattern', 5), write('.rhythm input', '99')],
    shows: '.rhythm [aria-invalid]',
  },
  'settings, body scan': { fixture: timer(), acts: [openSettings, pick('#practice', 2), choose('#volume', '40')] },
  'running, circle': running(''),
  'running, bar': running('visual="bar" pattern="4-7-8"'),
  'running, text only': running('visual="text" muted'),
  'running, open-ended with a ramp': running('minutes="0" ramp interval="1"'),
  'running, breathing space': running('practice="breathing-space"'),
  'running, body scan': running('practice="body-scan" interval="5"'),
  'running, breathing normally': { fixture: timer(), acts: [start, press('.breathe')], shows: '.end' },
  paused: { fixture: timer(), acts: [start, pause], shows: '.end' },
  'paused by a key': { fixture: timer('visual="bar"'), acts: [start, strike('p', '.mute')], shows: '.end' },
  'asleep for an hour': {
    fixture: timer('practice="sitting"'),
    given: clockOfItsOwn,
    acts: [start, sleepAnHour],
    shows: '.notice [type="button"]',
  },
  'ended early': { fixture: timer(), acts: [start, end], shows: '.summary' },
  'ended, a few words about it': {
    fixture: timer(),
    acts: [
      start,
      end,
      press('.summary summary'),
      press('[name="calmBefore"][value="2"]'),
      press('[name="calmAfter"][value="4"]'),
      write('#note', 'Roligere enn i går.'),
      press('form button'),
    ],
    shows: '.summary details[open]',
  },
  'ended, storage refused': {
    fixture: timer(),
    given: refusedStorage,
    acts: [start, end],
    shows: '.notice.warning',
  },
  'a session that was cut off': { fixture: timer(), given: crashed, shows: '.notice' },
};
