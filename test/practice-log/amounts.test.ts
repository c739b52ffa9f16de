import { expect } from '@open-wc/testing';
import { Amounts } from '../../src/practice-log/amounts.js';

describe('amounts', () => {
  const nb = new Amounts(['nb', 'nb-NO'], 'under ett minutt');

  it('are written in hours and minutes', () => {
    expect([60, 3600, 7800, 90 * 60].map(seconds => nb.inWords(seconds))).to.deep.equal([
      '1 minutt',
      '1 time',
      '2 timer og 10 minutter',
      '1 time og 30 minutter',
    ]);
    expect(new Amounts(['en-GB'], '').inWords(7800)).to.equal('2 hours and 10 minutes');
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
    expect(nb.day('2026-11-22', { weekday: 'long', day: 'numeric', month: 'long' })).to.equal('søndag 22. november');
  });
});
