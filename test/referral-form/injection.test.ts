import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import type { Answers } from '../../src/referral-form/answers.js';
import { FIELDS, mostOf } from '../../src/referral-form/fields.js';
import type { Field } from '../../src/referral-form/fields.js';
import type { LmsReferralForm } from '../../src/referral-form/lms-referral-form.js';
import { messages } from '../../src/referral-form/messages.js';
import type { Problem } from '../../src/referral-form/problems.js';
import { problemInWords } from '../../src/referral-form/wording.js';
import { appearance, press, rendered, write } from '../contract/acts.js';
import { sheetPrintedBy } from '../element/printer.js';
import { filled, give, goOn, inside } from './form-page.js';
import { ATTACKS } from './strings-that-attack.js';
import { wordingIn } from './written-referral.js';

const fields: readonly Field[] = FIELDS;

/** Every field that takes any words, and the choices that ask for all of them. */
const WORDS = fields.filter(({ kind }) => kind === 'text' || kind === 'long-text');
const ASKING_FOR_ALL = { interpreter: 'yes', workStatus: 'at-risk', group: 'unsure', isGp: 'no' };

/** What stands in the place of an answer in the outputs of an honest referral. */
const PLACE = /^answer to (\w+)$/;

/** As much of a string as there is room for in a field. */
const fitting = (attack: string, field: Field): string => Array.from(attack).slice(0, mostOf(field)).join('');

/**
 * What is kept of an answer, by the rule of FHIR R4's `string`: no control characters but the tab and the two of line
 * ends, and whole characters; and nothing blank at its ends.
 */
const kept = (words: string): string =>
  Array.from(words)
    .filter(one => {
      const point = one.codePointAt(0) ?? 0;
      const isControl = (point < 0x20 && ![9, 10, 13].includes(point)) || (point >= 0x7f && point <= 0x9f);
      return !isControl && !(point >= 0xd800 && point <= 0xdfff);
    })
    .join('')
    .trim();

/** A tree without its words: every element, in order, with its attributes, and every comment. */
function bones(root: Node): string {
  const within = [...root.childNodes].map(bones).join('');
  if (root instanceof Text) return '';
  if (!('localName' in root)) return root.nodeName === '#comment' ? '<!>' : within;
  const element = root as Element;
  const attributes = element.getAttributeNames().map(name => ` ${name}=${element.getAttribute(name)}`);
  return `<${element.localName}${attributes.join('')}>${within}</>`;
}

/** What is read in it, label by label and answer by answer. */
const readIn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('h1, .subtitle, dt, dd')].map(({ textContent }) => textContent ?? '');

/** Wherever any reader of the text may see a line end. */
const EVERY_LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Without what is new in every Bundle. */
const comparable = (bundle: object): unknown =>
  JSON.parse(
    JSON.stringify(bundle)
      .replace(/urn:uuid:[\da-f-]{36}/g, 'urn:uuid')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'now'),
  );

/** Looks the referral over, and prints, copies and saves it. */
async function leave(form: LmsReferralForm) {
  const written = bones(form.shadowRoot as Node);
  await goOn(form);
  const review = await appearance(form, '.leaving');
  const { body, end } = await sheetPrintedBy(() => press('.print')(form));
  end();
  await waitUntil(() => !form.shadowRoot?.querySelector('iframe'), 'the sheet is put away', { interval: 5 });
  const bundle = await form.toBundle();
  expect(JSON.parse(JSON.stringify(bundle))).to.deep.equal(bundle);
  const outputs = {
    ...{ written, review: bones(review), reviewed: readIn(review), paper: bones(body), printed: readIn(body) },
    bundle: comparable(bundle),
  };
  const lines = (await form.toText()).split(EVERY_LINE_END).filter(line => !line.startsWith('  '));
  await press('.back')(form);
  await appearance(form, '.form');
  return { outputs, lines };
}

/** The same with answers in the place of honest ones, as they are kept. */
const withAnswers = <Output>(honest: Output, answers: Answers): Output =>
  JSON.parse(JSON.stringify(honest), (_key, part: unknown) => {
    const [, id] = (typeof part === 'string' && PLACE.exec(part)) || [];
    return id ? kept(String(answers[id])) : part;
  }) as Output;

const answering = (answer: (field: Field) => string): Answers =>
  Object.fromEntries(WORDS.map(field => [field.id, answer(field)]));

const honestAnswers = answering(({ id }) => `answer to ${id}`);

