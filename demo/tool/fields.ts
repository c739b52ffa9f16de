import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** What every field has. */
interface Labelled {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
}

/** A field that one writes in. */
export interface TextField extends Labelled {
  readonly value: string;
  /** What is wrong with the value. */
  readonly wrong?: string | undefined;
  readonly numeric?: boolean;
  /** Whether it is taken at every key, or when the person is done with it. */
  readonly when: 'typed' | 'done';
  readonly take: (text: string) => void;
}

/** One of some, of which one is chosen. */
export interface ChoiceField extends Labelled {
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly value: string;
  readonly take: (value: string) => void;
}

const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';

const renderHelp = ({ name, help }: Labelled): TemplateResult | typeof nothing =>
  help ? html`<p class="help" id="${name}-help">${help}</p>` : nothing;

/** Words under their label, with what is wrong with them between the two. */
export function renderText(field: TextField): TemplateResult {
  const { name, label, help, value, wrong, numeric, when, take } = field;
  const taken = (event: Event): void => take(valueOf(event));
  const described = [help && `${name}-help`, wrong && `${name}-wrong`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${renderHelp(field)} ${wrong ? html`<p class="error" id="${name}-wrong">${wrong}</p>` : nothing}
    <input
      id=${name}
      autocomplete="off"
      inputmode=${numeric ? 'numeric' : nothing}
      class=${numeric ? 'short' : ''}
      aria-describedby=${described || nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      .value=${live(value)}
      @input=${when === 'typed' ? taken : nothing}
      @change=${when === 'done' ? taken : nothing}
    />
  </div>`;
}

/** A list of which one is chosen. */
export function renderChoice(field: ChoiceField): TemplateResult {
  const { name, label, help, options, value, take } = field;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${renderHelp(field)}
    <select id=${name} aria-describedby=${help ? `${name}-help` : nothing} @change=${(event: Event) => take(valueOf(event))}>
      ${options.map(
        ([option, words]) => html`<option value=${option} .selected=${live(option === value)}>${words}</option>`,
      )}
    </select>
  </div>`;
}

/** What is on or off. */
export function renderSwitch(
  field: Labelled & { readonly on: boolean; readonly take: (on: boolean) => void },
): TemplateResult {
  const { name, label, help, on, take } = field;
  const changed = ({ target }: Event): void => take(target instanceof HTMLInputElement && target.checked);
  return html`<div class="field">
    <label class="choice"
      ><input
        type="checkbox"
        id=${name}
        aria-describedby=${help ? `${name}-help` : nothing}
        .checked=${live(on)}
        @change=${changed}
      /><span>${label}</span></label
    >
    ${renderHelp(field)}
  </div>`;
}

/** By field: what stands in it and cannot be meant. */
export type Unread = ReadonlyMap<string, string>;

/** What is unread when this stands in a field, or, without a text, when that field can be meant. */
export const unreadWith = (unread: Unread, name: string, text?: string): Unread =>
  new Map([...[...unread].filter(([other]) => other !== name), ...(text === undefined ? [] : [[name, text] as const])]);
