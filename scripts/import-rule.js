// Who may import whom, as lint rules: widgets → course, practice, outcomes → element → instruments →
// calendar, tables, json. A widget never imports another widget, embed/ imports no widget statically, and nothing in src/ imports demo/ or test/.

/** The rooms that widgets stand on, from the bottom up. A room may import its own files and the floors below. */
const GROUND = [['calendar', 'tables', 'json'], ['instruments'], ['element'], ['course', 'practice', 'outcomes']];

/** The one room that may name widgets, and only in `import()`: the loader fetches them when they are needed. */
const LOADER = 'embed';

/** @param {string} room */
const isGround = room => GROUND.flat().includes(room);

/**
 * @param {string} room
 * @param {readonly string[]} rooms every room in `src/`
 * @returns {string[]} the rooms that it may not import
 */
function forbiddenTo(room, rooms) {
  const floor = GROUND.findIndex(names => names.includes(room));
  const below = GROUND.slice(0, floor < 0 ? GROUND.length : floor).flat();
  return rooms.filter(other => other !== room && !below.includes(other));
}

/** @param {string} room */
const pathInto = room => `^\\.{1,2}/(.*/)?${room}/`;

/** What no module of the package imports, whichever room it is in. */
const NOBODY = [
  { regex: '(^|/)(demo|test|scripts)/', message: 'src/ imports nothing from outside.' },
  { regex: '^lms-widgets(/|$)', message: 'Inside the package, import by path.' },
];

/** What no room imports. */
const NO_ROOM = [
  ...NOBODY,
  { regex: '^\\.\\./(index|define)\\.js$', message: 'The entry points import the rooms, not the reverse.' },
];

/**
 * @param {readonly string[]} files
 * @param {readonly { regex: string, message: string }[]} imports
 * @param {readonly { regex: string, message: string }[]} [deferredImports] for `import()`, which the first rule passes over
 * @returns {import('eslint').Linter.Config}
 */
function forbid(files, imports, deferredImports = []) {
  const expressions = deferredImports.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
    message,
  }));
  return {
    files: [...files],
    rules: {
      'no-restricted-imports': ['error', { patterns: imports }],
      'no-restricted-syntax': ['error', ...expressions],
    },
  };
}

/**
 * @param {readonly string[]} rooms every room in `src/`
 * @returns {import('eslint').Linter.Config[]} a configuration a room, and one for the entry points
 */
export function importRules(rooms) {
  return [
    forbid(['src/*.ts'], NOBODY, NOBODY),
    ...rooms.map(room => {
      const others = forbiddenTo(room, rooms).map(other => ({
        other,
        regex: pathInto(other),
        message: `src/${room}/ may not import src/${other}/: see ARCHITECTURE.md, "Who may import whom".`,
      }));
      const deferred = others.filter(({ other }) => room !== LOADER || isGround(other));
      return forbid([`src/${room}/**/*.ts`], [...NO_ROOM, ...others.map(plain)], [...NO_ROOM, ...deferred.map(plain)]);
    }),
  ];
}

/** @param {{ regex: string, message: string }} rule */
function plain({ regex, message }) {
  return { regex, message };
}
