import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { importSource } from '../source.js';

/** @type {Record<string, any>} */
let ours;
before(async () => (ours = await importSource('outcomes', 'outcome-file')));

const FILE = {
  measures: [{ id: 'ro', name: 'Ro', min: 1, max: 5, direction: 'higher', mic: 0.5 }],
  times: [
    { id: 'start', label: 'Start', weeks: 0 },
    { id: 'slutt', label: 'Slutt', weeks: 8 },
  ],
  groups: [{ id: 'aamli', name: 'Åmli', division: 'kurssted' }],
  results: [
    { measure: 'ro', time: 'start', n: 41, middle: { kind: 'mean', mean: 3, sd: 1, ci: { low: 2.7, high: 3.3 } } },
    { measure: 'ro', time: 'slutt', n: 40, middle: { kind: 'median', median: 4, iqr: { low: 3, high: 5 } } },
    { measure: 'ro', time: 'slutt', group: 'aamli', isHidden: true },
  ],
  changes: [
    {
      measure: 'ro',
      from: 'start',
      to: 'slutt',
      n: 40,
      mean: 0.5,
      sd: 1,
      ci: { low: 0.2, high: 0.8 },
      dAv: 0.5,
      dZ: 0.5,
      p: 0.001,
      shares: { better: 20, unchanged: 15, worse: 5 },
    },
  ],
  provenance: { isSynthetic: true, isControlled: false, followed: 'available' },
  minN: 5,
};

const read = json =>
  ours.readOutcomeFile(new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)));

/** The file with another value at a path; without it where the value is `undefined`. */
function but(path, value) {
  const copy = structuredClone(FILE);
  const names = path.split('.');
  const last = names.pop();
  names.reduce((at, name) => at[name], copy)[last] = value;
  return copy;
}

