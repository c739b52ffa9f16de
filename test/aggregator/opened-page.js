// The aggregator's page as it is built and served, in a browser that keeps what is saved in a folder.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/browsers.js';
import { filesIn, serveFiles } from '../bench/local-server.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs in the page: all that stands in it, shadow roots and what is in fields among it. */
function allInPage() {
  const allOf = node => {
    const { nodeType, nodeValue, shadowRoot, value, attributes = [], childNodes } = node;
    const own = nodeType === 1 ? [...attributes].map(attribute => attribute.value) : [nodeValue];
    const inside = [...childNodes, ...(shadowRoot?.childNodes ?? [])].map(allOf);
    return [...own, typeof value === 'string' ? value : '', ...inside].join('\n');
  };
  return allOf(document.documentElement);
}

export class AggregatorSite {
  folder = mkdtempSync(join(tmpdir(), 'lms-widgets-aggregator-'));

  async open() {
    const site = join(this.folder, 'site');
    await build({ configFile: `${root}vite.config.ts`, logLevel: 'warn', build: { outDir: site, emptyOutDir: false } });
    this.server = await serveFiles(filesIn(site));
    this.browser = await puppeteer.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  }

  async close() {
    await this.browser?.close();
    this.server?.close();
    rmSync(this.folder, { recursive: true });
  }

  /** The page in a browser without a past. */
  async visit(lang = 'nb') {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    const visit = new AggregatorVisit(page, this.folder);
    await page.goto(`${this.server.address}/w/aggregate.html?lang=${lang}`, { waitUntil: 'networkidle0' });
    await page.waitForSelector('#answers');
    return visit;
  }
}

/** A person at the page. */
class AggregatorVisit {
  /** The addresses that anything was asked of. */
  requests = [];
  /** What the console and the page itself complained of. */
  complaints = [];

  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
    page.on('request', request => this.requests.push(request.url()));
    page.on('pageerror', error => this.complaints.push(String(error)));
    page.on('console', message => message.type() === 'error' && this.complaints.push(message.text()));
  }

  /** Chooses a file, and waits for what comes of it. */
  async choose(name, contents, field = '#answers') {
    const path = join(this.folder, name);
    writeFileSync(path, contents);
    await (await this.page.$(field)).uploadFile(path);
    if (field === '#answers') {
      await this.page.waitForFunction(
        wanted => document.querySelector('.chosen')?.textContent.includes(wanted),
        {},
        name,
      );
    }
  }

  /** Presses the button that says something. */
  async press(words) {
    const button = await this.page.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
    await button.click();
  }

  /** Writes into a field what it then has, and goes on. */
  async write(field, text) {
    await this.page.$eval(
      field,
      (input, text) => {
        input.closest('details')?.setAttribute('open', '');
        input.value = text;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      text,
    );
  }

  /** The text of a part of the page, as it is read; empty where it is not there. */
  textOf(selector) {
    return this.page.evaluate(wanted => document.querySelector(wanted)?.innerText ?? '', selector);
  }

  /** What stands in a field. */
  textIn(field) {
    return this.page.$eval(field, ({ value }) => value);
  }

  /** Saves something, and waits for the file. */
  async saved(words, name) {
    const folder = mkdtempSync(join(this.folder, 'saved-'));
    const session = await this.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      browserContextId: this.page.browserContext().id,
      downloadPath: folder,
      eventsEnabled: true,
    });
    const done = new Promise(resolve => {
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve(undefined));
    });
    await this.press(words);
    await done;
    await session.detach();
    return readFileSync(join(folder, name), 'utf8');
  }

  everything() {
    return this.page.evaluate(allInPage);
  }
}
