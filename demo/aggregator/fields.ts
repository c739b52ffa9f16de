import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText, unreadWith } from '../tool/fields.js';
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

/** Takes what was written into a field of text, or keeps it as it is. */
function takeTyped<T>({ asked, change }: PageView, { name, read, take }: TypedField<T>, text: string): void {
  const value = read(text);
  if (value === undefined) change({ unread: unreadWith(asked.unread, name, text) });
  else change({ ...take(value), unread: unreadWith(asked.unread, name) });
}

/** A field of text under its label, taken when the person is done with it: everything is worked out anew then. */
export function renderTyped<T>(page: PageView, field: TypedField<T>): TemplateResult {
  const { name, label, help, written, wrong = '', numeric = false } = field;
  const unread = page.asked.unread.get(name);
  return renderText({
    name,
    label,
    help,
    value: unread ?? written,
    wrong: unread === undefined ? undefined : wrong,
    numeric,
    when: 'done',
    take: text => takeTyped(page, field, text),
  });
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
