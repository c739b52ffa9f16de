import { expect, fixture, html } from '@open-wc/testing';
import { saidBy } from './greeting.js';
import type { Greeting } from './greeting.js';

const greetingOnPage = (): Promise<Greeting> => fixture<Greeting>(html`<test-greeting lang="nb"></test-greeting>`);

describe('the announcer', () => {
  it('has its region on the page, empty, before it has anything to say', async () => {
    const greeting = await greetingOnPage();
    const region = greeting.shadowRoot?.querySelector('[role=status]');
    expect(await saidBy(greeting)).to.equal('');
    greeting.say('Lagret');
    expect(await saidBy(greeting)).to.equal('Lagret');
    expect(region?.isConnected).to.be.true;
    expect(region?.textContent).to.equal('Lagret');
  });

  it('changes its text also when the same words come again, and again', async () => {
    const greeting = await greetingOnPage();
    const said: (string | undefined)[] = [];
    for (let time = 0; time < 3; time++) {
      greeting.say('Pust inn');
      said.push(await saidBy(greeting));
    }
    expect(said.map(words => words?.trim())).to.deep.equal(['Pust inn', 'Pust inn', 'Pust inn']);
    expect(said[1]).not.to.equal(said[0]);
    expect(said[2]).not.to.equal(said[1]);
  });

  it('forgets what it said of a place that the element has left', async () => {
    const greeting = await greetingOnPage();
    greeting.say('Lagret');
    await saidBy(greeting);
    const place = greeting.parentElement;
    greeting.remove();
    place?.append(greeting);
    expect(await saidBy(greeting)).to.equal('');
  });

  it('forgets what it said in a language that the page has left', async () => {
    const greeting = await greetingOnPage();
    greeting.say('Lagret');
    await saidBy(greeting);
    greeting.lang = 'en';
    await new Promise(resolve => setTimeout(resolve, 0));
    expect(await saidBy(greeting)).to.equal('');
    greeting.say('Saved');
    expect(await saidBy(greeting)).to.equal('Saved');
  });
});
