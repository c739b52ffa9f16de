import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { planImport } from '../../src/practice/import.js';
import type { PracticeSession } from '../../src/practice/session.js';
import { aSession } from './fixtures.js';

type Diary = ReadonlyMap<string, PracticeSession>;

const AT = ['2024-03-12T18:00Z', '2024-03-12T18:00:00.500Z', '2024-03-12T18:00:01Z', '2024-03-13T07:00:00.000Z'];

/** The version of a session that was written at a time: one time, one content. */
const version = (id: string, time: number): PracticeSession =>
  aSession({
    id,
    updatedAt: AT[time] ?? '',
    note: `${id} ${time}`,
    ...(time === 2 && { deletedAt: AT[time] ?? '' }),
  });

const anyVersion = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'd', '__proto__'), fc.nat({ max: AT.length - 1 }))
  .map(([id, time]) => version(id, time));

const anyFile = fc.array(anyVersion, { maxLength: 12 });

/** A diary after a file was put in. */
function after(diary: Diary, file: readonly PracticeSession[]): Diary {
  const { write } = planImport(file, diary);
  return new Map([...diary, ...write.map(session => [session.id, session] as const)]);
}

const textOf = (diary: Diary): string => JSON.stringify([...diary].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The newest version of each, found by looking at all of them. */
function newestOf(sessions: readonly PracticeSession[]): Diary {
  const moment = ({ updatedAt }: PracticeSession) => new Date(updatedAt).getTime();
  const byTime = [...sessions].sort((a, b) => moment(a) - moment(b));
  return new Map(byTime.map(session => [session.id, session]));
}

describe('The plan of an import', () => {
  it('heals what is here and cannot be read', () => {
    const session = version('a', 0);
    expect(planImport([session], new Map([['a', undefined]]))).to.deep.equal({
      write: [session],
      counts: { added: 0, updated: 1, same: 0, older: 0 },
    });
  });

  it('adds what is not here', () => {
    const session = aSession();
    expect(planImport([session], new Map())).to.deep.equal({
      write: [session],
      counts: { added: 1, updated: 0, same: 0, older: 0 },
    });
  });

  it('lets the newer version win, and keeps the older one out', () => {
    const file = [version('a', 3), version('b', 1), version('c', 0)];
    const here = new Map(['a', 'b', 'c'].map(id => [id, version(id, 1)]));
    expect(planImport(file, here)).to.deep.equal({
      write: [file[0]],
      counts: { added: 0, updated: 1, same: 1, older: 1 },
    });
  });

  it('compares moments and not how they are written', () => {
    const session = aSession({ id: 'a', updatedAt: '2024-03-12T18:00Z' });
    const here = { ...session, updatedAt: '2024-03-12T18:00:00.000Z' };
    const { counts } = planImport([session], new Map([['a', here]]));
    expect(counts.same).to.equal(1);
  });

  it('deletes what was deleted later elsewhere, and brings nothing back that was deleted later here', () => {
    const tombstone = version('a', 2);
    expect(planImport([tombstone], new Map([['a', version('a', 1)]])).write).to.deep.equal([tombstone]);
    expect(planImport([version('a', 1)], new Map([['a', tombstone]])).write).to.deep.equal([]);
  });

  it('takes a session that somebody has corrected outside the diary, and writes it once', () => {
    const here = version('a', 1);
    const corrected = { ...here, activeSeconds: here.activeSeconds + 60 };
    const plan = planImport([corrected], new Map([['a', here]]));
    expect(plan).to.deep.equal({ write: [corrected], counts: { added: 0, updated: 1, same: 0, older: 0 } });
    expect(planImport([corrected], new Map([['a', corrected]])).counts.same).to.equal(1);
  });

  it('finds a session the same whatever order its fields come in', () => {
    const here = aSession({ id: 'a', pattern: { in: 4, hold1: 0, out: 6, hold2: 0 } });
    const turned = Object.fromEntries(Object.entries(here).reverse()) as unknown as PracticeSession;
    const other = { ...turned, pattern: { hold2: 0, out: 6, hold1: 0, in: 4 } };
    expect(planImport([other], new Map([['a', here]])).counts.same).to.equal(1);
  });

  it('takes the newest when a session stands in the file more than once, wherever it stands', () => {
    const file = [version('a', 1), version('a', 3), version('a', 0), version('a', 3)];
    expect(planImport(file, new Map())).to.deep.equal({
      write: [file[1]],
      counts: { added: 1, updated: 0, same: 1, older: 2 },
    });
  });

  it('gives every session of the file one count, and writes what is added or updated', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (here, file) => {
        const { write, counts } = planImport(file, newestOf(here));
        expect(counts.added + counts.updated + counts.same + counts.older).to.equal(file.length);
        expect(write.length).to.equal(counts.added + counts.updated);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the newest of every session, whatever was here and whatever came', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (here, file) => {
        const merged = after(newestOf(here), file);
        expect(textOf(merged)).to.equal(textOf(newestOf([...file, ...here])));
      }),
      { numRuns: 500 },
    );
  });

  it('writes nothing the second time', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (here, file) => {
        const again = planImport(file, after(newestOf(here), file));
        expect(again.write).to.deep.equal([]);
        expect(again.counts.added + again.counts.updated).to.equal(0);
      }),
      { numRuns: 500 },
    );
  });

  it('comes to the same in either order of two files', () => {
    fc.assert(
      fc.property(anyFile, anyFile, anyFile, (here, one, other) => {
        const diary = newestOf(here);
        expect(textOf(after(after(diary, one), other))).to.equal(textOf(after(after(diary, other), one)));
      }),
      { numRuns: 500 },
    );
  });
});
