import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { askedFor } from './answers.js';
import type { Answer } from './answers.js';
import { mismatches } from './criteria.js';
import { SECTIONS } from './fields.js';
import type { Field, Section } from './fields.js';
import { answerIn, controlId, renderField, renderSuggestions } from './form-fields.js';
import type { FormInSight } from './form-fields.js';
import type { FieldProblem } from './problems.js';
import { problemInWords } from './wording.js';

/** The whole form as it stands. */
export interface WholeForm extends FormInSight {
  readonly fields: readonly Field[];
  /** Whether all of it is shown; what a screen has room for will do to begin with. */
  readonly isWhole: boolean;
  /** What had to be mended when the person last wanted to go on. */
  readonly summary: readonly FieldProblem[];
  readonly headingLevel: number;
  /** Whether the person has been asked if everything shall go. */
  readonly clearing: boolean;
  /** Whether the form has stood open for long with something in it. */
  readonly idle: boolean;
}

/** What one of the first fields takes of a screen. As many as it has room for are there at once, so that one can begin to write. */
const FIELD_PX = 120;

/** What a person does with the form. */
export interface FormActs {
  /** The person has written or chosen something. */
  readonly answer: (field: Field, answer: Answer) => void;
  /** The person has left a field. */
  readonly leave: (field: Field) => void;
  readonly goOn: () => void;
  readonly goTo: (field: string) => void;
  readonly askToClear: (asking: boolean) => void;
  readonly clear: () => void;
}

/** The form that a referral is written in: four sections, what has to be mended on top, and what comes next below. */
export function renderForm(form: WholeForm, acts: FormActs): TemplateResult {
  const { texts } = form;
  const asked = askedFor(form.fields, form.answers).slice(
    0,
    form.isWhole ? undefined : Math.ceil(innerHeight / FIELD_PX),
  );
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.goOn();
  };
  const fieldOf = ({ name }: HTMLInputElement): Field | undefined => form.fields.find(({ id }) => id === name);
  const answered = ({ target }: Event): void => {
    const control = target as HTMLInputElement;
    const field = fieldOf(control);
    if (field) acts.answer(field, answerIn(field, control, form.answers));
  };
  const left = ({ target, relatedTarget }: FocusEvent): void => {
    const control = target as HTMLInputElement;
    const field = fieldOf(control);
    if (field && (relatedTarget as HTMLInputElement | null)?.name !== control.name) acts.leave(field);
  };
  return html`<form
    class=${form.isWhole ? 'form' : 'form begun'}
    novalidate
    autocomplete="off"
    @submit=${submit}
    @input=${answered}
    @focusout=${left}
  >
    <p class="privacy">${texts.privacy}</p>
    ${form.summary.length > 0 ? renderSummary(form, acts) : nothing}
    ${form.idle ? html`<div class="notice warning" role="status"><p>${texts.idle}</p></div>` : nothing}
    ${SECTIONS.map(section =>
      renderSection(
        section,
        asked.filter(field => field.section === section),
        form,
      ),
    )}
    ${form.isWhole ? renderEnd(form, acts) : nothing}
  </form>`;
}

const renderEnd = (form: WholeForm, acts: FormActs): TemplateResult =>
  html`${renderSuggestions(form)}
    <div class="actions">
      <button class="primary">${form.texts.review}</button>
      <button type="button" class="quiet clear" @click=${() => acts.askToClear(true)}>${form.texts.clear}</button>
    </div>
    ${form.clearing ? renderClearing(form, acts) : nothing}`;

function renderSummary(form: WholeForm, { goTo }: FormActs): TemplateResult {
  const { summary, fields, texts } = form;
  const go = (event: Event, field: string): void => {
    // The address stays as it is.
    event.preventDefault();
    goTo(field);
  };
  const problems = summary.flatMap(({ field: id, problem }) => {
    const field = fields.find(one => one.id === id);
    return field
      ? [
          html`<li>
            <a href="#${controlId(id)}" @click=${(event: Event) => go(event, id)}>${problemInWords(field, problem, form)}</a>
          </li>`,
        ]
      : [];
  });
  return html`<div class="notice warning summary">
    <div role="heading" aria-level=${form.headingLevel + 1} class="subtitle" tabindex="-1">${texts.summary}</div>
    <ul>
      ${problems}
    </ul>
  </div>`;
}

function renderSection(section: Section, fields: readonly Field[], form: WholeForm): TemplateResult | typeof nothing {
  if (fields.length === 0) return nothing;
  const { texts, headingLevel } = form;
  return html`<section class="section" part=${section} aria-labelledby="s-${section}">
    <div role="heading" aria-level=${headingLevel + 1} class="subtitle" id="s-${section}">${texts.sections[section]}</div>
    ${section === 'referral' ? renderCriteria(form) : nothing}
    ${fields.map(field => {
      const rendered = renderField(field, form);
      return field.id === 'workStatus' || field.id === 'complaints'
        ? html`${rendered} ${renderMismatch(field.id, form)}`
        : rendered;
    })}
  </section>`;
}

/** Who the course is for: information, at the top of what it is about. */
const renderCriteria = ({ texts }: WholeForm): TemplateResult =>
  html`<div class="notice">
    <p>${texts.criteria}</p>
    <ul>
      ${texts.criteriaTerms.map(term => html`<li>${term}</li>`)}
    </ul>
  </div>`;

/** The place of a notice is there before its words, so that they are heard when they come. */
function renderMismatch(field: 'workStatus' | 'complaints', { answers, texts }: WholeForm): TemplateResult {
  const mismatch = field === 'workStatus' ? 'work' : 'complaints';
  const words = mismatch === 'work' ? texts.workDoesNotMatch : texts.complaintsDoNotMatch;
  return html`<div role="status">
    ${mismatches(answers).includes(mismatch) ? html`<div class="notice"><p>${words}</p></div>` : nothing}
  </div>`;
}

const renderClearing = ({ texts }: WholeForm, { clear, askToClear }: FormActs): TemplateResult =>
  html`<div class="notice warning" role="alert" tabindex="-1" data-refuge>
    <p>${texts.clearAsk}</p>
    <div class="actions">
      <button type="button" class="sure" @click=${clear}>${texts.clearSure}</button>
      <button type="button" class="quiet" @click=${() => askToClear(false)}>${texts.cancel}</button>
    </div>
  </div>`;
