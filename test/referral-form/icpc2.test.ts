import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CODE_SUGGESTIONS, readIcpc2 } from '../../src/referral-form/icpc2.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const code = fc
  .tuple(fc.constantFrom(...LETTERS), fc.nat(99))
  .map(([letter, number]) => letter + String(number).padStart(2, '0'));

describe('a code of ICPC-2', () => {
  it('is a letter and two digits, in capitals or not, with space around it', () => {
    fc.assert(
      fc.property(code, fc.constantFrom('', ' ', '\t', '\u00a0'), (code, space) => {
        expect(readIcpc2(space + code + space)).to.equal(code);
        expect(readIcpc2(code.toLowerCase())).to.equal(code);
      }),
    );
  });

  it('is taken from a suggestion, in every language', () => {
    for (const { code, title } of CODE_SUGGESTIONS) {
      for (const words of Object.values(title)) {
        for (const between of [' ', '  ', ': ', ' - ', ' \u2013 ', ', '])
          expect(readIcpc2(code + between + words), code + between + words).to.equal(code);
      }
    }
  });

  it('is not read where a second one would be lost', () => {
    fc.assert(
      fc.property(code, code, fc.constantFrom(' ', ', ', ' / ', '/', ' og ', '; '), (one, other, between) => {
        expect(readIcpc2(one + between + other)).to.equal(undefined);
        expect(readIcpc2(`${one} Depressiv lidelse${between}${other.toLowerCase()}`)).to.equal(undefined);
      }),
    );
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      'P',
      'P7',
      'P766',
      'PP76',
      '76',
      '76P',
      'Depressiv lidelse',
      'P76depresjon',
      'Å76',
      'ı76',
      'P٧٦',
    ])
      expect(readIcpc2(text), text).to.equal(undefined);
  });

  it('is looked for in a paste of a million characters without a pause', () => {
    expect(readIcpc2(`P76${' '.repeat(1_000_000)}P77`)).to.equal(undefined);
    expect(readIcpc2(`P76 ${'x'.repeat(1_000_000)}`)).to.equal('P76');
  });

  it('is what was typed first, or there is none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'AP07 :') })), text => {
        const read = readIcpc2(text);
        if (read !== undefined) expect(text.trim().slice(0, 3).toUpperCase()).to.equal(read);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the codes that are suggested', () => {
  it('are codes, each once, in order, with a title in Norwegian and in English', () => {
    const codes = CODE_SUGGESTIONS.map(({ code }) => code);
    expect(codes).to.deep.equal([...new Set(codes)].sort());
    for (const { code, title } of CODE_SUGGESTIONS) {
      expect(code).to.match(/^[A-Z]\d\d$/);
      expect(title.nb, code).to.match(/^\p{Lu}/u);
      expect(title.en, code).to.match(/^\p{Lu}/u);
    }
  });
});
