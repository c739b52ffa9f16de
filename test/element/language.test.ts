import { expect, fixtureCleanup } from '@open-wc/testing';
import fc from 'fast-check';
import { Greeting, greetingIn } from './greeting.js';

/** One element around another: the language that the page gives it, if any, and whether it keeps the next in a shadow root. */
interface Layer {
  readonly lang: string | undefined;
  readonly shadow: boolean;
}

const HELLO: Readonly<Record<string, string>> = {
  nb: 'Hei på deg. Ha det bra.',
  nn: 'Hei på deg du. Ha det godt.',
  en: 'Hello. Goodbye.',
};

/** What the page's `lang` asks for: written out, so that nothing of the code under test is asked. */
const MEANT: Readonly<Record<string, string>> = {
  nb: 'nb',
  'nb-NO': 'nb',
  no: 'nb',
  'no-NO': 'nb',
  NN: 'nn',
  'nn-NO': 'nn',
  en: 'en',
  'en-GB': 'en',
  fi: 'nb',
  se: 'nb',
  '': 'nb',
  constructor: 'nb',
};

const anyLang = fc.constantFrom(...Object.keys(MEANT));
const anyLayer: fc.Arbitrary<Layer> = fc.record({ lang: fc.option(anyLang, { nil: undefined }), shadow: fc.boolean() });

/** The greeting that the layers ask for, the outermost first: the innermost one that says something decides. */
function expected(page: string, layers: readonly (string | undefined)[]): string | undefined {
  const innermost = [page, ...layers].filter(lang => lang !== undefined).at(-1) ?? '';
  return HELLO[MEANT[innermost] ?? 'nb'];
}

/** Builds the layers on the page, with a greeting in the middle. */
function build(layers: readonly Layer[]): { greeting: Greeting; elements: readonly HTMLElement[] } {
  let place: Node = document.body;
  const elements = layers.map(({ lang, shadow }) => {
    const element = document.createElement('div');
    if (lang !== undefined) element.lang = lang;
    place.appendChild(element);
    place = shadow ? element.attachShadow({ mode: 'closed' }) : element;
    return element;
  });
  const greeting = new Greeting();
  place.appendChild(greeting);
  return { greeting, elements };
}

describe('the language of an element', () => {
  const { lang } = document.documentElement;

  afterEach(() => {
    document.documentElement.lang = lang;
    fixtureCleanup();
  });

  it('is that of the nearest lang, through any number of elements and shadow roots', async () => {
    await fc.assert(
      fc.asyncProperty(anyLang, fc.array(anyLayer, { maxLength: 5 }), async (page, layers) => {
        document.documentElement.lang = page;
        const { greeting, elements } = build(layers);
        try {
          expect(await greetingIn(greeting)).to.equal(
            expected(
              page,
              layers.map(layer => layer.lang),
            ),
          );
        } finally {
          (elements[0] ?? greeting).remove();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('follows every change of a lang around it', async () => {
    const anyChange = fc.record({ layer: fc.nat(), lang: fc.option(anyLang, { nil: undefined }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyLayer, { minLength: 1, maxLength: 4 }),
        fc.array(anyChange, { minLength: 1, maxLength: 4 }),
        async (layers, changes) => {
          document.documentElement.lang = 'en';
          const { greeting, elements } = build(layers);
          const langs = layers.map(layer => layer.lang);
          try {
            for (const { layer, lang } of changes) {
              const at = layer % layers.length;
              langs[at] = lang;
              if (lang === undefined) elements[at]?.removeAttribute('lang');
              else elements[at]?.setAttribute('lang', lang);
              expect(await greetingIn(greeting)).to.equal(expected('en', langs));
            }
          } finally {
            elements[0]?.remove();
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is its own when the element itself says one', async () => {
    document.documentElement.lang = 'en';
    const { greeting } = build([{ lang: 'nn', shadow: true }]);
    greeting.lang = 'nb';
    expect(await greetingIn(greeting)).to.equal(HELLO['nb']);
  });

  it('is that of the place it is moved to', async () => {
    document.documentElement.lang = 'nb';
    const { greeting } = build([]);
    const { greeting: other, elements } = build([{ lang: 'en', shadow: false }]);
    other.replaceWith(greeting);
    expect(await greetingIn(greeting)).to.equal(HELLO['en']);
    elements[0]?.remove();
    document.body.append(greeting);
    expect(await greetingIn(greeting)).to.equal(HELLO['nb']);
    greeting.remove();
  });

  it('is written on the wrapper, for the voice of a screen reader', async () => {
    document.documentElement.lang = 'fi';
    const { greeting } = build([]);
    await greetingIn(greeting);
    expect(greeting.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang')).to.equal('nb');
    greeting.remove();
  });

  it('writes dates as the language does', async () => {
    const { greeting } = build([]);
    for (const [lang, month] of [
      ['nb', 'januar'],
      ['nn', 'januar'],
      ['en', 'January'],
    ] as const) {
      greeting.lang = lang;
      await greetingIn(greeting);
      expect(greeting.date).to.equal(month);
    }
    greeting.remove();
  });
});
