// npm run accessibility: writes docs/accessibility.md from docs/accessibility.json, which says of every criterion whether the
// widgets meet it and how that is known. `--check` writes nothing, and fails when the page is not what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { ROOT } from './elements.js';
import { EYE, WIDGETS, readEvidence, resultOf, verdictOn } from './evidence.js';
import { CRITERIA } from './wcag.js';

/**
 * @typedef {import('./evidence.js').Evidence} Evidence
 * @typedef {import('./evidence.js').Language} Language
 * @typedef {import('./evidence.js').Result} Result
 * @typedef {import('./evidence.js').Verdict} Verdict
 * @typedef {import('./evidence.js').Widget} Widget
 */

const PAGE = `${ROOT}docs/accessibility.md`;

/** @type {Readonly<Record<Language, Readonly<Record<Widget, string>>>>} */
const WIDGET_NAMES = {
  en: {
    'breathing-timer': 'Timer',
    'practice-log': 'Diary',
    'referral-form': 'Referral',
    'outcome-chart': 'Results',
  },
  nb: {
    'breathing-timer': 'Pusteøvelse',
    'practice-log': 'Øvingsdagbok',
    'referral-form': 'Henvisning',
    'outcome-chart': 'Resultater',
  },
  nn: {
    'breathing-timer': 'Pusteøving',
    'practice-log': 'Øvingsdagbok',
    'referral-form': 'Tilvising',
    'outcome-chart': 'Resultat',
  },
};

/** @type {Readonly<Record<Language, Readonly<Record<Result, string>>>>} */
const RESULTS = {
  en: { supported: 'supported', partly: 'partly', 'not applicable': 'not applicable' },
  nb: { supported: 'oppfylt', partly: 'delvis oppfylt', 'not applicable': 'ikke relevant' },
  nn: { supported: 'oppfylt', partly: 'delvis oppfylt', 'not applicable': 'ikkje relevant' },
};

/** @param {readonly string[]} cells */
const line = cells => `| ${cells.join(' | ')} |\n`;

/** @param {readonly string[]} headings */
const head = headings => line(headings) + line(headings.map(() => '---'));

/** @param {readonly string[]} items */
const list = items => items.map(item => `- ${item}\n`).join('');

/** @param {Verdict} verdict */
function waysIn({ by = [], alsoBy = {}, states = {} }) {
  /** @param {string} name */
  const code = name => `\`${name}\``;
  const own = WIDGETS.flatMap(widget => {
    const names = alsoBy[widget] ?? [];
    const seenIn = states[widget] ?? [];
    if (names.length + seenIn.length === 0) return [];
    const where = seenIn.length > 0 ? ` (${seenIn.map(state => `«${state}»`).join(', ')})` : '';
    return [`${WIDGET_NAMES.en[widget]}: ${names.map(code).join(', ')}${where}`];
  });
  return [by.map(code).join(', '), ...own].filter(Boolean).join('; ');
}

/** @param {Evidence} evidence */
function englishTable(evidence) {
  const rows = CRITERIA.map(({ id, level, since, en }) => {
    const verdict = verdictOn(evidence, id);
    const results = WIDGETS.map(widget => RESULTS.en[resultOf(verdict, widget)]);
    const version = since === '2.2' ? `${level}, 2.2` : level;
    return line([`${id} ${en}`, version, ...results, verdict.note ?? '', waysIn(verdict)]);
  });
  const widgets = WIDGETS.map(widget => WIDGET_NAMES.en[widget]);
  return head(['Criterion', 'Level', ...widgets, 'How it is met', 'How that is known']) + rows.join('');
}

/** @param {Evidence} evidence */
function proofTable({ proofs, looked }) {
  const rows = Object.entries(proofs).map(([name, { file, test, over }]) =>
    line([`\`${name}\``, `[${file}](../${file})`, test, over ? 'every state of every widget' : '']),
  );
  const eye = line([
    `\`${EYE}\``,
    '',
    `Looked at by a reader, and not tested: ${looked.at.en}`,
    `${looked.date}, ${looked.browser}`,
  ]);
  return head(['Name', 'File', 'Test', 'Over']) + rows.join('') + eye;
}

/**
 * @param {Evidence} evidence
 * @param {'nb' | 'nn'} language
 */
function norwegianTable(evidence, language) {
  const rows = CRITERIA.map(({ id, level, since, [language]: name }) => {
    const results = WIDGETS.map(widget => RESULTS[language][resultOf(verdictOn(evidence, id), widget)]);
    return line([`${id} ${name}`, since === '2.2' ? `${level} (2.2)` : level, ...results]);
  });
  return head(['Krav', 'Nivå', ...WIDGETS.map(widget => WIDGET_NAMES[language][widget])]) + rows.join('');
}

