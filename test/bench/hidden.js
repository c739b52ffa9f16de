// A page that is hidden for ten minutes, with its timers throttled as Chromium throttles them, and then shown again: what
// is heard while nobody looks, and what is seen first by whoever comes back.
import { setTimeout as pause } from 'node:timers/promises';
import { hiddenTimers } from './peers.js';
import { row } from './results.js';
import { plugInSoundCard } from './sound-card.js';
import { largest } from './statistics.js';
import { openBrowser, openTimer } from './timer-page.js';
import { BOX, FRAME_MS, PHASE_MS } from './visible.js';

const MINUTE_MS = 60_000;
/** Four phases of box breathing and a little more: each word is seen once before the page is hidden. */
const LOOKED_AT_MS = 4 * PHASE_MS + 2_000;
const READ_CLOCKS_EVERY_MS = 250;
/** Audio clocks go forward in steps, so only the latest of some readings is near the truth. */
const READINGS_AROUND = 8;
/** Heard as on time. */
const ON_TIME_MS = 20;
const CYCLE_MS = 4 * PHASE_MS;

/**
 * @typedef {object} Practice
 * @property {string} name
 * @property {Record<string, string>} attributes
 * @property {number} everyMs how far apart its sounds are, counted from Start
 * @property {boolean} isHeard whether its sounds can be heard
 * @property {boolean} hasWords whether words lead it
 */

/** @type {(minutes: number) => Practice[]} */
const practices = minutes => {
  const length = String(Math.ceil(minutes) + 2);
  return [
    {
      // Sound that cannot be heard is scheduled all the same, and does not keep Chromium from throttling.
      name: 'box breathing with the sound off',
      attributes: { pattern: BOX, minutes: length, muted: '' },
      everyMs: PHASE_MS,
      isHeard: false,
      hasWords: true,
    },
    {
      name: 'box breathing with tones',
      attributes: { pattern: BOX, minutes: length },
      everyMs: PHASE_MS,
      isHeard: true,
      hasWords: true,
    },
    {
      name: 'sitting with a bell a minute',
      attributes: { practice: 'sitting', minutes: length, interval: '1' },
      everyMs: MINUTE_MS,
      isHeard: true,
      hasWords: false,
    },
  ];
};

/**
 * Runs one session in a browser of its own: looked at for a moment, hidden for `minutes`, shown again.
 *
 * @param {string} address of the served pages
 * @param {Practice} practice
 * @param {number} minutes
 * @param {import('./sound-card.js').SoundCard} [soundCard]
 */
async function runHidden(address, practice, minutes, soundCard) {
  const browser = await openBrowser(soundCard);
  try {
    const { page, start, seen } = await openTimer(browser, address, practice.attributes);
    const readClocks = () => page.evaluate(() => window.witness.readAudioClocks());
    const listen = async ms => {
      for (const untilMs = performance.now() + ms; performance.now() < untilMs; await pause(READ_CLOCKS_EVERY_MS)) {
        await readClocks();
      }
    };
    await start();
    await listen(LOOKED_AT_MS);
    const inFront = await browser.newPage();
    await inFront.bringToFront();
    await listen(minutes * MINUTE_MS);
    await page.bringToFront();
    await listen(2_000);
    return { practice, minutes, seen: await seen(), keepsTime: soundCard !== undefined };
  } finally {
    await browser.close();
  }
}

/**
 * Runs every practice for so many hidden minutes, side by side.
 *
 * @param {string} address of the served pages
 * @param {number} minutes
 */
export async function hiddenRows(address, minutes) {
  const soundCard = await plugInSoundCard();
  try {
    const runs = practices(minutes).map(practice => runHidden(address, practice, minutes, soundCard));
    return (await Promise.all(runs)).flatMap(rowsOf);
  } finally {
    await soundCard?.remove();
  }
}

/** Where 0 of an audio clock lay on the page's clock, by the `count` readings nearest to a moment; NaN without any. */
function zeroOfAudio(audioReadings, context, count, nearness) {
  const zeros = audioReadings
    .filter(([read]) => read === context)
    .sort((a, b) => nearness(a) - nearness(b))
    .slice(0, count)
    .map(([, currentS, nowMs]) => nowMs - currentS * 1000);
  return zeros.length > 0 ? Math.min(...zeros) : NaN;
}

/**
 * The sounds of the hidden time, each with how late it was heard, and how late it was set to be when the page was last
 * let run: what the audio clock lost after that, nobody could make good. Negative is early.
 */
