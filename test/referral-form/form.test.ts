import { expect, fixtureCleanup, fixtureSync, oneEvent, waitUntil } from '@open-wc/testing';
import type { LmsReferralForm } from '../../src/referral-form/lms-referral-form.js';
import { appearance, press, rendered, write } from '../contract/acts.js';
import { SUBMITTING, filled, goOn, reviewed, shown } from './form-page.js';
import { PREFILL } from './states.js';

const inside = (form: LmsReferralForm, selector: string): HTMLElement | null | undefined =>
  form.shadowRoot?.querySelector<HTMLElement>(selector);

const focusedId = (form: LmsReferralForm): string => form.shadowRoot?.activeElement?.id ?? '';

describe('The referral form', () => {
  afterEach(() => fixtureCleanup());

  it('lists what has to be mended, with the focus on it, in the words that stand beside each field', async () => {
    const form = await filled();
    await write('#f-goal', '')(form);
    await write('#f-phone', '12')(form);
    await goOn(form);
    await appearance(form, '.summary');
    await waitUntil(() => form.shadowRoot?.activeElement?.matches('.summary .subtitle'), 'the summary has the focus');
    const links = [...(form.shadowRoot?.querySelectorAll('.summary a') ?? [])].map(link => link.textContent?.trim());
    expect(links).to.deep.equal(['Telefon: skriv 8 siffer, eller + og landnummer.', 'Skriv målet for deltakelsen.']);
    expect(shown(form, '#e-phone')).to.equal(links[0]);
    expect(shown(form, '#e-goal')).to.equal(links[1]);
    expect(inside(form, '#f-phone')?.getAttribute('aria-describedby')).to.include('e-phone');
    expect((inside(form, '#f-phone') as HTMLInputElement).value, 'what was typed is kept').to.equal('12');
  });

  it('can be written in before all of it is there, and keeps what was written and the place', async () => {
    const page = fixtureSync<HTMLElement>('<div lang="nb"><lms-referral-form></lms-referral-form></div>');
    const form = page.querySelector('lms-referral-form') as LmsReferralForm;
    // Heard before the browser has made a frame, however busy it is.
    await new Promise(resolve => new MutationObserver(resolve).observe(form.shadowRoot ?? form, { childList: true }));
    expect(inside(form, '.primary'), 'the end is still to come').to.equal(null);
    const name = inside(form, '#f-givenName') as HTMLInputElement;
    name.focus();
    name.value = 'Kari';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await appearance(form, '.form > .actions .primary');
    expect(inside(form, '#f-givenName'), 'the same field').to.equal(name);
    expect(name.value).to.equal('Kari');
    expect(focusedId(form)).to.equal('f-givenName');
    expect(inside(form, '.begun')).to.equal(null);
  });

  it('goes to a field from the list, and leaves the address as it is', async () => {
    const address = location.href;
    const form = await filled();
    await write('#f-goal', '')(form);
    await goOn(form);
    await press('.summary a')(form);
    expect(focusedId(form)).to.equal('f-goal');
    expect(location.href).to.equal(address);
  });

  it('says nothing of what is wrong before the person wants to go on, and looks again as it is mended', async () => {
    const form = await filled();
    await write('#f-phone', '12')(form);
    expect(inside(form, '.error')).to.equal(null);
    await goOn(form);
    await appearance(form, '#e-phone');
    await write('#f-phone', '68050009')(form);
    expect(inside(form, '#e-phone')).to.equal(null);
    await goOn(form);
    await appearance(form, '.leaving');
  });

  it('asks for more where an answer needs it, keeps what was written, and lets nothing hidden out', async () => {
    const form = await filled();
    await press('[name="workStatus"][value="graded"]')(form);
    expect(inside(form, '#f-riskReason')).to.equal(null);
    await write('#f-sickLeaveGrade', '50')(form);
    await write('#f-sickLeaveFrom', '7.3.2026')(form);
    const text = await form.toText();
    expect(text).to.include('50 %').and.to.include('07.03.2026');
    expect(text).not.to.include('tre korte sykmeldinger');
    await press('[name="workStatus"][value="at-risk"]')(form);
    expect((inside(form, '#f-riskReason') as HTMLTextAreaElement).value).to.equal(PREFILL.riskReason);
    expect(await form.toText()).not.to.include('50 %');
  });

  it('informs where the course was made for others, and goes on all the same', async () => {
    const form = await filled();
    await press('[name="workStatus"][value="neither"]')(form);
    expect(shown(form)).to.include('Du kan henvise likevel.');
    await goOn(form);
    await appearance(form, '.leaving');
  });

  it('refuses a test number where the page does not allow it', async () => {
    const form = await filled();
    form.allowTestIds = false;
    await rendered(form);
    await goOn(form);
    await appearance(form, '#e-idNumber');
    expect(shown(form, '#e-idNumber')).to.include('testnummer');
    const error = await form.toBundle().catch((reason: unknown) => String(reason));
    expect(error).to.include('idNumber').and.not.to.include('158769');
  });

  it('shows the referral as text before anything leaves, and goes back to it as it was written', async () => {
    const form = await reviewed();
    expect(shown(form, '.leaving'))
      .to.include('Åse')
      .and.to.include('158769 00170')
      .and.to.include('Henvisningen er ikke sendt.');
    expect(inside(form, '.leaving input, .leaving select')).to.equal(null);
    expect(form.shadowRoot?.activeElement?.matches('.leaving .subtitle')).to.equal(true);
    await press('.back')(form);
    expect((inside(form, '#f-givenName') as HTMLInputElement).value).to.equal('Åse');
  });

  it('is emptied when the person says so, of what the page gave too', async () => {
    const form = await filled();
    await write('#f-address', 'Strandgata 1')(form);
    await press('.clear')(form);
    expect((inside(form, '#f-address') as HTMLInputElement).value).to.equal('Strandgata 1');
    await press('.sure')(form);
    await rendered(form);
    for (const field of form.shadowRoot?.querySelectorAll<HTMLInputElement>('input, textarea') ?? []) {
      expect(field.type === 'radio' || field.type === 'checkbox' ? field.checked : field.value, field.name).to.be.oneOf(
        [false, ''],
      );
    }
    expect(shown(form)).to.include('Skjemaet er tømt.');
  });

  it('is empty, and says so, when the browser brings the page back', async () => {
    const form = await filled();
    await write('#f-address', 'Strandgata 1')(form);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await rendered(form);
    expect((inside(form, '#f-givenName') as HTMLInputElement).value).to.equal('');
    expect(shown(form)).to.include('Skjemaet er tømt.');
  });

  it('is emptied by the page without taking the focus, and filled anew when the page gives it another patient', async () => {
    const form = await filled('course="leve-bedre"');
    form.reset();
    await rendered(form);
    expect(document.activeElement).not.to.equal(form);
    expect((inside(form, '#f-givenName') as HTMLInputElement).value).to.equal('');
    form.prefill = { givenName: 'Per' };
    await rendered(form);
    expect((inside(form, '#f-givenName') as HTMLInputElement).value).to.equal('Per');
    expect((inside(form, '[name="course"][value="leve-bedre"]') as HTMLInputElement).checked).to.equal(true);
  });

  it('takes course and site from the <lms-course> around it, whenever that comes', async () => {
    const page = fixtureSync<HTMLElement>(
      '<lms-course course="leve-bedre" site="Arendal"><lms-referral-form></lms-referral-form></lms-course>',
    );
    const form = page.querySelector('lms-referral-form');
    if (!form) throw new Error('There is no form in the page');
    await rendered(form);
    await import('../../src/course/define.js');
    await waitUntil(
      () => (inside(form, '[name="site"][value="Arendal"]') as HTMLInputElement | null)?.checked,
      'the site is chosen',
      { timeout: 5000 },
    );
    expect((inside(form, '[name="course"][value="leve-bedre"]') as HTMLInputElement).checked).to.equal(true);
  });

  it('asks for a field of the hospital’s own, and not for what the hospital leaves out', async () => {
    const form = await filled();
    form.fields = {
      leaveOut: ['occupation', 'givenName'],
      add: [{ id: 'wheelchair', section: 'patient', kind: 'text', label: { nb: 'Rullestol' }, required: true }],
    };
    await rendered(form);
    expect(inside(form, '#f-occupation')).to.equal(null);
    expect(inside(form, '#f-givenName'), 'a referral cannot do without').to.exist;
    await goOn(form);
    expect(shown(form, '#e-wheelchair')).to.equal('Rullestol: skriv eller velg et svar.');
    await write('#f-wheelchair', 'manuell')(form);
    expect(await form.toText()).to.include('Rullestol: manuell');
  });
});

