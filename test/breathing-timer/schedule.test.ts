import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { remainingMs, scheduleOf, type Phase } from '../../src/breathing-timer/schedule.js';
import { HORIZON_MS, writeOut } from './naive-session.js';
import { anyPlan, patternOf, planAndMoments, planOf } from './plans.js';

const MINUTE_MS = 60_000;

function phaseIn(phases: readonly Phase[], atMs: number): Phase | undefined {
  return phases.find(phase => phase.fromMs <= atMs && atMs < phase.toMs);
}

describe('the phases of a session', () => {
  it('are those of the session written out, at any moment', () => {
    fc.assert(
      fc.property(planAndMoments, ([plan, moments]) => {
        const schedule = scheduleOf(plan);
        const phases = writeOut(plan);
        for (const atMs of moments) expect(schedule.phaseAt(atMs), `at ${atMs}`).to.deep.equal(phaseIn(phases, atMs));
      }),
      { numRuns: 300 },
    );
  });

  it('follow each other from 0 to the end with no gap and no overlap', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const schedule = scheduleOf(plan);
        const untilMs = Math.min(schedule.endMs, HORIZON_MS);
        let reachedMs = 0;
        while (reachedMs < untilMs) {
          const phase = schedule.phaseAt(reachedMs);
          expect(phase.fromMs).to.equal(reachedMs);
          expect(phase.toMs).to.be.above(phase.fromMs);
          expect(schedule.phaseAt((phase.fromMs + Math.min(phase.toMs, 1e9)) / 2)).to.deep.equal(phase);
          reachedMs = phase.toMs;
        }
        if (plan.minutes > 0) expect(reachedMs).to.equal(schedule.endMs);
      }),
    );
  });

  it('are the same whatever the order of asking', () => {
    const shuffled = planAndMoments.chain(([plan, moments]) =>
      fc.record({
        plan: fc.constant(plan),
        moments: fc.constant(moments),
        order: fc.shuffledSubarray(moments, { minLength: moments.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ plan, moments, order }) => {
        const asked = scheduleOf(plan);
        const answers = new Map(
          order.map(atMs => [atMs, [asked.phaseAt(atMs), asked.cycleAt(atMs), asked.nextChangeAfter(atMs)]]),
        );
        for (const atMs of moments) {
          const fresh = scheduleOf(plan);
          expect(answers.get(atMs)).to.deep.equal([
            fresh.phaseAt(atMs),
            fresh.cycleAt(atMs),
            fresh.nextChangeAfter(atMs),
          ]);
        }
      }),
    );
  });

  it('change exactly at the moments that nextChangeAfter names, one after the other', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const schedule = scheduleOf(plan);
        const boundaries = writeOut(plan).map(phase => phase.toMs);
        const named: number[] = [];
        for (let atMs = 0; named.length < boundaries.length;) {
          const nextMs = schedule.nextChangeAfter(atMs);
          expect(nextMs).to.be.above(atMs);
          named.push(nextMs);
          atMs = nextMs;
        }
        expect(named).to.deep.equal(boundaries);
      }),
    );
  });

  it('belong to the cycle that the animation is told, from its in-breath to its last phase', () => {
    fc.assert(
      fc.property(planAndMoments, ([plan, moments]) => {
        const schedule = scheduleOf(plan);
        const phases = writeOut(plan);
        for (const atMs of moments) {
          const now = phaseIn(phases, atMs);
          const breath = phases.filter(phase => now && 'cycle' in now && 'cycle' in phase && phase.cycle === now.cycle);
          const span = breath.length > 0 ? { fromMs: breath[0]?.fromMs, toMs: breath.at(-1)?.toMs } : undefined;
          expect(schedule.cycleAt(atMs), `at ${atMs}`).to.deep.equal(span);
        }
      }),
    );
  });
});