describe('outcomes as JSON', () => {
  it('are read as they are', () => {
    assert.deepEqual(read(FILE), { outcomes: FILE, isEvenlySpaced: false });
    assert.deepEqual(read(`\ufeff\n${JSON.stringify(FILE, null, 2)}\n`), { outcomes: FILE, isEvenlySpaced: false });
  });

  it('are read without what a later hand has added anywhere', () => {
    const addTo = value => {
      if (Array.isArray(value)) return value.map(addTo);
      if (typeof value !== 'object') return value;
      const fields = Object.fromEntries(Object.entries(value).map(([name, of]) => [name, addTo(of)]));
      return { ...fields, colour: { deep: ['red'] } };
    };
    assert.deepEqual(read({ ...addTo(FILE), version: 1 }).outcomes, FILE);
  });

  it('cannot touch what all records have', () => {
    const text = JSON.stringify(FILE).replaceAll(
      '"measure":"ro"',
      '"measure":"ro","__proto__":{"isHidden":true},"constructor":{}',
    );
    const { outcomes } = read(text.replace('{', '{"__proto__":{"polluted":true},'));
    assert.deepEqual(outcomes, FILE);
    assert.equal({}.polluted, undefined);
    assert.equal(Object.getPrototypeOf(outcomes.results[0]), Object.prototype);
  });

  it('are sorted by their weeks', () => {
    const { outcomes } = read({ ...FILE, times: FILE.times.toReversed() });
    assert.deepEqual(outcomes.times, FILE.times);
  });

  const expected = (path, what) => [{ kind: 'not-as-expected', path, expected: what }];
  const at = (kind, path) => [{ kind, path }];
  const off = (path, low, high) => [{ kind: 'outside-scale', path, low, high }];
  const REFUSED = {
    'no JSON': ['{', [{ kind: 'not-json' }]],
    NaN: [JSON.stringify(FILE).replace('"mean":3', '"mean":NaN'), [{ kind: 'not-json' }]],
    'answers of participants': [[{ deltaker: 1, was: 5 }], [{ kind: 'raw-records' }]],
    'a list': [[], expected('', 'record')],
    'a newer version': [{ ...FILE, version: 2, measures: {} }, [{ kind: 'newer-version', version: 2 }]],
    'a version that is none': [but('version', 'two'), expected('version', 'count')],
    'no measures': [but('measures', undefined), at('missing', 'measures')],
    'an n as text': [but('results.0.n', '41'), expected('results[0].n', 'count')],
    'an n of 0': [but('results.0.n', 0), expected('results[0].n', 'count')],
    'a mean of null': [but('results.0.middle.mean', null), expected('results[0].middle.mean', 'number')],
    'another kind of middle': [
      but('results.0.middle.kind', 'mode'),
      expected('results[0].middle.kind', ['mean', 'median']),
    ],
    'a middle that is a number': [but('results.0.middle', 3), expected('results[0].middle', 'record')],
    'an unknown direction': [but('measures.0.direction', 'up'), expected('measures[0].direction', ['higher', 'lower'])],
    'a MIC of 0': [but('measures.0.mic', 0), expected('measures[0].mic', 'number-above-0')],
    'a scale the wrong way round': [
      { ...but('measures.0.min', 5), results: [], changes: [] },
      at('min-not-below-max', 'measures[0].min'),
    ],
    'a mean off the scale': [but('results.0.middle', { kind: 'mean', mean: 6 }), off('results[0].middle.mean', 1, 5)],
    'an SD below 0': [but('results.0.middle.sd', -1), off('results[0].middle.sd', 0, 4)],
    'an interval the wrong way round': [
      but('results.0.middle.ci', { low: 3.3, high: 2.7 }),
      at('reversed', 'results[0].middle.ci'),
    ],
    'a mean outside its interval': [but('results.0.middle.mean', 3.4), at('outside-interval', 'results[0].middle')],
    'a median outside its quartiles': [but('results.1.middle.median', 2), at('outside-interval', 'results[1].middle')],
    'a change outside its interval': [but('changes.0.mean', 0.9), at('outside-interval', 'changes[0]')],
    'a p above 1': [but('changes.0.p', 1.1), off('changes[0].p', 0, 1)],
    'shares that are not all': [but('changes.0.shares.worse', 4), at('shares-not-n', 'changes[0].shares')],
    'shares that are no counts': [
      but('changes.0.shares', { better: 20.5, unchanged: 14.5, worse: 5 }),
      at('shares-not-n', 'changes[0].shares'),
    ],
    'a change backwards': [
      { ...but('changes.0.from', 'slutt'), changes: [{ ...FILE.changes[0], from: 'slutt', to: 'start' }] },
      at('reversed', 'changes[0].from'),
    ],
    'an unknown measure': [but('results.0.measure', 'uro'), at('unknown-reference', 'results[0].measure')],
    'an unknown time': [but('results.0.time', 'før'), at('unknown-reference', 'results[0].time')],
    'an unknown group': [but('results.2.group', 'sør'), at('unknown-reference', 'results[2].group')],
    'two measures of one id': [
      but('measures', [FILE.measures[0], FILE.measures[0]]),
      at('duplicate', 'measures[1].id'),
    ],
    'two times of one week': [
      but('times.1.weeks', 0),
      [...at('duplicate', 'times[1].weeks'), ...at('reversed', 'changes[0].from')],
    ],
    'the same place again': [but('results.1.time', 'start'), at('duplicate', 'results[1]')],
    'hidden places, and nothing of how few they are': [but('minN', undefined), at('missing', 'minN')],
    'a place that says that it is hidden in other words': [
      but('results.2.isHidden', 'yes'),
      [...at('missing', 'results[2].n'), ...at('missing', 'results[2].middle')],
    ],
  };
  for (const [what, [file, problems]] of Object.entries(REFUSED)) {
    it(`are refused for ${what}`, () => assert.deepEqual(read(file).problems, problems));
  }
});
