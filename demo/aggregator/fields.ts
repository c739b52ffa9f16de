import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Asked } from './asked.js';
import type { PageView } from './page-view.js';

/** A field of text, which is taken when it can be meant and stays as it was written until then. */
export interface TypedField<T> {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** What stands in it while it is as it was taken. */
  readonly written: string;
  /** What the text means; `undefined` when it cannot be meant. */
  readonly read: (text: string) => T | undefined;
  /** What to say then; where any text will do, nothing. */
  readonly wrong?: string;
  readonly take: (value: T) => Partial<Asked>;
  readonly numeric?: boolean;
}

const withText = (unread: ReadonlyMap<string, string>, name: string, text: string): ReadonlyMap<string, string> =>
  new Map([...unread, [name, text]]);

const withoutField = (unread: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> =>
  new Map([...unread].filter(([other]) => other !== name));

/** Takes what was written into a field of text, or keeps it as it is. */
function takeTyped<T>({ asked, change }: PageView, { name, read, take }: TypedField<T>, text: string): void {
  const value = read(text);
  if (value === undefined) change({ unread: withText(asked.unread, name, text) });
  else change({ ...take(value), unread: withoutField(asked.unread, name) });
}

const changedText = (event: Event): string => (event.target instanceof HTMLInputElement ? event.target.value : '');

/** A field of text under its label, with what is wrong with it between the two. */
export function renderTyped<T>(page: PageView, field: TypedField<T>): TemplateResult {
  const { name, label, help, written, wrong, numeric } = field;
  const unread = page.asked.unread.get(name);
  const described = [help && `${name}-help`, unread !== undefined && `${name}-wrong`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${help ? html`<p class="help" id="${name}-help">${help}</p>` : nothing}
    ${unread === undefined ? nothing : html`<p class="error" id="${name}-wrong">${wrong}</p>`}
    <input
      id=${name}
      autocomplete="off"
      inputmode=${numeric ? 'numeric' : nothing}
      class=${numeric ? 'short' : ''}
      aria-describedby=${described || nothing}
      aria-invalid=${unread === undefined ? nothing : 'true'}
      .value=${live(unread ?? written)}
      @change=${(event: Event) => takeTyped(page, field, changedText(event))}
    />
  </div>`;
}

/** A button that opens a file of the person's. Without `accept`: whoever chooses a workbook is told how to save it as CSV. */
export function renderFileField(
  {
    id,
    label,
    help,
    wrong,
  }: { readonly id: string; readonly label: string; readonly help?: string; readonly wrong?: boolean },
  open: (file: File) => void,
): TemplateResult {
  const chosen = ({ target }: Event): void => {
    const [file] = target instanceof HTMLInputElement ? (target.files ?? []) : [];
    if (file) open(file);
  };
  // The same file again is no change, and it is chosen again when it has been mended.
  const forget = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) target.value = '';
  };
  const described = [help && `${id}-help`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
    <input
      type="file"
      id=${id}
      aria-describedby=${described || nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      @click=${forget}
      @change=${chosen}
    />
  </div>`;
}
