import type { PlainDate } from '../calendar/plain-date.js';
import { askedFor, chosenOf, wordsOf } from './answers.js';
import type { Answer, Answers } from './answers.js';
import { readPhone, readPostalCode, readRegisterNumber } from './contact.js';
import { mostOf } from './fields.js';
import type { Field } from './fields.js';
import { readIcpc2 } from './icpc2.js';
import { readIdentityNumber } from './identity-number.js';
import type { IdentityKind, IdentityProblem } from './identity-number.js';
import type { FieldProblem, Problem } from './problems.js';
import type { Referral } from './referral.js';
import { readWrittenDate } from './written-date.js';

/** What a reading depends on beside the answers. */
export interface Reading {
  readonly today: PlainDate;
  /** Whether numbers that belong to nobody will do, for a demonstration. */
  readonly allowTestIds: boolean;
}

type Read = { readonly answer: Answer } | { readonly problem: Problem };

const IDENTITY_PROBLEMS: Readonly<Record<IdentityProblem, Problem>> = {
  length: 'number-length',
  characters: 'number-characters',
  'check-digits': 'number-check-digits',
  'other-kind': 'number-other-kind',
  'test-number': 'test-number',
};

/** Whole, from 20 to 99: a sick leave of 100 % is not graded, and none is under 20 % (NAV). */
const PERCENTAGE = /^([2-9]\d)\s*%?$/;

const orProblem = (answer: string | undefined, problem: Problem): Read =>
  answer === undefined ? { problem } : { answer };

function readWords(field: Field, words: string, answers: Answers, { today, allowTestIds }: Reading): Read {
  switch (field.kind) {
    case 'identity-number': {
      const read = readIdentityNumber(words, wordsOf(answers, 'idType') as IdentityKind, allowTestIds);
      return 'digits' in read ? { answer: read.digits } : { problem: IDENTITY_PROBLEMS[read.problem] };
    }
    case 'date': {
      const day = readWrittenDate(words);
      if (!day) return { problem: 'not-a-date' };
      return day > today && !field.mayLieAhead ? { problem: 'ahead' } : { answer: day };
    }
    case 'phone':
      return orProblem(readPhone(words), 'not-a-phone');
    case 'postal-code':
      return orProblem(readPostalCode(words), 'not-a-postal-code');
    case 'hpr-number':
      return orProblem(readRegisterNumber(words), 'not-an-hpr-number');
    case 'her-id':
      return orProblem(readRegisterNumber(words), 'not-a-her-id');
    case 'icpc-2':
      return orProblem(readIcpc2(words), 'not-a-code');
    case 'percentage':
      return orProblem(PERCENTAGE.exec(words)?.[1], 'not-a-percentage');
    case 'confirmation':
      return words === 'yes' ? { answer: words } : { problem: 'not-an-option' };
    case 'choice':
      return field.options?.includes(words) ? { answer: words } : { problem: 'not-an-option' };
    case 'text':
    case 'long-text':
    case 'choices':
      // Counted as people count: an emoji is one.
      return [...words].length > mostOf(field) ? { problem: 'too-long' } : { answer: words };
  }
}

/** Reads the answer to one field; nothing where it was not answered and need not be. */
function readAnswer(field: Field, answers: Answers, reading: Reading): Read | undefined {
  if (field.kind === 'choices') {
    const chosen = chosenOf(answers, field.id);
    if (chosen.length > 0) {
      return chosen.every(one => field.options?.includes(one)) ? { answer: chosen } : { problem: 'not-an-option' };
    }
  } else {
    const words = wordsOf(answers, field.id);
    if (words) return readWords(field, words, answers, reading);
  }
  return field.required ? { problem: 'missing' } : undefined;
}

/** @returns what is wrong with the answer to one field */
export function problemWith(field: Field, answers: Answers, reading: Reading): Problem | undefined {
  const read = readAnswer(field, answers, reading);
  return read && 'problem' in read ? read.problem : undefined;
}

/** Reads what was answered: a referral that will do, or everything that has to be mended, in the order of the form. */
export function readReferral(
  fields: readonly Field[],
  answers: Answers,
  reading: Reading,
): { readonly referral: Referral } | { readonly problems: readonly FieldProblem[] } {
  const asked = askedFor(fields, answers);
  const given: Record<string, Answer> = {};
  const problems: FieldProblem[] = [];
  for (const field of asked) {
    const read = readAnswer(field, answers, reading);
    if (read && 'problem' in read) problems.push({ field: field.id, problem: read.problem });
    else if (read) given[field.id] = read.answer;
  }
  return problems.length > 0 ? { problems } : { referral: { fields: asked, answers: given } };
}
