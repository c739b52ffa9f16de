import { parsePlainDate } from '../calendar/plain-date.js';
import { ungrouped } from './grouping.js';

/**
 * The numbers that can identify a patient: fødselsnummer, D-nummer (first digit + 4), and FH-nummer (felles hjelpenummer:
 * it begins with 8 or 9, and has no date in it).
 */
export type IdentityKind = 'fnr' | 'dnr' | 'fh';

/**
 * Why a number will not do:
 * - `characters`: there is something in it that is neither a digit nor stands between groups of digits;
 * - `length`: it has fewer or more than eleven digits;
 * - `check-digits`: it is mistyped: its check digits, or its day and month, do not hold;
 * - `test-number`: its month is one that only test numbers have, and they are not allowed. A number that one hospital has
 *   given out for its own use (H-nummer) looks like NAV's test numbers, and means nothing to another hospital either;
 * - `other-kind`: it holds, but is of another kind than was chosen.
 */
export type IdentityProblem = 'characters' | 'length' | 'check-digits' | 'test-number' | 'other-kind';

/** The eleven digits of a number that holds, or why it will not do. */
export type IdentityReading = { readonly digits: string } | { readonly problem: IdentityProblem };

/** The weights of the first and the second check digit, each with its own last (Skatteetaten, «Fødselsnummer»). */
const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** What is added to the month of a test number: by Skatteetaten, by Norsk helsenett, and by NAV. */
const TEST_MONTHS = [80, 65, 40];

/**
 * Reads an identity number as people type it. Numbers issued from 2032 on are read too; as they tell neither sex nor
 * century, nothing is derived from any number.
 *
 * @param text - spaces of every width, dots and hyphens are dropped
 * @param kind - the kind that was chosen
 * @param allowTest - whether numbers made for tests will do
 */
export function readIdentityNumber(text: string, kind: IdentityKind, allowTest: boolean): IdentityReading {
  const digits = ungrouped(text);
  if (!/^\d*$/.test(digits)) return { problem: 'characters' };
  if (digits.length !== 11) return { problem: 'length' };
  const itsKind = kindOf(digits);
  const added = itsKind === 'fh' ? 0 : addedToMonth(digits);
  if (!checkDigitsHold(digits, itsKind) || !(itsKind === 'fh' || dayExists(digits, itsKind, added)))
    return { problem: 'check-digits' };
  if (added && !allowTest) return { problem: 'test-number' };
  return itsKind === kind ? { digits } : { problem: 'other-kind' };
}

function kindOf([first = '']: string): IdentityKind {
  return first < '4' ? 'fnr' : first < '8' ? 'dnr' : 'fh';
}

const addedToMonth = (digits: string): number => TEST_MONTHS.find(added => +digits.slice(2, 4) > added) ?? 0;

/**
 * From 2032 on the first check digit may leave the rests 0–3 (Skatteetaten, «Nytt fødselsnummer fra 2032»); FH-numbers
 * are no part of that. The second one alone finds every single digit that is wrong.
 */
function checkDigitsHold(digits: string, kind: IdentityKind): boolean {
  return rest(digits, FIRST_WEIGHTS) <= (kind === 'fh' ? 0 : 3) && rest(digits, SECOND_WEIGHTS) === 0;
}

const rest = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;

/** The century is not known. 2000 was a leap year and 1900 none: who has 29 February 00 was born in 2000. */
function dayExists(digits: string, kind: IdentityKind, addedToMonth: number): boolean {
  const [day = 0, month = 0, year = 0] = [0, 2, 4].map(at => +digits.slice(at, at + 2));
  const two = (number: number): string => String(number).padStart(2, '0');
  return !!parsePlainDate(`20${two(year)}-${two(month - addedToMonth)}-${two(kind === 'dnr' ? day - 40 : day)}`);
}
