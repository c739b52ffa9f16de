import { expect, waitUntil } from '@open-wc/testing';
import { WIDGETS } from '../../src/embed/widgets.js';
import type { WidgetName } from '../../src/embed/widgets.js';

/** The test server builds the whole site when it is first asked for. */
const PATIENCE = { timeout: 60_000 };

/** What is set of each widget, and the attribute that it becomes; with letters that WebKit takes for halves of others. */
const SET: Readonly<Record<WidgetName, readonly [name: string, value: string]>> = {
  'breathing-timer': ['pattern', '4-6'],
  'outcome-chart': ['caption', 'Hva kurset & «øvingen» gav \ufb56\ufdf2'],
  'practice-log': ['weeks', '6'],
  'referral-form': ['site', 'Flekkefjord'],
};

describe('What the builder gives, in this browser,', () => {
  const frames: HTMLIFrameElement[] = [];
  afterEach(() => frames.splice(0).forEach(frame => frame.remove()));

  async function open(address: string): Promise<Document> {
    const frame = document.createElement('iframe');
    frame.setAttribute('style', 'width: 900px; height: 700px; border: 0');
    frame.src = address;
    await new Promise(resolve => {
      frame.onload = resolve;
      document.body.prepend(frame);
    });
    // A frame in it that is loaded lazily has to be seen.
    frame.scrollIntoView();
    frames.push(frame);
    return frame.contentDocument as Document;
  }

  const fresh = (content: string): Promise<Document> => open(`/fresh-page?${new URLSearchParams({ content })}`);

  /** Waits for the widget as it was set, and for what it shows. */
  async function shown(page: Document, widget: WidgetName): Promise<Element | null> {
    const [name, value] = SET[widget];
    const find = (): Element | null => page.querySelector(`lms-${widget}`);
    await waitUntil(() => find()?.shadowRoot?.querySelector('.lms[lang=nn]'), `${widget} is not shown`, PATIENCE);
    expect(find()?.getAttribute(name)).to.equal(value);
    return find();
  }

  /** The snippets for a widget, by what they are called in the builder's page. */
  async function snippetsFor(widget: WidgetName): Promise<Readonly<Record<string, string>>> {
    const [name, value] = SET[widget];
    const page = await open(
      `/kurs/builder-here/builder/?${new URLSearchParams({ widget, [name]: value, lang: 'nn', words: 'Øv' })}`,
    );
    await waitUntil(() => page.querySelector('#snippet-link'), 'the builder is not shown', PATIENCE);
    const fields = page.querySelectorAll<HTMLTextAreaElement>('.snippet textarea');
    return Object.fromEntries([...fields].map(field => [field.id.replace('snippet-', ''), field.value]));
  }

  for (const widget of WIDGETS) {
    it(`puts a ${widget} on a fresh page, by a link, by its tag and in a frame`, async () => {
      const { link = '', loader = '', frame = '', npm = '', ...others } = await snippetsFor(widget);

      const linked = await fresh(link + loader);
      const anchor = linked.querySelector('a');
      expect(anchor?.textContent).to.equal('Øv');
      // The line of the template has to run first: until then a link is a link.
      await waitUntil(() => (linked.defaultView?.performance.getEntriesByType('resource').length ?? 0) > 0);
      await new Promise(resolve => setTimeout(resolve, 100));
      anchor?.click();
      await shown(linked, widget);
      expect(linked.location.pathname).to.equal('/fresh-page');

      await shown(await fresh((npm.split('\n').at(-1) ?? '') + loader), widget);

      const framing = await fresh(frame + (others['frame-height'] ?? ''));
      const inner = framing.querySelector('iframe');
      const given = Number(inner?.getAttribute('height'));
      await waitUntil(() => inner?.contentDocument?.querySelector(`lms-${widget}`), 'the frame is empty', PATIENCE);
      const element = await shown(inner?.contentDocument as Document, widget);
      const isFitted = (): boolean => {
        const { clientHeight = given } = inner ?? {};
        const { scrollHeight = 0 } = element?.ownerDocument.documentElement ?? {};
        return clientHeight !== given && Math.abs(clientHeight - scrollHeight) <= 1;
      };
      await waitUntil(isFitted, 'the frame is not as high as what is in it', PATIENCE);
    });
  }
});
