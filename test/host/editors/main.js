// npm run editors: what the editors of CMSs keep of the suite's snippets, and what a reader then meets. Writes survival.json and the
// table in docs/snippets.md, says what has changed, and fails when the link does not survive everywhere.
// `--check` writes nothing, and fails when anything has changed.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import puppeteer from 'puppeteer-core';
import { withPart } from '../../../scripts/between-markers.js';
import { CHROMIUM_FLAGS, ensureChromium } from '../../../scripts/browsers.js';
import { ROOT } from '../../../scripts/elements.js';
import { EDITORS } from './editors.js';
import { FILTERS } from './filters.js';
import { INSTALLED, openHospital } from './hospital.js';
import { changes, keep, lastSeen, withUnseen } from './record.js';
import { survivalIn } from './survival.js';
import { everyCell, linksLost, summary } from './table.js';

const DOCS = 'docs/snippets.md';

/** Whatever an editor asks for, it is asked of this machine or of none. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** @returns {Promise<import('./survival.js').Survival>} */
async function seenNow() {
  const hospital = await openHospital(EDITORS);
  const browser = await puppeteer.launch({ executablePath: ensureChromium(), args: [...CHROMIUM_FLAGS, ALONE] });
  try {
    return await survivalIn(browser, hospital);
  } finally {
    await browser.close();
    hospital.close();
  }
}

const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
if (!existsSync(INSTALLED)) throw new Error('The editors are not installed: npm ci --prefix test/host/editors');

const before = await lastSeen();
const seen = await seenNow();
const filters = FILTERS.map(({ name }) => name);
const now = withUnseen(seen, before ?? seen, filters);
console.log(everyCell(now).join('\n'));

const docs = await readFile(`${ROOT}${DOCS}`, 'utf8');
const wanted = await format(withPart(DOCS, docs, 'survival', summary(now)), { parser: 'markdown' });
const changed = before ? changes(before, now) : ['survival.json is new'];
if (wanted !== docs) changed.push(`${DOCS} has another table`);
if (!check) {
  await keep(now);
  await writeFile(`${ROOT}${DOCS}`, wanted);
}

const breaking = new Set(EDITORS.filter(({ breaksAddresses }) => breaksAddresses).map(({ name }) => name));
const lost = linksLost(now, name => breaking.has(name));
for (const line of changed) console.log(`changed: ${line}`);
for (const line of lost) console.log(`lost: ${line}`);
console.log(
  `editors: ${now.rows.length} ways into a page, ${lost.length} links lost, ${changed.length ? 'something has changed' : 'nothing has changed'}`,
);
process.exitCode = lost.length || (check && changed.length) ? 1 : 0;
