// What comes out of the printer: A4, read back with pdftotext (Debian: poppler-utils).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/browsers.js';
import { serveTimers } from '../bench/timer-page.js';

/** Minutes of each day, from today back; no two are alike, so each is known on the paper. */
const MINUTES = [31, 0, 12, 47, 53, 0, 8, 29, 61, 17, 0, 22, 38, 44, 5, 19];

const hasPdfToText = () => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Runs in the page: writes sessions as the package's own users do, through a file. */
async function fillInPage(minutes) {
  const day = ago => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const sessions = minutes.flatMap((length, ago) =>
    length === 0
      ? []
      : [
          {
            id: `paper-${ago}`,
            v: 1,
            practice: 'sitting',
            startUtc: `${day(ago)}T00:00:00.000Z`,
            offsetMin: 0,
            day: day(ago),
            activeSeconds: length * 60,
            source: 'timer',
            outcome: 'completed',
            note: `Notat ${ago}.`,
            createdAt: `${day(ago)}T01:00:00.000Z`,
            updatedAt: `${day(ago)}T01:00:00.000Z`,
          },
        ],
  );
  const course = { weeks: 8, goalMinutes: 30 };
  const exportedAt = new Date().toISOString();
  const file = JSON.stringify({ format: 'lms-practice-log', version: 1, exportedAt, course, sessions });
  await document.querySelector('lms-practice-log').importFile(new Blob([file]));
}

/** Runs in the page: presses «Skriv ut» and gives the sheet that would have been printed. */
async function sheetInPage(withNotes) {
  const inside = document.querySelector('lms-practice-log').shadowRoot;
  const appears = async selector => {
    for (;;) {
      const found = inside.querySelector(selector);
      if (found) return found;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  };
  inside.querySelector('[part="yours"] > summary').click();
  const button = await appears('.print');
  if (withNotes) inside.querySelector('[name="notes"]').click();
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  const paper = new Promise(resolve => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get() {
        const window = get.call(this);
        const { document } = window;
        window.print = () =>
          resolve({
            html: document.documentElement.outerHTML,
            styles: [...document.adoptedStyleSheets].flatMap(({ cssRules }) =>
              [...cssRules].map(({ cssText }) => cssText),
            ),
          });
        return window;
      },
    });
  });
  button.click();
  return paper;
}

describe('The log on paper', { skip: hasPdfToText() ? false : 'pdftotext is not here' }, () => {
  /** @type {string} */
  let folder;
  /** @type {Awaited<ReturnType<typeof serveTimers>>} */
  let server;
  /** @type {import('puppeteer-core').Browser} */
  let browser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lms-paper-'));
    server = await serveTimers();
    browser = await puppeteer.launch({ executablePath: ensureChromium(), headless: true, args: CHROMIUM_FLAGS });
  });
  after(async () => {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  });

  async function openLog() {
    const page = await browser.newPage();
    await page.goto(`${server.address}/now/1?tag=lms-practice-log&lang=nb`);
    const shows = selector =>
      page.waitForFunction(
        wanted => document.querySelector('lms-practice-log')?.shadowRoot?.querySelector(wanted),
        { polling: 50 },
        selector,
      );
    await shows('.grid');
    await page.evaluate(fillInPage, MINUTES);
    await shows('.fill');
    return page;
  }

  /** @param {import('puppeteer-core').Page} page */
  async function textOf(page) {
    const file = join(folder, `${Math.random()}.pdf`);
    await writeFile(file, await page.pdf({ format: 'A4' }));
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  }

  /** @param {string} text */
  function assertEveryDay(text) {
    for (const minutes of MINUTES.filter(Boolean))
      assert.match(text, new RegExp(`\\b${minutes}\\b`), `${minutes} minutes`);
  }

  it('has every day’s minutes on the instructor’s sheet, and no note that was not ticked', async () => {
    const page = await openLog();
    const { html, styles } = await page.evaluate(sheetInPage, false);
    const paper = await browser.newPage();
    await paper.setContent(html);
    await paper.addStyleTag({ content: styles.join('\n') });
    const text = await textOf(paper);
    assertEveryDay(text);
    assert.match(text, /Øvingsdagbok/);
    assert.doesNotMatch(text, /Notat/);
  });

  it('has the notes where they were ticked', async () => {
    const page = await openLog();
    const { html } = await page.evaluate(sheetInPage, true);
    const paper = await browser.newPage();
    await paper.setContent(html);
    assert.match(await textOf(paper), /Notat 3\./);
  });

  it('has every day’s minutes when somebody prints the page that it stands on', async () => {
    assertEveryDay(await textOf(await openLog()));
  });
});
