import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { scheduleOf, type Cue } from '../../src/breathing-timer/schedule.js';
import { HORIZON_MS, writeOutCues } from './naive-session.js';
import { anyPlan, patternOf, planAndMoments, planOf } from './plans.js';

function describeCues(cues: readonly Cue[]): string[] {
  return cues.map(({ atMs, kind }) => `${atMs} ${kind}`);
}

describe('the cues of a session', () => {
  it('are those of the session written out, in any window', () => {
    const windows = planAndMoments.map(([plan, moments]) => ({ plan, from: moments[0] ?? 0, to: moments.at(-1) ?? 0 }));
    fc.assert(
      fc.property(windows, ({ plan, from, to }) => {
        const expected = writeOutCues(plan).filter(cue => from <= cue.atMs && cue.atMs < to);
        expect(scheduleOf(plan).cuesBetween(from, to)).to.deep.equal(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same list however the session is cut into windows', () => {
    fc.assert(
      fc.property(planAndMoments, ([plan, moments]) => {
        const schedule = scheduleOf(plan);
        const lastMs = Math.min(schedule.endMs, HORIZON_MS) + 1;
        const cuts = [0, ...moments.filter(atMs => atMs < lastMs), lastMs].sort((a, b) => a - b);
        const pieces = cuts.slice(1).flatMap((toMs, n) => schedule.cuesBetween(cuts[n] ?? 0, toMs));
        expect(pieces).to.deep.equal(schedule.cuesBetween(0, lastMs));
      }),
    );
  });

  it('end with the end bell, once, and begin with the start bell, once', () => {
    fc.assert(
      fc.property(
        anyPlan.filter(plan => plan.minutes > 0),
        plan => {
          const schedule = scheduleOf(plan);
          const cues = schedule.cuesBetween(0, Infinity);
          expect(cues[0]).to.deep.equal({ atMs: 0, kind: 'start' });
          expect(cues.at(-1)).to.deep.equal({ atMs: schedule.endMs, kind: 'end' });
          expect(cues.filter(cue => cue.kind === 'start' || cue.kind === 'end')).to.have.length(2);
        },
      ),
    );
  });

  it('leave out the tone where an interval bell rings, and the interval bell where the end bell rings', () => {
    const cues = scheduleOf(planOf({ minutes: 2, intervalMinutes: 1 })).cuesBetween(50_000, Infinity);
    expect(describeCues(cues)).to.deep.equal([
      '50000 in',
      '55000 out',
      '60000 interval',
      '65000 out',
      '70000 in',
      '75000 out',
      '80000 in',
      '85000 out',
      '90000 in',
      '95000 out',
      '100000 in',
      '105000 out',
      '110000 in',
      '115000 out',
      '120000 end',
    ]);
  });

  it('ring no interval bell while the last breath runs over the planned time', () => {
    const schedule = scheduleOf(planOf({ intervalMinutes: 1, pattern: patternOf('4-7-8') }));
    expect(describeCues(schedule.cuesBetween(285_000, Infinity))).to.deep.equal([
      '285000 in',
      '289000 hold',
      '296000 out',
      '304000 end',
    ]);
  });

  it('are soft bells at the thirds of the breathing space', () => {
    const schedule = scheduleOf(planOf({ practice: 'breathing-space', minutes: 3, intervalMinutes: 1 }));
    expect(describeCues(schedule.cuesBetween(0, Infinity))).to.deep.equal([
      '0 start',
      '60000 part',
      '120000 part',
      '180000 end',
    ]);
  });

  it('are bells alone in unpaced practice', () => {
    const schedule = scheduleOf(planOf({ practice: 'body-scan', minutes: 30, intervalMinutes: 10 }));
    expect(describeCues(schedule.cuesBetween(0, Infinity))).to.deep.equal([
      '0 start',
      '600000 interval',
      '1200000 interval',
      '1800000 end',
    ]);
  });

  it('stop after two hours in the endless window of an open-ended session', () => {
    const schedule = scheduleOf(planOf({ practice: 'sitting', minutes: 0, intervalMinutes: 30 }));
    expect(describeCues(schedule.cuesBetween(0, Infinity))).to.deep.equal([
      '0 start',
      '1800000 interval',
      '3600000 interval',
      '5400000 interval',
    ]);
  });
});
