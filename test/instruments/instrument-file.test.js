import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../source.js';
import { OWN } from './own-instrument.js';

/** @type {Record<string, any>} */
let ours;
before(async () => (ours = await importSource('instruments', 'instrument-file', 'instruments')));

const parsed = (value, known) => ours.parseInstruments(JSON.stringify(value), known);
const problemsOf = (changes, known) => parsed({ ...OWN, ...changes }, known).problems;

describe('a file of instruments', () => {
  it('is one instrument or a list of them, with or without a byte order mark', () => {
    assert.deepEqual(parsed(OWN), { instruments: [OWN] });
    assert.deepEqual(parsed([OWN, { ...OWN, id: 'uro', mic: 1, sdc: 2, factor: 5 }]).instruments.length, 2);
    assert.deepEqual(ours.parseInstruments(`\ufeff${JSON.stringify(OWN)}`), { instruments: [OWN] });
  });

  it('may be every instrument that the suite has', () => {
    assert.deepEqual(parsed(ours.INSTRUMENTS), { instruments: ours.INSTRUMENTS });
  });

  const REFUSED = {
    'text instead of a number': [{ min: '0' }, { kind: 'not-as-expected', path: 'min', expected: 'number' }],
    'an unknown field': [{ maks: 4 }, { kind: 'unknown-field', path: 'maks' }],
    'a missing field': [{ licence: undefined }, { kind: 'missing', path: 'licence' }],
    'a scale without anything on it': [{ min: 4 }, { kind: 'min-not-below-max', path: 'min' }],
    'an unknown direction': [
      { direction: 'up' },
      { kind: 'not-as-expected', path: 'direction', expected: ['higher', 'lower'] },
    ],
    'an id with a space': [{ id: 'to ord' }, { kind: 'not-as-expected', path: 'id', expected: 'id' }],
    'no items': [{ items: [] }, { kind: 'not-as-expected', path: 'items', expected: 'list' }],
    'an item that is a text': [{ items: ['ro_1'] }, { kind: 'not-as-expected', path: 'items[0]', expected: 'record' }],
    'an unknown field of an item': [
      { items: [{ id: 'ro_1' }, { id: 'ro_2', reversed: true }] },
      { kind: 'unknown-field', path: 'items[1].reversed' },
    ],
    'an item that is there twice': [
      { items: [{ id: 'ro_1' }, { id: 'RO_1 ' }] },
      { kind: 'duplicate', path: 'items[1].id' },
    ],
    'more answers than items': [{ minAnswered: 3 }, { kind: 'more-than-items', path: 'minAnswered' }],
    'half an answer': [{ minAnswered: 1.5 }, { kind: 'not-as-expected', path: 'minAnswered', expected: 'count' }],
    'a MIC of nothing': [{ mic: 0 }, { kind: 'not-as-expected', path: 'mic', expected: 'number-above-0' }],
    'a factor that turns the scale': [
      { factor: -4 },
      { kind: 'not-as-expected', path: 'factor', expected: 'number-above-0' },
    ],
  };
  for (const [what, [changes, problem]] of Object.entries(REFUSED)) {
    it(`names ${what}`, () => assert.deepEqual(problemsOf(changes), [problem]));
  }

  it('names what is wrong by its place in the list', () => {
    assert.deepEqual(parsed([OWN, { ...OWN, id: 'uro', min: 9 }]).problems, [
      { kind: 'min-not-below-max', path: '[1].min' },
    ]);
  });

  it('takes no id that an instrument has already', () => {
    assert.deepEqual(problemsOf({ id: 'WAS' }, ours.INSTRUMENTS), [{ kind: 'duplicate', path: 'id' }]);
    assert.deepEqual(parsed([OWN, OWN]).problems, [{ kind: 'duplicate', path: '[1].id' }]);
  });

  it('says of what is no JSON that it is none', () => {
    for (const text of ['', '{', 'id: ro', '{"id": NaN}']) {
      assert.deepEqual(ours.parseInstruments(text), { problems: [{ kind: 'not-json' }] });
    }
  });

  it('sets no prototype', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      const text = JSON.stringify(OWN).replace('{', `{"${name}":{"reverse":true},`);
      assert.deepEqual(ours.parseInstruments(text).problems, [{ kind: 'unknown-field', path: name }]);
    }
    assert.equal({}.reverse, undefined);
  });

  it('is an instrument or a list of problems, whatever the JSON is', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc
        .tuple(fc.constantFrom(...Object.keys(OWN)), fc.jsonValue())
        .map(([name, other]) => ({ ...OWN, [name]: other })),
    );
    fc.assert(
      fc.property(value, value => {
        const { instruments, problems } = parsed(value);
        if (problems) return assert.ok(problems.length);
        for (const { min, max, items, minAnswered } of instruments) {
          assert.ok(min < max && minAnswered <= items.length && items.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
