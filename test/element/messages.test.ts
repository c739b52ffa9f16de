import { expect, fixture, html } from '@open-wc/testing';
import { registerMessages } from '../../src/element/messages.js';
import { greetingIn } from './greeting.js';
import type { Greeting } from './greeting.js';

const greetingOnPage = (lang: string): Promise<Greeting> =>
  fixture<Greeting>(html`<test-greeting lang=${lang}></test-greeting>`);

describe('the texts of an element', () => {
  it('are replaced one by one, at once, in the language that they are for', async () => {
    const [nynorsk, english] = [await greetingOnPage('nn'), await greetingOnPage('en')];
    registerMessages('test-greeting', 'nn', { hello: 'God dag' });
    expect(await greetingIn(nynorsk)).to.equal('God dag. Ha det godt.');
    expect(await greetingIn(english)).to.equal('Hello. Goodbye.');
    registerMessages('test-greeting', 'nn', { goodbye: 'Farvel' });
    expect(await greetingIn(nynorsk)).to.equal('God dag. Farvel.');
  });

  it('may be in a language of the page’s own, with bokmål for what is left out', async () => {
    const sami = await greetingOnPage('se-NO');
    expect(await greetingIn(sami)).to.equal('Hei på deg. Ha det bra.');
    registerMessages('test-greeting', 'SE', { hello: 'Bures' });
    expect(await greetingIn(sami)).to.equal('Bures. Ha det bra.');
    expect(sami.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang')).to.equal('se');
  });

  it('reach an element that comes to the page later, or was away meanwhile', async () => {
    const away = await greetingOnPage('fo');
    const place = away.parentElement;
    away.remove();
    registerMessages('test-greeting', 'fo', { hello: 'Góðan dag' });
    place?.append(away);
    expect(await greetingIn(away)).to.equal('Góðan dag. Ha det bra.');
    expect(await greetingIn(await greetingOnPage('fo'))).to.equal('Góðan dag. Ha det bra.');
  });

  it('are the same for every copy of the suite on the page', async () => {
    const copy = '/src/element/messages.ts?copy';
    const second = (await import(copy)) as { registerMessages: typeof registerMessages };
    expect(second.registerMessages).not.to.equal(registerMessages);
    const danish = await greetingOnPage('da');
    second.registerMessages('test-greeting', 'da', { hello: 'Goddag' });
    expect(await greetingIn(danish)).to.equal('Goddag. Ha det bra.');
  });
});
