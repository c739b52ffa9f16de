import { expect, fixture, html as page } from '@open-wc/testing';
import { LitElement, html, nothing } from 'lit';
import { FocusKeeper } from '../../src/element/focus-keeper.js';

/** A question that vanishes when it is answered, and a button that stays. */
class Question extends LitElement {
  static override properties = { asked: { type: Boolean } };
  declare asked: boolean;

  constructor() {
    super();
    this.asked = true;
    new FocusKeeper(this);
  }

  protected override render(): unknown {
    return html`<button id="stay" data-refuge>Start</button>${this.asked ? html`<button id="yes">Ja</button>` : nothing}`;
  }
}
customElements.define('test-question', Question);

const focused = (question: Question): string | undefined => question.shadowRoot?.activeElement?.id;

const part = (question: Question, id: string): HTMLElement | null | undefined =>
  question.shadowRoot?.querySelector<HTMLElement>(`#${id}`);

describe('the focus', () => {
  it('goes to the refuge when what had it vanishes', async () => {
    const question = await fixture<Question>(page`<test-question></test-question>`);
    part(question, 'yes')?.focus();
    question.asked = false;
    await question.updateComplete;
    expect(focused(question)).to.equal('stay');
  });

  it('stays where it is in the element while that is there', async () => {
    const question = await fixture<Question>(page`<test-question></test-question>`);
    part(question, 'yes')?.focus();
    question.requestUpdate();
    await question.updateComplete;
    expect(focused(question)).to.equal('yes');
  });

  it('is never taken from the page', async () => {
    const around = await fixture<HTMLElement>(page`<div><input id="before" /><test-question></test-question></div>`);
    const question = around.querySelector<Question>('test-question');
    around.querySelector('input')?.focus();
    if (question) question.asked = false;
    await question?.updateComplete;
    expect(document.activeElement?.id).to.equal('before');
  });
});
