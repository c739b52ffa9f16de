// dist/: the suite as ES modules, file by file, with types. What npm users import; runtime dependencies stay outside.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { vsCodeCssData, vsCodeHtmlData, webTypes } from './editor-data.js';
import { elementTypes } from './element-types.js';
import { ROOT } from './elements.js';
import { manifestInPlace } from './manifest-elements.js';
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

/** Writes the types for frameworks: `dist/types/`. Each is a module with nothing in it, for whoever imports it as one. */
function writeFrameworkTypes() {
  const folder = `${ROOT}dist/types/`;
  mkdirSync(folder);
  writeFileSync(`${folder}elements.d.ts`, elementTypes(manifestInPlace()));
  for (const file of readdirSync(`${ROOT}src/types`)) {
    copyFileSync(`${ROOT}src/types/${file}`, `${folder}${file}`);
    writeFileSync(`${folder}${file.replace(/\.d\.ts$/, '.js')}`, 'export {};\n');
  }
}

/** Writes what editors read: `dist/editors/`. */
function writeEditorData() {
  const manifest = manifestInPlace();
  const files = {
    'vscode.html-custom-data.json': vsCodeHtmlData(manifest),
    'vscode.css-custom-data.json': vsCodeCssData(manifest),
    'web-types.json': webTypes(manifest, JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'))),
  };
  mkdirSync(`${ROOT}dist/editors`);
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(`${ROOT}dist/editors/${name}`, `${JSON.stringify(content, null, 2)}\n`);
  }
}

/** @throws {Error} when the types do not hold */
export async function buildModules() {
  clear();
  if (!(await run('tsc', ['-p', 'tsconfig.build.json']))) throw new Error('The modules were not built: tsc failed.');
  await writeQuestionnaires();
  writeFrameworkTypes();
  writeEditorData();
}