describe('A referral that is sent', () => {
  const own = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = own;
    fixtureCleanup();
  });

  /** Lets every request be lost, and keeps the key of each. */
  function lostOnTheWay(): (string | null)[] {
    const keys: (string | null)[] = [];
    globalThis.fetch = (_url, init) => {
      keys.push(new Headers(init?.headers).get('Idempotency-Key'));
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    return keys;
  }

  it('is one request, however often the button is pressed, and a receipt with the receiver’s own reference', async () => {
    let requests = 0;
    globalThis.fetch = () => {
      requests++;
      return Promise.resolve(
        new Response(null, { status: 201, headers: { Location: 'https://receiver.example/fhir/ServiceRequest/4711' } }),
      );
    };
    const form = await reviewed(SUBMITTING);
    const sent = oneEvent(form, 'lms-referral-sent');
    for (let press = 0; press < 3; press++) inside(form, '.send')?.click();
    const event: Event = await sent;
    expect(Object.entries(event).filter(([name]) => name !== 'isTrusted')).to.deep.equal([['reference', '4711']]);
    await appearance(form, '.reference');
    expect(shown(form, '.reference')).to.include('4711');
    expect(inside(form, '.send')).to.equal(null);
    expect(requests).to.equal(1);
  });

  it('keeps its key when it is sent again, also after a look at the form', async () => {
    const keys = lostOnTheWay();
    const form = await reviewed(SUBMITTING);
    await press('.send')(form);
    await appearance(form, '.outcome');
    expect(shown(form, '.outcome')).to.include('Vi vet ikke om henvisningen kom fram.');
    await press('.back')(form);
    await goOn(form);
    await press('.send')(form);
    await waitUntil(() => keys.length === 2, 'it is sent again', { timeout: 5000 });
    expect(keys[1]).to.equal(keys[0]);
    expect(keys[0]).to.match(/^[\da-f-]{36}$/);
  });

  it('warns when it was changed after it may have arrived, and is then another referral', async () => {
    const keys = lostOnTheWay();
    const form = await reviewed(SUBMITTING);
    await press('.send')(form);
    await appearance(form, '.outcome');
    await press('.back')(form);
    await write('#f-goal', 'Noe annet.')(form);
    await goOn(form);
    await appearance(form, '.send');
    expect(shown(form, '.leaving')).to.include('kan mottakeren få to');
    await press('.send')(form);
    await waitUntil(() => keys.length === 2, 'it is sent', { timeout: 5000 });
    expect(keys[1]).not.to.equal(keys[0]);
  });

  it('never leaves in print mode, whatever the endpoint', async () => {
    let requests = 0;
    globalThis.fetch = () => {
      requests++;
      return Promise.reject(new TypeError());
    };
    const form = await reviewed('endpoint="https://receiver.example/fhir"');
    expect(inside(form, '.send')).to.equal(null);
    await form.toBundle();
    expect(requests).to.equal(0);
  });
});

