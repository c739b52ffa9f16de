import { expect, fixtureCleanup, oneEvent } from '@open-wc/testing';
import { appearance, press, rendered, write } from '../contract/acts.js';
import { SUBMITTING, filled, open, reviewed } from './form-page.js';

/** Whether the browser would ask the person before it leaves or reloads the page. */
const isWarned = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('A page with a referral form that is left or loaded anew', () => {
  const own = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = own;
    fixtureCleanup();
  });

  const answering = (answer: () => Promise<Response>): void => {
    globalThis.fetch = answer;
  };
  const received = (): Promise<Response> =>
    Promise.resolve(
      new Response(null, { status: 201, headers: { Location: 'https://receiver.example/fhir/ServiceRequest/4711' } }),
    );

  it('is left without a word where nobody has written anything, whatever the page knew', async () => {
    await rendered(open());
    expect(isWarned(), 'an empty form').to.equal(false);
    const form = await filled();
    expect(isWarned(), 'what the page gave, it can give again').to.equal(false);
    form.remove();
  });

  it('warns while something is written, in the form and in the review of it', async () => {
    const form = await filled();
    await write('#f-goal', 'Sove bedre.')(form);
    expect(isWarned()).to.equal(true);
    await press('.form > .actions .primary')(form);
    await appearance(form, '.leaving');
    expect(isWarned()).to.equal(true);
  });

  it('is left without a word when what was written is gone: by hand, by the page, or with the element', async () => {
    const form = await filled();
    const written = write('#f-goal', 'Sove bedre.');
    await written(form);
    await write('#f-goal', '')(form);
    expect(isWarned(), 'it was taken out again').to.equal(false);
    await written(form);
    await press('.clear')(form);
    await press('.sure')(form);
    expect(isWarned(), 'the form was emptied').to.equal(false);
    await written(form);
    form.reset();
    expect(isWarned(), 'the page emptied it').to.equal(false);
    await written(form);
    form.remove();
    expect(isWarned(), 'the form is gone').to.equal(false);
  });

  it('warns while a referral is on its way, also one that the page filled in, and not when it is received', async () => {
    let answer: (response: Response) => void = () => undefined;
    answering(() => new Promise(resolve => (answer = resolve)));
    const form = await reviewed(SUBMITTING);
    expect(isWarned(), 'not sent yet').to.equal(false);
    const sent = oneEvent(form, 'lms-referral-sent');
    await press('.send')(form);
    await appearance(form, '.send[aria-disabled="true"]');
    expect(isWarned(), 'on its way').to.equal(true);
    answer(await received());
    await sent;
    await appearance(form, '.reference');
    expect(isWarned(), 'received').to.equal(false);
  });

  it('does not warn when what was written by hand is received', async () => {
    answering(received);
    const form = await filled(SUBMITTING);
    await write('#f-goal', 'Sove bedre.')(form);
    await press('.form > .actions .primary')(form);
    await press('.send')(form);
    await appearance(form, '.reference');
    expect(isWarned()).to.equal(false);
  });

  it('warns while nobody knows whether it arrived: with the page goes the key that makes it safe to send again', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    const form = await reviewed(SUBMITTING);
    await press('.send')(form);
    await appearance(form, '.outcome');
    expect(isWarned()).to.equal(true);
    await press('.back')(form);
    expect(isWarned(), 'back in the form').to.equal(true);
  });

  it('does not warn when the receiver has said no to what the page filled in', async () => {
    answering(() => Promise.resolve(new Response(null, { status: 403 })));
    const form = await reviewed(SUBMITTING);
    await press('.send')(form);
    await appearance(form, '.outcome');
    expect(isWarned()).to.equal(false);
  });
});
