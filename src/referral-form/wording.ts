import { mostOf } from './fields.js';
import type { Field, FieldId, OwnText } from './fields.js';
import { CODE_SUGGESTIONS } from './icpc2.js';
import type { ReferralMessages } from './messages.js';
import type { Problem } from './problems.js';

/** The words of a form in one language. */
export interface Wording {
  readonly texts: ReferralMessages;
  /** For the fields that a hospital has added. */
  readonly language: string;
}

const inLanguage = (own: OwnText, language: string): string => own[language as keyof OwnText] ?? own.nb;

/** What a field is called. */
export function labelOf({ id, label }: Field, { texts, language }: Wording): string {
  return label ? inLanguage(label, language) : texts.labels[id as FieldId];
}

/** What one of a field's options is called; a place or a name is called what it is. */
export function optionLabelOf({ id, optionLabels }: Field, option: string, { texts, language }: Wording): string {
  const own = optionLabels?.[option];
  return own ? inLanguage(own, language) : (texts.options[id]?.[option] ?? option);
}

/** A code of ICPC-2, with its title where it is one of those that are suggested: `P76 Depressiv lidelse`. */
export function codeInWords(code: string, { language }: Wording): string {
  const title = CODE_SUGGESTIONS.find(suggestion => suggestion.code === code)?.title;
  return title ? `${code} ${inLanguage(title, language)}` : code;
}

/** What has to be done about an answer: the same words beside the field and in the summary, without the answer itself. */
export function problemInWords(field: Field, problem: Problem, wording: Wording): string {
  const { texts } = wording;
  const label = labelOf(field, wording);
  if (problem === 'missing') return texts.missing[field.id as FieldId] ?? texts.missingOwn(label);
  return texts.problems[problem](label, mostOf(field));
}
