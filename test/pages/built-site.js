// The site as it is built, from a folder within a server, as a host may have put it there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/browsers.js';
import { buildSite } from '../../scripts/build-site.js';
import { filesIn, serve, typeOf } from '../bench/local-server.js';

/** Where on the server the site is. */
export const FOLDER = '/kurs/stress/';

export class BuiltSite {
  #temporary = mkdtempSync(join(tmpdir(), 'lms-widgets-pages-'));

  /** Where the site is on the disk. */
  folder = join(this.#temporary, 'site');

  async open() {
    await buildSite(this.folder);
    this.files = filesIn(this.folder);
    this.browser = await puppeteer.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  }

  async close() {
    await this.browser?.close();
    rmSync(this.#temporary, { recursive: true });
  }

  /**
   * A server with the site in a folder, and with other pages beside it.
   *
   * @param {object} [ways] how it differs from a plain one
   * @param {Map<string, string | Uint8Array>} [ways.others] by path: pages of a host, or other contents of the site's own files
   * @param {Record<string, string>} [ways.headers] of every answer
   */
  async serve({ others = new Map(), headers = {} } = {}) {
    const server = await serve((request, response) => {
      const [path] = request.url.split('?');
      const inSite = path.startsWith(FOLDER) ? path.slice(FOLDER.length - 1).replace(/\/$/, '/index.html') : '';
      const file = others.get(path) ?? this.files.get(inSite);
      response.writeHead(file === undefined ? 404 : 200, { 'content-type': typeOf(inSite || path), ...headers });
      response.end(file);
    });
    return { ...server, site: `${server.address}${FOLDER}` };
  }

  /** A person at a browser without a past. */
  async visit() {
    const context = await this.browser.createBrowserContext();
    return new Visit(context, await context.newPage());
  }
}

/** A page that is open, and what has been heard of it. */
class Visit {
  /** The addresses that anything was asked of. */
  requests = [];
  /** What the console and the page complained of, and what its policy has kept from it. */
  complaints = [];

  constructor(context, page) {
    this.context = context;
    this.page = page;
    page.on('request', request => this.requests.push(request.url()));
    page.on('pageerror', error => this.complaints.push(String(error)));
    page.on('console', message => {
      if (['error', 'warn'].includes(message.type())) this.complaints.push(message.text());
    });
  }

  /** Opens a page, and waits until it has asked for all that it asks for by itself. */
  async goto(address) {
    await this.page.goto(address, { waitUntil: 'networkidle0' });
  }

  /** Presses the button that says something, in shadow roots too. */
  async press(words, place = this.page) {
    const button = await place.waitForSelector(
      `::-p-xpath(//button[contains(., "${words}")]), >>> ::-p-text(${words})`,
    );
    await button.click();
  }

  async close() {
    await this.context.close();
  }
}