describe('the end of a session', () => {
  it('comes at the planned time, or for paced breathing at the first end of a breath that is not before it', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const { endMs, plannedMs } = scheduleOf(plan);
        const breathEnds = writeOut(plan)
          .filter(phase => phase.kind === 'in')
          .map(phase => phase.fromMs);
        if (plan.minutes === 0) expect([plannedMs, endMs]).to.deep.equal([Infinity, Infinity]);
        else {
          expect(plannedMs).to.equal(plan.minutes * MINUTE_MS);
          expect(endMs).to.be.at.least(plannedMs);
          expect(breathEnds.filter(atMs => atMs >= plannedMs)).to.deep.equal([]);
          if (plan.practice !== 'paced-breathing') expect(endMs).to.equal(plannedMs);
        }
      }),
    );
  });

  it('lets the last breath of 4-7-8 finish', () => {
    const schedule = scheduleOf(planOf({ pattern: patternOf('4-7-8') }));
    expect(schedule.plannedMs).to.equal(300_000);
    expect(schedule.endMs).to.equal(304_000);
    expect(schedule.phaseAt(303_999)).to.deep.include({ kind: 'out', cycle: 15 });
    expect(schedule.phaseAt(304_000)).to.deep.equal({ kind: 'done', fromMs: 304_000, toMs: Infinity });
    expect(schedule.nextChangeAfter(304_000)).to.equal(Infinity);
  });

  it('adds no breath when one ends at the planned time', () => {
    expect(scheduleOf(planOf({ pattern: patternOf('5-5') })).endMs).to.equal(300_000);
  });

  it('never comes in an open-ended session', () => {
    for (const practice of ['paced-breathing', 'breathing-space', 'sitting'] as const) {
      const schedule = scheduleOf(planOf({ practice, minutes: 0 }));
      expect(schedule.phaseAt(1e10).kind, practice).to.not.equal('done');
      expect(schedule.phaseAt(Infinity).kind, practice).to.not.equal('done');
    }
  });
});

describe('the time left', () => {
  it('counts down from the planned time and stops at 0', () => {
    const schedule = scheduleOf(planOf({ minutes: 3, pattern: patternOf('4-7-8') }));
    expect([-1, NaN, 0, 60_000, 180_000, 185_000, Infinity].map(atMs => remainingMs(schedule, atMs))).to.deep.equal([
      180_000, 180_000, 180_000, 120_000, 0, 0, 0,
    ]);
  });

  it('is without end in an open-ended session', () => {
    expect(remainingMs(scheduleOf(planOf({ minutes: 0 })), 1e7)).to.equal(Infinity);
  });
});

describe('a moment that is no moment', () => {
  it('is the start when it is negative or not a number, and after the end when it is infinite', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const schedule = scheduleOf(plan);
        for (const atMs of [-0, -1, -Infinity, NaN]) {
          expect(schedule.phaseAt(atMs)).to.deep.equal(schedule.phaseAt(0));
          expect(schedule.cycleAt(atMs)).to.deep.equal(schedule.cycleAt(0));
          expect(schedule.nextChangeAfter(atMs)).to.equal(schedule.nextChangeAfter(0));
          expect(schedule.cuesBetween(atMs, 9_000)).to.deep.equal(schedule.cuesBetween(0, 9_000));
          expect(schedule.cuesBetween(0, atMs)).to.deep.equal([]);
        }
        expect(schedule.phaseAt(Infinity).kind === 'done').to.equal(plan.minutes > 0);
        expect(schedule.cuesBetween(Infinity, Infinity)).to.deep.equal([]);
      }),
    );
  });
});

describe('box breathing', () => {
  it('has no error after 30 minutes: phase n begins at n × 4000 ms exactly', () => {
    const schedule = scheduleOf(planOf({ minutes: 30, pattern: patternOf('4-4-4-4') }));
    const kinds = ['in', 'hold1', 'out', 'hold2'] as const;
    for (let n = 0; n < 450; n++) {
      const phase = { kind: kinds[n % 4], cycle: Math.floor(n / 4), fromMs: n * 4_000, toMs: (n + 1) * 4_000 };
      expect(schedule.phaseAt(n * 4_000)).to.deep.equal(phase);
      expect(schedule.phaseAt((n + 1) * 4_000 - 1e-6)).to.deep.equal(phase);
    }
    expect(schedule.endMs).to.equal(113 * 16_000);
  });
});

describe('other patterns', () => {
  it('breathes 4-7-8 in three phases', () => {
    const schedule = scheduleOf(planOf({ pattern: patternOf('4-7-8') }));
    expect([0, 4_000, 11_000, 19_000].map(atMs => schedule.phaseAt(atMs))).to.deep.equal([
      { kind: 'in', cycle: 0, fromMs: 0, toMs: 4_000 },
      { kind: 'hold1', cycle: 0, fromMs: 4_000, toMs: 11_000 },
      { kind: 'out', cycle: 0, fromMs: 11_000, toMs: 19_000 },
      { kind: 'in', cycle: 1, fromMs: 19_000, toMs: 23_000 },
    ]);
  });

  it('keeps half seconds', () => {
    const schedule = scheduleOf(planOf({ pattern: patternOf('4.5-0-6-1.5') }));
    expect([4_499, 4_500, 10_500, 12_000].map(atMs => schedule.phaseAt(atMs).kind)).to.deep.equal([
      'in',
      'out',
      'hold2',
      'in',
    ]);
  });
});
