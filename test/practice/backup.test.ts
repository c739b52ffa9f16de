import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import { writeBackup } from '../../src/practice/backup.js';
import type { FileContents } from '../../src/practice/file-contents.js';
import { readPracticeFile } from '../../src/practice/practice-file.js';
import type { PracticeSession } from '../../src/practice/session.js';
import { anySessions, listed, manySessions } from './any-session.js';
import { aSession } from './fixtures.js';
import { utf8 } from './spreadsheet.js';

const COURSE = { start: '2024-03-04' as PlainDate, weeks: 8, goalMinutes: 30 };
const NOON = '2024-05-01T12:00:00.000Z';

const read = (text: string) => readPracticeFile(utf8(text));

async function contentsOf(text: string): Promise<FileContents> {
  const file = await read(text);
  if ('trouble' in file) throw new Error(`refused: ${file.trouble}`);
  return file;
}

/** The hexadecimal SHA-256 of a text. */
async function sumOf(text: string): Promise<string> {
  const digest = new DataView(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [0, 4, 8, 12, 16, 20, 24, 28].map(at => digest.getUint32(at).toString(16).padStart(8, '0')).join('');
}

/** Does something in a page without Web Crypto, as one without https is. */
async function withoutWebCrypto<T>(act: () => Promise<T>): Promise<T> {
  Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
  try {
    return await act();
  } finally {
    Reflect.deleteProperty(crypto, 'subtle');
  }
}

describe('A backup', () => {
  it('is the JSON that the format describes, one session a line', async () => {
    const sessions = [aSession({ id: 'b' }), aSession({ id: 'a', note: 'to\nlinjer', deletedAt: NOON })];
    const text = await writeBackup(sessions, COURSE, NOON);
    const { sha256, ...backup } = JSON.parse(text) as Record<string, unknown>;
    expect(backup).to.deep.equal({
      format: 'lms-practice-log',
      version: 1,
      exportedAt: NOON,
      course: COURSE,
      sessions: [sessions[1], sessions[0]],
    });
    expect(sha256).to.match(/^[0-9a-f]{64}$/);
    const lines = text.split('\n');
    expect(lines.filter(line => line.includes('"id":'))).to.have.length(2);
    expect(lines.filter(line => line.includes(NOON) && line.includes('exportedAt'))).to.deep.equal([
      `"exportedAt":"${NOON}",`,
    ]);
  });

  it('of nothing is a backup too', async () => {
    const text = await writeBackup([], { weeks: 8, goalMinutes: 30 }, NOON);
    expect(await contentsOf(text)).to.deep.equal({
      sessions: [],
      rejected: [],
      intact: true,
      course: { weeks: 8, goalMinutes: 30 },
    });
  });

  it('leaves out what the page knows of the course beside', async () => {
    const course = { ...COURSE, site: 'Arendal', participants: 12 };
    expect(await writeBackup([], course, NOON)).to.equal(await writeBackup([], COURSE, NOON));
  });

  it('is the same text for the same sessions, in whatever order they and their fields come', async () => {
    await fc.assert(
      fc.asyncProperty(anySessions, async sessions => {
        const shuffled = sessions
          .map(session => Object.fromEntries(Object.entries(session).reverse()) as unknown as PracticeSession)
          .reverse();
        expect(await writeBackup(shuffled, COURSE, NOON)).to.equal(await writeBackup(sessions, COURSE, NOON));
      }),
      { numRuns: 200 },
    );
  });

  it('gives back every session as it was, and its course', async () => {
    await fc.assert(
      fc.asyncProperty(anySessions, async sessions => {
        const file = await contentsOf(await writeBackup(sessions, COURSE, NOON));
        expect(file).to.deep.equal({ sessions: listed(sessions), rejected: [], intact: true, course: COURSE });
      }),
      { numRuns: 300 },
    );
  });

  it('of 10,000 sessions, read and written again, is equal byte for byte but for exportedAt', async () => {
    const sessions = manySessions(10_000);
    const text = await writeBackup(sessions, COURSE, NOON);
    const file = await contentsOf(text);
    expect(file.intact).to.equal(true);
    expect(file.sessions.length).to.equal(10_000);
    const later = '2024-06-01T12:00:00.000Z';
    const again = await writeBackup(file.sessions, file.course ?? { weeks: 0, goalMinutes: 0 }, later);
    expect(again === text.replace(NOON, later)).to.equal(true);
    expect(again).to.not.equal(text);
  });

  it('carries the checksum of its course and sessions as they stand in it', async () => {
    const sessions = [aSession({ id: 'a' }), aSession({ id: 'b', note: 'blåbær 😀' })];
    const text = await writeBackup(sessions, COURSE, NOON);
    const [, content, sum] = /"course"(.*)\],"sha256":"(.*)"/s.exec(text) ?? [];
    expect(sum).to.equal(await sumOf(`{"course"${(content ?? '').replaceAll('\n', '')}]}`));
  });

  it('has no checksum on a page without Web Crypto, and is read there', async () => {
    const sessions = [aSession()];
    const summed = await writeBackup(sessions, COURSE, NOON);
    const [text, file] = await withoutWebCrypto(async () => [
      await writeBackup(sessions, COURSE, NOON),
      await contentsOf(summed),
    ]);
    expect(text).to.not.include('sha256');
    expect(file).to.deep.equal({ sessions, rejected: [], course: COURSE });
    expect(await contentsOf(text)).to.deep.equal({ sessions, rejected: [], course: COURSE });
  });

  it('says that it was changed, and is read all the same', async () => {
    const text = await writeBackup([aSession({ note: 'rolig' })], COURSE, NOON);
    const file = await contentsOf(text.replace('rolig', 'urolig'));
    expect(file.intact).to.equal(false);
    expect(file.sessions[0]?.note).to.equal('urolig');
  });

  it('is intact when only its layout was changed', async () => {
    const text = await writeBackup([aSession({ note: 'rolig' })], COURSE, NOON);
    const laidOut = JSON.stringify(JSON.parse(text), undefined, 2).replaceAll('\n', '\r\n');
    expect((await contentsOf(laidOut)).intact).to.equal(true);
  });

  it('names a row that is no session by its place in the list', async () => {
    const text = await writeBackup(
      ['a', 'b', 'c'].map(id => aSession({ id })),
      COURSE,
      NOON,
    );
    const file = await contentsOf(text.replace('"id":"b"', '"id":"b","calmAfter":9'));
    expect(file.sessions.map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(file.rejected).to.have.length(1);
    expect(file.rejected[0]?.row).to.equal(2);
    expect(file.rejected[0]?.problems).to.deep.equal([{ field: 'calmAfter', why: 'not-a-choice' }]);
    expect(file.rejected[0]?.excerpt).to.include('2024-03-12').and.to.have.length.at.most(80);
  });

  it('rejects a session of a later version, and takes the others', async () => {
    const text = await writeBackup([aSession({ id: 'a' }), aSession({ id: 'b' })], COURSE, NOON);
    const file = await contentsOf(text.replace('"id":"a","v":1', '"id":"a","v":2'));
    expect(file.sessions.map(({ id }) => id)).to.deep.equal(['b']);
    expect(file.rejected[0]?.problems).to.deep.equal([{ field: 'v', why: 'newer-version' }]);
  });

  it('of a later version is refused whole', async () => {
    const text = await writeBackup([aSession()], COURSE, NOON);
    for (const later of ['2', '1.5', '1e99']) {
      expect(await read(text.replace('"version":1', `"version":${later}`))).to.deep.equal({ trouble: 'newer-version' });
    }
    expect(await read(text.replace('"version":1', '"version":2').slice(0, -90))).to.deep.equal({
      trouble: 'newer-version',
    });
  });

  it('is read without a course that makes no sense', async () => {
    for (const course of [
      'null',
      '{"weeks":0,"goalMinutes":30}',
      '{"start":"2024-02-30","weeks":8,"goalMinutes":30}',
    ]) {
      const file = await contentsOf(`{"format":"lms-practice-log","version":1,"course":${course},"sessions":[]}`);
      expect(file).to.deep.equal({ sessions: [], rejected: [] });
    }
  });

  it('lets no field that JSON cannot hold cost the others', async () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    const session = { ...aSession({ note: 'rolig' }), list: [1] };
    const later = { ...session, big: 7n, cycle };
    expect((await contentsOf(await writeBackup([later], COURSE, NOON))).sessions).to.deep.equal([session]);
  });

  it('rejects a session that goes too deep for a browser to store', async () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const text = await writeBackup([aSession({ note: 'her' })], COURSE, NOON);
    for (const [levels, count] of [
      [20, 1],
      [100, 0],
      [100_000, 0],
    ] as const) {
      const { sessions, rejected } = await contentsOf(text.replace('"note":"her"', `"later":${nested(levels)}`));
      expect(sessions.length).to.equal(count);
      expect(rejected.map(({ problems }) => problems)).to.deep.equal(
        count ? [] : [[{ field: 'later', why: 'not-a-record' }]],
      );
    }
  });
});
