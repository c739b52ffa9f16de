import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  countGap,
  elapsedMs,
  pauseClock,
  resumeClock,
  startClock,
  witness,
  type Reading,
  type SessionClock,
} from '../../src/breathing-timer/clock.js';
import { anyHappening, Ledger } from './clock-ledger.js';

const LIMIT_MS = 75_000;
const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

const START: Reading = { monotonicMs: 5_000, wallMs: 1_700_000_000_000 };

function after(reading: Reading, monotonicMs: number, wallMs = monotonicMs): Reading {
  return { monotonicMs: reading.monotonicMs + monotonicMs, wallMs: reading.wallMs + wallMs };
}

describe('the session clock', () => {
  it('counts from the start', () => {
    expect(elapsedMs(startClock(START), after(START, 1234.5))).to.equal(1234.5);
  });

  it('leaves pauses out, however long', () => {
    const paused = pauseClock(startClock(START), after(START, 10_000));
    expect(paused.running).to.be.false;
    expect(elapsedMs(paused, after(START, 9 * HOUR_MS))).to.equal(10_000);
    const resumed = resumeClock(paused, after(START, 9 * HOUR_MS));
    expect(elapsedMs(resumed, after(START, 9 * HOUR_MS + 500))).to.equal(10_500);
  });

  it('stays as it is when paused or resumed twice', () => {
    const paused = pauseClock(startClock(START), after(START, 10_000));
    const twice = pauseClock(paused, after(START, 20_000));
    expect(elapsedMs(twice, after(START, 30_000))).to.equal(10_000);
    const resumed = resumeClock(resumeClock(twice, after(START, 30_000)), after(START, 40_000));
    expect(elapsedMs(resumed, after(START, 50_000))).to.equal(30_000);
  });

  it('changes no clock that was given to it', () => {
    const clock = Object.freeze(startClock(START));
    witness(clock, after(START, 1, HOUR_MS), LIMIT_MS);
    pauseClock(clock, after(START, 9));
    countGap(clock, 9);
    expect(elapsedMs(clock, after(START, 9))).to.equal(9);
  });
});

describe('a witnessed reading', () => {
  it('passes without a word when all is well', () => {
    const { clock, gapMs } = witness(startClock(START), after(START, SECOND_MS, SECOND_MS + 2_000), LIMIT_MS);
    expect([gapMs, clock.running]).to.deep.equal([0, true]);
    expect(elapsedMs(clock, after(START, 3 * SECOND_MS))).to.equal(3 * SECOND_MS);
  });

  it('tells of an hour with the lid closed: only the sleep is in doubt, and the clock is paused', () => {
    const opened = after(START, 90_000 - 60_000, 30_000 + HOUR_MS);
    const { clock, gapMs } = witness(startClock(START), opened, LIMIT_MS);
    expect([gapMs, clock.running]).to.deep.equal([HOUR_MS, false]);
    expect(elapsedMs(clock, after(opened, SECOND_MS))).to.equal(30_000);
  });

  it('tells of sleep that the monotonic clock ran through, by the silence', () => {
    const opened = after(START, HOUR_MS);
    const { clock, gapMs } = witness(startClock(START), opened, LIMIT_MS);
    expect([gapMs, clock.running]).to.deep.equal([HOUR_MS, false]);
    expect(elapsedMs(clock, opened)).to.equal(0);
  });

  it('tells of a frozen page, and of the sleep while it was frozen', () => {
    const thawed = after(START, 100_000, 100_000 + HOUR_MS);
    const { clock, gapMs } = witness(startClock(START), thawed, LIMIT_MS);
    expect(gapMs).to.equal(100_000 + HOUR_MS);
    expect(elapsedMs(clock, thawed)).to.equal(0);
  });

  it('takes silence up to the limit for the ticks of a hidden page', () => {
    const shown = after(START, LIMIT_MS);
    const { clock, gapMs } = witness(startClock(START), shown, LIMIT_MS);
    expect([gapMs, clock.running, elapsedMs(clock, shown)]).to.deep.equal([0, true, LIMIT_MS]);
  });

  it('minds no wall clock set backwards', () => {
    const reading = after(START, SECOND_MS, -HOUR_MS);
    const { clock, gapMs } = witness(startClock(START), reading, LIMIT_MS);
    expect([gapMs, clock.running]).to.deep.equal([0, true]);
    expect(witness(clock, after(reading, SECOND_MS), LIMIT_MS).gapMs).to.equal(0);
  });

  it('does not add up a drift between the clocks', () => {
    let clock = startClock(START);
    let reading = START;
    for (let tick = 0; tick < 3_600; tick++) {
      reading = after(reading, SECOND_MS, SECOND_MS + 5);
      const witnessed = witness(clock, reading, LIMIT_MS);
      expect(witnessed.gapMs).to.equal(0);
      clock = witnessed.clock;
    }
    expect(elapsedMs(clock, reading)).to.equal(HOUR_MS);
  });

  it('doubts nothing while paused, nor on the resume after it', () => {
    const paused = pauseClock(startClock(START), after(START, 10_000));
    const slept = after(START, 20_000, HOUR_MS);
    const witnessed = witness(paused, slept, LIMIT_MS);
    expect(witnessed.gapMs).to.equal(0);
    const resumed = resumeClock(witnessed.clock, slept);
    expect(witness(resumed, after(slept, SECOND_MS), LIMIT_MS).gapMs).to.equal(0);
  });
});

