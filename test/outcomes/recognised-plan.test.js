import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../source.js';
import { anyCourse, anyStyle, fileOf } from './course-answers.js';

/** @type {Record<string, any>} */
let ours;
before(async () => {
  const modules = [
    'aggregate',
    'plan',
    'recognised-plan',
    'recognition',
    'proposed-times',
    'proposed-columns',
    '../instruments/instruments',
  ];
  ours = await importSource('outcomes', ...modules);
});

const sheetOf = text => ours.readAnswerFile(new TextEncoder().encode(text));

/** The plan that a file needs none of, as a person would read it. */
function planOf(sheet) {
  const layout = ours.recognisedLayout(sheet, {}, ours.INSTRUMENTS);
  return 'problems' in layout ? undefined : ours.recognisedPlan(layout, sheet);
}

describe('what was recognised, as a plan', () => {
  it('is a plan that can be read, and says the same as no plan', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyCourse, anyStyle, (course, style) => {
        const sheet = ours.readAnswerFile(fileOf(course, style));
        const plan = 'problems' in sheet ? undefined : planOf(sheet);
        if (!plan) return;
        const read = ours.parsePlan(JSON.stringify(plan), ours.INSTRUMENTS);
        assert.deepEqual(read, { plan });
        const [without, with_] = [{}, plan].map(each => ours.aggregateSheet(sheet, each, ours.INSTRUMENTS));
        assert.equal(JSON.stringify(with_.outcomes), JSON.stringify(without.outcomes));
        assert.deepEqual(with_.problems, without.problems);
        compared += without.outcomes ? 1 : 0;
      }),
      { numRuns: 200 },
    );
    assert.ok(compared > 50, `${compared} files with outcomes`);
  });

  it('has the file’s own words for the times, the participants and the groups', () => {
    const sheet = sheetOf('Løpenr;Kurssted;WAS_før;WAS_etter 1 år\n1;Arendal;5;6\n');
    assert.deepEqual(planOf(sheet), {
      layout: 'wide',
      participant: 'Løpenr',
      times: [
        { id: 'start', label: 'Start', weeks: 0, in: 'før' },
        { id: 'ett-aar', label: 'Ett år', weeks: 60, in: 'etter_1_år' },
      ],
      measures: [{ instrument: 'was', name: 'WAS' }],
      groups: [{ column: 'Kurssted' }],
    });
  });

  it('has the column of the time where every time has a row', () => {
    const plan = planOf(sheetOf('id;Tidspunkt;srh\n1;pre;2\n1;post;3\n'));
    assert.deepEqual([plan.layout, plan.time], ['long', 'Tidspunkt']);
    assert.deepEqual(
      plan.times.map(time => time.in),
      ['pre', 'post'],
    );
  });
});

describe('what was recognised of a file with nobody in it', () => {
  it('is a plan without times where every time would have had a row', () => {
    const plan = planOf(sheetOf('id;Tidspunkt;srh\n'));
    assert.deepEqual(plan, {
      layout: 'long',
      participant: 'id',
      time: 'Tidspunkt',
      measures: [{ instrument: 'srh', name: 'SRH' }],
    });
    assert.deepEqual(ours.parsePlan(JSON.stringify(plan), ours.INSTRUMENTS), { plan });
  });
});

describe('the times that headings could mean', () => {
  const timesIn = (...headings) => ours.proposedTimes(headings, ours.INSTRUMENTS);

  it('are called as the file calls them, eight weeks apart', () => {
    assert.deepEqual(timesIn('Nr', 'WAS_T1', 'WHO5_1_T1', 'WHO5_1_T2', 'T3-srh'), [
      { id: 't1', label: 'T1', weeks: 0 },
      { id: 't2', label: 'T2', weeks: 8 },
      { id: 't3', label: 'T3', weeks: 16 },
    ]);
  });

  it('are those that are known, where they are, and none has the weeks of another', () => {
    assert.deepEqual(timesIn('was_start', 'was_midt i', 'was_slutt', 'was_1år'), [
      { id: 'start', label: 'Start', weeks: 0 },
      { id: 'midt-i', label: 'Midt i', weeks: 8, in: 'midt_i' },
      { id: 'slutt', label: 'Slutt', weeks: 16 },
      { id: 'ett-aar', label: 'Ett år', weeks: 60, in: '1år' },
    ]);
  });

  it('make a file clear that was not', () => {
    const sheet = sheetOf('id;was_t1;was_t2\n1;5;6\n2;4;4\n');
    assert.ok('problems' in ours.aggregateSheet(sheet, {}, ours.INSTRUMENTS));
    const { outcomes } = ours.aggregateSheet(sheet, { times: timesIn(...sheet.headings) }, ours.INSTRUMENTS);
    assert.equal(outcomes.results.length, 2);
  });

  it('are none where no heading is an item with something more', () => {
    assert.deepEqual(timesIn('id', 'was', 'who5_1', 'alder'), []);
  });
});

describe('the columns that could be a measure’s', () => {
  it('are what is left of headings beside the times that are known, or those of a plan', () => {
    const headings = ['Livskvalitet_start', 'Livskvalitet_etter 1 år', 'slutt.søvn', 'kommentar', 'smerte_t1'];
    assert.deepEqual(ours.proposedColumns(headings), ['livskvalitet', 'søvn']);
    assert.deepEqual(ours.proposedColumns(headings, [{ id: 't1', label: 'T1', weeks: 0 }]), ['smerte']);
  });
});
