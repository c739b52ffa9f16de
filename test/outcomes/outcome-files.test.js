import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { importSource } from '../source.js';
import { anyOutcomes } from './any-outcomes.js';
import { workedOut, workedOutShares } from './attacker.js';
import { anyCourse, outcomesOf, placeOf } from './random-tables.js';

const { suppress, outcomeCsv, outcomeJson, readOutcomeFile } = await importSource(
  'outcomes',
  'suppression',
  'outcome-csv',
  'outcome-json-writing',
  'outcome-file',
);

const NB = { language: 'nb' };
const readBack = text => readOutcomeFile(new TextEncoder().encode(text));
const isShown = figure => 'n' in figure;
const isHidden = figure => !isShown(figure);
/** By what they say, whatever the order of their fields. */
const inOrder = figures => {
  const fields = value =>
    value && typeof value === 'object'
      ? Object.entries(value)
          .sort()
          .map(([name, of]) => [name, fields(of)])
      : value;
  return figures.map(figure => JSON.stringify(fields(figure))).sort();
};

/** What a file without hidden places says: figures in any order, and nothing of times and groups without any. */
function told({ measures, times, groups, results, changes, provenance }) {
  const figures = [...results, ...changes].filter(isShown);
  const of = (list, field) => inOrder(list.filter(({ id }) => figures.some(figure => figure[field] === id)));
  return {
    measures: of(measures, 'measure'),
    times: of(times, 'time'),
    groups: of(groups, 'group'),
    results: inOrder(results.filter(isShown)),
    changes: inOrder(changes.filter(isShown)),
    provenance,
  };
}

/** The cells of a CSV by their headings. */
function cellsOf(csv) {
  const [headings, ...rows] = dsvFormat(';').parseRows(csv.slice(1));
  return rows.map(cells => Object.fromEntries(headings.map((heading, at) => [heading, cells[at]])));
}

