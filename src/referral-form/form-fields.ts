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

/** What a person does in a field. */
export interface FieldActs {
  readonly answer: (field: Field, answer: Answer) => void;
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

/** One field with its label, its help and what has to be mended. */
export function renderField(field: Field, form: FormInSight, acts: FieldActs): TemplateResult {
  if (field.kind === 'confirmation') return renderConfirmation(field, form, acts);
  return field.options ? renderOptions(field, form, acts) : renderWords(field, form, acts);
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

const renderLabel = (field: Field, form: FormInSight): TemplateResult =>
  html`${labelOf(field, form)}${field.required ? nothing : html` <span class="optional">${form.texts.optional}</span>`}`;

function renderWords(field: Field, form: FormInSight, { answer }: FieldActs): TemplateResult {
  const { id, kind } = field;
  const typed = (event: Event): void => answer(field, (event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const value = form.answers[id] ?? '';
  const invalid = form.problems.has(id) ? 'true' : nothing;
  return html`<div class="field">
    <label for=${controlId(id)}>${renderLabel(field, form)}</label>
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
              @input=${typed}
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
            @input=${typed}
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

function renderOptions(field: Field, form: FormInSight, { answer }: FieldActs): TemplateResult {
  const { id, kind, options = [] } = field;
  const chosen = chosenOf(form.answers, id);
  const several = kind === 'choices';
  const choose = (option: string, event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    if (several) answer(field, checked ? [...chosen, option] : chosen.filter(one => one !== option));
    else answer(field, option);
  };
  return html`<fieldset aria-describedby=${describedBy(field, form)}>
    <legend>${renderLabel(field, form)}</legend>
    ${renderHelp(field, form)} ${renderError(field, form)}
    ${options.map(
      (option, place) =>
        html`<label class="choice"
          ><input
            id=${place === 0 ? controlId(id) : nothing}
            type=${several ? 'checkbox' : 'radio'}
            name=${id}
            value=${option}
            .checked=${chosen.includes(option)}
            @change=${(event: Event) => choose(option, event)}
          />${optionLabelOf(field, option, form)}</label
        >`,
    )}
  </fieldset>`;
}

function renderConfirmation(field: Field, form: FormInSight, { answer }: FieldActs): TemplateResult {
  const changed = (event: Event): void => answer(field, (event.target as HTMLInputElement).checked ? 'yes' : '');
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
        @change=${changed}
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
