import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Why } from '../../src/practice/fields.js';
import { CHECKPOINT_MS, parseRunning, recovered } from '../../src/practice/running.js';
import { parseSession, practiceRecord } from '../../src/practice/session.js';
import { aRunning, aSession } from './fixtures.js';

/** What the border says of a session with some of its fields changed. */
function problemsOf(changes: object): readonly { field: string; why: Why }[] {
  const parsed = parseSession({ ...aSession(), ...changes });
  return 'problems' in parsed ? parsed.problems : [];
}

/** Sessions of every kind, as the format describes them. */
const anySession = fc.record(
  {
    id: fc.uuid(),
    v: fc.constant(1),
    practice: fc.constantFrom(
      'body-scan',
      'sitting',
      'movement',
      'breathing-space',
      'paced-breathing',
      'informal',
      'other',
    ),
    startUtc: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map(d => d.toISOString()),
    endUtc: fc.constant('2024-03-12T18:05:00Z'),
    offsetMin: fc.integer({ min: -720, max: 840 }),
    tz: fc.constantFrom('Europe/Oslo', 'UTC'),
    day: fc.constantFrom('2024-02-29', '2024-03-31', '2024-10-27'),
    activeSeconds: fc.double({ min: 0, max: 86_400, noNaN: true }).map(seconds => seconds + 0),
    plannedSeconds: fc.integer({ min: 60, max: 3600 }),
    source: fc.constantFrom('timer', 'manual', 'import'),
    outcome: fc.constantFrom('completed', 'ended-early', 'recovered'),
    pattern: fc.constant({ in: 4, hold1: 7, out: 8, hold2: 0.5 }),
    calmBefore: fc.constantFrom(1, 2, 3, 4, 5),
    calmAfter: fc.constantFrom(1, 2, 3, 4, 5),
    note: fc.string({ unit: 'binary' }),
    createdAt: fc.constant('2024-03-12T18:05:00.123Z'),
    updatedAt: fc.constant('2024-03-12T18:05Z'),
    deletedAt: fc.constant('2024-03-13T00:00:00Z'),
  },
  {
    requiredKeys: [
      'id',
      'v',
      'practice',
      'startUtc',
      'offsetMin',
      'day',
      'activeSeconds',
      'source',
      'outcome',
      'createdAt',
      'updatedAt',
    ],
  },
);

