import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import { writeBackup } from '../../src/practice/backup.js';
import { writeCsv } from '../../src/practice/csv.js';
import type { FileContents } from '../../src/practice/file-contents.js';
import type { PracticeFile } from '../../src/practice/practice-file.js';
import { MOST_BYTES, readPracticeFile } from '../../src/practice/practice-file.js';
import type { PracticeSession } from '../../src/practice/session.js';
import { anyWords, listed } from './any-session.js';
import { aSession } from './fixtures.js';
import { OTHER_PROGRAMS } from './other-programs.js';
import { saved, sheetOf, utf16, utf8, windows1252 } from './spreadsheet.js';

const COURSE = { start: '2024-03-04' as PlainDate, weeks: 8, goalMinutes: 30 };

const read = (file: string | Uint8Array): Promise<PracticeFile> =>
  readPracticeFile(typeof file === 'string' ? utf8(file) : file);

async function contentsOf(file: string | Uint8Array): Promise<FileContents> {
  const contents = await read(file);
  if ('trouble' in contents) throw new Error(`refused: ${contents.trouble}`);
  return contents;
}

/** Everything that hangs on the prototypes that a file could reach, as text. */
function prototypes(): string {
  const owners = [Object.prototype, Array.prototype, String.prototype, Map.prototype];
  return owners.map(owner => Reflect.ownKeys(owner).map(String).join()).join('\n');
}

/** A session of a kind that needs every trick of the formats. */
const odd = (id: string, note: string): PracticeSession =>
  ({ ...aSession({ id, note, calmBefore: 3 }), weather: { sky: ['snø'] } }) as PracticeSession;

const SESSIONS = listed([
  aSession({ id: 'a', startUtc: '2024-03-01T18:00:00.000Z' }),
  odd('b', 'En "rolig"; dag\r\nog en natt 😀'),
  aSession({ id: 'c', note: '=1+1' }),
  odd('d', '"'),
  aSession({ id: 'e', deletedAt: '2024-03-13T07:00:00.000Z', note: 'æøå' }),
  aSession({ id: 'f', startUtc: '2024-03-30T18:00:00.000Z', note: "'-" }),
]);

/** A file, and where in it every session stands. */
interface Laid {
  readonly bytes: Uint8Array;
  /** First byte and the one after the last, line break included, by session. */
  readonly places: readonly (readonly [from: number, to: number])[];
}

/** Lays out a file whose parts are what stands before the sessions, each session, and what stands after. */
function laid(before: string, rows: readonly string[], after: string): Laid {
  let at = utf8(before).length;
  const places = rows.map(row => {
    const from = at;
    at += utf8(row).length;
    return [from, at] as const;
  });
  return { bytes: utf8(before + rows.join('') + after), places };
}

function spreadsheet(): Laid {
  const heading = writeCsv([]);
  return laid(
    heading,
    SESSIONS.map(session => writeCsv([session]).slice(heading.length)),
    '',
  );
}

async function backup(): Promise<Laid> {
  const text = await writeBackup(SESSIONS, COURSE, '2024-05-01T12:00:00.000Z');
  const lines = text.split(/(?<=\n)/);
  const first = lines.indexOf('"sessions":[\n') + 1;
  const last = first + SESSIONS.length;
  return laid(lines.slice(0, first).join(''), lines.slice(first, last), lines.slice(last).join(''));
}

const FILES: Readonly<Record<string, () => Laid | Promise<Laid>>> = { backup, spreadsheet };

/** One thing that happens to a file: so many bytes go from a place, and others come. */
interface Damage {
  readonly at: number;
  readonly gone: number;
  readonly come: readonly number[];
}

const anyByte = fc.oneof(
  fc.constantFrom(...Array.from('"\';,\r\n\t{}[]=\\0', letter => letter.charCodeAt(0))),
  fc.integer({ min: 0, max: 255 }),
);

/** Damage between two bytes of a file. */
const anyDamage = (from: number, to: number): fc.Arbitrary<Damage> =>
  fc.record({
    at: fc.integer({ min: from, max: to - 1 }),
    gone: fc.constantFrom(0, 1, 1, 1),
    come: fc.oneof(fc.constant([]), fc.tuple(anyByte), fc.tuple(anyByte, anyByte)),
  });

