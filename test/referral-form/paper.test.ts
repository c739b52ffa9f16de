import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/referral-form/define.js';
import type { LmsReferralForm } from '../../src/referral-form/lms-referral-form.js';
import { appearance, press, rendered } from '../contract/acts.js';
import { sheetPrintedBy } from '../element/printer.js';
import { PREFILL } from './states.js';

/** Today as people here write it. */
function today(): string {
  const now = new Date();
  return [now.getDate(), now.getMonth() + 1, now.getFullYear()].map(part => String(part).padStart(2, '0')).join('.');
}

describe('A referral on paper', () => {
  it('says what it is, the day it was written out, and every answer; nothing of the form around it', async () => {
    const form = fixtureSync<LmsReferralForm>('<lms-referral-form lang="nb" allow-test-ids></lms-referral-form>');
    form.prefill = PREFILL;
    await rendered(form);
    await press('.form > .actions .primary')(form);
    const { body, end } = await sheetPrintedBy(async () => (await appearance(form, '.leaving .print')).click());
    const lines = body.innerText.split('\n').map(line => line.trim());
    expect(lines).to.include('Henvisning til kurs');
    expect(lines).to.include(`Dato: ${today()}`);
    expect(lines).to.include('158769 00170');
    expect(lines).to.include('Har hatt tre korte sykmeldinger i høst.');
    expect(body.querySelectorAll('input, textarea, select, button, a')).to.have.length(0);
    end();
  });
});
