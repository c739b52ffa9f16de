// The import rule, held against modules that break it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { ROOT, rooms } from '../../scripts/elements.js';
import { importRules } from '../../scripts/import-rule.js';

const ROOMS = rooms();

/**
 * @param {string} file where the module stands
 * @param {string} code
 * @returns {string[]} what the rule says of it
 */
function complaints(file, code) {
  const parsing = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } };
  return new Linter().verify(code, [parsing, ...importRules(ROOMS)], file).map(({ message }) => message);
}

/** @type {readonly (readonly [string, string, string])[]} */
const FORBIDDEN = [
  ['a widget another widget', 'src/practice-log/lms-practice-log.ts', '../breathing-timer/duration.js'],
  ['practice a widget', 'src/practice/store.ts', '../breathing-timer/record.js'],
  ['practice the course', 'src/practice/store.ts', '../course/course.js'],
  ['the base a room above it', 'src/element/lms-element.ts', '../practice/session.js'],
  ['the calendar the base', 'src/calendar/plain-date.ts', '../element/attributes.js'],
  ['a room the entry point', 'src/course/define.ts', '../index.js'],
  ['a room the tests', 'src/course/course.ts', '../../test/course/states.js'],
  ['a room the demo', 'src/course/course.ts', '../../demo/page.js'],
  ['a room the package by name', 'src/course/course.ts', 'lms-widgets/practice'],
  ['a widget another by a roundabout path', 'src/practice-log/grid.ts', './../breathing-timer/duration.js'],
  ['the entry point the tests', 'src/index.ts', '../test/course/states.js'],
];

/** @type {readonly (readonly [string, string, string])[]} */
const ALLOWED = [
  ['a widget its own room', 'src/breathing-timer/lms-breathing-timer.ts', './schedule.js'],
  ['a widget practice', 'src/breathing-timer/record.ts', '../practice/session.js'],
  ['a widget the instruments', 'src/practice-log/grid.ts', '../instruments/scale.js'],
  ['the course the base', 'src/course/lms-course.ts', '../element/attributes.js'],
  ['the base the calendar', 'src/element/attributes.ts', '../calendar/plain-date.js'],
  ['the entry point a widget', 'src/index.ts', './breathing-timer/lms-breathing-timer.js'],
  ['anyone a package', 'src/practice/database.ts', 'idb'],
];

describe('the import rule', () => {
  for (const [who, file, from] of FORBIDDEN) {
    it(`forbids ${who}`, () => {
      assert.equal(complaints(file, `import { x } from '${from}'; x();`).length, 1, 'import');
      assert.equal(complaints(file, `import type { X } from '${from}'; export let x: X;`).length, 1, 'import type');
      assert.equal(complaints(file, `export * from '${from}';`).length, 1, 'export from');
      assert.equal(complaints(file, `export const x = import('${from}');`).length, 1, 'import()');
    });
  }

  for (const [who, file, from] of ALLOWED) {
    it(`allows ${who}`, () => {
      assert.deepEqual(complaints(file, `import { x } from '${from}'; x(); void import('${from}');`), []);
    });
  }

  it('is part of what npm run check lints with', async () => {
    const config = await new ESLint({ cwd: ROOT }).calculateConfigForFile(`${ROOT}src/calendar/plain-date.ts`);
    assert.match(JSON.stringify(config.rules['no-restricted-imports']), /src\/calendar\/ may not import/);
    assert.match(JSON.stringify(config.rules['no-restricted-syntax']), /src\/calendar\/ may not import/);
  });

  it('lets the loader fetch a widget, but not import it', () => {
    const widget = '../breathing-timer/define.js';
    assert.deepEqual(complaints('src/embed/embed.ts', `export const x = import('${widget}');`), []);
    assert.equal(complaints('src/embed/embed.ts', `import '${widget}';`).length, 1);
  });
});