describe('the answer to a gap', () => {
  const opened = after(START, 30_000, 30_000 + HOUR_MS);
  const { clock: asked, gapMs } = witness(startClock(START), opened, LIMIT_MS);

  it('adds the gap when the person lets it count', () => {
    const resumed = resumeClock(countGap(asked, gapMs), after(opened, 8_000));
    expect(elapsedMs(resumed, after(opened, 9_000))).to.equal(30_000 + HOUR_MS + 1_000);
  });

  it('leaves the gap and the time of asking out otherwise', () => {
    const resumed = resumeClock(asked, after(opened, 8_000));
    expect(elapsedMs(resumed, after(opened, 9_000))).to.equal(31_000);
  });
});

describe('any course of events', () => {
  it('gives the active time of the ledger', () => {
    fc.assert(
      fc.property(fc.array(anyHappening, { maxLength: 40 }), happenings => {
        const ledger = new Ledger(LIMIT_MS);
        let now = START;
        let clock = startClock(now);
        let gapMs = 0;
        for (const happening of happenings) {
          switch (happening.what) {
            case 'awake':
              now = after(now, happening.ms);
              ledger.write(happening.ms, happening.ms);
              break;
            case 'asleep':
            case 'wall-clock-set':
              now = after(now, 0, happening.ms);
              ledger.write(0, happening.ms);
              break;
            case 'pause':
              clock = pauseClock(clock, now);
              ledger.letStand();
              ledger.running = false;
              break;
            case 'resume':
              clock = resumeClock(clock, now);
              ledger.running = true;
              break;
            case 'witness':
              ({ clock, gapMs } = witness(clock, now, LIMIT_MS));
              ledger.witness();
              expect(gapMs).to.equal(ledger.gapMs);
              break;
            case 'let-it-count':
              clock = countGap(clock, gapMs);
              gapMs = 0;
              ledger.letCount();
              break;
            case 'late-reading':
              clock = witness(clock, after(START, -1, HOUR_MS), LIMIT_MS).clock;
              break;
          }
          expect(clock.running, happening.what).to.equal(ledger.running);
          expect(elapsedMs(clock, now), happening.what).to.equal(ledger.activeMs);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the time awake to who answers no, and the whole time to who answers yes', () => {
    const night = fc.array(
      fc.record({
        awakeMs: fc.integer({ min: 1, max: 60_000 }),
        asleepMs: fc.oneof(fc.constant(0), fc.integer({ min: 2_001, max: HOUR_MS })),
      }),
    );
    fc.assert(
      fc.property(night, fc.boolean(), (stretches, counts) => {
        let now = START;
        let clock = startClock(now);
        for (const { awakeMs, asleepMs } of stretches) {
          now = after(now, awakeMs, awakeMs + asleepMs);
          const witnessed = witness(clock, now, LIMIT_MS);
          expect(witnessed.gapMs).to.equal(asleepMs);
          clock = resumeClock(counts ? countGap(witnessed.clock, witnessed.gapMs) : witnessed.clock, now);
        }
        const awakeMs = stretches.reduce((total, stretch) => total + stretch.awakeMs, 0);
        expect(elapsedMs(clock, now)).to.equal(counts ? now.wallMs - START.wallMs : awakeMs);
      }),
    );
  });

  it('never gives less than nothing or more than has passed, even for readings out of order', () => {
    const anyReading = fc.record({
      monotonicMs: fc.nat(1_000_000),
      wallMs: fc.integer({ min: -HOUR_MS, max: HOUR_MS }),
    });
    const acts: ((clock: SessionClock, at: Reading) => SessionClock)[] = [
      pauseClock,
      resumeClock,
      (clock, at) => witness(clock, at, LIMIT_MS).clock,
    ];
    fc.assert(
      fc.property(anyReading, fc.array(fc.tuple(fc.constantFrom(...acts), anyReading, anyReading)), (start, steps) => {
        let clock = startClock(start);
        let latestMs = start.monotonicMs;
        for (const [act, at, asked] of steps) {
          clock = act(clock, at);
          latestMs = Math.max(latestMs, at.monotonicMs);
          const passedMs = Math.max(latestMs, asked.monotonicMs) - start.monotonicMs;
          expect(elapsedMs(clock, asked)).to.be.within(0, passedMs);
        }
      }),
      { numRuns: 500 },
    );
  });
});
