import { expect } from '@open-wc/testing';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import { Amounts } from '../../src/practice-log/amounts.js';
import { messages } from '../../src/practice-log/messages.js';

const SUNDAY = '2026-11-22' as PlainDate;

describe('amounts', () => {
  const nb = new Amounts(messages.nb);
  const nn = new Amounts(messages.nn);
  const en = new Amounts(messages.en);

  it('are written in hours and minutes, in every language also where the browser does not know it', () => {
    expect([60, 3600, 7800, 90 * 60].map(seconds => nb.inWords(seconds))).to.deep.equal([
      '1 minutt',
      '1 time',
      '2 timer og 10 minutter',
      '1 time og 30 minutter',
    ]);
    expect([nn.inWords(7800), en.inWords(7800)]).to.deep.equal(['2 timar og 10 minutt', '2 hours and 10 minutes']);
  });

  it('are rounded only here: ten times twenty seconds are three minutes', () => {
    expect(nb.inWords(200)).to.equal('3 minutter');
    expect(nb.minutes(200)).to.equal('3');
  });

  it('never call a short practice nothing', () => {
    expect([nb.inWords(20), nb.inShort(20), nb.minutes(20)]).to.deep.equal([
      'under ett minutt',
      'under ett minutt',
      '<1',
    ]);
    expect([nb.inShort(0), nb.minutes(0)]).to.deep.equal(['', '']);
  });

  it('do not depend on where the machine is: a day is a day', () => {
    expect(nb.day(SUNDAY)).to.equal('søndag 22. november');
    expect(en.day(SUNDAY)).to.equal('Sunday 22 November');
    expect(nn.day('2026-11-21' as PlainDate)).to.equal('laurdag 21. november');
    expect([nb.dayAndMonthInShort(SUNDAY), nb.monthAndYear(SUNDAY)]).to.deep.equal(['22. nov', 'november 2026']);
    expect(nn.weekdayInShort('2026-11-24' as PlainDate)).to.equal('tys');
  });
});
