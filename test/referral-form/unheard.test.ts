import { expect, fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/referral-form/define.js';
import type { LmsReferralForm } from '../../src/referral-form/lms-referral-form.js';
import { appearance, press, rendered } from '../contract/acts.js';

/** Every event that a page can listen for by a property, and those that have none. */
const TYPES = [
  ...Object.keys(Document.prototype)
    .filter(name => name.startsWith('on'))
    .map(name => name.slice(2)),
  ...['beforeinput', 'focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend'],
];

/** What an analytics script at the document picks up: keys, text, what stands in the field, and which one it is. */
function listen(): { readonly heard: readonly string[]; readonly stop: () => void } {
  const heard: string[] = [];
  const listener = (event: Event): void => {
    const { key, data } = event as Partial<KeyboardEvent & InputEvent>;
    const [inmost] = event.composedPath();
    const { value, textContent } = inmost instanceof Element ? (inmost as Partial<HTMLInputElement>) : {};
    const told = [key, data, value, textContent].filter(Boolean).join(' ').trim();
    if (told) heard.push(`${event.type}: ${told}`);
  };
  for (const type of TYPES) document.addEventListener(type, listener);
  return {
    heard,
    stop: () => {
      for (const type of TYPES) document.removeEventListener(type, listener);
    },
  };
}

describe('A page that listens to all that happens in it', () => {
  let form: LmsReferralForm;
  let ear: ReturnType<typeof listen>;

  beforeEach(async () => {
    form = fixtureSync<LmsReferralForm>('<lms-referral-form lang="nb" allow-test-ids></lms-referral-form>');
    await rendered(form);
    ear = listen();
  });
  afterEach(() => ear.stop());

  it('hears what is typed in a field of its own', async () => {
    const own = document.createElement('input');
    document.body.append(own);
    own.focus();
    await sendKeys({ type: 'sliten' });
    own.remove();
    expect(ear.heard.join('\n')).to.include('keydown: s').and.to.include('sliten');
  });

  it('hears no key, no word and no choice of the referral', async () => {
    const field = (await appearance(form, '#f-problem')) as HTMLTextAreaElement;
    field.focus();
    await sendKeys({ type: 'sliten' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Tab' });
    await press('[name="complaints"][value="fatigue"]')(form);
    await press('.form > .actions .primary')(form);
    expect(field.value).to.equal('slite');
    expect(ear.heard).to.deep.equal([]);
  });
});
