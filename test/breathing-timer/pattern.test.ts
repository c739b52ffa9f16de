import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cycleMs, formatPattern, parsePattern, PATTERNS } from '../../src/breathing-timer/pattern.js';
import { anyPattern, patternOf } from './plans.js';

describe('a breathing pattern', () => {
  it('reads two numbers as in and out', () => {
    expect(parsePattern('5-5')).to.deep.equal({ in: 5, hold1: 0, out: 5, hold2: 0 });
  });

  it('reads three numbers as in, hold and out', () => {
    expect(parsePattern('4-7-8')).to.deep.equal({ in: 4, hold1: 7, out: 8, hold2: 0 });
  });

  it('reads four numbers as in, hold, out and hold', () => {
    expect(parsePattern('4-5-6-7')).to.deep.equal({ in: 4, hold1: 5, out: 6, hold2: 7 });
  });

  it('reads half seconds with a point or a comma, and numbers with space around them', () => {
    const expected = { in: 4.5, hold1: 0, out: 5.5, hold2: 0 };
    for (const text of ['4.5-5.5', '4,5-5,5', ' 4.50 - 5,5 ', '04.5-5.5']) {
      expect(parsePattern(text), text).to.deep.equal(expected);
    }
  });

  it('refuses what is not such a text', () => {
    for (const text of [
      '',
      'abc',
      '5',
      '5-',
      '-5',
      '-5-5',
      '5--5',
      '4-4-4-4-4',
      '5-5s',
      '1e1-5',
      '0x5-5',
      '5.-5',
      '.5-5',
      '5 5',
      '5/5',
      'NaN-5',
      '٥-٥',
    ]) {
      expect(parsePattern(text), text).to.equal(undefined);
    }
  });

  it('refuses a phase out of range or between half seconds', () => {
    for (const text of [
      '0-5',
      '5-0',
      '0.5-5',
      '20.5-5',
      '5-21',
      '5-0.5-5',
      '5-5-5-20.5',
      '5-21-5',
      '4.25-5',
      '4.3-5',
      '5-1.1-5',
    ]) {
      expect(parsePattern(text), text).to.equal(undefined);
    }
  });

  it('accepts the limits themselves', () => {
    expect(parsePattern('1-20-20-1')).to.deep.equal({ in: 1, hold1: 20, out: 20, hold2: 1 });
    expect(parsePattern('20-0-1-0')).to.deep.equal({ in: 20, hold1: 0, out: 1, hold2: 0 });
  });

  it('is accepted exactly when every phase is within its limits', () => {
    const quarters = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(fc.array(quarters, { maxLength: 6 }), phases => {
        const allowed = new Set(Array.from({ length: 39 }, (_, n) => 4 + 2 * n));
        const rightLength = phases.length > 1 && phases.length < 5;
        const holds = phases.length === 2 ? [] : [1, 3];
        const allAllowed = phases.every((quarter, n) => allowed.has(quarter) || (quarter === 0 && holds.includes(n)));
        const text = phases.map(quarter => String(quarter / 4)).join('-');
        expect(parsePattern(text) !== undefined, text).to.equal(rightLength && allAllowed);
      }),
      { numRuns: 2000 },
    );
  });

  it('never fails on any text, and reads nothing but numbers and hyphens', () => {
    const noise = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-.,  e+x–') }));
    fc.assert(
      fc.property(noise, text => {
        if (parsePattern(text)) expect(text).to.match(/^[\d.,\s-]+$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back as an equal pattern when it is written and read again', () => {
    fc.assert(
      fc.property(anyPattern, pattern => {
        expect(parsePattern(formatPattern(pattern))).to.deep.equal(pattern);
      }),
    );
  });

  it('is written in the shortest form', () => {
    fc.assert(
      fc.property(anyPattern, pattern => {
        const { in: breathIn, hold1, out, hold2 } = pattern;
        const forms = [`${breathIn}-${out}`, `${breathIn}-${hold1}-${out}`, `${breathIn}-${hold1}-${out}-${hold2}`];
        const shortest = forms.find(form => {
          const read = parsePattern(form);
          return read?.hold1 === hold1 && read.hold2 === hold2;
        });
        expect(formatPattern(pattern)).to.equal(shortest);
      }),
    );
  });

  it('has presets that are written as they are read, the first without holds', () => {
    const patterns = PATTERNS.map(parsePattern);
    expect(patterns.map(pattern => pattern && formatPattern(pattern))).to.deep.equal(PATTERNS);
    expect(PATTERNS).to.deep.equal(['5-5', '4-4', '6-6', '4-4-4-4', '4-7-8']);
  });

  it('lasts as long as its phases together', () => {
    const lengths = ['5-5', '4-4-4-4', '4-7-8', '4.5-6'].map(text => cycleMs(patternOf(text)));
    expect(lengths).to.deep.equal([10_000, 16_000, 19_000, 10_500]);
  });
});
