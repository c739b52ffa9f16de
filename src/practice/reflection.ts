import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Calm, PracticeSession } from './session.js';

/** What a person may add to a session in their own words and by their own measure. */
export type Reflection = Pick<PracticeSession, 'note' | 'calmBefore' | 'calmAfter'>;

/** The words that an element asks with. */
export interface ReflectionMessages {
  readonly calmBefore: string;
  readonly calmAfter: string;
  /** What 1 and 5 stand for. */
  readonly calmScale: readonly [string, string];
  readonly note: string;
}

const CALM: readonly Calm[] = [1, 2, 3, 4, 5];

/** The fields of a form that {@link reflectionOf} reads; their look is `reflection.styles.ts`. */
export function renderReflectionFields(reflection: Reflection, texts: ReflectionMessages): TemplateResult {
  return html`${renderCalm('calmBefore', reflection, texts)} ${renderCalm('calmAfter', reflection, texts)}
    <div class="field">
      <label for="note">${texts.note}</label>
      <textarea id="note" name="note" rows="3" maxlength="2000" .value=${reflection.note ?? ''}></textarea>
    </div>`;
}

function renderCalm(
  name: 'calmBefore' | 'calmAfter',
  reflection: Reflection,
  { [name]: question, calmScale: [uneasy, calm] }: ReflectionMessages,
): TemplateResult {
  return html`<fieldset>
    <legend>${question}</legend>
    <div class="calm">
      ${CALM.map(
        step =>
          html`<label class="choice"
            ><input type="radio" name=${name} value=${step} .checked=${step === reflection[name]} />${step}</label
          >`,
      )}
      <span class="help">${uneasy}</span><span class="help">${calm}</span>
    </div>
  </fieldset>`;
}

/** What was answered; an answer that was taken away, or a note of white space, is left out. */
export function reflectionOf(form: FormData): Reflection {
  const note = form.get('note');
  const calm = (name: string): Calm | undefined => CALM.find(step => String(step) === form.get(name));
  const calmBefore = calm('calmBefore');
  const calmAfter = calm('calmAfter');
  return {
    ...(typeof note === 'string' && note.trim() && { note: note.trim() }),
    ...(calmBefore && { calmBefore }),
    ...(calmAfter && { calmAfter }),
  };
}