function damaged(bytes: Uint8Array, damages: readonly Damage[]): Uint8Array {
  const result = Array.from(bytes);
  for (const { at, gone, come } of [...damages].sort((a, b) => b.at - a.at)) result.splice(at, gone, ...come);
  return Uint8Array.from(result);
}

/** The sessions that no damage has come near. */
const unharmed = ({ places }: Laid, damages: readonly Damage[]): readonly PracticeSession[] =>
  SESSIONS.filter((_, index) => {
    const [from, to] = places[index] ?? [0, 0];
    return damages.every(({ at }) => at < from - 1 || at > to);
  });

function expectAmong(sessions: readonly PracticeSession[], expected: readonly PracticeSession[]): void {
  const texts = new Set(sessions.map(session => JSON.stringify(session)));
  for (const session of expected) if (!texts.has(JSON.stringify(session))) expect(sessions).to.deep.include(session);
}

describe('A file that the person chose', () => {
  let before: string;
  beforeEach(() => (before = prototypes()));
  afterEach(() => expect(prototypes()).to.equal(before));

  it('is told apart by what is in it', async () => {
    for (const lay of Object.values(FILES)) {
      expect(await read((await lay()).bytes)).to.deep.include({ sessions: SESSIONS, rejected: [] });
    }
  });

  it('is empty when there is nothing in it', async () => {
    for (const nothing of ['', ' \r\n\t', '\ufeff', '\ufeff\n']) {
      expect(await read(nothing)).to.deep.equal({ trouble: 'empty' });
    }
    expect(await read(utf16('', true))).to.deep.equal({ trouble: 'empty' });
  });

  for (const [program, file] of Object.entries(OTHER_PROGRAMS)) {
    it(`is no log when it is from ${program}`, async () => {
      expect(await read(file)).to.deep.equal({ trouble: 'not-a-log' });
    });
  }

  it('is no log when it is some other JSON', async () => {
    for (const json of [
      '[]',
      '{}',
      '[1,2]',
      '{"format":"lms-practice-log"}',
      '{"format":"lms-practice-log","version":"1"}',
    ]) {
      expect(await read(json)).to.deep.equal({ trouble: 'not-a-log' });
    }
    for (const sessions of ['null', '{}', '"a"', '7']) {
      const json = `{"format":"lms-practice-log","version":1,"sessions":${sessions}}`;
      expect(await read(json)).to.deep.equal({ trouble: 'not-a-log' });
    }
  });

  it('is unreadable when it is broken JSON of which no session can be told from another', async () => {
    for (const json of ['{', '[', '{"format":', '{"format":"lms-practice-log","version":1,"ses', '{]']) {
      expect(await read(json)).to.deep.equal({ trouble: 'unreadable' });
    }
  });

  it('is too large at 50 MB, and is not looked at', async () => {
    expect(await read(new Uint8Array(50_000_000).fill(0x22))).to.deep.equal({ trouble: 'too-large' });
    expect(await read(new Uint8Array(MOST_BYTES + 1))).to.deep.equal({ trouble: 'too-large' });
  });

  it('is too large when it has more rows than an Excel sheet', async () => {
    const many = (piece: string) => piece.repeat(1_100_000);
    const files = [
      `day;practice;activeSeconds${many('\n')}`,
      `{"format":"lms-practice-log","version":1,"sessions":[${many('0,')}0]}`,
      `{"format":"lms-practice-log","version":1,\n"sessions":[\n${many('0,\n')}`,
    ];
    for (const file of files) expect(await read(file)).to.deep.equal({ trouble: 'too-large' });
  });

  it('is read to an end though it was made to be slow', async () => {
    const heading = 'day;practice;activeSeconds;note;id\n';
    const filled = (before: string, piece: string) => utf8(before + piece.repeat(Math.floor(2_000_000 / piece.length)));
    const files = [
      filled('', '['),
      filled('', '{"a":'),
      filled('{"format":"lms-practice-log","version":1,"sessions":', '['),
      filled('{"format":"lms-practice-log","version":1,"sessions":[', '0,'),
      filled(heading, '\n'),
      filled(heading, ';'),
      filled(heading, '"'),
      filled(heading, '"x\ny";'),
      filled(heading, '""\n'),
      filled('', ';'),
    ];
    for (const file of files) {
      expect(await read(file)).to.satisfy(
        (answer: PracticeFile) => 'trouble' in answer || answer.sessions.length === 0,
      );
    }
  });

  for (const [kind, lay] of Object.entries(FILES)) {
    it(`loses no session before the place where a ${kind} was cut off, and takes none that is cut`, async () => {
      const { bytes, places } = await lay();
      for (let length = 0; length < bytes.length; length++) {
        const file = await read(bytes.slice(0, length));
        const isWhole = ([, to]: readonly [number, number]) => to <= length;
        const whole = places.filter(isWhole).length;
        if ('trouble' in file) {
          expect(whole, `${kind} of ${length} bytes`).to.equal(0);
          continue;
        }
        expectAmong(file.sessions, SESSIONS.slice(0, whole));
        // A row that lacks only its last cell is one of a file without a last line break.
        const known = (session: PracticeSession) => ({ ...session, weather: undefined });
        expectAmong(SESSIONS.map(known), file.sessions.map(known));
        const [from = length] = places[whole] ?? [];
        const isBroken = length > from && file.sessions.length === whole;
        // The lines of a note that was cut off are named one by one.
        expect(file.rejected.length, `${kind} of ${length} bytes`).to.be.within(Number(isBroken), isBroken ? 2 : 0);
      }
    });

    it(`loses no session of a damaged ${kind} but those that were hit, and names these`, async () => {
      const file = await lay();
      const first = file.places[0]?.[0] ?? 0;
      const damages = fc.array(anyDamage(first, file.bytes.length), { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(damages, async hits => {
          const contents = await contentsOf(damaged(file.bytes, hits));
          const expected = unharmed(file, hits);
          expectAmong(contents.sessions, expected);
          const rows = contents.sessions.length + contents.rejected.length;
          // Two rows whose line break is gone are one row.
          expect(rows).to.be.at.least(expected.length + (expected.length < SESSIONS.length ? 1 : 0));
        }),
        { numRuns: 1500 },
      );
    });

    it(`is read, or refused, whatever happens to any byte of a ${kind}`, async () => {
      const { bytes } = await lay();
      await fc.assert(
        fc.asyncProperty(fc.array(anyDamage(0, bytes.length), { minLength: 1, maxLength: 8 }), async hits => {
          const answer = await read(damaged(bytes, hits));
          expect(answer).to.satisfy((it: PracticeFile) => 'trouble' in it || it.sessions.length <= SESSIONS.length + 8);
        }),
        { numRuns: 1500 },
      );
    });

    it(`says that a ${kind} is damaged when bytes of it are no letters`, async () => {
      const { bytes } = await lay();
      const at = bytes.indexOf(0xc3);
      const { intact } = await contentsOf(damaged(bytes, [{ at, gone: 1, come: [0xff] }]));
      expect(intact).to.equal(false);
    });
  }

  it('names every row of a list that is no session, whatever stands there', async () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(
        null,
        '',
        [],
        {},
        JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}'),
      ),
      fc
        .dictionary(fc.constantFrom(...Object.keys(aSession()), 'note', '__proto__', 'constructor'), fc.jsonValue())
        .map(damage => ({ ...aSession(), ...damage })),
      fc.constant(aSession()),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 20 }), async list => {
        const json = JSON.stringify({ format: 'lms-practice-log', version: 1, sessions: list });
        const { sessions, rejected } = await contentsOf(json);
        expect(sessions.length + rejected.length).to.equal(list.length);
        expect(new Set(rejected.map(({ row }) => row)).size).to.equal(rejected.length);
        for (const { row, problems, excerpt } of rejected) {
          expect(row).to.be.within(1, list.length);
          expect(problems.length).to.be.at.least(1);
          expect(excerpt)
            .to.have.length.at.most(80)
            .and.to.not.match(/[\r\n]/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('names every row of a sheet that is no session, whatever stands there', async () => {
    const [heading = [], row = []] = sheetOf(writeCsv([aSession({ id: 'a', note: 'n' })]));
    const anyCell = fc.oneof(
      anyWords,
      fc.constantFrom(
        '',
        '0',
        '-1',
        '1e999',
        '9'.repeat(400),
        'NaN',
        '__proto__',
        '{"__proto__":{"x":1}}',
        '32.13.2024',
        '=1',
      ),
    );
    const anyRow = fc.oneof(
      fc.array(anyCell, { minLength: 1, maxLength: 24 }),
      fc.tuple(fc.nat({ max: row.length - 1 }), anyCell).map(([at, cell]) => row.with(at, cell)),
      fc.constant(row),
    );
    const anyHeading = fc.oneof(
      fc.constant(heading),
      fc.shuffledSubarray([...heading, '__proto__', 'constructor'], { minLength: 5 }),
    );
    const isNothing = (cells: readonly string[]) => cells.join('').trim() === '';
    await fc.assert(
      fc.asyncProperty(anyHeading, fc.array(anyRow, { maxLength: 12 }), async (names, rows) => {
        const answer = await read(saved([names, ...rows]));
        if ('trouble' in answer) {
          expect(names.length).to.be.at.most(6);
          return;
        }
        const { sessions, rejected } = answer;
        expect(sessions.length + rejected.length).to.equal(rows.filter(cells => !isNothing(cells)).length);
        for (const { row: number, problems, excerpt } of rejected) {
          expect(isNothing(rows[number - 2] ?? [])).to.equal(false);
          expect(problems.length).to.be.at.least(1);
          expect(excerpt)
            .to.have.length.at.most(80)
            .and.to.not.match(/[\r\n]/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is read, or refused, whatever its bytes are', async () => {
    const starts = [
      '',
      '{',
      '[',
      '\ufeff',
      'sep=;\n',
      'day;practice;activeSeconds\n',
      '{"format":"lms-practice-log","version":1,',
    ];
    const anyBytes = fc
      .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), fc.boolean())
      .map(([start, rest, isUtf16]) => Uint8Array.from([...(isUtf16 ? utf16(start, true) : utf8(start)), ...rest]));
    await fc.assert(
      fc.asyncProperty(anyBytes, async bytes => {
        expect(await read(bytes)).to.satisfy((it: PracticeFile) => 'trouble' in it || it.sessions.length < 10);
      }),
      { numRuns: 1500 },
    );
  });

  it('is read in every encoding that it may be in', async () => {
    const session = aSession({ id: 'a', note: 'Blåbær på øya' });
    const csv = writeCsv([session]);
    const json = await writeBackup([session], COURSE, '');
    for (const text of [csv, json]) {
      for (const bytes of [
        utf8(text),
        utf16(text.replace('\ufeff', ''), true),
        utf16(text.replace('\ufeff', ''), false),
      ]) {
        expect((await contentsOf(bytes)).sessions).to.deep.equal([session]);
      }
      expect((await contentsOf(windows1252(text.replace('\ufeff', '')))).sessions).to.deep.equal([session]);
    }
  });

  it('touches no prototype', async () => {
    const hostile = '"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}';
    const json = await writeBackup([aSession()], COURSE, '');
    await read(json.replace('{"day"', `{${hostile},"day"`).replace('{"format"', `{${hostile},"format"`));
    await read(`{${hostile},${json.slice(1)}`);
    const csv = writeCsv([aSession()]).replace(/;\r\n$/, `;"{${hostile.replaceAll('"', '""')}}"\r\n`);
    await read(csv.replace('day;', '__proto__;constructor;day;').replace('2024-03-12;', 'a;b;2024-03-12;'));
    expect(({} as { x?: number }).x).to.equal(undefined);
    const { sessions } = await contentsOf(csv);
    expect(Object.getPrototypeOf(sessions[0])).to.equal(Object.prototype);
  });
});
