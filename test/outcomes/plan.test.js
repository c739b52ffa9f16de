import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../source.js';
import { PLAN } from './course-answers.js';

/** @type {Record<string, any>} */
let ours;
before(async () => (ours = await importSource('outcomes', 'plan', 'aggregate', '../instruments/instruments')));

const parsed = value => ours.parsePlan(JSON.stringify(value), ours.INSTRUMENTS);
const lk = { id: 'lk', name: 'Livskvalitet', column: 'lk', min: 0, max: 10, direction: 'higher' };
const start = { id: 'start', label: 'Start', weeks: 0 };

describe('a plan', () => {
  it('may say nothing, or all that there is to say', () => {
    assert.deepEqual(parsed({}), { plan: {} });
    const all = {
      ...PLAN,
      layout: 'long',
      participant: 'nr',
      time: 'uke',
      missing: [-99],
      followed: 'complete',
      source: 's',
      licence: 'l',
      isSynthetic: true,
      isControlled: false,
    };
    assert.deepEqual(parsed(all), { plan: all });
  });

  const REFUSED = {
    'a field that there is not': [{ tidspunkter: [] }, { kind: 'unknown-field', path: 'tidspunkter' }],
    'an unknown layout': [{ layout: 'bred' }, { kind: 'not-as-expected', path: 'layout', expected: ['wide', 'long'] }],
    'a time without a week': [
      { times: [{ id: 'start', label: 'Start' }] },
      { kind: 'missing', path: 'times[0].weeks' },
    ],
    'a time that is there twice': [
      { times: [start, { ...start, weeks: 8, in: 'slutt' }] },
      { kind: 'duplicate', path: 'times[1].id' },
    ],
    'two times in one week': [{ times: [start, { ...start, id: 's' }] }, { kind: 'duplicate', path: 'times[1].weeks' }],
    'two times in the same columns': [
      { times: [start, { id: 'slutt', label: 'Slutt', weeks: 8, in: 'START' }] },
      { kind: 'duplicate', path: 'times[1].in' },
    ],
    'a measure that is there twice': [
      { measures: [{ instrument: 'was' }, { ...lk, id: 'was' }] },
      { kind: 'duplicate', path: 'measures[1].id' },
    ],
    'a scale without anything on it': [
      { measures: [{ ...lk, max: 0 }] },
      { kind: 'min-not-below-max', path: 'measures[0].min' },
    ],
    'a scale of its own without a direction': [
      { measures: [{ ...lk, direction: undefined }] },
      { kind: 'missing', path: 'measures[0].direction' },
    ],
    'another scale for an instrument': [
      { measures: [{ instrument: 'was', max: 100 }] },
      { kind: 'unknown-field', path: 'measures[0].max' },
    ],
    'items and a score at once': [
      { measures: [{ instrument: 'was', items: ['w'], column: 'w' }] },
      { kind: 'items-and-column', path: 'measures[0]' },
    ],
    'too few items': [
      { measures: [{ instrument: 'who-5', items: ['a', 'b'] }] },
      { kind: 'item-count', path: 'measures[0].items', expected: 5 },
    ],
    'a division that is there twice': [
      { groups: [{ column: 'a', division: 'sted' }, { column: 'sted' }] },
      { kind: 'duplicate', path: 'groups[1].division' },
    ],
    'a missing value that is a text': [
      { missing: ['-99'] },
      { kind: 'not-as-expected', path: 'missing[0]', expected: 'number' },
    ],
  };
  for (const [what, [plan, problem]] of Object.entries(REFUSED)) {
    it(`is refused for ${what}`, () => assert.deepEqual(parsed(plan).problems, [problem]));
  }

  it('is refused for an instrument that is not known, and says which are', () => {
    assert.deepEqual(parsed({ measures: [{ instrument: 'hads' }] }).problems, [
      {
        kind: 'unknown-instrument',
        path: 'measures[0].instrument',
        known: ['ffmq-15', 'maas', 'was', 'srh', 'who-5'],
      },
    ]);
  });

  it('is JSON, and sets no prototype', () => {
    assert.deepEqual(ours.parsePlan('participant: nr', []), { problems: [{ kind: 'not-json' }] });
    assert.deepEqual(ours.parsePlan('{"__proto__":{"participant":"nr"}}', []).problems, [
      { kind: 'unknown-field', path: '__proto__' },
    ]);
    assert.equal({}.participant, undefined);
  });

  it('is read or refused, and what was read can be followed, whatever the JSON is', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc
        .tuple(fc.constantFrom(...Object.keys(PLAN), 'time', 'missing', 'layout'), fc.jsonValue())
        .map(([name, other]) => ({ ...PLAN, [name]: other })),
    );
    const file = new TextEncoder().encode('id;was_start\n1;5\n');
    fc.assert(
      fc.property(value, value => {
        const { plan, problems } = parsed(value);
        if (problems) return assert.ok(problems.length);
        const { outcomes, problems: refused } = ours.aggregate(file, plan, ours.INSTRUMENTS);
        assert.ok(outcomes ? !refused : refused.length);
      }),
      { numRuns: 1000 },
    );
  });
});