describe('A referral with strings that attack', () => {
  const restore: (() => void)[] = [];
  const heard: string[] = [];
  const listen = (owner: object, name: string): void => {
    const own: unknown = Reflect.get(owner, name);
    Reflect.set(owner, name, (...words: unknown[]) => void heard.push(`${name} ${words.join(' ')}`));
    restore.push(() => Reflect.set(owner, name, own));
  };
  const wrong = (event: Event): void => void heard.push(`${event.type}`);
  const requests = (): readonly string[] =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter(name => new URL(name).origin !== location.origin);

  beforeEach(() => {
    heard.length = 0;
    for (const name of ['alert', 'confirm', 'prompt', 'open']) listen(globalThis, name);
    for (const name of ['error', 'warn']) listen(console, name);
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, wrong);
  });
  afterEach(async () => {
    // Whatever was waiting for an event has had its time.
    await new Promise(resolve => setTimeout(resolve, 50));
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, wrong);
    for (const mend of restore.splice(0)) mend();
    fixtureCleanup();
    expect(heard, 'nothing runs and nothing fails').to.deep.equal([]);
    expect(requests(), 'nothing is fetched').to.deep.equal([]);
  });

  it('meets two hundred of them, no two alike, of which something is left in the shortest field', () => {
    const all: readonly string[] = Object.values(ATTACKS).flat();
    expect(new Set(all).size).to.equal(200);
    for (const attack of all) for (const field of WORDS) expect(kept(fitting(attack, field))).not.to.equal('');
  });

  for (const [sort, attacks] of Object.entries(ATTACKS))
    it(`takes ${sort} for words: on screen, in the review, on paper, in the text and in FHIR`, async () => {
      const form = await filled('', { ...ASKING_FOR_ALL, ...honestAnswers });
      const page = bones(document.body);
      const honest = await leave(form);
      for (const id of Object.keys(honestAnswers))
        for (const output of [honest.outputs.reviewed, honest.outputs.printed])
          expect(output, 'every field is read').to.include(`answer to ${id}`);
      for (const attack of attacks) {
        const answers = answering(field => fitting(attack, field));
        await give(form, answers);
        const { outputs, lines } = await leave(form);
        const name = JSON.stringify(attack.slice(0, 99));
        expect(outputs, name).to.deep.equal(withAnswers(honest.outputs, answers));
        expect(
          lines.map((line, place) => {
            const [label = ''] = honest.lines[place]?.split(/answer to \w+$/) ?? [];
            return line.startsWith(label) && honest.lines[place] !== label ? honest.lines[place] : line;
          }),
          `no line of the text is forged by ${name}`,
        ).to.deep.equal(honest.lines);
      }
      expect(bones(document.body), 'the page is as it was').to.equal(page);
    });

  it('keeps what is typed as the field has it', async () => {
    const form = await filled('', ASKING_FOR_ALL);
    for (const attack of [
      '"><img src=x onerror=alert(1)>',
      '<!--?lit$1234567890$-->${alert(1)}',
      'a\u0000b\u001b[2J\u009bc',
      'Ola\r\nSet-Cookie: x=1\u2028PASIENT',
      '\u202eMULTINE\u2066',
      '\ud83d\ude00\ud83d',
    ]) {
      for (const { id } of WORDS) await write(`#f-${id}`, attack)(form);
      const stands = answering(({ id }) => inside<HTMLInputElement>(form, `#f-${id}`).value);
      const bundle = JSON.stringify(await form.toBundle());
      for (const field of WORDS)
        expect(bundle, field.id).to.include(`"valueString":${JSON.stringify(kept(String(stands[field.id])))}`);
      const { outputs } = await leave(form);
      for (const field of WORDS) expect(outputs.reviewed, field.id).to.include(kept(String(stands[field.id])));
    }
  });

  it('takes nothing but control characters and halves of characters for no answer at all', async () => {
    const nothing = '\u0000\u0007 \u001b\u009f\udc00\ud83d\n';
    const form = await filled('', { givenName: nothing, address: nothing });
    await goOn(form);
    await appearance(form, '.summary');
    const links = form.shadowRoot?.querySelectorAll('.summary a') ?? [];
    expect([...links].map(({ textContent }) => textContent?.trim())).to.deep.equal(['Skriv pasientens fornavn.']);
    await write('#f-givenName', 'Åse')(form);
    const [patient] = (await form.toBundle()).entry;
    expect(patient?.resource).not.to.have.property('address');
  });

  it('is refused in words of its own where a field takes no words, and never says the string again', async () => {
    const others = fields.filter(({ kind }) => kind !== 'text' && kind !== 'long-text');
    const decisive = { idType: 'fnr', workStatus: 'graded' };
    const nb = wordingIn('nb');
    const problems = ['missing', ...Object.keys(messages.nb.problems)] as readonly Problem[];
    const known = new Set(others.flatMap(field => problems.map(problem => problemInWords(field, problem, nb))));
    const form = await filled('', decisive);
    const giveAll = (attack: string): Promise<void> =>
      give(form, {
        ...Object.fromEntries(others.map(({ id, kind }) => [id, kind === 'choices' ? [attack] : attack])),
        ...decisive,
      });
    const elements = (): readonly string[] =>
      [...(form.shadowRoot?.querySelectorAll('*') ?? [])].map(
        element => `${element.localName} ${element.getAttributeNames().sort().join(' ')}`,
      );
    const honest = elements();
    await giveAll('x');
    await goOn(form);
    await appearance(form, '.summary');
    const usual = new Set([...honest, ...elements()]);
    for (const attack of Object.values(ATTACKS).flat()) {
      await giveAll(attack);
      await goOn(form);
      await rendered(form);
      const name = JSON.stringify(attack.slice(0, 99));
      const said = [...(form.shadowRoot?.querySelectorAll('.summary a, p.error') ?? [])];
      expect(said.length, name).to.be.greaterThan(10);
      for (const { textContent } of said) expect(known.has(textContent?.trim() ?? ''), name).to.equal(true);
      expect(
        elements().filter(element => !usual.has(element)),
        name,
      ).to.deep.equal([]);
      const error = await form.toBundle().catch(String);
      expect(error, name).to.match(/^Error: The referral is not complete: [a-zA-Z\d]+(, [a-zA-Z\d]+)*\.$/);
    }
  });
});