/** Things that come in a broken file, and things that only a hostile page can make. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.jsonValue(),
  fc.constantFrom<unknown>('__proto__', 'constructor', -0, NaN, Infinity, Symbol.iterator, () => {}, ''),
);

describe('A session at the border', () => {
  it('is taken as it is, whatever kind it is, and comes back the same from JSON', () => {
    fc.assert(
      fc.property(anySession, session => {
        expect(parseSession(session)).to.deep.equal({ record: session });
        const travelled: unknown = JSON.parse(JSON.stringify(session));
        expect(parseSession(travelled)).to.deep.equal({ record: travelled });
        expect(JSON.stringify(travelled)).to.equal(JSON.stringify(session));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps fields that it does not know', () => {
    const session = { ...aSession(), weather: { sky: ['snø'] }, toString: 'no', constructor: null };
    expect(parseSession(session)).to.deep.equal({ record: session });
  });

  it('is a copy, so that what happens to the original is its own affair', () => {
    const original = { ...aSession() };
    const parsed = parseSession(original);
    original.activeSeconds = 1;
    expect('record' in parsed && parsed.record.activeSeconds).to.equal(300);
  });

  it('does not take an absent field for one that is there', () => {
    const parsed = parseSession({ ...aSession(), note: undefined });
    expect('record' in parsed && Object.keys(parsed.record)).to.not.include('note');
  });

  it('is told every field that is missing', () => {
    const required = 'id v practice startUtc offsetMin day activeSeconds source outcome createdAt updatedAt';
    const parsed = parseSession({});
    const missing = 'problems' in parsed ? parsed.problems : [];
    expect(missing.map(({ field }) => field)).to.have.members(required.split(' '));
    expect(missing.map(({ why }) => why)).to.satisfy((whys: Why[]) => whys.every(why => why === 'missing'));
  });

  const refusals: readonly (readonly [string, readonly unknown[], Why])[] = [
    ['id', ['', 7, null, 'x'.repeat(101)], 'not-a-text'],
    ['v', [2, 1.5, 1e9], 'newer-version'],
    ['v', [0, '1', null, NaN], 'not-a-choice'],
    ['practice', ['yoga', 'Sitting', 3, null], 'not-a-choice'],
    [
      'startUtc',
      ['2024-03-12', '2024-03-12T18:00:00', '2024-03-12T18:00:00+01:00', '2024-02-30T18:00Z', '2024-03-12T25:00Z', 0],
      'not-a-time',
    ],
    ['endUtc', [null, 'yesterday', 1710266400000], 'not-a-time'],
    ['offsetMin', ['60', NaN, 1441, -1441, null], 'not-a-number'],
    ['tz', [1, null], 'not-a-text'],
    ['day', ['2023-02-29', '12.03.2024', '2024-3-12', 20240312, null], 'not-a-day'],
    ['activeSeconds', [-1, NaN, Infinity, '300', 1e8, null], 'not-a-number'],
    ['plannedSeconds', [-1, null, true], 'not-a-number'],
    ['source', ['app', null], 'not-a-choice'],
    ['outcome', ['done', 0], 'not-a-choice'],
    [
      'pattern',
      [[5, 0, 5, 0], '5-5', null, { in: 5, out: 5 }, { in: -5, hold1: 0, out: 5, hold2: 0 }, { in: '5' }],
      'not-a-record',
    ],
    ['calmBefore', [0, 6, 2.5, '3', null], 'not-a-choice'],
    ['calmAfter', [0, 6, true], 'not-a-choice'],
    ['note', [7, null, {}], 'not-a-text'],
    ['createdAt', ['', 0], 'not-a-time'],
    ['updatedAt', ['', 0], 'not-a-time'],
    ['deletedAt', [false, 0, null], 'not-a-time'],
  ];
  for (const [field, values, why] of refusals) {
    it(`says ${why} of a wrong ${field}`, () => {
      for (const value of values) expect(problemsOf({ [field]: value })).to.deep.equal([{ field, why }]);
    });
  }

  it('is not a session when it is not a record', () => {
    for (const value of [undefined, null, 7, 'text', [aSession()], true, Symbol('session'), () => aSession()]) {
      expect(parseSession(value)).to.deep.equal({ problems: [{ field: '', why: 'not-a-record' }] });
    }
  });

  it('never throws, and trusts nothing that is malformed', () => {
    const fields = Object.keys(aSession({ note: '', calmBefore: 1, calmAfter: 1, deletedAt: '' }));
    const damaged = fc
      .tuple(anySession, fc.dictionary(fc.constantFrom(...fields), anything, { noNullPrototype: false }))
      .map(([session, damage]) => ({ ...session, ...damage }));
    fc.assert(
      fc.property(fc.oneof(anything, damaged), value => {
        const parsed = parseSession(value);
        if ('problems' in parsed) return parsed.problems.length > 0;
        const { record } = parsed;
        expect(record.id).to.be.a('string');
        expect(record.day).to.match(/^\d{4}-\d{2}-\d{2}$/);
        expect(Number.isFinite(record.activeSeconds)).to.equal(true);
        expect(new Date(record.startUtc).getTime()).to.not.be.NaN;
        expect(['string', 'undefined']).to.include(typeof record.note);
        return true;
      }),
      { numRuns: 5000 },
    );
  });

  it('survives what throws when it is looked at', () => {
    const trap = new Proxy(aSession(), {
      ownKeys() {
        throw new TypeError('no');
      },
    });
    const getter = {
      ...aSession(),
      get unknown(): never {
        throw new TypeError('no');
      },
    };
    Object.defineProperty(getter, 'note', {
      enumerable: true,
      get() {
        throw new TypeError('no');
      },
    });
    for (const value of [trap, getter]) expect(parseSession(value)).to.have.property('problems');
  });

  it('pollutes no prototype, here or where its fields are assigned', () => {
    const hostile = JSON.parse(
      JSON.stringify(aSession()).replace(
        '{',
        '{"__proto__":{"note":"innsmuglet"},"constructor":{"prototype":{"x":1}},',
      ),
    ) as object;
    const parsed = parseSession(hostile);
    if (!('record' in parsed)) return expect.fail('refused');
    const assigned = Object.assign({}, parsed.record);
    expect(parsed.record.note).to.equal(undefined);
    expect(assigned.note).to.equal(undefined);
    expect(Object.getPrototypeOf(parsed.record)).to.equal(Object.prototype);
    expect(Object.getPrototypeOf(assigned)).to.equal(Object.prototype);
    expect(({} as { x?: number }).x).to.equal(undefined);
  });

  it('takes no field from a prototype', () => {
    expect(parseSession(Object.create(aSession()))).to.have.property('problems');
  });

  it('is read however deep an unknown field goes', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 100_000; level++) deep = { deep };
    expect(parseSession({ ...aSession(), deep })).to.have.property('record');
    expect(problemsOf({ pattern: deep })).to.deep.equal([{ field: 'pattern', why: 'not-a-record' }]);
  });
});

describe('The record that a page is told', () => {
  it('has nothing that the person wrote or felt, and no field that is not known to be harmless', () => {
    const session = aSession();
    const told = practiceRecord({
      ...session,
      note: 'vondt',
      calmBefore: 1,
      calmAfter: 4,
      diary: 'mer',
    } as typeof session);
    expect(told).to.deep.equal(session);
  });
});

describe('A running session', () => {
  it('is read at the border as a session is', () => {
    const running = aRunning();
    expect(parseRunning(running)).to.deep.equal({ record: running });
    expect(parseRunning({ ...running, mood: 'later version' })).to.have.property('record');
    expect(parseRunning({ ...running, checkpointUtc: 'now', day: '2024-02-30' })).to.deep.equal({
      problems: [
        { field: 'day', why: 'not-a-day' },
        { field: 'checkpointUtc', why: 'not-a-time' },
      ],
    });
    fc.assert(
      fc.property(anything, value => 'problems' in parseRunning(value)),
      { numRuns: 2000 },
    );
  });

  it('is recovered as a session that lasted until its last checkpoint', () => {
    const { checkpointUtc, ...running } = aRunning({ tz: 'Europe/Oslo' });
    const session = recovered({ ...running, checkpointUtc }, '2024-03-13T07:00:00.000Z');
    expect(session).to.deep.equal({
      ...running,
      endUtc: checkpointUtc,
      source: 'timer',
      outcome: 'recovered',
      createdAt: '2024-03-13T07:00:00.000Z',
      updatedAt: '2024-03-13T07:00:00.000Z',
    });
    expect(parseSession(session)).to.deep.equal({ record: session });
  });

  it('is checkpointed often enough that a crash costs at most half a minute', () => {
    expect(CHECKPOINT_MS).to.be.at.most(30_000);
  });
});
