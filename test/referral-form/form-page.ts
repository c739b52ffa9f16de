/** A page with a referral form in it, as a GP meets it. */
import { fixtureSync } from '@open-wc/testing';
import type { Answers } from '../../src/referral-form/answers.js';
import '../../src/referral-form/define.js';
import type { LmsReferralForm } from '../../src/referral-form/lms-referral-form.js';
import { appearance, press, rendered } from '../contract/acts.js';
import { PREFILL } from './states.js';

/** Sends a referral to a receiver. */
export const SUBMITTING = 'mode="submit" endpoint="https://receiver.example/fhir"';

/** Opens a page with these attributes on its form, and with something to come to before it and after it. */
export function open(attributes = ''): LmsReferralForm {
  const page = fixtureSync<HTMLElement>(
    `<div lang="nb">
      <button id="before">Før</button>
      <lms-referral-form allow-test-ids ${attributes}></lms-referral-form>
      <button id="after">Etter</button>
    </div>`,
  );
  const form = page.querySelector('lms-referral-form');
  if (!form) throw new Error('There is no form in the page');
  return form;
}

/** @throws {Error} when the form shows nothing that matches */
export function inside<Kind extends HTMLElement = HTMLElement>(form: LmsReferralForm, selector: string): Kind {
  const found = form.shadowRoot?.querySelector<Kind>(selector);
  if (!found) throw new Error(`The form shows nothing that matches ${selector}`);
  return found;
}

/** What the form says, with its white space as it is read. */
export const shown = (form: LmsReferralForm, selector = 'section'): string =>
  inside(form, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Wants to go on from the form. */
export const goOn = press('.form > .actions .primary');

/** Fills the form in besides, as a page does that knows the patient. */
export async function give(form: LmsReferralForm, answers: Answers): Promise<void> {
  form.prefill = { ...form.prefill, ...answers };
  await rendered(form);
}

/** Opens a form in which everything is answered, with these changes, by the page and not by the person. */
export async function filled(attributes = '', changes: Answers = {}): Promise<LmsReferralForm> {
  const form = open(attributes);
  await give(form, { ...PREFILL, ...changes });
  return form;
}

/** Opens a form and goes on to its review. */
export async function reviewed(attributes = '', changes: Answers = {}): Promise<LmsReferralForm> {
  const form = await filled(attributes, changes);
  await goOn(form);
  await appearance(form, '.leaving');
  return form;
}
