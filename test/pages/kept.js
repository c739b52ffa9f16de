// The timer's and the diary's pages on a device without a network, for a person who has asked for that.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, it } from 'node:test';
import { FOLDER } from './built-site.js';

/** Runs in a page: what the browser keeps for the site, and who asked for it. */
async function kept() {
  const registrations = await navigator.serviceWorker.getRegistrations();
  const names = await caches.keys();
  const lists = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
  return {
    scopes: registrations.map(({ scope }) => new URL(scope).pathname).sort(),
    names,
    addresses: lists.flat().map(({ url }) => url),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  };
}

const NOTHING = { scopes: [], names: [], addresses: [], databases: [] };

const status = text => document.querySelector('#offline [role="status"]').textContent.includes(text);

/** @param {import('./built-site.js').BuiltSite} site */
export function describeKept(site) {
  let server;
  let visit;
  /** Other contents of the site's own files. */
  const others = new Map();

  before(async () => (server = await site.serve({ others })));
  after(() => server.close());
  beforeEach(async () => (visit = await site.visit()));
  afterEach(async () => {
    others.clear();
    await visit.close();
  });

  const address = (name, query = '') => `${server.site}w/${name}.html${query}`;
  const isControlled = () => visit.page.evaluate(() => navigator.serviceWorker.controller !== null);

  async function keepThem() {
    await visit.goto(address('breathing-timer', '?pattern=4-6'));
    await visit.page.click('#offline button');
    await visit.page.waitForFunction(status, {}, 'virker uten nett');
  }

  it('is not kept before the person has asked for it', async () => {
    await visit.goto(address('breathing-timer'));
    await visit.page.click('lms-breathing-timer');
    await visit.page.waitForNetworkIdle();
    await visit.goto(address('practice-log'));
    assert.deepEqual(await visit.page.evaluate(kept), NOTHING);
  });

  it('is kept with what was built, and with nothing of what an address asks for', async () => {
    await keepThem();
    await visit.goto(address('practice-log', '?lang=nn&start=2026-10-07'));
    const { scopes, names, addresses, databases } = await visit.page.evaluate(kept);
    assert.deepEqual(
      scopes,
      ['breathing-timer', 'practice-log'].map(name => `${FOLDER}w/${name}`),
    );
    assert.equal(names.length, 2);
    assert.deepEqual(databases, []);
    assert.deepEqual(
      addresses.filter(url => !site.files.has(`/${url.slice(server.site.length)}`)),
      [],
    );
    assert.deepEqual(visit.complaints, []);
  });

  it('starts a timer and saves a session when the server is gone, and the diary has it', async () => {
    const own = await site.serve();
    await visit.goto(`${own.site}w/breathing-timer.html`);
    await visit.page.click('#offline button');
    await visit.page.waitForFunction(status, {}, 'virker uten nett');
    own.close();
    await visit.page.reload({ waitUntil: 'load' });
    await visit.page.waitForFunction(status, {}, 'virker uten nett');
    const state = await visit.page.evaluate(async () => {
      const timer = document.querySelector('lms-breathing-timer');
      await timer.start();
      const { state } = timer;
      timer.finish();
      return state;
    });
    assert.equal(state, 'running');
    await visit.page.waitForFunction(() =>
      document.querySelector('lms-breathing-timer').shadowRoot.textContent.includes('Lagret på denne enheten'),
    );
    await visit.page.goto(`${own.site}w/practice-log.html?lang=en`, { waitUntil: 'load' });
    const diary = await visit.page.evaluate(async () => {
      await customElements.whenDefined('lms-practice-log');
      return JSON.parse(await document.querySelector('lms-practice-log').exportJSON());
    });
    assert.equal(diary.sessions.length, 1);
    assert.equal(await visit.page.title(), 'Practice diary');
  });

  it('is the only one with a worker: no other page of the site has any', async () => {
    await keepThem();
    await visit.goto(address('breathing-timer'));
    assert.equal(await isControlled(), true);
    for (const other of ['', 'w/referral-form.html', 'e/breathing-timer.html']) {
      await visit.goto(`${server.site}${other}`);
      assert.equal(await isControlled(), false, other);
    }
  });

  it('is not kept when something of it is not what was built, and the person is told', async () => {
    await visit.goto(address('breathing-timer'));
    others.set(`${FOLDER}w/practice-log.html`, '<h1>Logg inn</h1>');
    await visit.page.click('#offline button');
    await visit.page.waitForFunction(status, {}, 'Prøv igjen');
    await visit.page.waitForFunction(async () => (await caches.keys()).length === 0);
    assert.deepEqual(await visit.page.evaluate(kept), NOTHING);
    others.clear();
    await visit.page.click('#offline button');
    await visit.page.waitForFunction(status, {}, 'virker uten nett');
  });

  it('is not kept any longer when the person says so, and the diary stays', async () => {
    await keepThem();
    await visit.page.evaluate(async () => {
      const timer = document.querySelector('lms-breathing-timer');
      await timer.start();
      timer.finish();
    });
    await visit.page.click('#offline button');
    await visit.page.waitForFunction(status, {}, 'trenger nett igjen');
    await visit.goto(address('practice-log'));
    assert.deepEqual(await visit.page.evaluate(kept), { ...NOTHING, databases: ['lms-practice'] });
    assert.equal(await isControlled(), false);
  });

  it('gives way to a newer version when it is closed, and its files go', async () => {
    await keepThem();
    const { names } = await visit.page.evaluate(kept);
    let worker = String(site.files.get('/w/offline.js'));
    for (const name of names) {
      const version = name.split(' ').at(-1);
      assert.ok(worker.includes(version), name);
      worker = worker.replace(version, 'newer');
    }
    others.set(`${FOLDER}w/offline.js`, worker);
    const { page } = visit;
    await page.evaluate(async () => {
      for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.update();
    });
    const next = await visit.context.newPage();
    await page.close();
    await next.goto(server.site);
    await next.waitForFunction(async () => (await caches.keys()).join().match(/^[^,]* newer,[^,]* newer$/));
    visit.page = next;
  });
}
