import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chosenOf, wordsOf } from './answers.js';
import type { Answer, Answers } from './answers.js';
import { mostOf } from './fields.js';
import type { Field, FieldId } from './fields.js';
import { CODE_SUGGESTIONS } from './icpc2.js';
import type { Problem } from './problems.js';
import { codeInWords, labelOf, optionLabelOf, problemInWords } from './wording.js';
import type { Wording } from './wording.js';

/** The form as it stands. */
export interface FormInSight extends Wording {
  /** As typed and chosen. */
  readonly answers: Answers;
  /** What has to be mended, by field. */
  readonly problems: ReadonlyMap<string, Problem>;
}

/** The id of what gets the focus for a field: its input, or the first of its options. */
export const controlId = (field: string): string => `f-${field}`;

/** Digits and what people write between them. */
const INPUT_MODES: Partial<Record<Field['kind'], string>> = {
  'identity-number': 'numeric',
  'postal-code': 'numeric',
  'hpr-number': 'numeric',
  'her-id': 'numeric',
  percentage: 'numeric',
  phone: 'tel',
};

/** Short answers get short fields, so that the length says what is expected. */
const SHORT: readonly Field['kind'][] = [
  'identity-number',
  'date',
  'phone',
  'postal-code',
  'hpr-number',
  'her-id',
  'percentage',
];

/** What a field is answered with when `control`, which is one of its inputs, has been written in or chosen. */
export function answerIn(field: Field, { value, checked }: HTMLInputElement, answers: Answers): Answer {
  const { id, kind } = field;
  if (kind === 'confirmation') return checked ? value : '';
  if (kind !== 'choices') return value;
  const others = chosenOf(answers, id).filter(one => one !== value);
  return checked ? [...others, value] : others;
}

/** One field with its label, its help and what has to be mended. */
export function renderField(field: Field, form: FormInSight): TemplateResult {
  if (field.kind === 'confirmation') return renderConfirmation(field, form);
  return field.options ? renderOptions(field, form) : renderWords(field, form);
}

const helpId = (field: Field): string => `h-${field.id}`;
const errorId = (field: Field): string => `e-${field.id}`;

function helpOf({ id }: Field, { texts }: Wording): string | undefined {
  return texts.help[id as FieldId];
}

function describedBy(field: Field, form: FormInSight): string | typeof nothing {
  const ids = [
    ...(helpOf(field, form) ? [helpId(field)] : []),
    ...(field.kind === 'long-text' ? [`c-${field.id}`] : []),
    ...(form.problems.has(field.id) ? [errorId(field)] : []),
  ];
  return ids.join(' ') || nothing;
}

const renderHelp = (field: Field, form: FormInSight): TemplateResult | typeof nothing => {
  const help = helpOf(field, form);
  return help ? html`<p class="help" id=${helpId(field)}>${help}</p>` : nothing;
};

function renderError(field: Field, form: FormInSight): TemplateResult | typeof nothing {
  const problem = form.problems.get(field.id);
  return problem ? html`<p class="error" id=${errorId(field)}>${problemInWords(field, problem, form)}</p>` : nothing;
}

/** Words for the label of a field that may be left empty. */
const optionalOf = ({ required }: Field, { texts }: Wording): string => (required ? '' : ` ${texts.optional}`);

function renderWords(field: Field, form: FormInSight): TemplateResult {
  const { id, kind } = field;
  const value = form.answers[id] ?? '';
  const invalid = form.problems.has(id) ? 'true' : nothing;
  return html`<div class="field">
    <label for=${controlId(id)}>${labelOf(field, form)}<span class="optional">${optionalOf(field, form)}</span></label>
    ${renderHelp(field, form)} ${renderError(field, form)}
    ${
      kind === 'long-text'
        ? html`<textarea
              id=${controlId(id)}
              name=${id}
              rows="4"
              autocomplete="off"
              aria-required=${field.required ? 'true' : nothing}
              aria-invalid=${invalid}
              aria-describedby=${describedBy(field, form)}
              .value=${value}
            ></textarea>
            ${renderCount(field, form)}`
        : html`<input
            id=${controlId(id)}
            name=${id}
            class=${SHORT.includes(kind) ? 'short' : nothing}
            type="text"
            inputmode=${INPUT_MODES[kind] ?? nothing}
            autocomplete=${field.autocomplete ?? 'off'}
            autocapitalize=${kind === 'icpc-2' ? 'characters' : nothing}
            list=${kind === 'icpc-2' ? 'icpc-2' : nothing}
            aria-required=${field.required ? 'true' : nothing}
            aria-invalid=${invalid}
            aria-describedby=${describedBy(field, form)}
            .value=${value}
          />`
    }
  </div>`;
}

function renderCount(field: Field, { answers, texts }: FormInSight): TemplateResult {
  const left = mostOf(field) - [...wordsOf(answers, field.id)].length;
  return html`<p class=${left < 0 ? 'count error' : 'count help'} id="c-${field.id}">
    ${left < 0 ? texts.charactersOver(-left) : texts.charactersLeft(left)}
  </p>`;
}

function renderOptions(field: Field, form: FormInSight): TemplateResult {
  const { id, kind, options = [] } = field;
  const chosen = chosenOf(form.answers, id);
  return html`<fieldset aria-describedby=${describedBy(field, form)}>
    <legend>${labelOf(field, form)}<span class="optional">${optionalOf(field, form)}</span></legend>
    ${renderHelp(field, form)} ${renderError(field, form)}
    ${options.map(
      (option, place) =>
        html`<label class="choice"
          ><input
            id=${place === 0 ? controlId(id) : nothing}
            type=${kind === 'choices' ? 'checkbox' : 'radio'}
            name=${id}
            value=${option}
            .checked=${chosen.includes(option)}
          />${optionLabelOf(field, option, form)}</label
        >`,
    )}
  </fieldset>`;
}

function renderConfirmation(field: Field, form: FormInSight): TemplateResult {
  return html`<div class="field">
    ${renderError(field, form)}
    <label class="choice"
      ><input
        id=${controlId(field.id)}
        type="checkbox"
        name=${field.id}
        value="yes"
        aria-required=${field.required ? 'true' : nothing}
        aria-invalid=${form.problems.has(field.id) ? 'true' : nothing}
        aria-describedby=${describedBy(field, form)}
        .checked=${wordsOf(form.answers, field.id) === 'yes'}
      /><span>${labelOf(field, form)}</span></label
    >
  </div>`;
}

/** The diagnoses that a person is offered as they type a code; any other code may be typed. */
export function renderSuggestions(wording: Wording): TemplateResult {
  return html`<datalist id="icpc-2">
    ${CODE_SUGGESTIONS.map(({ code }) => html`<option value=${codeInWords(code, wording)}></option>`)}
  </datalist>`;
}
