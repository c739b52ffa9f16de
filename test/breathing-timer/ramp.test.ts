import { expect } from '@open-wc/testing';
import { scheduleOf, type Plan, type Span } from '../../src/breathing-timer/schedule.js';
import { patternOf, planOf } from './plans.js';

describe('a ramp', () => {
  const breathsOf = (plan: Plan) => {
    const schedule = scheduleOf(plan);
    const breaths: Span[] = [];
    for (let breath = schedule.cycleAt(0); breath; breath = schedule.cycleAt(breath.toMs)) breaths.push(breath);
    return breaths;
  };

  it('goes from breaths of 6 s to breaths of 10 s, each longer than the last by the same amount', () => {
    for (let minutes = 1; minutes <= 5; minutes++) {
      const lengths = breathsOf(planOf({ minutes, ramp: true })).map(({ fromMs, toMs }) => toMs - fromMs);
      const stepMs = 4_000 / (lengths.length - 1);
      expect(lengths[0], `${minutes} min`).to.equal(6_000);
      expect(lengths.at(-1), `${minutes} min`).to.equal(10_000);
      for (const [n, length] of lengths.entries()) expect(length).to.be.closeTo(6_000 + n * stepMs, 1);
    }
  });

  it('lasts five minutes of a longer session, and then the breaths stay at 10 s', () => {
    const breaths = breathsOf(planOf({ minutes: 12, ramp: true }));
    const lengths = breaths.map(({ fromMs, toMs }) => toMs - fromMs);
    const firstSlow = breaths.findIndex(({ fromMs, toMs }) => toMs - fromMs === 10_000);
    expect(breaths[firstSlow]?.fromMs).to.be.below(300_000);
    expect(breaths[firstSlow]?.toMs).to.be.at.least(300_000);
    expect(lengths.slice(firstSlow).every(length => length === 10_000)).to.be.true;
  });

  it('lasts five minutes of an open-ended session', () => {
    const schedule = scheduleOf(planOf({ minutes: 0, ramp: true }));
    expect(schedule.cycleAt(299_000)).to.deep.equal({ fromMs: 294_000, toMs: 304_000 });
    expect(schedule.cycleAt(1_000_000)).to.deep.equal({ fromMs: 994_000, toMs: 1_004_000 });
  });

  it("keeps the pattern's proportions in every breath", () => {
    const schedule = scheduleOf(planOf({ minutes: 8, ramp: true, pattern: patternOf('4-2-6') }));
    for (const { fromMs, toMs } of breathsOf(schedule.plan)) {
      const hold = schedule.phaseAt(schedule.phaseAt(fromMs).toMs);
      expect(hold.kind).to.equal('hold1');
      expect(hold.fromMs).to.be.closeTo(fromMs + (toMs - fromMs) / 3, 0.5);
      expect(hold.toMs).to.be.closeTo(fromMs + (toMs - fromMs) / 2, 0.5);
    }
  });
});
