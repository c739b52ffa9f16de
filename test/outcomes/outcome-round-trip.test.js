import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../source.js';
import { anyOutcomes, tableOf } from './any-outcomes.js';
import { CORPUS } from './csv-corpus.js';

/** @type {Record<string, any>} */
let ours;
before(async () => (ours = await importSource('outcomes', 'outcome-file', 'outcome-table', 'suppression')));

const utf8 = text => new TextEncoder().encode(text);

const WAYS = {
  'semicolons and decimal commas': { separator: ';', decimal: ',', thousands: '\u00a0', minus: '\u2212' },
  'tabs and decimal points': { separator: '\t', decimal: '.', thousands: '', minus: '-' },
  'commas and decimal points': { separator: ',', decimal: '.', thousands: '\u202f', minus: '-' },
};

describe('outcomes that were written', () => {
  for (const [how, way] of Object.entries(WAYS)) {
    it(`with ${how} are the same when they are read`, () => {
      fc.assert(
        fc.property(anyOutcomes, outcomes => {
          const file = ours.readOutcomeFile(utf8(tableOf(outcomes, way)));
          assert.deepEqual(file, { outcomes, isEvenlySpaced: false });
        }),
        { numRuns: 150 },
      );
    });
  }

  it('as JSON are the same when they are read, suppressed or not', () => {
    fc.assert(
      fc.property(anyOutcomes, fc.integer({ min: 2, max: 1000 }), (outcomes, minN) => {
        const read = value => ours.readOutcomeFile(utf8(JSON.stringify(value))).outcomes;
        assert.deepEqual(read(outcomes), outcomes);
        const published = ours.suppress(outcomes, minN);
        assert.deepEqual(read(published), published);
      }),
      { numRuns: 150 },
    );
  });

  it('in a table of a page are the same when they are read', () => {
    fc.assert(
      fc.property(anyOutcomes, outcomes => {
        const text = tableOf(outcomes, { separator: '|', decimal: ',', thousands: ' ', minus: '\u2212' });
        const rows = text.split('\r\n').map((line, at) => ({
          line: at + 1,
          cells: line.split('|').map(cell => `\n    ${cell.replace(/^"|"$/g, '').replaceAll('""', '"')}\n  `),
        }));
        assert.deepEqual(ours.readOutcomeTable(rows), { outcomes, isEvenlySpaced: false });
      }),
      { numRuns: 50 },
    );
  });
});

/** Every number that a reader could see in a text, whatever a comma or a space means to him, without its sign. */
function numbersIn(text) {
  const joined = text.replace(/(\d)[ \u00a0\u202f\u2007\u2009](?=\d)/g, '$1');
  const seen = [text, joined].flatMap(words => [
    words,
    words.replaceAll(',', '.'),
    words.replaceAll(',', ' '),
    words.replace(/[.,]/g, ' '),
  ]);
  return new Set(
    seen.flatMap(words => (words.replaceAll('\u2212', '-').match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi) ?? []).map(Number)),
  );
}

/** Every number of some outcomes but the weeks, which may be those of a word. */
function numbersOf(value, key = '') {
  if (typeof value === 'number') return key === 'weeks' ? [] : [Math.abs(value)];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([field, of]) => numbersOf(of, field))
    : [];
}

const JSON_FILE = utf8(
  JSON.stringify({
    measures: [{ id: 'ro', name: 'Ro', min: 1, max: 5, direction: 'higher', mic: 0.5 }],
    times: [
      { id: 'a', label: 'A', weeks: 0 },
      { id: 'b', label: 'B', weeks: 8 },
    ],
    groups: [],
    results: [
      { measure: 'ro', time: 'a', n: 41, middle: { kind: 'mean', mean: 3.25, sd: 1.5, ci: { low: 3, high: 3.5 } } },
      { measure: 'ro', time: 'b', isHidden: true },
    ],
    changes: [
      { measure: 'ro', from: 'a', to: 'b', n: 40, mean: 0.5, p: 0.04, shares: { better: 20, unchanged: 11, worse: 9 } },
    ],
    provenance: { isSynthetic: true, isControlled: false },
    minN: 5,
  }),
);

const FILES = [JSON_FILE, ...Object.values(CORPUS).flatMap(({ bytes, becomes }) => (becomes ? [bytes] : []))];
const PIECES = [
  ';',
  ',',
  '.',
  '"',
  '\n',
  '-',
  '\u2212',
  '–',
  ' ',
  '\u00a0',
  '0',
  '9',
  '1 ',
  'NaN',
  'e9',
  '%',
  '<',
  '{',
  '}',
  '[',
  ':',
  'null',
  '\ufeff',
  '\u0000',
].map(utf8);

/** Some of a file taken out, said again or written over. */
const anyEdit = fc.record({
  at: fc.nat(10_000),
  length: fc.nat(3),
  piece: fc.constantFrom(...PIECES, utf8('')),
  isCopy: fc.boolean(),
});

function edited(bytes, { at, length, piece, isCopy }) {
  const from = at % (bytes.length + 1);
  const [before, cut, after] = [bytes.slice(0, from), bytes.slice(from, from + length), bytes.slice(from + length)];
  return Uint8Array.from([...before, ...(isCopy ? cut : []), ...piece, ...(isCopy ? cut : []), ...after]);
}

describe('a file that was damaged', () => {
  it('is never read with a number that is not in it, and never stops the reader', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (file, edits) => {
        const bytes = edits.reduce(edited, file);
        const found = ours.readOutcomeFile(bytes);
        if ('problems' in found) {
          assert.ok(found.problems.length > 0 && found.problems.every(({ kind }) => kind));
          return;
        }
        read++;
        const [first, second] = bytes;
        const encoding =
          first === 255 && second === 254 ? 'utf-16le' : first === 254 && second === 255 ? 'utf-16be' : 'utf-8';
        const inFile = numbersIn(new TextDecoder(encoding).decode(bytes));
        for (const number of numbersOf(found.outcomes)) assert.ok(inFile.has(number), `${number} is not in the file`);
      }),
      { numRuns: 4000 },
    );
    assert.ok(read > 100, `${read} files were read all the same`);
  });

  it('of any bytes at all does not stop the reader', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => void ours.readOutcomeFile(bytes)),
      { numRuns: 1000 },
    );
  });
});
