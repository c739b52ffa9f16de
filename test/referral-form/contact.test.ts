import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readPhone, readPostalCode, readRegisterNumber } from '../../src/referral-form/contact.js';

/** A phone of nobody: Nkom keeps these for films and tests. */
const norwegian = fc.integer({ min: 68_050_000, max: 68_059_999 }).map(String);
/** A country code other than 47, and a number that nobody has: it goes on with zeros. */
const foreign = fc
  .tuple(fc.constantFrom('1', '44', '45', '46', '48', '358', '370', '992'), fc.nat(9999))
  .map(([country, number]) => `${country}0000${number}`);
const gap = fc.constantFrom('', ' ', '\u00a0', '\u2009', '\u202f', '-', '.', '\u200e');

/** The characters of a text with something before, between and after them. */
const spaced = (text: string, gaps: readonly string[]): string =>
  gaps.map((between, at) => between + text.charAt(at)).join('') + text.slice(gaps.length);
const gaps = fc.array(gap, { minLength: 16, maxLength: 16 });

describe('a phone number', () => {
  it('is eight digits, however they are grouped', () => {
    fc.assert(
      fc.property(norwegian, gaps, (phone, gaps) => {
        expect(readPhone(spaced(phone, gaps))).to.equal(phone);
      }),
    );
  });

  it('with a country code is + and digits, also where it was typed with 00', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          foreign,
          norwegian.map(phone => `47${phone}`),
        ),
        gaps,
        (phone, gaps) => {
          expect(readPhone(spaced(`+${phone}`, gaps))).to.equal(`+${phone}`);
          expect(readPhone(spaced(`00${phone}`, gaps))).to.equal(`+${phone}`);
        },
      ),
    );
  });

  it('has 4 to 14 digits with its country code, and after +47 just eight', () => {
    for (let length = 0; length < 20; length++) {
      const number = '+358'.slice(0, length + 1).padEnd(length + 1, '0');
      expect(readPhone(number), number).to.equal(length >= 4 && length <= 14 ? number : undefined);
      const norwegianNumber = `+47${'6'.repeat(length)}`;
      expect(readPhone(norwegianNumber)).to.equal(length === 8 ? norwegianNumber : undefined);
      const local = '6'.repeat(length);
      expect(readPhone(local), local).to.equal(length === 8 ? local : undefined);
    }
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      '+',
      '00',
      '+0680500',
      '+47 68 05 00 1x',
      'tlf 68050012',
      '68050012 / 68050013',
      '68050012, 68050013',
      '47+68050012',
      '++4768050012',
      '(68) 05 00 12',
      '٦٨٠٥٠٠١٢',
      '6'.repeat(1_000_000),
    ])
      expect(readPhone(text), text.slice(0, 40)).to.equal(undefined);
  });
});

describe('a postal code', () => {
  it('has four digits, zeros in front among them', () => {
    for (let code = 0; code < 10_000; code++) {
      const text = String(code).padStart(4, '0');
      expect(readPostalCode(text)).to.equal(text);
    }
    expect([' 4604 ', '46 04', '\u00a04604'].map(readPostalCode)).to.deep.equal(['4604', '4604', '4604']);
  });

  it('is nothing else', () => {
    for (const text of ['', '460', '46040', 'N-4604', '4604 Kristiansand', '46O4', '４６０４'])
      expect(readPostalCode(text), text).to.equal(undefined);
  });
});

describe('an HPR number or a HER-id', () => {
  it('is one to nine digits, the same with zeros in front and spaces between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.nat(8), gaps, (number, zeros, gaps) => {
        const text = '0'.repeat(Math.min(zeros, 9 - String(number).length)) + number;
        expect(readRegisterNumber(spaced(text, gaps))).to.equal(String(number));
      }),
    );
  });

  it('is nothing else', () => {
    for (const text of ['', '0', '000000000', '1234567890', '0123456789', '12a', '+12', 'HPR 1234567', '1,2', '１２'])
      expect(readRegisterNumber(text), text).to.equal(undefined);
  });
});

describe('what is read of a contact', () => {
  it('is made of the digits that were typed, or there is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789+ .-') })),
        text => {
          const digits = text.replace(/\D/g, '');
          for (const read of [readPhone, readPostalCode, readRegisterNumber]) {
            const canonical = read(text);
            if (canonical === undefined) continue;
            expect(canonical).to.match(/^\+?\d+$/);
            expect(digits.replace(/^0+/, '')).to.equal(canonical.replace(/^\+?0*/, ''));
          }
        },
      ),
      { numRuns: 5000 },
    );
  });
});
