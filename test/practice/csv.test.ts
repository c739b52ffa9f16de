import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { writeBackup } from '../../src/practice/backup.js';
import { writeCsv } from '../../src/practice/csv.js';
import type { FileContents } from '../../src/practice/file-contents.js';
import { readPracticeFile } from '../../src/practice/practice-file.js';
import type { PracticeSession } from '../../src/practice/session.js';
import { anySession, anySessions, anyWords, listed, manySessions } from './any-session.js';
import { aSession } from './fixtures.js';
import { norwegian, saved, sheetOf, utf16, utf8, windows1252 } from './spreadsheet.js';

async function contentsOf(file: string | Uint8Array): Promise<FileContents> {
  const contents = await readPracticeFile(typeof file === 'string' ? utf8(file) : file);
  if ('trouble' in contents) throw new Error(`refused: ${contents.trouble}`);
  return contents;
}

/** What a spreadsheet shows of sessions, by the names of the columns. */
function shown(...sessions: readonly PracticeSession[]): readonly Record<string, string>[] {
  const [heading = [], ...rows] = sheetOf(writeCsv(sessions));
  return rows.map(row => Object.fromEntries(heading.map((name, at) => [name, row[at] ?? ''])));
}

describe('A spreadsheet of the practice', () => {
  it('begins with a byte order mark, has ; between cells and CRLF after every row', () => {
    const csv = writeCsv([aSession({ note: 'to\nlinjer' })]);
    expect(Array.from(utf8(csv).slice(0, 3))).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(csv.split('\r\n')).to.have.length(3);
    expect(csv.endsWith('\r\n')).to.equal(true);
  });

  it('has a column for every field, by its name', () => {
    const [heading] = sheetOf(writeCsv([]));
    expect(heading).to.deep.equal([
      ...[
        'day',
        'practice',
        'activeSeconds',
        'plannedSeconds',
        'calmBefore',
        'calmAfter',
        'note',
        'startUtc',
        'endUtc',
      ],
      ...['offsetMin', 'tz', 'source', 'outcome', 'pattern', 'createdAt', 'updatedAt', 'deletedAt', 'id', 'v', 'more'],
    ]);
  });

  it('shows a session as people write it', () => {
    const session = aSession({ id: 'a', activeSeconds: 300.5, calmBefore: 2, note: 'Å sitte; "rolig"' });
    expect(shown(session)[0]).to.deep.equal({
      day: '2024-03-12',
      practice: 'paced-breathing',
      activeSeconds: '300.5',
      plannedSeconds: '300',
      calmBefore: '2',
      calmAfter: '',
      note: 'Å sitte; "rolig"',
      startUtc: '2024-03-12T18:00:00.000Z',
      endUtc: '2024-03-12T18:05:00.000Z',
      offsetMin: '60',
      tz: 'Europe/Oslo',
      source: 'timer',
      outcome: 'completed',
      pattern: '5-0-5-0',
      createdAt: '2024-03-12T18:05:00.000Z',
      updatedAt: '2024-03-12T18:05:00.000Z',
      deletedAt: '',
      id: 'a',
      v: '1',
      more: '',
    });
  });

  it('keeps the fields of a later version, and deleted sessions with their time', () => {
    const session = { ...aSession({ deletedAt: '2024-03-13T07:00:00.000Z' }), weather: ['snø'] };
    const [row] = shown(session);
    expect(row?.deletedAt).to.equal('2024-03-13T07:00:00.000Z');
    expect(JSON.parse(row?.more ?? '')).to.deep.equal({ weather: ['snø'] });
  });

  it('runs no text as a formula', () => {
    const noteShown = (note: string) => shown(aSession({ note }))[0]?.note;
    for (const note of ['=1+1', '+47 38 00', '-1', '@her', '\t=1', '\r=1', "'=1"])
      expect(noteShown(note)).to.equal(`'${note}`);
    for (const note of ['rolig', "'rolig'", '1+1', ' =1']) expect(noteShown(note)).to.equal(note);
    fc.assert(
      fc.property(anySessions, sessions => {
        const [, ...rows] = sheetOf(writeCsv(sessions));
        for (const cell of rows.flat()) expect(cell).to.not.match(/^[=@\t\r\n＝＋－＠]|^[+-](?!\d+$)/);
      }),
      { numRuns: 300 },
    );
  });

  it('gives back every session as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anySessions, async sessions => {
        const file = await contentsOf(writeCsv(sessions));
        expect(file).to.deep.equal({ sessions: listed(sessions), rejected: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('gives back 10,000 sessions as they were, so that even the backup made of them is the same', async () => {
    const sessions = manySessions(10_000);
    const file = await contentsOf(writeCsv(sessions));
    expect(file.rejected).to.deep.equal([]);
    expect(file.sessions.length).to.equal(10_000);
    const backup = (of: readonly PracticeSession[]) => writeBackup(of, { weeks: 8, goalMinutes: 30 }, '');
    expect((await backup(file.sessions)) === (await backup(sessions))).to.equal(true);
  });

  it('gives back every note as it was', async () => {
    const notes = [
      "'=1",
      "''=1",
      "'",
      "'a",
      '=1',
      '-',
      '',
      ' ',
      '"',
      '\r',
      '\n',
      '\r\n',
      '\0',
      '\ufeff',
      '\ud800',
      '😀',
    ];
    for (const note of notes) {
      const { sessions } = await contentsOf(writeCsv([aSession({ note })]));
      expect(sessions[0]?.note).to.equal(note);
    }
    await fc.assert(
      fc.asyncProperty(anyWords, async note => {
        const { sessions } = await contentsOf(writeCsv([aSession({ note })]));
        expect(sessions[0]?.note).to.equal(note);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Sessions that a spreadsheet keeps: its letters are those of western Europe, and it knows no control characters. */
const anyPlainSessions = fc.uniqueArray(
  fc
    .tuple(anySession, fc.uuid(), fc.stringMatching(/^[a-zæøå;"',. \n=]{0,20}$/))
    .map(([session, id, note]) => ({ ...session, id, note, tz: 'Europe/Oslo' })),
  { maxLength: 6, selector: ({ id }) => id },
);

describe('A spreadsheet that has been through another program', () => {
  const programs: Readonly<Record<string, (csv: string) => string | Uint8Array>> = {
    'with commas': csv => saved(sheetOf(csv), ','),
    'with tabs': csv => saved(sheetOf(csv), '\t'),
    'without a byte order mark': csv => csv.slice(1),
    'as UTF-16, as Excel saves Unicode text': csv => utf16(saved(sheetOf(csv), '\t'), true),
    'as UTF-16 with the big end first': csv => utf16(saved(sheetOf(csv)), false),
    'with a line that names the separator': csv => `sep=;\r\n${csv.slice(1)}`,
    'with the line ends of Unix': csv => saved(sheetOf(csv)).replaceAll('\r\n', '\n'),
    'without the last line end': csv => csv.slice(0, -2),
    'with blank rows': csv => `\r\n${csv.slice(1)};;;;;;\r\n\r\n\r\n`,
    'with every cell in quotation marks': csv =>
      sheetOf(csv)
        .map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(';'))
        .join('\r\n'),
    'with Norwegian days and decimal commas': csv => saved(norwegian(sheetOf(csv))),
    'with Norwegian days, decimal commas and a comma between cells': csv => saved(norwegian(sheetOf(csv)), ','),
    'with the columns in another order': csv => saved(sheetOf(csv).map(row => row.toReversed())),
    'with capitals in the heading': csv => csv.replace(/.*/, heading => heading.toUpperCase()),
  };
  for (const [how, through] of Object.entries(programs)) {
    it(`is read ${how}`, async () => {
      await fc.assert(
        fc.asyncProperty(anyPlainSessions, async sessions => {
          const file = await contentsOf(through(writeCsv(sessions)));
          expect(file).to.deep.equal({ sessions: listed(sessions), rejected: [] });
        }),
        { numRuns: 60 },
      );
    });
  }

  it('is read as windows-1252', async () => {
    const session = aSession({ note: 'Å, så rolig på «øya»', activeSeconds: 300.5 });
    const csv = saved(norwegian(sheetOf(writeCsv([session]))));
    expect(await contentsOf(windows1252(csv))).to.deep.equal({ sessions: [session], rejected: [] });
  });

  it('is read without the columns that may be left out', async () => {
    const optional = ['endUtc', 'tz', 'plannedSeconds', 'pattern'];
    const fields = Object.entries(aSession({ id: 'a' })).filter(([name]) => !optional.includes(name));
    const csv = saved([fields.map(([name]) => name), fields.map(([, value]) => String(value))]);
    expect(await contentsOf(csv)).to.deep.equal({ sessions: [Object.fromEntries(fields)], rejected: [] });
  });

  it('is read with times as a spreadsheet shows them', async () => {
    const csv = writeCsv([aSession()])
      .replaceAll('2024-03-12T18:05:00.000Z', '12.03.2024 18:05:00')
      .replaceAll('2024-03-12T18:00:00.000Z', '2024-03-12 9:00');
    const { sessions } = await contentsOf(csv);
    expect(sessions[0]?.startUtc).to.equal('2024-03-12T09:00Z');
    expect(sessions[0]?.endUtc).to.equal('2024-03-12T18:05:00Z');
  });

  it('keeps a column of the person’s own as a field', async () => {
    const [heading = [], row = []] = sheetOf(writeCsv([aSession()]));
    const { sessions } = await contentsOf(
      saved([
        ['Humør', ...heading],
        ["'=god", ...row],
      ]),
    );
    expect(sessions[0]).to.have.property('Humør', '=god');
  });
});

describe('A row that a person added', () => {
  const own = (rows: readonly (readonly string[])[]) => saved([['day', 'practice', 'activeSeconds', 'note'], ...rows]);

  it('needs a day, a practice and the seconds, and gets the rest', async () => {
    const { sessions, rejected } = await contentsOf(own([['14.03.2024', 'sitting', '1200', 'I bilen']]));
    expect(rejected).to.deep.equal([]);
    const [{ id, ...session } = aSession()] = sessions;
    expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const noon = '2024-03-14T12:00:00.000Z';
    expect(session).to.deep.equal({
      v: 1,
      practice: 'sitting',
      day: '2024-03-14',
      startUtc: noon,
      offsetMin: 0,
      activeSeconds: 1200,
      note: 'I bilen',
      source: 'import',
      outcome: 'completed',
      createdAt: noon,
      updatedAt: noon,
    });
  });

  it('is told what it lacks, and only that', async () => {
    const { rejected } = await contentsOf(own([['i går', '', '20 min', '']]));
    expect(rejected).to.deep.equal([
      {
        row: 2,
        problems: [
          { field: 'practice', why: 'missing' },
          { field: 'day', why: 'not-a-day' },
          { field: 'activeSeconds', why: 'not-a-number' },
        ],
        excerpt: 'i går; 20 min',
      },
    ]);
  });

  it('gets the same id every time, in whatever form the file is saved', async () => {
    const rows = [
      ['2024-03-14', 'sitting', '1200.5', 'Å'],
      ['2024-03-15', 'sitting', '1200.5', 'Å'],
    ];
    const csv = own(rows);
    const ids = async (file: string | Uint8Array) => (await contentsOf(file)).sessions.map(({ id }) => id);
    const expected = await ids(csv);
    expect(new Set(expected).size).to.equal(2);
    for (const file of [csv, utf16(csv, true), windows1252(csv), saved(norwegian(sheetOf(csv)), '\t')]) {
      expect(await ids(file)).to.deep.equal(expected);
    }
  });

  it('counts twice when it stands there twice', async () => {
    const row = ['2024-03-14', 'sitting', '1200', ''];
    const { sessions } = await contentsOf(own([row, row]));
    expect(new Set(sessions.map(({ id }) => id)).size).to.equal(2);
  });

  it('has an id of its own among any others', async () => {
    const rows = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom('2024-03-14', '2024-03-15'),
        fc.constant('sitting'),
        fc.nat({ max: 9999 }).map(String),
        fc.constantFrom('', 'a', 'b'),
      ),
      { minLength: 2, maxLength: 50, selector: row => row.join() },
    );
    await fc.assert(
      fc.asyncProperty(rows, async added => {
        const { sessions } = await contentsOf(own(added));
        expect(new Set(sessions.map(({ id }) => id)).size).to.equal(added.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('A row that cannot be trusted', () => {
  it('is named by its number in the sheet, and what is wrong with it', async () => {
    const sessions = ['a', 'b', 'c'].map(id => aSession({ id, note: 'to\nlinjer' }));
    const csv = `\r\n${writeCsv(sessions).slice(1)}`.replace('2024-03-12;paced-breathing;300', '2024-03-12;yoga;mye');
    const file = await contentsOf(csv);
    expect(file.sessions.map(({ id }) => id)).to.deep.equal(['b', 'c']);
    expect(file.rejected).to.deep.equal([
      {
        row: 3,
        problems: [
          { field: 'practice', why: 'not-a-choice' },
          { field: 'activeSeconds', why: 'not-a-number' },
        ],
        excerpt: file.rejected[0]?.excerpt,
      },
    ]);
    expect(file.rejected[0]?.excerpt).to.match(/^2024-03-12; yoga; mye; 300; to linjer; /);
  });

  it('is not counted with the line that names the separator, which a spreadsheet does not show', async () => {
    const file = await contentsOf(`sep=;\r\n${writeCsv([aSession()]).slice(1).replace('300', 'mye')}`);
    expect(file.rejected.map(({ row }) => row)).to.deep.equal([2]);
  });

  it('has more cells than there are columns: they have slipped', async () => {
    const session = { ...aSession(), weather: 'snø' };
    const file = await contentsOf(writeCsv([session]).replace(';300;', ';300;5;'));
    expect(file.rejected.map(({ problems }) => problems)).to.deep.equal([[{ field: '', why: 'not-a-record' }]]);
  });

  it('has something in a column whose name stands there twice', async () => {
    const [heading = [], row = []] = sheetOf(writeCsv([aSession()]));
    const twice = (cell: string) =>
      saved([
        [...heading, 'note'],
        [...row, cell],
      ]);
    expect((await contentsOf(twice('hva?'))).rejected).to.have.length(1);
    expect((await contentsOf(twice(''))).sessions).to.have.length(1);
  });

  it('has something else than a record in the column more', async () => {
    for (const more of ['[1]', '7', 'null', '"a"', '{', 'snø']) {
      const file = await contentsOf(writeCsv([aSession()]).replace(/1;\r\n$/, `1;"${more.replaceAll('"', '""')}"\r\n`));
      expect(file.rejected.map(({ problems }) => problems)).to.deep.equal([[{ field: 'more', why: 'not-a-record' }]]);
    }
  });

  it('is of a later version', async () => {
    const file = await contentsOf(writeCsv([aSession()]).replace(/1;\r\n$/, '2;\r\n'));
    expect(file.rejected.map(({ problems }) => problems)).to.deep.equal([[{ field: 'v', why: 'newer-version' }]]);
  });

  it('takes no other row with it when a quotation mark was left open', async () => {
    const sessions = ['a', 'b', 'c', 'd', 'e'].map(id =>
      aSession({ id, note: id === 'd' ? 'med; "sitat"\nog mer' : id }),
    );
    const csv = writeCsv(sessions);
    const open = await contentsOf(csv.replace(';b;2024', ';"b;2024'));
    expect(open.sessions.map(({ id }) => id)).to.deep.equal(['a', 'c', 'd', 'e']);
    expect(open.rejected.map(({ row }) => row)).to.deep.equal([3]);
    const toTheEnd = await contentsOf(csv.replace(';e;2024', ';"e;2024'));
    expect(toTheEnd.sessions.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(toTheEnd.rejected.map(({ row }) => row)).to.deep.equal([6]);
  });

  it('takes no row with it that a person added, when a quotation mark was left open', async () => {
    const csv = 'day;practice;activeSeconds;note\n2024-03-14;sitting;600;"åpen\n2024-03-15;sitting;600;lukket\n';
    const { sessions, rejected } = await contentsOf(csv);
    expect(sessions.map(({ day, note }) => `${day} ${note}`)).to.deep.equal(['2024-03-15 lukket']);
    expect(rejected.map(({ row }) => row)).to.deep.equal([2]);
  });

  it('is shown by its beginning, and not by half an emoji', async () => {
    for (const note of ['😀'.repeat(100), `x${'😀'.repeat(100)}`]) {
      const { rejected } = await contentsOf(writeCsv([aSession({ note })]).replace('paced-breathing', 'yoga'));
      expect(rejected[0]?.excerpt).to.have.length.within(79, 80).and.to.match(/😀$/u);
    }
  });
});
