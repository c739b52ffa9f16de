import { expect, waitUntil } from '@open-wc/testing';
import { WIDGETS } from '../../src/embed/widgets.js';
import type { WidgetName } from '../../src/embed/widgets.js';
import { PRACTICE_DATABASE } from '../../src/practice/presence.js';

/** The test server builds the whole site when it is first asked for. */
const PATIENCE = { timeout: 60_000 };

/** Each engine has a folder of its own, because one of them has the server go away. */
const FOLDER = `/kurs/${crypto.randomUUID()}/`;

interface Page {
  readonly frame: HTMLIFrameElement;
  readonly document: () => Document;
}

describe('The pages of the site, in this browser,', () => {
  const frames: HTMLIFrameElement[] = [];
  afterEach(() => frames.splice(0).forEach(frame => frame.remove()));
  after(() => void indexedDB.deleteDatabase(PRACTICE_DATABASE));

  const loaded = (frame: HTMLIFrameElement, begin: () => void): Promise<void> =>
    new Promise(resolve => {
      frame.addEventListener('load', () => resolve(), { once: true });
      begin();
    });

  async function open(path: string): Promise<Page> {
    const frame = document.createElement('iframe');
    frame.setAttribute('style', 'width: 400px; height: 700px; border: 0');
    frame.src = FOLDER + path;
    await loaded(frame, () => document.body.prepend(frame));
    frames.push(frame);
    return { frame, document: () => frame.contentDocument as Document };
  }

  const widgetIn = ({ document }: Page, widget: WidgetName): HTMLElement | null =>
    document().querySelector(`lms-${widget}`);

  const shown = (page: Page, widget: WidgetName, language: string): Promise<void> =>
    waitUntil(
      () => widgetIn(page, widget)?.shadowRoot?.querySelector(`.lms[lang=${language}]`),
      `${widget} is not shown`,
      PATIENCE,
    );

  for (const widget of WIDGETS) {
    for (const place of ['w', 'e']) {
      it(`show a ${widget} at ${place}/, in nynorsk, and no wider than a phone`, async () => {
        const page = await open(`${place}/${widget}.html?lang=nn`);
        await shown(page, widget, 'nn');
        const { documentElement } = page.document();
        expect(documentElement.lang).to.equal('nn');
        expect(documentElement.scrollWidth).to.be.at.most(documentElement.clientWidth);
      });
    }
  }

  it('are there without a network when the person has asked for that, and keep what is practised then', async () => {
    const page = await open('w/breathing-timer.html?lang=nn');
    await shown(page, 'breathing-timer', 'nn');
    const offer = (): HTMLElement | null => page.document().querySelector('#offline');
    const says = (words: string): boolean =>
      offer()?.querySelector('[role=status]')?.textContent?.includes(words) ?? false;
    await waitUntil(() => offer()?.hidden === false, 'nothing is offered', PATIENCE);
    offer()?.querySelector('button')?.click();
    await waitUntil(() => says('verkar utan nett'), 'it is not kept', PATIENCE);

    await fetch(FOLDER.replace('/kurs/', '/gone/').replace(/\/$/, ''));
    expect(await fetch(FOLDER).catch(() => 'gone')).to.equal('gone');
    await loaded(page.frame, () => page.frame.contentWindow?.location.reload());
    await shown(page, 'breathing-timer', 'nn');
    const timer = widgetIn(page, 'breathing-timer') as HTMLElement & { start(): Promise<void>; finish(): void };
    await timer.start();
    timer.finish();
    await waitUntil(
      () => timer.shadowRoot?.textContent?.includes('Lagra på denne eininga'),
      'it is not saved',
      PATIENCE,
    );

    await loaded(page.frame, () => (page.frame.src = `${FOLDER}w/practice-log.html`));
    await shown(page, 'practice-log', 'nb');
    const log = widgetIn(page, 'practice-log') as HTMLElement & { exportJSON(): Promise<string> };
    const { sessions } = JSON.parse(await log.exportJSON()) as { readonly sessions: readonly unknown[] };
    expect(sessions.length).to.be.at.least(1);
    await waitUntil(() => offer()?.hidden === false, 'nothing is offered', PATIENCE);
    offer()?.querySelector('button')?.click();
    await waitUntil(() => says('trenger nett igjen'), 'it is still kept', PATIENCE);
  });
});
