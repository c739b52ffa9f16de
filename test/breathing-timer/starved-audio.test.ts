import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CuePlayer } from '../../src/breathing-timer/cue-player.js';
import type { Cue } from '../../src/breathing-timer/schedule.js';

/** What the page may be told of by an audio context: a source that nobody hears has ended. */
interface Silence {
  onended: (() => void) | null;
}

/** An audio context that only notes when each sound was to begin, and when it was taken back. */
class NotingContext {
  state: AudioContextState = 'running';
  currentTime = 0;
  onstatechange = null;
  readonly noted: { startS: number; stoppedS: number }[] = [];
  #silences: { readonly source: Silence; readonly endS: number }[] = [];

  resume(): Promise<void> {
    return Promise.resolve();
  }

  createGain(): unknown {
    return { gain: {}, connect: () => undefined, context: this };
  }

  createConstantSource(): unknown {
    const source = {
      offset: {},
      onended: null,
      connect: () => undefined,
      start: () => undefined,
      stop: (endS: number) => void this.#silences.push({ source, endS }),
    };
    return source;
  }

  createBufferSource(): unknown {
    const note = { startS: NaN, stoppedS: Infinity };
    this.noted.push(note);
    return {
      playbackRate: {},
      connect: () => undefined,
      start: (startS: number) => (note.startS = startS),
      stop: () => (note.stoppedS = this.currentTime),
    };
  }

  /** Brings the clock to a time, and tells of the silences that have ended by then. */
  runTo(currentTime: number): void {
    this.currentTime = currentTime;
    const ended = this.#silences.filter(({ endS }) => endS <= currentTime);
    this.#silences = this.#silences.filter(({ endS }) => endS > currentTime);
    for (const { source } of ended) source.onended?.();
  }

  /** The audio times of what was heard by now. */
  get heardS(): number[] {
    return this.noted
      .filter(({ startS, stoppedS }) => startS < stoppedS && startS < this.currentTime)
      .map(({ startS }) => startS);
  }
}

/** A stretch between two ticks: how long it was, and how much of it the audio clock lost. */
interface Stretch {
  readonly lengthMs: number;
  readonly lostMs: number;
}

const stretch: fc.Arbitrary<Stretch> = fc
  .record({
    lengthMs: fc.oneof(fc.integer({ min: 20, max: 1_100 }), fc.integer({ min: 1_000, max: 62_000 })),
    lostPart: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.02, noNaN: true })),
  })
  .map(({ lengthMs, lostPart }) => ({ lengthMs, lostMs: lengthMs * lostPart }));

const cueTimesMs = fc
  .array(fc.integer({ min: 4_000, max: 30_000 }), { minLength: 1, maxLength: 40 })
  .map(gaps => gaps.map((_, at) => gaps.slice(0, at + 1).reduce((sum, gap) => sum + gap)));

/** When, in elapsed time, the audio clock passed a time of its own, and what it had lost since the tick before. */
function heardAt(audioS: number, stretches: readonly Stretch[]): { elapsedMs: number; lostMs: number } {
  let fromMs = 0;
  let fromAudioMs = 0;
  for (const { lengthMs, lostMs } of stretches) {
    const part = (audioS * 1000 - fromAudioMs) / (lengthMs - lostMs);
    if (part <= 1) return { elapsedMs: fromMs + part * lengthMs, lostMs };
    fromMs += lengthMs;
    fromAudioMs += lengthMs - lostMs;
  }
  throw new Error('not heard by the last tick');
}

describe('cues on a machine that shows the audio clock of a moment ago', () => {
  it('are set right before they come, though the page is not let run again', async () => {
    const STALE_S = 0.07;
    const context = new NotingContext();
    const player = new CuePlayer(() => context as unknown as AudioContext);
    await player.open();
    const cues: readonly Cue[] = [{ atMs: 8_000, kind: 'in' }];
    const play = () =>
      player.play((fromMs, toMs) => cues.filter(({ atMs }) => atMs >= fromMs && atMs < toMs), elapsedMs);
    player.onHeard = play;
    let elapsedMs = 0;
    play();

    elapsedMs = 5_000;
    context.currentTime = 5 - STALE_S;
    play();
    for (elapsedMs = 5_010; elapsedMs <= 9_000; elapsedMs += 10) context.runTo(elapsedMs / 1000);

    expect(context.heardS).to.have.length(1);
    expect(context.heardS[0]).to.be.closeTo(8, 0.01);
  });
});

describe('cues on a machine that starves the audio clock', () => {
  it('are each heard at most once, and late by no more than the clock lost since the last tick', async () => {
    await fc.assert(
      fc.asyncProperty(cueTimesMs, fc.array(stretch, { minLength: 1, maxLength: 60 }), async (timesMs, stretches) => {
        const context = new NotingContext();
        const player = new CuePlayer(() => context as unknown as AudioContext);
        await player.open();
        const cues = timesMs.map((atMs): Cue => ({ atMs, kind: 'interval' }));
        let elapsedMs = 0;
        const tick = () =>
          player.play((fromMs, toMs) => cues.filter(({ atMs }) => atMs >= fromMs && atMs < toMs), elapsedMs);

        tick();
        for (const { lengthMs, lostMs } of stretches) {
          elapsedMs += lengthMs;
          context.currentTime += (lengthMs - lostMs) / 1000;
          tick();
        }

        const heard = context.heardS.map(startS => heardAt(startS, stretches));
        for (const atMs of timesMs) {
          const times = heard.filter(one => Math.abs(one.elapsedMs - atMs) < 2_000);
          expect(times.length, `times that the cue at ${atMs} is heard`).to.be.at.most(1);
          for (const time of times) {
            expect(time.elapsedMs - atMs).to.be.within(-10.1, 10.1 + time.lostMs);
          }
        }
        const onTime = stretches.every(({ lostMs }) => lostMs <= 40);
        const due = timesMs.filter(atMs => atMs < elapsedMs - 60);
        if (onTime) expect(heard.length, 'cues heard').to.be.at.least(due.length);
        expect(heard.length).to.be.at.most(timesMs.length);
      }),
      { numRuns: 200 },
    );
  });
});
