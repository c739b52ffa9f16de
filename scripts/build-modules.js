// dist/: the suite as ES modules, file by file, with types. What npm users import; runtime dependencies stay outside.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { ROOT } from './elements.js';
import { run } from './run.js';

const OTHER_BUILDS = ['cdn', 'site'];

/** Removes the modules of an earlier build, so that none outlives its source. */
function clear() {
  if (!existsSync(`${ROOT}dist`)) return;
  for (const name of readdirSync(`${ROOT}dist`)) {
    if (!OTHER_BUILDS.includes(name) && !name.endsWith('.zip')) rmSync(`${ROOT}dist/${name}`, { recursive: true });
  }
}

/** Writes the referral's FHIR Questionnaire in every language, for receivers that keep it beside the answers. */
async function writeQuestionnaires() {
  const room = `${ROOT}dist/referral-form/`;
  const { questionnaireFor } = await import(`${room}questionnaire-for.js`);
  for (const language of ['nb', 'nn', 'en']) {
    const text = JSON.stringify(questionnaireFor({}, language), null, 2);
    writeFileSync(`${room}questionnaire.${language}.json`, `${text}\n`);
  }
}

/** @throws {Error} when the types do not hold */
export async function buildModules() {
  clear();
  if (!(await run('tsc', ['-p', 'tsconfig.build.json']))) throw new Error('The modules were not built: tsc failed.');
  await writeQuestionnaires();
}