function soundsWhileHidden({ strikes, audioReadings, writtenMs, startMs, hiddenMs, shownMs }, everyMs) {
  const sounds = [];
  for (const { context, startS, takenBack } of strikes) {
    const msBy = (count, nearness) => startS * 1000 + zeroOfAudio(audioReadings, context, count, nearness);
    const rangMs = msBy(READINGS_AROUND, ([, currentS]) => Math.abs(currentS - startS));
    if (takenBack || !(rangMs > hiddenMs && rangMs < shownMs)) continue;
    const lastRunMs = writtenMs.findLast(atMs => atMs < rangMs - ON_TIME_MS) ?? NaN;
    // The one reading that the page itself could take.
    const setMs = msBy(1, ([, , nowMs]) => Math.abs(nowMs - lastRunMs));
    const moment = Math.round((setMs - startMs) / everyMs);
    const dueMs = startMs + moment * everyMs;
    sounds.push({ moment, setLateMs: setMs - dueMs, heardLateMs: rangMs - dueMs });
  }
  return sounds;
}

/** How many moments of the hidden time had no sound, and how many sounds came on top of another. */
function miscounted(sounds, { startMs, hiddenMs, shownMs }, everyMs) {
  const moments = new Set(sounds.map(({ moment }) => moment));
  let missed = 0;
  const first = Math.ceil((hiddenMs + ON_TIME_MS - startMs) / everyMs);
  for (let moment = first; startMs + moment * everyMs < shownMs - ON_TIME_MS; moment++) {
    if (!moments.has(moment)) missed++;
  }
  return missed + sounds.length - moments.size;
}

/** The time left on a clock that shows whole seconds, rounded up. */
function timeLeft(plannedMs, elapsedMs) {
  const seconds = Math.ceil((plannedMs - elapsedMs) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whether a frame shows what belongs to its moment, or to when it is over; nothing here knows of the element's schedule. */
const isRight = (frame, run) => [0, FRAME_MS].some(laterMs => isRightAt(frame.nowMs + laterMs, frame, run));

function isRightAt(nowMs, { words, time }, { seen: { changes, startMs }, practice }) {
  const elapsedMs = nowMs - startMs;
  const wordIsRight = !practice.hasWords || words === changes[Math.floor(elapsedMs / PHASE_MS) % 4].words;
  return wordIsRight && time.includes(timeLeft(Number(practice.attributes.minutes) * MINUTE_MS, elapsedMs));
}

function motionOffMs({ frameMs, motionMs }, startMs) {
  const offMs = Math.abs((motionMs % CYCLE_MS) - ((frameMs - startMs) % CYCLE_MS));
  return Math.min(offMs, CYCLE_MS - offMs);
}

/** @param {Awaited<ReturnType<typeof runHidden>>} run */
function rowsOf(run) {
  const { practice, minutes, seen, keepsTime } = run;
  const what = `${minutes} min hidden, ${practice.name}`;
  const sounds = soundsWhileHidden(seen, practice.everyMs);
  const heardMs = sounds.map(({ heardLateMs }) => heardLateMs);
  const right = seen.framesShown.findIndex(frame => isRight(frame, run));
  const [frame] = seen.framesShown;
  const runs = seen.writtenMs.filter(atMs => atMs > seen.hiddenMs && atMs < seen.shownMs);
  return [
    row(`${what}: seconds in which the page was let run`, runs.length, `of ${minutes * 60}`),
    row(`${what}: wrong frames after the return`, right < 0 ? seen.framesShown.length || NaN : right, '', { limit: 0 }),
    ...(practice.hasWords && frame
      ? [
          row(`${what}: motion off its place in the first frame`, motionOffMs(frame, seen.startMs), 'ms', {
            limit: FRAME_MS,
          }),
        ]
      : []),
    row(`${what}: sounds that rang`, sounds.length, ''),
    row(`${what}: sounds missed or heard twice`, miscounted(sounds, seen, practice.everyMs), '', { limit: 0 }),
    row(
      `${what}: sound set furthest from its time`,
      largest(sounds.map(({ setLateMs }) => Math.abs(setLateMs))),
      'ms',
      {
        limit: ON_TIME_MS,
        peer: hiddenTimers,
      },
    ),
    ...(practice.isHeard
      ? [
          row(`${what}: sound heard furthest from its time`, largest(heardMs.map(Math.abs)), 'ms'),
          // Without a sound card that keeps time, this is how busy the machine was.
          row(`${what}: sounds heard late`, heardMs.filter(ms => ms > ON_TIME_MS).length, '', {
            ...(keepsTime && { limit: 0 }),
          }),
        ]
      : []),
  ];
}
