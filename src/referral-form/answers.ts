import type { Field } from './fields.js';

/** What was answered to one field: words, the chosen option, `yes` for a confirmation, or the options chosen of several. */
export type Answer = string | readonly string[];

/** Answers by the field's id, as they were typed and chosen; what was not answered is not there, or empty. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** What no text has but by accident, and no FHIR may have: control characters but the tab and the line break, and half characters. */
const NO_TEXT = /[^\t\n\r -~\u00a0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The answer in words; empty when there is none. */
export function wordsOf(answers: Answers, id: string): string {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return typeof answer === 'string' ? answer.replace(NO_TEXT, '').trim() : '';
}

/** The options chosen, of a field with one or with several. */
export function chosenOf(answers: Answers, id: string): readonly string[] {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return typeof answer === 'string' ? (answer ? [answer] : []) : (answer ?? []);
}

/**
 * The fields that are asked for, given what has been answered: those whose condition holds, and whose condition is
 * itself asked for.
 */
export function askedFor(fields: readonly Field[], answers: Answers): readonly Field[] {
  const asked = new Set<string>();
  return fields.filter(({ id, when }) => {
    const holds = !when || (asked.has(when.field) && chosenOf(answers, when.field).some(one => when.is.includes(one)));
    if (holds) asked.add(id);
    return holds;
  });
}
