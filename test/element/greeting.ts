import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { LmsElement } from '../../src/element/lms-element.js';

interface GreetingTexts {
  readonly hello: string;
  readonly goodbye: string;
}

declare module '../../src/element/messages.js' {
  interface ElementMessages {
    'test-greeting': GreetingTexts;
  }
}

/** The least that an element of the suite can be: it greets, in the page's language, and says aloud what it is told to. */
export class Greeting extends LmsElement<GreetingTexts> {
  protected override readonly messages = {
    nb: { hello: 'Hei på deg', goodbye: 'Ha det bra' },
    nn: { hello: 'Hei på deg du', goodbye: 'Ha det godt' },
    en: { hello: 'Hello', goodbye: 'Goodbye' },
  };

  /** A date, as the element's language writes it. */
  get date(): string {
    return new Intl.DateTimeFormat([...this.locales], { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 12));
  }

  say(words: string): void {
    this.announcer.announce(words);
  }

  protected override renderContent(): TemplateResult {
    return html`<p>${this.texts.hello}. ${this.texts.goodbye}.</p>`;
  }
}

if (!customElements.get('test-greeting')) customElements.define('test-greeting', Greeting);

/** What a person reads in the element. */
export async function greetingIn(element: Greeting): Promise<string> {
  await new Promise(resolve => setTimeout(resolve, 0));
  await element.updateComplete;
  return element.shadowRoot?.querySelector('p')?.textContent ?? '';
}

/** What a screen reader has been given to say. */
export async function saidBy(element: Greeting): Promise<string | undefined> {
  await element.updateComplete;
  return element.shadowRoot?.querySelector('[role=status]')?.textContent ?? undefined;
}
