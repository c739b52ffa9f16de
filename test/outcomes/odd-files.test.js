import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../source.js';

/** @type {Record<string, any>} */
let ours;
before(async () => (ours = await importSource('outcomes', 'aggregate', '../instruments/instruments')));

const bytes = text => new TextEncoder().encode(text);
const aggregate = (text, plan = {}) =>
  ours.aggregate(typeof text === 'string' ? bytes(text) : text, plan, ours.INSTRUMENTS);
const problemsOf = (text, plan) => aggregate(text, plan).problems;

/** The n of every result for everybody, by measure and time. */
const countsOf = ({ outcomes }) =>
  Object.fromEntries(outcomes.results.filter(r => !r.group).map(r => [`${r.measure} ${r.time}`, r.n]));

const medianOf = ({ outcomes }, time) => outcomes.results.find(r => r.time === time && !r.group).middle.median;

const WIDE = 'deltaker;gruppe;was_start;was_slutt\n1;A;5;7\n2;A;6;8\n3;B;7;9\n';

describe('an odd file is read', () => {
  const READ = {
    'as Excel writes it': WIDE,
    'with a byte order mark and sep=': `\ufeffsep=;\r\n${WIDE.replaceAll('\n', '\r\n')}`,
    'without a last line break': WIDE.trimEnd(),
    'with blank lines before, between and after': `\n;;;\n${WIDE.replace('\n2', '\n\n;;;\n2')};;;\n\n`,
    'with empty columns at the end': WIDE.replaceAll('\n', ';;\n'),
    'with quotation marks around everything': WIDE.replace(/[^;\n]+/g, '"$&"'),
    'with spaces around everything, which no break can part': WIDE.replace(/[^;\n]+/g, '\u00a0 $& \u00a0'),
    'with commas between the cells': WIDE.replaceAll(';', ','),
    'with tabs between the cells': WIDE.replaceAll(';', '\t'),
    'with a semicolon in a name': WIDE.replaceAll('A', '"A;1"'),
    'with a line break in a name': WIDE.replaceAll('A', '"A\r\n1"'),
    'with capitals, spaces and points in the headings': WIDE.replace('was_start;was_slutt', 'WAS Start;Was. slutt'),
    'with the time before the measure': WIDE.replace('was_start;was_slutt', 'før was;etter was'),
    'with decimals that say nothing': WIDE.replaceAll('5', '5,0').replaceAll('6', '6,00'),
    'as UTF-16 from «Unicode text»': Uint8Array.from(
      [...`\ufeff${WIDE.replaceAll(';', '\t')}`].flatMap(c => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ),
    'in the long layout':
      'deltakar\ttidspunkt\twas\n1\tstart\t5\n2\tstart\t6\n3\tstart\t7\n1\tslutt\t7\n2\tslutt\t8\n3\tslutt\t9\n',
    'in the long layout, one after the other':
      'tid;id;was\nBASELINE;1;5\nPost;1;7\nbaseline;2;6\npost;2;8\nbaseline;3;7\npost;3;9\n',
  };
  for (const [how, text] of Object.entries(READ)) {
    it(how, () => {
      const read = aggregate(text);
      assert.deepEqual(read.problems, undefined);
      assert.deepEqual(countsOf(read), { 'was start': 3, 'was slutt': 3 });
      assert.equal(medianOf(read, 'start'), 6);
      assert.equal(medianOf(read, 'slutt'), 8);
      assert.deepEqual(
        read.outcomes.changes.filter(change => !change.group).map(({ n, mean, shares }) => ({ n, mean, shares })),
        [{ n: 3, mean: 2, shares: { better: 3, unchanged: 0, worse: 0 } }],
      );
    });
  }

  it('in windows-1252, headings and groups too', () => {
    const text = 'løpenr;kurssted;was_før;was_1år\n1;Bærum;5;7\n2;Åmli;6;8\n';
    const { outcomes, problems } = aggregate(Uint8Array.from(text, letter => letter.charCodeAt(0)));
    assert.deepEqual(problems, undefined);
    assert.deepEqual(
      outcomes.groups.map(({ id, name, division }) => [id, name, division]),
      [
        ['kurssted-baerum', 'Bærum', 'kurssted'],
        ['kurssted-aamli', 'Åmli', 'kurssted'],
      ],
    );
    assert.deepEqual(
      outcomes.times.map(({ weeks }) => weeks),
      [0, 60],
    );
  });

  it('with groups of which two are written almost alike, each under an id of its own', () => {
    const { outcomes } = aggregate('id;gruppe;was_start\n1;A 1;5\n2;A-1;6\n');
    assert.deepEqual(
      outcomes.groups.map(({ id }) => id),
      ['gruppe-a-1', 'gruppe-a-1--2'],
    );
  });

  it('with nobody in it, and then there is no result', () => {
    const { outcomes, report } = aggregate('id;was_start\n');
    assert.deepEqual([outcomes.results, outcomes.changes, report.participants], [[], [], 0]);
  });
});

describe('a value is', () => {
  /** What became of the one value in the column of a score from −5 to 2000. */
  function valueIn(cell, plan = {}) {
    const measure = { id: 'm', name: 'M', column: 'm', min: -5, max: 2000, direction: 'higher' };
    const { outcomes, report } = aggregate(`id;m_start\n1;${cell}\n`, { measures: [measure], ...plan });
    return outcomes.results[0]?.middle.mean ?? report.dropped[0]?.kind;
  }

  for (const [cell, value] of [
    ['3,1', 3.1],
    ['3.1', 3.1],
    ['−3,1', -3.1],
    ['-3,1', -3.1],
    ['+3', 3],
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['1\u202f234', 1234],
    ['1,2E+03', 1200],
    ['1,5E−1', 0.15],
    ['0,125', 0.125],
    ['007', 7],
  ]) {
    it(`the number ${value}, written ${cell}`, () => assert.equal(valueIn(cell), value));
  }

  for (const cell of ['', '.', 'NA', 'na', '\u00a0', '""']) {
    it(`no answer, written ${JSON.stringify(cell)}`, () => assert.equal(valueIn(cell), undefined));
  }

  for (const cell of [
    '3. jan',
    '1.234,5',
    '1,234.5',
    '12 34',
    '"1\n234"',
    '1\t234',
    '1\ufeff234',
    '5-7',
    '5 %',
    'Infinity',
    '0x10',
    '#I/T',
    '1e400',
    '--5',
    ',5',
  ]) {
    it(`left out, because it is no number: ${JSON.stringify(cell)}`, () => assert.equal(valueIn(cell), 'not-a-number'));
  }

  for (const cell of ['-99', '−99', '2001', '-5,1']) {
    it(`left out, because it is outside the scale: ${cell}`, () => assert.equal(valueIn(cell), 'outside-scale'));
  }

  for (const cell of ['1.234', '1,234']) {
    it(`left out, because it could be thousands or thousandths: ${cell}`, () => {
      assert.equal(valueIn(cell), 'unclear-number');
    });
  }

  it('no answer when the plan says that its number means so, however it is written', () => {
    for (const cell of ['-99', '−99', '-99,0', '−99.00']) assert.equal(valueIn(cell, { missing: [-99] }), undefined);
  });

  it('named by its line and column, and not repeated', () => {
    const { report } = aggregate('sep=;\nid;was_start\n1;"5"\n2;77\n\n3;"a\nb"\n4;x\n');
    assert.deepEqual(report.dropped, [
      { kind: 'outside-scale', measure: 'was', line: 4, column: 'was_start' },
      { kind: 'not-a-number', measure: 'was', line: 6, column: 'was_start' },
      { kind: 'not-a-number', measure: 'was', line: 8, column: 'was_start' },
    ]);
  });
});

describe('an odd file is refused', () => {
  const REFUSED = {
    'that is empty': ['', [{ kind: 'empty' }]],
    'that is blank': [' \n;;\n', [{ kind: 'empty' }]],
    'that is a page': ['<!doctype html>\n<p>404</p>\n', [{ kind: 'single-column' }]],
    'with broken letters': [Uint8Array.from([...bytes('løp;å'), 0xff, 0xc3]), [{ kind: 'damaged-text' }]],
    'with separators that are not read': [`sep=|\n${WIDE.replaceAll(';', '|')}`, [{ kind: 'unclear-separator' }]],
    'with headings that two signs could separate': ['id;a,b\n', [{ kind: 'unclear-separator' }]],
    'with a quotation mark that is never closed': [WIDE.replace('2;A', '2;"A'), [{ kind: 'open-quote', line: 3 }]],
    'where decimal commas separate cells': [
      'id,was_start,was_slutt\n1,5,5,7\n',
      [{ kind: 'uneven-row', line: 2, cells: 4, headings: 3 }],
    ],
    'where a row is cut short': [
      WIDE.replace('3;B;7;9', '3;B'),
      [{ kind: 'uneven-row', line: 4, cells: 2, headings: 4 }],
    ],
    'with two columns of one name': [
      'id;was_start;WAS start\n1;5;6\n',
      [{ kind: 'repeated-heading', line: 1, column: 'WAS start' }],
    ],
    'that does not say who answered': ['was_start;was_slutt\n5;6\n', [{ kind: 'no-participant-column' }]],
    'that says twice who answered': [
      'id;deltaker;was_start\n1;1;5\n',
      [{ kind: 'several-participant-columns', columns: ['id', 'deltaker'] }],
    ],
    'without a time': ['id;was\n1;5\n', [{ kind: 'unclear-layout' }]],
    'with a time of its own words': ['id;was_t1;was_t2\n1;5;6\n', [{ kind: 'unclear-layout' }]],
    'in both layouts at once': ['id;tid;was_start;was_slutt\n1;start;5;6\n', [{ kind: 'unclear-layout' }]],
    'with two words for one time': [
      'id;was_slutt;was_etter\n1;5;6\n',
      [{ kind: 'unclear-times', columns: ['was_slutt', 'was_etter'] }],
    ],
    'with two words for one time in the rows': [
      'id;tid;was\n1;slutt;5\n2;etter;5\n',
      [{ kind: 'unclear-times', columns: ['tid'] }],
    ],
    'with one time more than is known': [
      'id;was_start;was_6mnd\n1;5;6\n',
      [{ kind: 'unknown-time-column', column: 'was_6mnd' }],
    ],
    'with a time in a row that is not known': [
      'id;tid;was\n1;start;5\n1;6 mnd;5\n1;;5\n',
      [
        { kind: 'unknown-time', line: 3, column: 'tid' },
        { kind: 'unknown-time', line: 4, column: 'tid' },
      ],
    ],
    'with some items of an instrument': [
      'id;who5_1_start;who5_2_start;who5_4_start\n1;1;2;3\n',
      [{ kind: 'missing-items', measure: 'who-5', columns: ['who5_3_start', 'who5_5_start'] }],
    ],
    'with some items of an instrument in the long layout': [
      'id;tid;who5_1;who5_2;who5_4;who5_5\n1;start;1;2;3;4\n',
      [{ kind: 'missing-items', measure: 'who-5', columns: ['who5_3'] }],
    ],
    'with columns of nothing that is known': ['id;tid;humør\n1;start;5\n', [{ kind: 'no-measures' }]],
    'where a row does not say who answered': [WIDE.replace('\n2;', '\n ;'), [{ kind: 'no-participant', line: 3 }]],
    'where somebody has answered twice': [
      WIDE.replace('\n3;', '\n1;'),
      [{ kind: 'answered-twice', line: 4, earlier: 2 }],
    ],
    'where somebody has answered twice at one time': [
      'id;tid;was\n1;start;5\n1;slutt;6\n1;START;7\n',
      [{ kind: 'answered-twice', line: 4, earlier: 2 }],
    ],
    'where somebody has two groups': [
      'id;tid;gruppe;was\n1;start;A;5\n1;slutt;B;6\n',
      [{ kind: 'other-group', line: 3, column: 'gruppe' }],
    ],
    'where a group is written in two ways': [
      WIDE.replace('2;A', '2;a'),
      [{ kind: 'spelt-differently', line: 3, column: 'gruppe' }],
    ],
    'where a participant is written in two ways': [
      'id;tid;was\na1;start;5\nA1;slutt;6\n',
      [{ kind: 'spelt-differently', line: 3, column: 'id' }],
    ],
    'with both decimal signs in one column': [
      'id;was_start\n1;5,5\n2;6\n3;6.5\n',
      [{ kind: 'mixed-decimals', line: 4, column: 'was_start' }],
    ],
  };
  for (const [which, [text, problems]] of Object.entries(REFUSED)) {
    it(which, () => assert.deepEqual(problemsOf(text), problems));
  }
});

describe('whatever is in a file', () => {
  const PIECES = [
    ...[';', ',', '\t', '\n', '\r\n', '"', ' ', '\u00a0', '\ufeff', 'sep=;\n', '1', '5', '1,5', '−3', '-99', 'NA', '.'],
    ...[
      'id',
      'deltaker',
      'tid',
      'gruppe',
      'was_start',
      'was_slutt',
      'was',
      'who5_1',
      'start',
      'slutt',
      '1år',
      '__proto__',
    ],
    ...['id;was_start\n', 'id;tid;was\n', '1;5\n', '1;start;5\n', '2;slutt;6\n'],
  ];

  it('it is read, with every row counted, or refused with a reason', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join(''));
    let read = 0;
    fc.assert(
      fc.property(text, text => {
        const { outcomes, report, problems } = aggregate(text);
        if (problems) return assert.ok(problems.length && problems.every(({ kind }) => kind));
        read++;
        for (const { measure, time, ...counts } of report.counts) {
          const sum = Object.values(counts).reduce((all, count) => all + count, 0);
          assert.equal(sum, report.participants, `${measure} ${time}`);
        }
        for (const { n, middle } of outcomes.results) {
          assert.ok(n >= 1 && n <= report.participants && Number.isFinite(middle.mean ?? middle.median));
        }
      }),
      { numRuns: 3000 },
    );
    assert.ok(read > 20, `${read} were read`);
  });

  it('it is never thrown at, bytes that are no text included', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), file => {
        assert.ok(aggregate(file).problems.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a plan says what the headings do not', () => {
  const lk = { id: 'lk', name: 'Livskvalitet', column: 'lk', min: 0, max: 10, direction: 'higher' };

  it('who answered, when, and in which layout', () => {
    const text = 'nr;navn;uke;was;tid\n1;x;0;5;10:15\n1;x;26;7;11:00\n2;y;0;6;12:00\n';
    const plan = {
      participant: 'NR',
      time: 'uke',
      times: [
        { id: 'inn', label: 'Inn', weeks: 0, in: '0' },
        { id: 'ut', label: 'Ut', weeks: 26, in: '26' },
      ],
    };
    const read = aggregate(text, plan);
    assert.deepEqual(countsOf(read), { 'was inn': 2, 'was ut': 1 });
    assert.deepEqual(read.report.unused, ['navn', 'tid']);
    assert.deepEqual(aggregate('id;tid;was_start\n1;08:00;5\n', { layout: 'wide' }).report.unused, ['tid']);
  });

  it('what a column is that has a score already', () => {
    const text = 'id;lk_start;ffmq_sum_start\n1;7,5;3,2\n2;8;3,4\n';
    const { outcomes } = aggregate(text, {
      measures: [
        { ...lk, middle: 'median' },
        { instrument: 'ffmq-15', column: 'ffmq_sum', id: 'ffmq', mic: 0.3 },
      ],
    });
    assert.deepEqual(
      outcomes.results.map(({ measure, middle }) => [measure, middle.kind, middle.median ?? middle.mean]),
      [
        ['lk', 'median', 7.75],
        ['ffmq', 'mean', 3.3],
      ],
    );
    const [, ffmq] = outcomes.measures;
    assert.deepEqual([ffmq.id, ffmq.name, ffmq.min, ffmq.max, ffmq.mic], ['ffmq', 'FFMQ-15', 1, 5, 0.3]);
  });

  it('that a row is a participant at one time, although there are columns that look otherwise', () => {
    const read = aggregate('id;tid;was;was_start\n1;start;5;0\n1;slutt;7;0\n', { layout: 'long' });
    assert.deepEqual([medianOf(read, 'start'), medianOf(read, 'slutt')], [5, 7]);
    assert.deepEqual(read.report.unused, ['was_start']);
  });

  it('that a measure is told twice, in two ways', () => {
    const twice = { measures: [{ instrument: 'was' }, { instrument: 'was', id: 'was-snitt', middle: 'mean' }] };
    const { outcomes } = aggregate('id;was_start\n1;0\n2;1\n3;8\n', twice);
    assert.deepEqual(
      outcomes.results.map(({ measure, middle }) => [measure, middle.median ?? middle.mean]),
      [
        ['was', 1],
        ['was-snitt', 3],
      ],
    );
  });

  it('what the items are called', () => {
    const items = ['glad', 'rolig', 'aktiv', 'uthvilt', 'interessert'];
    const text = `id;${items.map(item => `${item} start`).join(';')}\n1;1;2;3;4;5\n`;
    const { outcomes } = aggregate(text, { measures: [{ instrument: 'who-5', items }] });
    assert.equal(outcomes.results[0].middle.mean, 60);
  });

  it('what the outcomes are', () => {
    const text = { source: 'Kurset 2031', licence: 'CC BY 4.0', isSynthetic: true, isControlled: true };
    assert.deepEqual(aggregate(WIDE, { ...text, followed: 'complete' }).outcomes.provenance, {
      ...text,
      followed: 'complete',
    });
    assert.deepEqual(aggregate(WIDE).outcomes.provenance, {
      isSynthetic: false,
      isControlled: false,
      followed: 'available',
    });
  });

  const start = { id: 'start', label: 'Start', weeks: 0 };
  const REFUSED = {
    'a participant': [{ participant: 'nr' }, { kind: 'no-such-column', field: 'participant', column: 'nr' }],
    'a time': [{ time: 'uke' }, { kind: 'no-such-column', field: 'time', column: 'uke' }],
    'a group': [
      { groups: [{ column: 'kjønn' }] },
      { kind: 'no-such-column', field: 'groups[0].column', column: 'kjønn' },
    ],
    'a measure': [
      { measures: [{ instrument: 'was' }, lk] },
      { kind: 'no-such-column', field: 'measures[1]', column: 'lk' },
    ],
    'a time point': [
      { times: [start, { id: 't1', label: 'T1', weeks: 8 }] },
      { kind: 'no-such-column', field: 'times[1]', column: 't1' },
    ],
  };
  for (const [what, [plan, problem]] of Object.entries(REFUSED)) {
    it(`and is refused for a column of ${what} that is not there`, () => {
      assert.deepEqual(problemsOf(WIDE, plan), [problem]);
    });
  }

  it('and is refused for a column with two meanings', () => {
    assert.deepEqual(problemsOf(WIDE, { groups: [{ column: 'deltaker' }] }), [
      { kind: 'column-used-twice', column: 'deltaker' },
    ]);
    assert.deepEqual(problemsOf(WIDE, { groups: [{ column: 'was_start' }] }), [
      { kind: 'column-used-twice', column: 'was_start' },
    ]);
  });

  it('and is refused for a missing value that is an answer', () => {
    assert.deepEqual(problemsOf(WIDE, { missing: [-99, 9] }), [
      { kind: 'missing-code-on-scale', measure: 'was', code: 9 },
    ]);
  });

  it('which of two instruments with the same items is meant', () => {
    const [was] = ours.INSTRUMENTS.filter(({ id }) => id === 'was');
    const instruments = [...ours.INSTRUMENTS, { ...was, id: 'was-2' }];
    assert.deepEqual(ours.aggregate(bytes(WIDE), {}, instruments).problems, [
      { kind: 'claimed-by-several', measures: ['was', 'was-2'] },
    ]);
    const { outcomes } = ours.aggregate(bytes(WIDE), { measures: [{ instrument: 'was-2' }] }, instruments);
    assert.deepEqual(
      outcomes.measures.map(({ id }) => id),
      ['was-2'],
    );
  });
});
