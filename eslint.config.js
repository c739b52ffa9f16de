import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

/**
 * Who may import whom: widgets → practice, course → element, calendar. A widget never imports another
 * widget, and nothing in `src/` imports `demo/` or `test/`.
 *
 * The rooms of each floor are named from the bottom up; a room may import its own files and the floors below.
 */
const floors = [
  ['calendar'],
  ['element'],
  ['course', 'practice'],
  ['breathing-timer', 'practice-log', 'referral-form', 'outcome-chart', 'embed'],
];

const importRules = floors.flatMap((rooms, floor) =>
  rooms.map(room => {
    const forbidden = floors
      .slice(floor)
      .flat()
      .filter(other => other !== room);
    return {
      files: [`src/${room}/**/*.ts`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              ...forbidden.map(other => ({
                regex: `^(\\.\\./)+${other}/`,
                message: `src/${room}/ may not import src/${other}/: see ARCHITECTURE.md, "Who may import whom".`,
              })),
              {
                regex: '^(\\.\\./)+(index|define)\\.js$',
                message: 'The entry points import the rooms, not the reverse.',
              },
              { regex: '(^|/)(demo|test)/', message: 'Nothing imports demo/ or test/.' },
            ],
          },
        ],
      },
    };
  }),
);

export default tseslint.config(
  { ignores: ['dist/', 'screenshots/', '.cache/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Element interfaces are open to declaration merging.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        document: 'readonly',
        window: 'readonly',
        customElements: 'readonly',
        performance: 'readonly',
        navigator: 'readonly',
      },
    },
  },
  ...importRules,
);
