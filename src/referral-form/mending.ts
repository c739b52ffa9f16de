import type { Answers } from './answers.js';
import type { Field } from './fields.js';
import type { FieldProblem, Problem } from './problems.js';
import { problemWith, readReferral } from './reading.js';
import type { Reading } from './reading.js';
import type { Referral } from './referral.js';

/** What has to be mended: looked for when the person wants to go on, and then field by field as they mend it. */
export class Mending {
  #problems: ReadonlyMap<string, Problem> = new Map();
  #summary: readonly FieldProblem[] = [];

  /** What is wrong now, by field. */
  get problems(): ReadonlyMap<string, Problem> {
    return this.#problems;
  }

  /** What was wrong when the person last wanted to go on, in the order of the form. */
  get summary(): readonly FieldProblem[] {
    return this.#summary;
  }

  /** @returns the referral, when nothing has to be mended */
  goOn(fields: readonly Field[], answers: Answers, reading: Reading): Referral | undefined {
    const read = readReferral(fields, answers, reading);
    this.#summary = 'problems' in read ? read.problems : [];
    this.#problems = new Map(this.#summary.map(({ field, problem }) => [field, problem]));
    return 'referral' in read ? read.referral : undefined;
  }

  /** Looks at one answer again. */
  look(field: Field, answers: Answers, reading: Reading): void {
    const problem = problemWith(field, answers, reading);
    const problems = new Map(this.#problems);
    if (problem) problems.set(field.id, problem);
    else problems.delete(field.id);
    this.#problems = problems;
  }

  /** Nothing has been looked for. */
  forget(): void {
    this.#problems = new Map();
    this.#summary = [];
  }
}
