import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { OWN } from '../instruments/own-instrument.js';
import { InstalledCommand } from './installed-command.js';

const installed = new InstalledCommand();
before(async () => {
  await installed.install();
  installed.write('answers.xlsx', 'PK\x03\x04\x14\x00\x06\x00');
});
after(() => installed.remove());

const command = (...words) => installed.run(...words);
const write = (name, text) => installed.write(name, text);

describe('lms-widgets aggregate', () => {
  it('writes outcomes to the standard output and the report to the standard error', async () => {
    const { code, stdout, stderr } = await command('aggregate', 'syntetiske-svar.csv', '--plan', 'plan.json');
    assert.equal(code, 0, stderr);
    const { measures, provenance } = JSON.parse(stdout);
    assert.deepEqual(
      measures.map(({ id }) => id),
      ['was', 'srh', 'who-5', 'livskvalitet'],
    );
    assert.equal(provenance.isSynthetic, true);
    assert.match(stderr, /48 participants, wide layout, 3 times: Start \(week 0\), Slutt \(week 8\)/);
    assert.match(stderr, /was, start: \d+ with a result/);
  });

  it('names nobody', async () => {
    const { stdout, stderr } = await command('aggregate', 'syntetiske-svar.csv');
    assert.ok(stdout.length > 1000 && !stdout.includes('syntetisk-'));
    assert.ok(!stderr.includes('syntetisk-'));
  });

  it('shows no group below the smallest that was asked for', async () => {
    const rows = ['1;A;5', '2;A;6', '3;A;7', '4;A;8', '5;A;6', '6;A;4', '7;B;9', '8;B;2'];
    const file = write('small.csv', ['id;gruppe;was_start', ...rows].join('\n'));
    const [usual, open] = [await command('aggregate', file), await command('aggregate', file, '--min-n', '2')];
    assert.ok(!usual.stdout.includes('5.5') && open.stdout.includes('5.5'), usual.stdout + open.stdout);
    const none = await command('aggregate', file, '--min-n', '9');
    assert.ok(!/"(median|mean)": \d/.test(none.stdout), none.stdout);
  });

  const WRITTEN = {
    nb: ['<h2>Resultater</h2>', '<p>Arbeidsevne økte fra start til slutt. ', '<th scope="col">Tidspunkt</th>'],
    nn: ['<h2>Resultat</h2>', '<p>Arbeidsevne auka frå start til slutt. ', '<td colspan="3">blir ikkje vist</td>'],
    en: ['<h2>Results</h2>', '<p>Arbeidsevne rose from start to slutt. ', '<th scope="row">p value</th>'],
  };
  for (const [language, parts] of Object.entries(WRITTEN)) {
    it(`writes the tag with its words and tables for a page in ${language}`, async () => {
      const files = ['aggregate', 'syntetiske-svar.csv', '--plan', 'plan.json'];
      const { code, stdout, stderr } = await command(...files, '--html', language);
      assert.equal(code, 0, stderr);
      assert.ok(stdout.startsWith(`<lms-outcome-chart lang="${language}" src="outcomes.json">\n`), stdout);
      assert.ok(stdout.endsWith('</lms-outcome-chart>\n'), stdout);
      for (const part of parts) assert.ok(stdout.includes(part), `${part} in\n${stdout}`);
      assert.ok(!stdout.includes('syntetisk-'));
    });
  }

  it('scores by instruments of one’s own', async () => {
    const own = write('own.json', JSON.stringify(OWN));
    const file = write('ro.csv', 'id;ro_1_start;ro_2_start\n1;4;1\n2;3;1\n3;2;1\n4;4;0\n5;4;0\n');
    const { stdout, stderr } = await command('aggregate', file, '--instruments', own);
    const { results } = JSON.parse(stdout);
    assert.equal(results[0].middle.mean, 6.8, stderr);
  });

  it('says the weeks that it took for granted, what it left out, and what it did not read', async () => {
    const file = write('odd.csv', 'id;was_start;was_slutt;merknad\n1;5;55;a\n2;x;6;b\n');
    const { code, stderr } = await command('aggregate', file, '--min-n', '2');
    assert.equal(code, 0);
    assert.match(stderr, /course of eight/);
    assert.match(stderr, /line 2, column “was_slutt”, which is outside the scale/);
    assert.match(stderr, /line 3, column “was_start”, which is not a number/);
    assert.match(stderr, /Not read: “merknad”/);
  });

  const REFUSED = {
    'a file that is not there': [['aggregate', 'gone.csv'], /^gone\.csv: There is no such file\.\n$/],
    'a folder': [['aggregate', 'bin'], /^bin: It cannot be read/],
    'a workbook': [['aggregate', 'answers.xlsx'], /^answers\.xlsx: This is not a text file\. Is it a workbook\?/],
    'a min-n that is no number': [['aggregate', 'plan.json', '--min-n', 'fem'], /^--min-n has to be a whole number/],
    'a min-n that hides nothing': [['aggregate', 'plan.json', '--min-n', '1'], /^--min-n has to be a whole number/],
    'a language that it cannot write': [
      ['aggregate', 'syntetiske-svar.csv', '--html', 'no'],
      /^--html has to be nb, nn or en\.\n$/,
    ],
    'an unknown option': [['aggregate', 'plan.json', '--min', '5'], /--min'/],
    'an unknown command': [['agregate', 'plan.json'], /^Usage: lms-widgets aggregate/],
    'no file': [['aggregate'], /^Usage: lms-widgets aggregate/],
    'two files': [['aggregate', 'plan.json', 'plan.json'], /^Usage: lms-widgets aggregate/],
    'a plan that is no JSON': [
      ['aggregate', 'syntetiske-svar.csv', '--plan', 'syntetiske-svar.csv'],
      /^syntetiske-svar\.csv: This is not valid JSON/,
    ],
    'instruments that are a plan': [
      ['aggregate', 'syntetiske-svar.csv', '--instruments', 'plan.json'],
      /^plan\.json: “participant” is not a field/,
    ],
  };
  for (const [what, [words, says]] of Object.entries(REFUSED)) {
    it(`says what is wrong with ${what}, and writes nothing else`, async () => {
      const { code, stdout, stderr } = await command(...words);
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /^ +at .*:\d+:\d+/m);
    });
  }

  it('says that nobody was in a file, of whose times it knows none', async () => {
    const { code, stderr } = await command('aggregate', write('nobody.csv', 'id;Tidspunkt;srh\n'));
    assert.equal(code, 0, stderr);
    assert.equal(stderr.trim().replace(/^.*: (?=0)/, ''), '0 participants, long layout, 0 times.');
  });

  it('names the file, the line and the column, and what is expected', async () => {
    const file = write('twice.csv', 'id;tid;was\nKari;start;5\nKari;snart;6\nKari;start;7\n');
    const { code, stdout, stderr } = await command('aggregate', file);
    assert.deepEqual([code, stdout], [1, '']);
    assert.equal(
      stderr,
      'twice.csv, line 3, column “tid”: This is none of the times. Mend it, or write the times as "times" in the plan.\n' +
        'twice.csv, line 4: The same participant at the same time as on line 2. Take one of them out.\n',
    );
  });

  it('explains itself', async () => {
    const { code, stdout, stderr } = await command('--help');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /--plan/);
    assert.match(stdout, /who-5 \(who5_1 …\)/);
  });
});
