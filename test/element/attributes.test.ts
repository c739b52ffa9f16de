import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { oneOf, readAttribute, wholeNumber } from '../../src/element/attributes.js';
import { warningsDuring } from './console.js';

const MINUTES = wholeNumber(1, 60);

/** Every text that a whole number from 1 to 60 can be written as, without spaces. */
const WRITTEN = new Map(Array.from({ length: 60 }, (_, index) => [String(index + 1), index + 1]));

const timer = (): HTMLElement => document.createElement('test-timer');

describe('an attribute', () => {
  it('falls back without a word when nothing is written', async () => {
    const warnings = await warningsDuring(() => {
      for (const nothing of [null, undefined, '']) {
        expect(readAttribute(timer(), 'minutes', nothing, MINUTES, 5)).to.equal(5);
      }
    });
    expect(warnings).to.deep.equal([]);
  });

  it('reads whole numbers within its bounds, from text and from script', async () => {
    await warningsDuring(() => {
      fc.assert(
        fc.property(
          fc.oneof(fc.integer({ min: -9, max: 99 }).map(String), fc.string(), fc.double().map(String)),
          text => {
            const meaning = WRITTEN.get(text.trim().replace(/^0+(?=[1-9])/, ''));
            expect(readAttribute(timer(), 'minutes', text, MINUTES, 5)).to.equal(meaning ?? 5);
          },
        ),
      );
    });
    expect(readAttribute(timer(), 'minutes', 12, MINUTES, 5)).to.equal(12);
  });

  it('reads one of its words, whatever the space around it, and no other', async () => {
    const VISUAL = oneOf('circle', 'bar');
    expect(readAttribute(timer(), 'visual', ' bar ', VISUAL, 'circle')).to.equal('bar');
    await warningsDuring(() => {
      expect(readAttribute(timer(), 'visual', 'Bar', VISUAL, 'circle')).to.equal('circle');
      expect(readAttribute(timer(), 'visual', 'toString', VISUAL, 'circle')).to.equal('circle');
    });
  });

  it('names element, attribute, value and what is accepted, when it means nothing', async () => {
    const [warning, ...more] = await warningsDuring(() => readAttribute(timer(), 'minutes', '-3', MINUTES, 5));
    expect(warning).to.contain('<test-timer>');
    expect(warning).to.contain('minutes="-3"');
    expect(warning).to.contain('a whole number from 1 to 60');
    expect(more).to.deep.equal([]);
  });

  it('complains once of a value, and again of another one or in another place', async () => {
    const [one, other] = [timer(), timer()];
    const warnings = await warningsDuring(() => {
      readAttribute(one, 'minutes', 'abc', MINUTES, 5);
      readAttribute(one, 'minutes', 'abc', MINUTES, 5);
      readAttribute(one, 'interval', 'abc', MINUTES, 5);
      readAttribute(one, 'minutes', 'abc', MINUTES, 5);
      readAttribute(one, 'minutes', 'def', MINUTES, 5);
      readAttribute(other, 'minutes', 'abc', MINUTES, 5);
    });
    expect(warnings.map(words => words.split(' is ')[0])).to.deep.equal([
      '<test-timer> minutes="abc"',
      '<test-timer> interval="abc"',
      '<test-timer> minutes="def"',
      '<test-timer> minutes="abc"',
    ]);
  });
});
