import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { scheduleOf, type Plan } from '../../src/breathing-timer/schedule.js';
import { isSpoken, milestonesMs } from '../../src/breathing-timer/spoken.js';
import { writeOut } from './naive-session.js';
import { anyPlan, patternOf, planOf } from './plans.js';

function spokenIn(choices: Partial<Plan>, sinceCycle = 0): string[] {
  return writeOut(planOf(choices))
    .filter(phase => isSpoken(phase, sinceCycle))
    .map(({ kind, fromMs }) => `${fromMs / 1000} ${kind}`);
}

function told(minutes: number): string[] {
  return milestonesMs(scheduleOf(planOf({ minutes }))).map(({ atMs, kind }) => `${atMs / 1000} ${kind}`);
}

describe('phases that are read out', () => {
  it('are those of the first three cycles', () => {
    expect(spokenIn({ pattern: patternOf('5-5') })).to.deep.equal([
      '0 in',
      '5 out',
      '10 in',
      '15 out',
      '20 in',
      '25 out',
    ]);
  });

  it('begin again in the cycle in which the person comes back', () => {
    expect(spokenIn({ pattern: patternOf('5-5') }, 4)).to.deep.equal([
      '40 in',
      '45 out',
      '50 in',
      '55 out',
      '60 in',
      '65 out',
    ]);
  });

  it('are the ones of 3 s or more', () => {
    expect(spokenIn({ pattern: patternOf('3-2.5-4-1') })).to.deep.equal([
      '0 in',
      '5.5 out',
      '10.5 in',
      '16 out',
      '21 in',
      '26.5 out',
    ]);
  });

  it('include a hold', () => {
    expect(spokenIn({ pattern: patternOf('4-7-8') }).slice(0, 3)).to.deep.equal(['0 in', '4 hold1', '11 out']);
  });

  it('are all three parts of the breathing space, also after a pause', () => {
    for (const since of [0, 2]) {
      expect(spokenIn({ practice: 'breathing-space', minutes: 3 }, since)).to.deep.equal([
        '0 part',
        '60 part',
        '120 part',
      ]);
    }
  });

  it('are none in unpaced practice', () => {
    expect(spokenIn({ practice: 'body-scan' })).to.deep.equal([]);
  });
});

describe('the time left', () => {
  it('is told at half, five minutes and one minute before the end', () => {
    expect(told(30)).to.deep.equal(['900 half', '1500 five-minutes', '1740 one-minute']);
  });

  it('is told in order of time when half comes after five minutes', () => {
    expect(told(8)).to.deep.equal(['180 five-minutes', '240 half', '420 one-minute']);
  });

  it('is told once where two fall together, by the minutes', () => {
    expect(told(10)).to.deep.equal(['300 five-minutes', '540 one-minute']);
    expect(told(2)).to.deep.equal(['60 one-minute']);
  });

  it('is not told at the start itself', () => {
    expect(told(5)).to.deep.equal(['150 half', '240 one-minute']);
  });

  it('is not told in one minute, nor in an open-ended session', () => {
    expect([told(1), told(0)]).to.deep.equal([[], []]);
  });

  it('is told at different moments within any session, each where its name says', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const milestones = milestonesMs(scheduleOf(plan));
        let lastMs = 0;
        for (const { atMs, kind } of milestones) {
          expect(atMs).to.be.above(lastMs);
          const leftMs = plan.minutes * 60_000 - atMs;
          expect(leftMs).to.equal({ half: plan.minutes * 30_000, 'five-minutes': 300_000, 'one-minute': 60_000 }[kind]);
          lastMs = atMs;
        }
      }),
    );
  });
});
