import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Calm, PracticeSession } from '../../src/practice/session.js';
import type { PairedCalm } from '../../src/practice-log/trend.js';
import { trendOf } from '../../src/practice-log/trend.js';
import { aSession } from '../practice/fixtures.js';

function felt(calmBefore?: Calm, calmAfter?: Calm, activeSeconds = 300): PracticeSession {
  return aSession({ activeSeconds, ...(calmBefore && { calmBefore }), ...(calmAfter && { calmAfter }) });
}

const anyCalm = fc.constantFrom<(Calm | undefined)[]>(undefined, 1, 2, 3, 4, 5);
const anySession = fc
  .tuple(anyCalm, anyCalm, fc.oneof(fc.constant(0), fc.double({ min: 0, max: 14_400, noNaN: true })))
  .map(([before, after, seconds]) => felt(before, after, seconds));
const anyWeeks = fc.array(fc.array(anySession, { maxLength: 10 }), { maxLength: 53 });

/** The means of the pairs, each answer taken as so many strokes on a tally. */
function naiveCalm(sessions: readonly PracticeSession[]): PairedCalm | undefined {
  const answered = sessions.filter(session => 'calmBefore' in session && 'calmAfter' in session);
  const strokes = (answers: readonly (number | undefined)[]): string =>
    answers.map(answer => '|'.repeat(answer ?? 0)).join('');
  if (answered.length === 0) return undefined;
  return {
    before: strokes(answered.map(({ calmBefore }) => calmBefore)).length / answered.length,
    after: strokes(answered.map(({ calmAfter }) => calmAfter)).length / answered.length,
    n: answered.length,
  };
}

describe('Practice over time', () => {
  it('is told week by week', () => {
    const { weeks } = trendOf([
      { sessions: [felt(2, 4, 600), felt(3, 3, 60.5)] },
      { sessions: [] },
      { sessions: [felt(undefined, undefined, 1800)] },
    ]);
    expect(weeks).to.deep.equal([
      { seconds: 660.5, calm: { before: 2.5, after: 3.5, n: 2 } },
      { seconds: 0, calm: undefined },
      { seconds: 1800, calm: undefined },
    ]);
  });

  it('holds calm before against calm after in the same sessions only', () => {
    const { weeks, calm } = trendOf([{ sessions: [felt(1), felt(undefined, 5), felt(3, 4), felt(2, 2), felt(4, 3)] }]);
    expect(weeks[0]?.calm).to.deep.equal({ before: 3, after: 3, n: 3 });
    expect(calm).to.deep.equal({ before: 3, after: 3, n: 3 });
  });

  it('tells a mean calm of all weeks from three answered sessions on', () => {
    const two = [{ sessions: [felt(1, 2)] }, { sessions: [felt(1, 2), felt(1), felt(undefined, 2)] }];
    expect(trendOf(two).calm).to.equal(undefined);
    expect(trendOf([...two, { sessions: [felt(4, 5)] }]).calm).to.deep.equal({ before: 2, after: 3, n: 3 });
  });

  it('is shared between the weeks that have practice', () => {
    const trend = trendOf([
      { sessions: [felt(1, 1, 600)] },
      { sessions: [] },
      { sessions: [felt(1, 1, 900), felt(1, 1, 300)] },
    ]);
    expect([trend.seconds, trend.practisedWeeks, trend.secondsPerWeek]).to.deep.equal([1800, 2, 900]);
  });

  it('is nothing where nothing was practised', () => {
    const nothing = { seconds: 0, practisedWeeks: 0, secondsPerWeek: undefined, calm: undefined };
    expect(trendOf([])).to.deep.equal({ ...nothing, weeks: [] });
    expect(trendOf([{ sessions: [] }])).to.deep.equal({ ...nothing, weeks: [{ seconds: 0, calm: undefined }] });
    expect(trendOf([{ sessions: [felt(1, 1, 0)] }]).practisedWeeks).to.equal(0);
  });

  it('adds up, whatever was practised and answered', () => {
    fc.assert(
      fc.property(anyWeeks, weeks => {
        const trend = trendOf(weeks.map(sessions => ({ sessions })));
        expect(trend.weeks.length).to.equal(weeks.length);
        let all = 0;
        let practised = 0;
        for (const [place, sessions] of weeks.entries()) {
          let seconds = 0;
          for (const { activeSeconds } of sessions) seconds += activeSeconds;
          if (seconds > 0) practised++;
          all += seconds;
          expect(trend.weeks[place]?.seconds).to.be.closeTo(seconds, 1e-6);
          expect(trend.weeks[place]?.calm).to.deep.equal(naiveCalm(sessions));
        }
        expect(trend.seconds).to.be.closeTo(all, 1e-6);
        expect(trend.practisedWeeks).to.equal(practised);
        if (practised === 0) expect(trend.secondsPerWeek).to.equal(undefined);
        else expect(trend.secondsPerWeek).to.be.closeTo(all / practised, 1e-6);
        const calm = naiveCalm(weeks.flat());
        expect(trend.calm).to.deep.equal(calm && calm.n > 2 ? calm : undefined);
      }),
    );
  });
});
