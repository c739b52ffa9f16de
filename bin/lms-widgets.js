#!/usr/bin/env node
// lms-widgets aggregate: raw answers in, outcomes of groups out. Nothing leaves the machine, and nobody is in what comes out.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { messages } from '../dist/aggregator/messages.js';
import { OUTCOMES_NAME, outcomesFile } from '../dist/aggregator/outcomes-file.js';
import { placeOfProblem, problemInWords } from '../dist/aggregator/problem-words.js';
import { reportLines } from '../dist/aggregator/report-words.js';
import { parseInstruments } from '../dist/instruments/instrument-file.js';
import { INSTRUMENTS } from '../dist/instruments/instruments.js';
import { writtenTag } from '../dist/outcome-chart/written-tag.js';
import { aggregate } from '../dist/outcomes/aggregate.js';
import { parsePlan } from '../dist/outcomes/plan.js';
import { suppress, USUAL_MIN_N } from '../dist/outcomes/suppression.js';

const HELP = `Usage: lms-widgets aggregate <answers.csv> [--plan plan.json] [--min-n 5] [--instruments own.json] [--html nb]

Makes outcomes for <lms-outcome-chart> of the answers of the participants of a course. The outcomes are written to the
standard output, a report of what was left out and why to the standard error. No participant is in either.

  lms-widgets aggregate answers.csv > outcomes.json
  lms-widgets aggregate answers.csv --html nb > results.html

answers.csv   As a spreadsheet saves it (; or , or tab, decimal comma or point, UTF-8 or windows-1252), in one of two layouts:
                wide: a row for every participant      deltaker;gruppe;was_start;was_slutt;who5_1_start;…
                long: a row for every participant      deltaker;gruppe;tid;was;who5_1;…
                      at every time
--plan        What the columns mean, where the headings do not make it clear. All fields may be left out:
                { "participant": "nr", "layout": "long", "time": "uke",
                  "times": [{ "id": "start", "label": "Start", "weeks": 0, "in": "0" }],
                  "measures": [{ "instrument": "was", "name": "Arbeidsevne" },
                               { "id": "livskvalitet", "name": "Livskvalitet", "column": "lk",
                                 "min": 0, "max": 10, "direction": "higher" }],
                  "groups": [{ "column": "kurssted" }], "missing": [-99, 999], "followed": "complete",
                  "source": "…", "isSynthetic": false, "isControlled": false }
              The whole format is described in src/outcomes/plan.ts of the package.
--min-n       The smallest group that is shown, 2 or more. ${USUAL_MIN_N} by default.
--html        Writes what a page needs instead: the element's tag for ${OUTCOMES_NAME}, with the words and tables inside it in
              bokmål (nb), nynorsk (nn) or English (en). A page has them before a script has come, and without one.
--instruments Instruments of your own; the format is described in src/instruments/instrument.ts.
              Known already: ${INSTRUMENTS.map(({ id, items }) => `${id} (${items.length > 1 ? `${items[0]?.id} …` : items[0]?.id})`).join(', ')}.
`;

/** What keeps the command from its work, in words for the person who gave it. */
class Refusal extends Error {}

const texts = messages.en;

/**
 * @param {string} file
 * @param {readonly import('../dist/aggregator/messages.js').AggregatorProblem[]} problems
 */
function refusalOf(file, problems) {
  const lines = problems.map(problem => {
    const where = [file, placeOfProblem(problem, texts)].filter(Boolean).join(', ');
    return `${where}: ${problemInWords(problem, texts)}`;
  });
  return new Refusal(lines.join('\n'));
}

/** @param {string} file */
async function contentsOf(file) {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Refusal(`${file}: ${code === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${code}).`}`);
  }
}

/** @param {readonly string[]} words of the command line */
function optionsIn(words) {
  try {
    const text = /** @type {const} */ ({ type: 'string' });
    const options = {
      plan: text,
      'min-n': text,
      instruments: text,
      html: text,
      help: { type: /** @type {const} */ ('boolean'), short: 'h' },
    };
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${/** @type {Error} */ (error).message}\n\n${HELP}`);
  }
}

/** @param {string} text */
function leastNumber(text) {
  if (!/^\d{1,6}$/.test(text) || Number(text) < 2) throw new Refusal('--min-n has to be a whole number from 2.');
  return Number(text);
}

/** @param {string} text */
function languageIn(text) {
  const language = /** @type {const} */ (['nb', 'nn', 'en']).find(known => known === text);
  if (!language) throw new Refusal('--html has to be nb, nn or en.');
  return language;
}

/** @param {string | undefined} file */
async function instrumentsWith(file) {
  if (file === undefined) return INSTRUMENTS;
  const parsed = parseInstruments((await contentsOf(file)).toString('utf8'), INSTRUMENTS);
  if ('problems' in parsed) throw refusalOf(file, parsed.problems);
  return [...INSTRUMENTS, ...parsed.instruments];
}

/**
 * @param {string | undefined} file
 * @param {typeof INSTRUMENTS} instruments
 */
async function planIn(file, instruments) {
  if (file === undefined) return {};
  const parsed = parsePlan((await contentsOf(file)).toString('utf8'), instruments);
  if ('problems' in parsed) throw refusalOf(file, parsed.problems);
  return parsed.plan;
}

/** @param {readonly string[]} words of the command line */
async function run(words) {
  const { values, positionals } = optionsIn(words);
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const [command, file, ...others] = positionals;
  if (command !== 'aggregate' || file === undefined || others.length) throw new Refusal(HELP);

  const minN = leastNumber(values['min-n'] ?? String(USUAL_MIN_N));
  const language = values.html === undefined ? undefined : languageIn(values.html);
  const instruments = await instrumentsWith(values.instruments);
  const plan = await planIn(values.plan, instruments);
  const aggregated = aggregate(await contentsOf(file), plan, instruments);
  if ('problems' in aggregated) throw refusalOf(file, aggregated.problems);

  process.stderr.write(`${reportLines(file, aggregated, texts).join('\n')}\n`);
  const outcomes = suppress(aggregated.outcomes, minN);
  process.stdout.write(language ? writtenTag(outcomes, { src: OUTCOMES_NAME, language }) : outcomesFile(outcomes));
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message.trimEnd()}\n`);
  process.exitCode = 1;
}
