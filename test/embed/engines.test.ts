import { expect, waitUntil } from '@open-wc/testing';

/** A link as an editor pastes it. */
const LINK = '<p><a href="w/breathing-timer?pattern=4-6&minutes=3&lang=nn">Start pusteøvinga</a></p>';

/** More than a screen of something else: the page allows no style of its own. */
const TALL = '<p>Kurs</p>'.repeat(80);

/** How long what must not come is waited for, in milliseconds. */
const PATIENCE_MS = 600;

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

interface Page {
  readonly window: Window & typeof globalThis & { readonly ran?: boolean };
  readonly document: Document;
  readonly close: () => void;
}

/** Opens a page of a host with the loader in it, and lets the loader look around. */
async function open(content: string, trouble = 'none'): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.src = `/hosted/${trouble}/page?${new URLSearchParams({ content })}`;
  frame.setAttribute('style', 'width: 800px; height: 500px; border: 0');
  await new Promise(resolve => {
    frame.onload = resolve;
    document.body.prepend(frame);
  });
  const window = frame.contentWindow as Page['window'];
  await pause(50);
  return { window, document: window.document, close: () => frame.remove() };
}

const timerIn = ({ document }: Page): HTMLElement | null => document.querySelector('lms-breathing-timer');

const linkIn = ({ document }: Page): HTMLAnchorElement => {
  const link = document.querySelector('a');
  if (!link) throw new Error('There is no link in the page');
  return link;
};

/** Waits until an element of the page shows something. */
const shown = (find: () => Element | null): Promise<void> =>
  waitUntil(() => find()?.shadowRoot?.querySelector('.lms'), 'the widget is not shown', { timeout: 10_000 });

/** What the loader asked for of its own folder. */
const asked = ({ window }: Page): readonly string[] =>
  window.performance.getEntriesByType('resource').flatMap(({ name }) => name.split('/lms/')[1] ?? []);

/** The files that the timer may need, and what names them. */
async function filesNeeded(): Promise<readonly string[]> {
  const chunks = (await (await fetch('/hosted/none/lms/chunks.json')).json()) as Record<string, Record<string, string>>;
  return ['chunks.json', ...Object.keys(chunks['breathing-timer'] ?? {})];
}

describe('The loader, in this browser,', () => {
  let page: Page | undefined;
  const opened = async (content: string, trouble?: string): Promise<Page> => (page = await open(content, trouble));
  afterEach(() => page?.close());

  it('asks for nothing but itself before anyone acts', async () => {
    const here = await opened(`${LINK}${TALL}${LINK}`);
    await pause(PATIENCE_MS);
    expect(asked(here)).to.deep.equal(['embed.js']);
    expect(timerIn(here)).to.equal(null);
  });

  it('puts the widget in the place of a link that is clicked, set as the link says, with the focus on it', async () => {
    const here = await opened(LINK);
    linkIn(here).click();
    await shown(() => timerIn(here));
    const timer = timerIn(here);
    expect(timer?.getAttribute('pattern')).to.equal('4-6');
    expect(timer?.shadowRoot?.querySelector('.lms')?.getAttribute('lang')).to.equal('nn');
    expect(here.document.activeElement).to.equal(timer);
    expect(here.window.location.pathname).to.equal('/hosted/none/page');
  });

  it('puts the widget below the fold in its place when it comes near', async () => {
    const here = await opened(`${TALL}${LINK}${TALL}`);
    const { documentElement } = here.document;
    const { top } = linkIn(here).getBoundingClientRect();
    expect(top).to.be.greaterThan(1500);
    here.window.scrollTo(0, documentElement.scrollTop + top - 900);
    await shown(() => timerIn(here));
  });

  it('takes a place that is named by data-lms, and one that comes later', async () => {
    const here = await opened(TALL);
    const place = here.document.createElement('div');
    place.setAttribute('data-lms', 'breathing-timer?minutes=3');
    place.textContent = 'Pust rolig.';
    here.document.body.append(place);
    here.window.scrollTo(0, here.document.documentElement.scrollHeight - 1000);
    await shown(() => timerIn(here));
    expect(timerIn(here)?.getAttribute('minutes')).to.equal('3');
  });

  it('defines what the page has by its own tag', async () => {
    const here = await opened('<lms-breathing-timer><p>Pust rolig.</p></lms-breathing-timer>');
    await shown(() => timerIn(here));
  });

  it('lets the link lead where it says when a file cannot be verified, each in turn', async () => {
    const files = await filesNeeded();
    expect(files.length).to.be.greaterThan(4);
    for (const file of files) {
      const here = await opened(LINK, `changed:${file}`);
      linkIn(here).click();
      await waitUntil(
        () => here.window.location.pathname.endsWith('/w/breathing-timer'),
        `${file}: the link leads nowhere`,
        {
          timeout: 10_000,
        },
      );
      here.close();
    }
  });

  it('runs nothing of a widget of which a file is changed, missing or a page: the link below the fold stays one', async () => {
    const files = await filesNeeded();
    for (const [index, file] of files.entries()) {
      const how = ['changed', 'missing', 'page'][index % 3] ?? 'changed';
      const here = await opened(`${TALL}${LINK}`, `${how}:${file}`);
      here.window.scrollTo(0, here.document.documentElement.scrollHeight - 1000);
      await waitUntil(() => asked(here).includes('chunks.json') || file === 'chunks.json', 'nothing is loaded', {
        timeout: 10_000,
      });
      await pause(PATIENCE_MS);
      expect(here.window.ran, `${file}, ${how}, has run`).to.equal(undefined);
      expect(here.window.customElements.get('lms-breathing-timer'), `${file}, ${how}`).to.equal(undefined);
      expect(timerIn(here), `${file}, ${how}`).to.equal(null);
      here.close();
    }
  });
});
