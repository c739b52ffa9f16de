// A web editor's whole way through the builder, by the keyboard alone, and what is copied at the end of it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BuiltSite, FOLDER } from '../pages/built-site.js';

const built = new BuiltSite();
before(() => built.open());
after(() => built.close());

/** Goes on by Tab until what has the focus matches. */
async function tabTo(page, selector) {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The Tab key does not come to ${selector}.`);
}

const valueOf = (page, selector) => page.$eval(selector, ({ value }) => value);

/** The builder, set by the keys: the exercise with bars and another rhythm, in nynorsk. */
async function setByKeys(page) {
  await tabTo(page, 'input[name=widget]:checked');
  await tabTo(page, '#practice');
  await tabTo(page, '#pattern');
  await page.keyboard.type('4-6');
  await tabTo(page, '#minutes');
  await page.keyboard.type('99');
  assert.match(await page.$eval('#minutes-wrong', ({ textContent }) => textContent), /0 til 60/);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('10');
  await tabTo(page, '#lang');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '#words');
  await page.keyboard.type('Pust & "kvil"');
}

const snippets = page =>
  page.$$eval('.snippet textarea', fields => Object.fromEntries(fields.map(({ id, value }) => [id, value])));

describe('the snippet builder', () => {
  it('is gone through by the keyboard alone, and its link opens the exercise as it was set', async () => {
    const { site, close } = await built.serve();
    const { page, context, complaints } = await built.visit();
    await context.overridePermissions(new URL(site).origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.goto(`${site}builder/`);
    await page.waitForSelector('#pattern');
    await setByKeys(page);
    await tabTo(page, '.way .snippet button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('p.unseen[role=status]').textContent.includes('Kopiert'));
    assert.match(await page.$eval('.way[open] .snippet', ({ innerText }) => innerText), /Kopiert\./);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await valueOf(page, '#snippet-link'));
    const [, href] = /href="([^"]+)"/.exec(copied);
    await page.goto(href.replaceAll('&amp;', '&'));
    await page.waitForSelector('lms-breathing-timer:defined');
    const timer = await page.$eval('lms-breathing-timer', ({ pattern, minutes }) => [pattern, String(minutes)]);
    assert.deepEqual(timer, ['4-6', '10']);
    assert.equal(await page.$eval('html', ({ lang }) => lang), 'nn');
    assert.deepEqual(complaints, []);
    await context.close();
    close();
  });

  it('keeps what was set when the page is read in another language', async () => {
    const { site, close } = await built.serve();
    const { page, context } = await built.visit();
    const goInto = async language => {
      await Promise.all([page.waitForNavigation(), page.click(`.languages [lang=${language}]`)]);
      await page.waitForSelector('#words');
    };
    await page.goto(`${site}builder/?widget=outcome-chart&caption=Svar`);
    await page.waitForSelector('#words');
    await goInto('nn');
    assert.match(await valueOf(page, '#snippet-link'), /outcome-chart\.html\?caption=Svar"/);
    await page.type('#words', 'Sjå');
    await goInto('en');
    assert.equal(await page.$eval('html', ({ lang }) => lang), 'en');
    assert.match(await valueOf(page, '#snippet-link'), /outcome-chart\.html\?caption=Svar">Sjå</);
    await context.close();
    close();
  });

  it('gives snippets of which each works on a fresh page', async () => {
    const { page, context } = await built.visit();
    const first = await built.serve();
    await page.goto(`${first.site}builder/?widget=breathing-timer&pattern=4-6&lang=nn&words=Pust`);
    await page.waitForSelector('#snippet-link');
    const given = await snippets(page);
    first.close();

    const others = new Map();
    const { address, close } = await built.serve({ others });
    const here = text => text.replaceAll(first.address, address);
    const fresh = (name, body) =>
      others.set(name, `<!doctype html><html lang="nb"><meta charset="utf-8"><title>x</title><body><h1>Øv</h1>${body}`);
    fresh('/link.html', here(`${given['snippet-link']}${given['snippet-loader']}`));
    fresh('/frame.html', here(`${given['snippet-frame']}${given['snippet-frame-height']}`));
    const element = given['snippet-npm'].split('\n').at(-1);
    fresh('/element.html', here(`${element}${given['snippet-loader']}`));

    await page.goto(`${address}/link.html`, { waitUntil: 'networkidle0' });
    await page.click('a');
    await page.waitForSelector('lms-breathing-timer:defined[pattern="4-6"][lang=nn]');
    assert.equal(new URL(page.url()).pathname, '/link.html');

    await page.goto(`${address}/element.html`);
    await page.waitForSelector('lms-breathing-timer:defined[pattern="4-6"][lang=nn]');

    await page.goto(`${address}/frame.html`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForSelector('lms-breathing-timer:defined[pattern="4-6"]');
    assert.equal(new URL(frame.url()).pathname, `${FOLDER}e/breathing-timer.html`);
    await context.close();
    close();
  });

  it('shows the widget in pages of every style, tells IT what they need, and finds a snippet in a page that is pasted in', async () => {
    const { site, close } = await built.serve();
    const { page, context, complaints, requests } = await built.visit();
    await page.goto(`${site}builder/en/?widget=practice-log`);
    await page.waitForSelector('#style');
    for (const style of await page.$$eval('#style option', options => options.map(({ value }) => value))) {
      await page.select('#style', style);
      const frame = await (await page.waitForSelector(`iframe[src*="style=${style}"]`)).contentFrame();
      await frame.waitForSelector('lms-practice-log:defined');
    }
    const sheet = await page.$eval('.sheet', ({ textContent }) => textContent);
    assert.match(sheet, /trusted-types lms-widgets/);
    assert.match(sheet, /fetches 1\.\d kB in one file/);
    await page.type('#pasted', await valueOf(page, '#snippet-link'));
    await page.waitForFunction(() => document.querySelector('.verdict')?.textContent.includes('This works.'));
    const strangers = requests.filter(request => !request.startsWith(site) && !request.startsWith('data:'));
    assert.deepEqual(strangers, []);
    assert.deepEqual(complaints, []);
    await context.close();
    close();
  });

  it('tells IT the kilobytes with a decimal comma in Norwegian, nynorsk too', async () => {
    const { site, close } = await built.serve();
    const { page, context } = await built.visit();
    for (const folder of ['', 'nn/']) {
      await page.goto(`${site}builder/${folder}?widget=practice-log`);
      await page.waitForSelector('.sheet');
      assert.match(await page.$eval('.sheet', ({ textContent }) => textContent), / 1,\d kB /);
    }
    await context.close();
    close();
  });

  it('says what cannot be meant, and keeps that and what stood there before out of the link', async () => {
    const { site, close } = await built.serve();
    const { page, context } = await built.visit();
    await page.goto(`${site}builder/?widget=breathing-timer&pattern=4-6&minutes=10`);
    await page.waitForSelector('#pattern');
    await page.type('#pattern', 'x');
    await page.type('#minutes', '0');
    await page.waitForSelector('#pattern-wrong');
    await page.waitForSelector('#minutes-wrong');
    assert.match(await valueOf(page, '#snippet-link'), /breathing-timer\.html"/);
    await page.focus('#pattern');
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => !document.querySelector('#pattern-wrong'));
    assert.match(await valueOf(page, '#snippet-link'), /pattern=4-6"/);
    await context.close();
    close();
  });

  it('says without JavaScript what to write', async () => {
    const { site, close } = await built.serve();
    const { page, context } = await built.visit();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site}builder/nn/`);
    assert.match(
      await page.$eval('#builder', ({ textContent }) => textContent),
      /treng JavaScript[^]*breathing-timer\.html/,
    );
    await context.close();
    close();
  });
});
