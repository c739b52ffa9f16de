// An example's page in a browser, and what a person sees and does there. It is the same in every framework.
import { serveFiles } from '../bench/local-server.js';

/** What the page gives the chart, and the element has when it has arrived. */
const MEASURE = 'Arbeidsevne';

/** What Lit says wherever a bundler is asked for its development build. */
const LIT_IN_DEVELOPMENT = /^Lit is in dev mode\./;

/** How long the page may take for each thing that it is made to show, in ms. */
const PATIENCE = 10_000;

/** A page of an example, and everything that a developer would find in the console. */
export class Shown {
  /** @type {string[]} */
  complaints = [];

  /**
   * @param {import('puppeteer-core').Page} tab
   * @param {import('../bench/local-server.js').Served} host
   */
  constructor(tab, host) {
    this.tab = tab;
    tab.setDefaultTimeout(PATIENCE);
    this.host = host;
    tab.on('console', message => {
      const isComplaint = ['error', 'warn'].includes(message.type()) && !LIT_IN_DEVELOPMENT.test(message.text());
      if (isComplaint) this.complaints.push(message.text());
    });
    tab.on('pageerror', error => this.complaints.push(String(error)));
    tab.on('request', request => {
      const url = request.url();
      if (!url.startsWith(`${host.address}/`) && !url.startsWith('data:')) this.complaints.push(`asked for ${url}`);
    });
  }

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {ReadonlyMap<string, string | Uint8Array>} files by path, `/index.html` among them
   * @returns {Promise<Shown>}
   */
  static async open(browser, files) {
    const index = files.get('/index.html') ?? '';
    const host = await serveFiles(new Map([...files, ['/', index]]));
    const shown = new Shown(await browser.newPage(), host);
    await shown.tab.goto(`${host.address}/`, { waitUntil: 'networkidle0' });
    return shown;
  }

  /** Waits until both elements have made their content. */
  async upgraded() {
    for (const tag of ['lms-breathing-timer', 'lms-outcome-chart']) {
      await this.tab.waitForFunction(name => document.querySelector(name)?.shadowRoot?.querySelector('.lms'), {}, tag);
    }
  }

  /** @returns {Promise<Record<string, string | null>>} the timer's attributes that the example gives it */
  timerAttributes() {
    return this.tab.$eval('lms-breathing-timer', timer =>
      Object.fromEntries(
        ['pattern', 'minutes', 'visual'].map(name => [name, timer.getAttribute(name) ?? String(timer[name])]),
      ),
    );
  }

  /** Waits until the chart shows what only its property `data` can have told it. */
  async propertyArrived() {
    const tells = name => document.querySelector('lms-outcome-chart').shadowRoot.textContent.includes(name);
    await this.tab.waitForFunction(tells, {}, MEASURE);
  }

  /** Practises for a moment, and waits until the page says what the event told it. */
  async eventCame() {
    const press = (timer, name) => timer.shadowRoot.querySelector(name).click();
    await this.tab.$eval('lms-breathing-timer', press, '.primary');
    await this.tab.waitForFunction(() => document.querySelector('lms-breathing-timer').elapsedSeconds > 1);
    await this.tab.$eval('lms-breathing-timer', press, '.end');
    const said = () => /Du øvde i [1-9]\d* sekunder/.test(document.querySelector('[role=status]').textContent);
    await this.tab.waitForFunction(said);
  }

  /** Chooses nynorsk, and waits until both elements speak it. */
  async languageSwitched() {
    await this.tab.select('select', 'nn');
    const speaks = () =>
      ['lms-breathing-timer', 'lms-outcome-chart'].every(
        tag => document.querySelector(tag).shadowRoot.querySelector('.lms').lang === 'nn',
      );
    await this.tab.waitForFunction(speaks);
  }

  async close() {
    await this.tab.close();
    this.host.close();
  }
}