/** Some text that makes trouble for a reader, a spreadsheet or a quotation mark. */
const anyText = fc
  .array(
    fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', '\t', '\r', '\n', '\u0000', '＝', 'a', 'Å', '1', ' ', '–'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map(letters => `${letters.join('')}x`);

/** Outcomes of one measure, with these words for everything that has any. */
const worded = (name, label, group) => ({
  measures: [{ id: 'm', name, unit: label, min: 0, max: 10, direction: 'higher', instrument: name, source: label }],
  times: [
    { id: 'a', label: `A${label}`, weeks: 0 },
    { id: 'b', label: `B${label}`, weeks: 8 },
  ],
  groups: [{ id: 'g', name: group, division: name }],
  results: ['a', 'b'].flatMap(time =>
    [{}, { group: 'g' }].map(whose => ({ measure: 'm', time, ...whose, n: 20, middle: { kind: 'mean', mean: 5 } })),
  ),
  changes: [{ measure: 'm', from: 'a', to: 'b', n: 20, mean: -1.5 }],
  provenance: { isSynthetic: true, isControlled: false, source: name, licence: label },
});

const cleaned = text =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

describe('outcomes as CSV', () => {
  for (const language of ['nb', 'nn', 'en']) {
    it(`with the headings in ${language} are read with the same figures, to the last digit`, () => {
      fc.assert(
        fc.property(anyOutcomes, fc.integer({ min: 1, max: 1000 }), (outcomes, minN) => {
          const published = suppress(outcomes, minN);
          fc.pre(published.results.some(isShown));
          const read = readBack(outcomeCsv(published, { language, remark: 'Uten kontrollgruppe; "slik".' }));
          assert.equal(read.problems, undefined, JSON.stringify(read.problems));
          const isTold = time => published.results.some(result => isShown(result) && result.time === time);
          const changes = published.changes.filter(({ from, to }) => isTold(from) && isTold(to));
          assert.deepEqual(told(read.outcomes), told({ ...published, changes }));
          assert.equal(read.isEvenlySpaced, false);
        }),
        { numRuns: 150 },
      );
    });
  }

  it('keep the 15 digits of a spreadsheet, and a fraction of three that could be thousands', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 5000, noNaN: true }),
          fc.integer({ min: 0, max: 4_999_999 }).map(thousandths => thousandths / 1000),
        ),
        mean => {
          const outcomes = worded('Ro', 'tid', 'Sør');
          const [, ...results] = outcomes.results;
          const written = {
            ...outcomes,
            measures: [{ ...outcomes.measures[0], max: 5000 }],
            results: [{ measure: 'm', time: 'a', n: 20, middle: { kind: 'mean', mean } }, ...results],
            minN: 5,
          };
          const read = readBack(outcomeCsv(written, NB));
          const { mean: got } = read.outcomes?.results[0].middle ?? {};
          assert.ok(Math.abs(got - mean) <= 1e-14 * mean, `${got}: ${JSON.stringify(read.problems)}`);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('begin with a byte order mark, end every row with CRLF, and write numbers as a Norwegian spreadsheet reads them', () => {
    const csv = outcomeCsv(suppress(worded('Ro; "hvile"', 'tid', 'Sør')), NB);
    assert.ok(csv.startsWith('\ufeffmål;navn;'));
    assert.ok(csv.endsWith('\r\n') && !/[^\r]\n|\r[^\n]/.test(csv));
    assert.match(csv, /;"Ro; ""hvile""";/);
    assert.match(csv, /;-1,5;/);
    assert.doesNotMatch(csv, /\u2212|\u00a0|\d\.\d/);
  });

  it('leave out columns with nothing in them, and say on every row that figures are made up', () => {
    const rows = cellsOf(outcomeCsv(suppress(worded('Ro', 'tid', 'Sør')), NB));
    assert.equal(rows.length, 5);
    for (const row of rows) assert.equal(row['syntetiske tall'], 'ja');
    assert.equal('median' in rows[0], false);
    assert.equal('merknad' in rows[0], false);
  });

  it('give every word back as it was, however it begins, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, label, group) => {
        const csv = outcomeCsv(suppress(worded(name, label, group)), { ...NB, remark: name });
        for (const cell of cellsOf(csv).flatMap(row => Object.values(row))) {
          if (!/^-\d+(?:,\d+)?$/.test(cell)) assert.doesNotMatch(cell, /^[=+\-@\t\r＝＋－＠]/);
        }
        const { outcomes, problems } = readBack(csv);
        assert.equal(problems, undefined, JSON.stringify(problems));
        assert.equal(outcomes.measures[0].name, cleaned(name));
        assert.equal(outcomes.measures[0].unit, cleaned(label));
        assert.equal(outcomes.groups[0].name, cleaned(group));
        assert.equal(outcomes.provenance.source, cleaned(name));
        assert.deepEqual(
          outcomes.times.map(time => time.label),
          ['A', 'B'].map(letter => cleaned(letter + label)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('tell apart two times of one name, and a group that is called everybody from everybody', () => {
    const outcomes = worded('Ro', 'tid', 'Alle');
    const times = outcomes.times.map(time => ({ ...time, label: 'Måling' }));
    const read = readBack(outcomeCsv(suppress({ ...outcomes, times }), NB)).outcomes;
    assert.deepEqual(
      read.times.map(({ label, weeks }) => [label, weeks]),
      [
        ['Måling', 0],
        ['Måling (2)', 8],
      ],
    );
    assert.deepEqual(read.groups[0].name, 'Alle (Ro)');
    assert.equal(read.results.length, 4);
  });

  it('say no weeks where nobody has said any, and the times in their order, whatever some measures lack', () => {
    const [a, b] = [worded('Ro', 'tid', 'Sør'), worded('Ro', 'tid', 'Sør').measures[0]];
    const measures = [a.measures[0], { ...b, id: 'o' }];
    const times = ['x', 'y', 'z'].map((id, weeks) => ({ id, label: `Måling ${id}`, weeks }));
    const result = (measure, time) => ({ measure, time, n: 20, middle: { kind: 'mean', mean: 5 } });
    const results = [result('m', 'x'), result('m', 'z'), result('o', 'x'), result('o', 'y'), result('o', 'z')];
    const outcomes = { ...a, measures, times, groups: [], results, changes: [], minN: 5 };
    const read = readBack(outcomeCsv(outcomes, { ...NB, isEvenlySpaced: true }));
    assert.equal(read.isEvenlySpaced, true);
    assert.deepEqual(
      read.outcomes.times.map(({ label }) => label),
      times.map(({ label }) => label),
    );
  });
});

describe('outcomes as JSON', () => {
  it('are the same when they are read, what is hidden too', () => {
    fc.assert(
      fc.property(anyOutcomes, fc.integer({ min: 2, max: 1000 }), (outcomes, minN) => {
        const published = suppress(outcomes, minN);
        assert.deepEqual(readBack(outcomeJson(published)).outcomes, published);
      }),
      { numRuns: 150 },
    );
  });

  it('have nothing of what else a page keeps in its objects', () => {
    const outcomes = worded('Ro', 'tid', 'Sør');
    const results = [
      { ...outcomes.results[0], scores: [9.75] },
      { measure: 'm', time: 'b', isHidden: true, n: 3, middle: { kind: 'mean', mean: 8.25 } },
    ];
    const kept = { ...outcomes, results, minN: 5, participants: [{ id: 77, score: 6.5 }] };
    assert.doesNotMatch(outcomeJson(kept), /scores|9\.75|participants|77|8\.25/);
  });
});

/** A figure by its own words, whatever ids a reader makes of them. */
function asPublished({ measures, times, groups }, published) {
  const idOf = (list, field, name) => list.find(one => one[field] === name)?.id;
  const time = id => idOf(published.times, 'label', times.find(one => one.id === id)?.label);
  const group = id => idOf(published.groups, 'name', groups.find(one => one.id === id)?.name);
  const measure = id => idOf(published.measures, 'name', measures.find(one => one.id === id)?.name);
  return figure => ({
    ...figure,
    measure: measure(figure.measure),
    ...(figure.group !== undefined && { group: group(figure.group) }),
    ...('time' in figure ? { time: time(figure.time) } : { from: time(figure.from), to: time(figure.to) }),
  });
}

describe('files of random courses with something to hide', () => {
  it('have no number of a hidden place, and leave nothing hidden to be worked out from page and files together', () => {
    let hiddenPlaces = 0;
    fc.assert(
      fc.property(anyCourse, fc.constantFrom(5, 3, 8), (course, minN) => {
        const outcomes = outcomesOf(course);
        const published = suppress(outcomes, minN);
        const hidden = [...published.results, ...published.changes].filter(isHidden);
        fc.pre(hidden.length > 0 && published.results.some(isShown));
        hiddenPlaces += hidden.length;

        const shown = [...published.results, ...published.changes].filter(isShown);
        const csv = outcomeCsv(published, NB);
        assert.equal(cellsOf(csv).length, shown.length);
        const fromCsv = readBack(csv).outcomes;
        const fromJson = readBack(outcomeJson(published)).outcomes;
        const name = asPublished(fromCsv, published);
        // What the CSV says of a place is what is known of it, whatever the page says.
        const known = field => [
          ...new Map(
            [...fromJson[field], ...fromCsv[field].map(name)].map(figure => [placeOf(figure), figure]),
          ).values(),
        ];
        const all = { ...published, results: known('results'), changes: known('changes') };
        assert.deepEqual(
          new Set([...all.results, ...all.changes].filter(isHidden).map(placeOf)),
          new Set(hidden.map(placeOf)),
        );
        const real = new Set([...outcomes.results, ...outcomes.changes].map(placeOf));
        const isReal = figure => real.has(placeOf(figure));
        assert.deepEqual(
          {
            figures: workedOut(course, all).filter(({ figure }) => isReal(figure)),
            shares: workedOutShares(course, all).filter(isReal),
          },
          { figures: [], shares: [] },
        );
      }),
      { numRuns: 400, maxSkipsPerRun: 1000 },
    );
    assert.ok(hiddenPlaces > 1000, `${hiddenPlaces} places were hidden`);
  });

  it('have only numbers that are published', () => {
    fc.assert(
      fc.property(anyCourse, course => {
        const published = suppress(outcomesOf(course), 5);
        fc.pre(published.results.some(isShown));
        const known = new Set();
        JSON.stringify(published, (_key, value) => {
          if (typeof value === 'number') known.add(Number(value.toPrecision(15)));
          return value;
        });
        for (const row of cellsOf(outcomeCsv(published, NB))) {
          for (const cell of Object.values(row)) {
            if (/^-?\d/.test(cell)) assert.ok(known.has(Number(cell.replace(',', '.'))), cell);
          }
        }
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    );
  });
});