/**
 * @param {Evidence} evidence
 * @param {Language} language
 */
const gapsIn = ({ gaps }, language) =>
  list(
    gaps.map(gap => {
      const widgets = gap.widgets.map(widget => WIDGET_NAMES[language][widget]).join(', ');
      return `${widgets} (${gap.criteria.join(', ')}): ${gap[language]}`;
    }),
  );

/**
 * @param {Evidence} evidence
 * @param {Language} language
 */
const untestedIn = ({ untested }, language) => list(untested.map(text => text[language]));

/** @param {Evidence} evidence */
function english(evidence) {
  const { version, tested } = evidence;
  return `# Accessibility of lms-widgets ${version}

What was tested against WCAG 2.1 AA and WCAG 2.2 AA, criterion by criterion, and how. For whoever answers for a site that shows the
widgets and has to declare it: the sections in bokmål and nynorsk are made to be copied into a declaration of one's own. It holds for
version ${version} and no other.

This page is made by \`npm run accessibility\` from \`docs/accessibility.json\`. A test holds that every criterion is there, that every test
named here exists, and that the version is the package's. That the tests pass is seen by running them: \`npm run test:all\`, in
${tested.engines.join(', ')}.

«Supported» means that the widget meets the criterion by what is named beside it, «partly» that it does in part, and «not applicable»
that the widget has nothing that the criterion is about, or that it is about the page around it. \`<lms-course>\` draws nothing.

## By criterion

${englishTable(evidence)}
WCAG 2.2 has taken 4.1.1 out. Levels are those of WCAG; «2.2» marks what that version added.

## What to know

${gapsIn(evidence, 'en')}
## What has not been tested

${untestedIn(evidence, 'en')}
## The tests

${proofTable(evidence)}`;
}

/** What stands around the table that is to be copied. */
const FRAMES = {
  nb: {
    heading: 'Til tilgjengelighetserklæringen (bokmål)',
    /** @param {Evidence} evidence */
    how: ({ version, tested, looked }) =>
      `Komponentene er lms-widgets ${version}. De er prøvd mot WCAG 2.1 AA og WCAG 2.2 AA med automatiske tester, hver komponent i hver tilstand, i ${tested.engines.join(', ')}. Det som må ses, er sett på ${looked.date} i ${looked.browser}: ${looked.at.nb}. Hva hvert svar bygger på, står i den engelske tabellen.`,
    notRelevant:
      '«Ikke relevant» er krav om noe som komponenten ikke har, eller som gjelder siden rundt. 4.1.1 er tatt ut av WCAG 2.2.',
    gaps: 'Verdt å vite:',
    untested: 'Dette er ikke prøvd:',
  },
  nn: {
    heading: 'Til tilgjengeerklæringa (nynorsk)',
    /** @param {Evidence} evidence */
    how: ({ version, tested, looked }) =>
      `Komponentane er lms-widgets ${version}. Dei er prøvde mot WCAG 2.1 AA og WCAG 2.2 AA med automatiske testar, kvar komponent i kvar tilstand, i ${tested.engines.join(', ')}. Det som må sjåast, er sett på ${looked.date} i ${looked.browser}: ${looked.at.nn}. Kva kvart svar byggjer på, står i den engelske tabellen.`,
    notRelevant:
      '«Ikkje relevant» er krav om noko som komponenten ikkje har, eller som gjeld sida rundt. 4.1.1 er teke ut av WCAG 2.2.',
    gaps: 'Verdt å vite:',
    untested: 'Dette er ikkje prøvt:',
  },
};

/**
 * @param {Evidence} evidence
 * @param {'nb' | 'nn'} language
 */
function norwegian(evidence, language) {
  const { heading, how, notRelevant, gaps, untested } = FRAMES[language];
  return `## ${heading}

${how(evidence)}

${norwegianTable(evidence, language)}
${notRelevant}

${gaps}

${gapsIn(evidence, language)}
${untested}

${untestedIn(evidence, language)}`;
}

/**
 * @param {Evidence} evidence
 * @returns {Promise<string>} the page, in Markdown
 */
export const accessibilityPage = evidence =>
  format([english(evidence), norwegian(evidence, 'nb'), norwegian(evidence, 'nn')].join('\n'), {
    parser: 'markdown',
    printWidth: 120,
  });

/** @returns {string} the page as it is now */
export const pageInPlace = () => readFileSync(PAGE, 'utf8');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
  const page = await accessibilityPage(readEvidence());
  if (!check) writeFileSync(PAGE, page);
  else if (page !== pageInPlace()) {
    console.error('docs/accessibility.md is not made of docs/accessibility.json: npm run accessibility.');
    process.exitCode = 1;
  }
}