describe('A page that listens to everything', () => {
  afterEach(() => fixtureCleanup());

  it('sees nothing of the patient in print mode: not in events, storage, history, requests, console or its own document', async () => {
    const seen: string[] = [];
    const restore: (() => void)[] = [];
    const spy = (owner: object, name: string): void => {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      const method = (owner as Record<string, unknown>)[name] as (...args: unknown[]) => unknown;
      Object.defineProperty(owner, name, {
        configurable: true,
        writable: true,
        value(this: unknown, ...args: unknown[]) {
          seen.push(`${name}: ${args.map(argument => JSON.stringify(argument) ?? String(argument)).join(' ')}`);
          return method.apply(this, args);
        },
      });
      restore.push(() => (own ? Object.defineProperty(owner, name, own) : Reflect.deleteProperty(owner, name)));
    };
    spy(globalThis, 'fetch');
    spy(XMLHttpRequest.prototype, 'send');
    spy(navigator, 'sendBeacon');
    spy(history, 'pushState');
    spy(history, 'replaceState');
    spy(Storage.prototype, 'setItem');
    spy(IDBFactory.prototype, 'open');
    for (const name of ['log', 'info', 'warn', 'error', 'debug']) spy(console, name);
    const listened = [
      'input',
      'change',
      'focusin',
      'focusout',
      'keydown',
      'click',
      'submit',
      'lms-referral-sent',
      'lms-referral-error',
    ];
    const listener = (event: Event): void => {
      const { target } = event;
      const value = target instanceof HTMLInputElement ? target.value : '';
      seen.push(
        `${event.type} ${(target as Element | null)?.localName ?? ''} ${value} ${(event as InputEvent).data ?? ''}`,
      );
    };
    for (const type of listened) document.addEventListener(type, listener, true);
    const watcher = new MutationObserver(records => {
      for (const { target } of records)
        seen.push(`mutation ${(target as Element).outerHTML ?? target.textContent ?? ''}`);
    });
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    try {
      const form = await filled();
      await write('#f-givenName', 'Hemmelighilde')(form);
      await write('#f-problem', 'Hemmelighilde sover dårlig.')(form);
      await goOn(form);
      await appearance(form, '.leaving');
      await form.toText();
      await form.toBundle();
      await new Promise(resolve => setTimeout(resolve, 50));
    } finally {
      watcher.disconnect();
      for (const type of listened) document.removeEventListener(type, listener, true);
      for (const mend of restore) mend();
    }
    expect(seen.length, 'the page does listen').to.be.greaterThan(0);
    expect(seen.filter(word => /Hemmelighilde|158769|Ødegård/.test(word))).to.deep.equal([]);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.include('Hemmelighilde');
    expect(location.href).not.to.include('Hemmelighilde');
  });
});
