// docs/accessibility.json and the page made of it: nothing in them that nobody has seen.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { accessibilityPage, pageInPlace } from '../../scripts/accessibility.js';
import { ROOT, elementRooms } from '../../scripts/elements.js';
import { EYE, WIDGETS, readEvidence, resultOf } from '../../scripts/evidence.js';
import { CRITERIA } from '../../scripts/wcag.js';

const evidence = readEvidence();

/** @param {string} text */
const asPattern = text => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Whether a file has a test of this title: one that it names, or a promise of the contract.
 *
 * @param {string} file
 * @param {string} title
 */
function hasTest(file, title) {
  const source = readFileSync(`${ROOT}${file}`, 'utf8');
  const written = asPattern(title);
  return new RegExp(`\\bit\\(\\s*(['"\`])${written}\\1|^\\s*'${written}': \\w+`, 'm').test(source);
}

/** @param {string} widget */
function statesOf(widget) {
  const source = readFileSync(`${ROOT}test/${widget}/states.ts`, 'utf8');
  const [, list = ''] = source.split('export const states: States = {');
  return [...list.matchAll(/^ {2}(?:'([^']+)'|(\w+)):/gm)].map(([, quoted, plain]) => quoted ?? plain);
}

/** @param {import('../../scripts/evidence.js').Verdict} verdict */
const proofsNamed = ({ by = [], alsoBy = {} }) => [...by, ...Object.values(alsoBy).flat()];

describe('the list of criteria', () => {
  it('has the 30 of level A and the 20 of level AA that WCAG 2.1 has, and the two and four of 2.2', () => {
    /**
     * @param {'A' | 'AA'} level
     * @param {readonly string[]} versions
     */
    const count = (level, ...versions) =>
      CRITERIA.filter(one => one.level === level && versions.includes(one.since)).length;
    assert.deepEqual([count('A', '2.0', '2.1'), count('AA', '2.0', '2.1')], [30, 20]);
    assert.deepEqual([count('A', '2.2'), count('AA', '2.2')], [2, 4]);
    assert.equal(new Set(CRITERIA.map(({ id }) => id)).size, CRITERIA.length);
  });
});

describe('the evidence of accessibility', () => {
  it('is of the version that package.json says', () => {
    assert.equal(evidence.version, JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).version);
  });

  it('has every criterion once, and a verdict on every widget', () => {
    assert.deepEqual(
      evidence.criteria.map(({ id }) => id),
      CRITERIA.map(({ id }) => id),
    );
    assert.deepEqual([...WIDGETS, 'course'].sort(), elementRooms());
    for (const verdict of evidence.criteria) {
      for (const widget of WIDGETS) {
        assert.match(resultOf(verdict, widget), /^(?:supported|partly|not applicable)$/, `${verdict.id}, ${widget}`);
      }
    }
  });

  it('says by what it is known that a widget meets a criterion, and why it has not to', () => {
    for (const verdict of evidence.criteria) {
      for (const widget of WIDGETS) {
        const ways = [...(verdict.by ?? []), ...(verdict.alsoBy?.[widget] ?? [])];
        // 4.1.1 is met by whatever a browser has read (W3C's note on WCAG 2.1).
        const isKnown = ways.length > 0 || verdict.id === '4.1.1' || resultOf(verdict, widget) === 'not applicable';
        assert.ok(isKnown, `${verdict.id}: nothing shows it of ${widget}`);
      }
      const isPartly = WIDGETS.some(widget => resultOf(verdict, widget) === 'partly');
      const isExplained = !isPartly || evidence.gaps.some(({ criteria }) => criteria.includes(verdict.id));
      assert.ok(isExplained, `${verdict.id}: no gap says what is missing`);
      assert.ok(verdict.note, `${verdict.id} has no note`);
    }
  });

  it('names tests that there are', () => {
    for (const [name, { file, test }] of Object.entries(evidence.proofs)) {
      assert.ok(existsSync(`${ROOT}${file}`), `${name}: there is no ${file}`);
      assert.ok(hasTest(file, test), `${name}: ${file} has no test «${test}»`);
    }
  });

  it('names its proofs as they are called, and has none that proves nothing', () => {
    const named = new Set(evidence.criteria.flatMap(proofsNamed));
    assert.deepEqual([...named].sort(), [...Object.keys(evidence.proofs), EYE].sort());
  });

  it('says that a test is over every state where it is one of the contract, and nowhere else', () => {
    for (const [name, { file, over }] of Object.entries(evidence.proofs)) {
      assert.equal(over !== undefined, /^test\/contract\/.*\.test\.ts$/.test(file), name);
    }
  });

  it('names states that there are, of widgets that the criterion is about', () => {
    for (const verdict of evidence.criteria) {
      for (const widget of WIDGETS) {
        const named = verdict.states?.[widget] ?? [];
        const known = statesOf(widget);
        for (const state of named) assert.ok(known.includes(state), `${verdict.id}: ${widget} has no state «${state}»`);
        const isAbout = resultOf(verdict, widget) !== 'not applicable';
        assert.ok(isAbout || (named.length === 0 && !verdict.alsoBy?.[widget]), `${verdict.id}, ${widget}`);
      }
    }
  });

  it('tells of gaps in criteria and widgets that there are', () => {
    for (const { criteria, widgets } of evidence.gaps) {
      for (const id of criteria)
        assert.ok(
          CRITERIA.some(one => one.id === id),
          id,
        );
      for (const widget of widgets) assert.ok(WIDGETS.includes(widget), widget);
    }
  });

  it('is on the page as npm run accessibility writes it', async () => {
    assert.ok(pageInPlace() === (await accessibilityPage(evidence)), 'it has drifted: npm run accessibility');
  });
});
