// What is known of the accessibility of the widgets: docs/accessibility.json, and what it means.
import { readFileSync } from 'node:fs';
import { ROOT } from './elements.js';

/**
 * @typedef {'breathing-timer' | 'practice-log' | 'referral-form' | 'outcome-chart'} Widget
 * @typedef {'supported' | 'partly' | 'not applicable'} Result
 * @typedef {'nb' | 'nn' | 'en'} Language
 * @typedef {Readonly<Record<Language, string>>} Text
 *
 * @typedef {object} Proof a test, by its title in its file
 * @property {string} file
 * @property {string} test
 * @property {'every state'} [over] a test of the contract, over every state of every widget
 *
 * @typedef {object} Verdict what there is to say of one criterion
 * @property {string} id
 * @property {Result | Readonly<Record<Widget, Result>>} result
 * @property {string} [note]
 * @property {readonly string[]} [by] names of proofs, of all widgets that it applies to; `eye`: looked at
 * @property {Readonly<Partial<Record<Widget, readonly string[]>>>} [alsoBy] names of proofs, of one widget
 * @property {Readonly<Partial<Record<Widget, readonly string[]>>>} [states] where it is met above all
 *
 * @typedef {object} Evidence
 * @property {string} version of the package
 * @property {{ readonly engines: readonly string[] }} tested
 * @property {{ readonly date: string, readonly browser: string, readonly at: Text }} looked
 * @property {readonly (Text & { readonly criteria: readonly string[], readonly widgets: readonly Widget[] })[]} gaps
 * @property {readonly Text[]} untested
 * @property {Readonly<Record<string, Proof>>} proofs
 * @property {readonly Verdict[]} criteria
 */

/** The name of what was looked at and not tested, among the names of proofs. */
export const EYE = 'eye';

/** @type {readonly Widget[]} */
export const WIDGETS = ['breathing-timer', 'practice-log', 'referral-form', 'outcome-chart'];

/** @returns {Evidence} */
export const readEvidence = () => JSON.parse(readFileSync(`${ROOT}docs/accessibility.json`, 'utf8'));

/**
 * @param {Verdict} verdict
 * @param {Widget} widget
 */
export const resultOf = ({ result }, widget) => (typeof result === 'string' ? result : result[widget]);

/**
 * @param {Evidence} evidence
 * @param {string} id
 * @returns {Verdict}
 * @throws {Error} when nothing is said of it
 */
export function verdictOn({ criteria }, id) {
  const verdict = criteria.find(one => one.id === id);
  if (!verdict) throw new Error(`docs/accessibility.json says nothing of ${id}.`);
  return verdict;
}
