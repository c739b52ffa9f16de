// The whole way through the aggregator's page, as a person goes it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { InstalledCommand } from './installed-command.js';
import { AggregatorSite } from './opened-page.js';

const example = name => readFileSync(fileURLToPath(new URL(`../../demo/aggregate/${name}`, import.meta.url)), 'utf8');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every answer is one that nothing else on the page could be. */
const NAMES = [
  'Turid Grønnestad',
  'Odd-Geir Fjermeros',
  'Ingeborg Myhrstad',
  'Pål Sæther',
  'Åse Birkeland',
  'Jorunn Li',
];
const SECRETS = [31.4159, 27.1828, 14.1421, 17.3205, 22.3606, 26.4575];
const SECRET_FILE = [
  'deltaker;lk_start;lk_slutt;was_start;merknad',
  ...NAMES.map((name, at) => `${name};${SECRETS[at]};${SECRETS[(at + 1) % 6]};${at + 2};savner katten ${at}`),
  'Bodil Ekornrud;fire hundre;5;x;savner hunden',
].join('\n');
const SECRET_PLAN = {
  measures: [
    { id: 'lk', name: 'Livskvalitet', column: 'lk', min: 0, max: 50, direction: 'higher' },
    { instrument: 'was' },
  ],
};

/** Participants at two times, one row each; letters that windows-1252 writes otherwise than UTF-8. */
const LONG_FILE = [
  'løpenr;sted;tid;srh;was',
  ...Array.from({ length: 14 }, (_, at) => [
    `${at};${at % 2 ? 'Åmli' : 'Bø'};før;${(at % 5) + 1};${at % 7}`,
    at % 3 ? `${at};${at % 2 ? 'Åmli' : 'Bø'};etter;${((at + 1) % 5) + 1};${at === 4 ? -99 : (at + 2) % 9}` : '',
  ]).flat(),
]
  .filter(Boolean)
  .join('\r\n');

const site = new AggregatorSite();
const installed = new InstalledCommand();
before(async () => {
  await installed.install();
  await site.open();
});
after(async () => {
  await site.close();
  installed.remove();
});

describe('the file that the page saves', () => {
  const SAVE = 'Lagre outcomes.json';

  it('is byte for byte that of the command, for a wide file with a plan', async () => {
    const visit = await site.visit();
    await visit.choose('svar.csv', example('syntetiske-svar.csv'));
    await visit.write('#plan', example('plan.json'));
    const file = installed.write('svar.csv', example('syntetiske-svar.csv'));
    const { stdout } = await installed.run('aggregate', file, '--plan', 'plan.json');
    assert.equal(await visit.saved(SAVE, 'outcomes.json'), stdout);
  });

  it('is so for a long file in windows-1252, as it was recognised', async () => {
    const bytes = Buffer.from(LONG_FILE, 'latin1');
    const visit = await site.visit();
    await visit.choose('lang.csv', bytes);
    const { stdout } = await installed.run('aggregate', installed.write('lang.csv', bytes));
    assert.ok(stdout.includes('Åmli'));
    assert.equal(await visit.saved(SAVE, 'outcomes.json'), stdout);
  });

  it('is so for all that the fields can say', async () => {
    const visit = await site.visit();
    await visit.choose('lang.csv', LONG_FILE);
    await visit.write('#min-n', '3');
    await visit.write('#missing', '−99');
    await visit.write('#source', 'Kurset i Bø');
    await visit.write('#licence', 'CC BY 4.0');
    await visit.write('#measure-0', 'Arbeidsevne');
    await visit.write('#weeks-1', '10');
    for (const choice of ['[value=complete]', '[name=isSynthetic]', '[name=isControlled]']) {
      await visit.page.click(choice);
    }
    const plan = JSON.stringify({
      times: [
        { id: 'start', label: 'Start', weeks: 0, in: 'før' },
        { id: 'slutt', label: 'Slutt', weeks: 10, in: 'etter' },
      ],
      measures: [
        { instrument: 'was', name: 'Arbeidsevne' },
        { instrument: 'srh', name: 'SRH' },
      ],
      ...{ missing: [-99], followed: 'complete', source: 'Kurset i Bø', licence: 'CC BY 4.0' },
      ...{ isSynthetic: true, isControlled: true },
    });
    const files = [installed.write('lang.csv', LONG_FILE), '--plan', installed.write('fields.json', plan)];
    const { stdout, stderr } = await installed.run('aggregate', ...files, '--min-n', '3');
    assert.ok(stdout.includes('Kurset i Bø'), stderr);
    assert.equal(await visit.saved(SAVE, 'outcomes.json'), stdout);
    assert.match(await visit.textIn('#tag'), /^<lms-outcome-chart lang="nb" src="outcomes.json" min-n="3">\n/);
  });

  it('goes with HTML for the page that is byte for byte that of the command, and is copied', async () => {
    const visit = await site.visit('nn');
    await visit.page
      .browserContext()
      .overridePermissions(site.server.address, ['clipboard-read', 'clipboard-sanitized-write']);
    await visit.choose('lang.csv', LONG_FILE);
    await visit.press('Kopier');
    await visit.page.waitForFunction(() => document.querySelector('[role=status]').textContent === 'Kopiert.');
    assert.match(await visit.textOf('.snippet'), /Kopiert\./);
    const { stdout } = await installed.run('aggregate', installed.write('lang.csv', LONG_FILE), '--html', 'nn');
    assert.ok(stdout.includes('Høgare er betre'), stdout);
    assert.equal(await visit.page.evaluate(() => navigator.clipboard.readText()), stdout);
  });

  it('is what its plan makes again: saved, and opened with the next file', async () => {
    const visit = await site.visit();
    await visit.choose('lang.csv', LONG_FILE);
    await visit.write('#missing', '-99');
    await visit.write('#time-1', 'Etterpå');
    const [outcomes, plan] = [await visit.saved(SAVE, 'outcomes.json'), await visit.textOf('.plan summary')];
    assert.match(outcomes, /Etterpå/);
    assert.ok(plan);
    await visit.page.$eval('.plan', details => details.setAttribute('open', ''));
    const saved = await visit.saved('Lagre planen', 'plan.json');

    const next = await site.visit();
    await next.choose('lang.csv', LONG_FILE);
    await next.choose('plan.json', saved, '#plan-file');
    await next.page.waitForFunction(() => document.querySelector('#time-1').value === 'Etterpå');
    assert.equal(await next.saved(SAVE, 'outcomes.json'), outcomes);
    const files = [installed.write('lang.csv', LONG_FILE), '--plan', installed.write('saved.json', saved)];
    assert.equal((await installed.run('aggregate', ...files)).stdout, outcomes);
  });
});

describe('what a person gives the page', () => {
  it('goes nowhere: nothing is asked of the network from then on, and all of it works without', async () => {
    const visit = await site.visit();
    await visit.page.setOfflineMode(true);
    const before = visit.requests.length;
    await visit.press('Prøv med syntetiske svar');
    const canvas = await visit.page.waitForSelector('lms-outcome-chart >>> canvas');
    await canvas.scrollIntoView();
    await visit.page.waitForFunction(
      canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(Boolean),
      {},
      canvas,
    );
    await visit.choose('mine.csv', LONG_FILE);
    await visit.write('#min-n', '2');
    await visit.saved('Lagre outcomes.json', 'outcomes.json');
    const asked = visit.requests.slice(before).filter(address => !address.startsWith('blob:'));
    assert.deepEqual([asked, visit.complaints], [[], []]);
  });

  it('could go nowhere: the page may connect to nothing', async () => {
    const { page } = await site.visit();
    const refused = await page.evaluate(async () => {
      const violation = new Promise(resolve => addEventListener('securitypolicyviolation', resolve, { once: true }));
      const isFetched = await fetch(location.href).then(
        () => true,
        () => false,
      );
      return isFetched ? 'fetched' : `refused by ${(await violation).effectiveDirective}`;
    });
    assert.equal(refused, 'refused by connect-src');
  });

  it('is kept nowhere: not in storage, not in the address', async () => {
    const visit = await site.visit();
    await visit.choose('mine.csv', LONG_FILE);
    const kept = await visit.page.evaluate(async () => ({
      storage: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      cookie: document.cookie,
      address: location.search + location.hash,
      history: history.length,
    }));
    const nothing = { storage: 0, databases: 0, caches: 0, cookie: '', address: '?lang=nb' };
    assert.deepEqual(kept, { ...nothing, history: kept.history });
    await visit.page.reload({ waitUntil: 'networkidle0' });
    assert.equal(await visit.textOf('.chosen'), '');
  });

  it('is nowhere on the page once it is counted: no answer, no name, no remark', async () => {
    const visit = await site.visit();
    await visit.choose('hemmelig.csv', SECRET_FILE);
    await visit.write('#plan', JSON.stringify(SECRET_PLAN));
    await visit.page.waitForSelector('lms-outcome-chart >>> canvas');
    const all = await visit.everything();
    assert.match(all, /linje 8, kolonne «lk_start», som ikke er et tall/);
    assert.match(all, /merknad/);
    const told = [...NAMES, ...SECRETS.map(String), 'katten', 'hunden', 'fire hundre', 'Bodil'].filter(secret =>
      all.includes(secret),
    );
    assert.deepEqual(told, []);
    assert.ok((await visit.saved('Lagre outcomes.json', 'outcomes.json')).length > 500);
  });

  it('is not there either while the rows cannot be counted', async () => {
    const visit = await site.visit();
    await visit.choose('to.csv', 'deltaker;was_start\nTurid Grønnestad;5\nTurid Grønnestad;31.4159\n');
    const all = await visit.everything();
    assert.match(all, /linje 3/);
    assert.match(all, /Samme deltaker til samme tidspunkt som på linje 2/);
    assert.ok(!all.includes('Turid') && !all.includes('31.4159'));
  });

  it('is forgotten when the person says so', async () => {
    const visit = await site.visit();
    await visit.choose('mine.csv', LONG_FILE);
    await visit.press('Glem filen');
    assert.deepEqual([await visit.textOf('.chosen'), await visit.textOf('#step-2')], ['', '']);
  });
});

describe('a file that will not do', () => {
  const FILES = {
    'a workbook': ['bok.xlsx', 'PK\x03\x04\x14\x00\x06\x00', /arbeidsbok.*Lagre som → CSV UTF-8/],
    'an empty file': ['tom.csv', '', /Det er ingenting i filen/],
    'damaged letters': ['skadet.csv', Buffer.from([...Buffer.from('id;æ\n1;'), 0xff, 0xfe]), /bokstaver er ødelagt/],
    'one that is too large': ['stor.csv', 'a;b\n'.repeat(1_300_000), /større enn 5 MB/],
    'a line with a cell too many': [
      'ujevn.csv',
      'id,was_start\n1,5,5\n',
      /linje 2: Raden har 3 celler, og det er 2 overskrifter/,
    ],
  };
  for (const [what, [name, contents, says]] of Object.entries(FILES)) {
    it(`is refused beside its field, in words, and announced: ${what}`, async () => {
      const visit = await site.visit();
      await visit.choose(name, contents);
      assert.match(await visit.textOf('#answers-wrong'), says);
      const field = await visit.page.$eval('#answers', input => [
        input.getAttribute('aria-invalid'),
        input
          .getAttribute('aria-describedby')
          .split(' ')
          .every(id => document.getElementById(id)),
      ]);
      assert.deepEqual(field, ['true', true]);
      assert.ok(await visit.page.$eval('[role=status]', status => status.textContent));
      assert.equal(await visit.textOf('#step-2'), '');
    });
  }
});

describe('headings that are not clear', () => {
  it('are made clear by two choices: who answered, and the times', async () => {
    const visit = await site.visit();
    const rows = Array.from({ length: 6 }, (_, at) => `${at + 1};${at};${at + 2}`);
    await visit.choose('t.csv', ['Nr;WAS_T1;WAS_T2', ...rows].join('\n'));
    assert.match(await visit.textOf('#unclear'), /Ingen kolonne sier hvem som svarte/);
    assert.match(await visit.page.$eval('#plan', plan => plan.value), /"label": "T1"/);
    await visit.page.select('#participant', 'Nr');
    await visit.press('Bruk disse tidspunktene: T1, T2');
    assert.match(await visit.textOf('#step-2 ~ .facts'), /T1 \(uke 0\), T2 \(uke 8\)/);
    const { results } = JSON.parse(await visit.saved('Lagre outcomes.json', 'outcomes.json'));
    assert.deepEqual(
      results.map(({ time, n, middle }) => [time, n, middle.median]),
      [
        ['t1', 6, 2.5],
        ['t2', 6, 4.5],
      ],
    );
  });
});

describe('a measure with a scale of its own', () => {
  const OWN = ['deltaker;Livskvalitet_start;Livskvalitet_slutt;by_start', '1;1,5;2,5;A', '2;3;4;B'].join('\n');

  it('is added by its column and the two ends of its scale, and then named', async () => {
    const visit = await site.visit();
    await visit.choose('lk.csv', OWN);
    assert.match(await visit.textOf('#unclear'), /Det er ikke klart hvor tidspunktet står/);
    await visit.write('#own-min', '10');
    await visit.press('Legg til målet');
    assert.match(await visit.textOf('#own-wrong'), /Skriv to tall/);
    await visit.write('#own-min', '0');
    await visit.write('#own-max', '10');
    await visit.press('Legg til målet');
    assert.equal(await visit.page.evaluate(() => document.activeElement?.id), 'measure-0');
    await visit.write('#min-n', '2');
    const { measures, results } = JSON.parse(await visit.saved('Lagre outcomes.json', 'outcomes.json'));
    assert.deepEqual(measures, [{ id: 'livskvalitet', name: 'Livskvalitet', min: 0, max: 10, direction: 'higher' }]);
    assert.deepEqual(
      results.map(({ time, middle }) => [time, middle.mean]),
      [
        ['start', 2.25],
        ['slutt', 3.25],
      ],
    );
  });

  it('stands beside those that were recognised', async () => {
    const visit = await site.visit();
    await visit.choose('svar.csv', example('syntetiske-svar.csv'));
    await visit.write('#own-min', '0');
    await visit.write('#own-max', '10');
    await visit.press('Legg til målet');
    const { measures } = JSON.parse(await visit.saved('Lagre outcomes.json', 'outcomes.json'));
    assert.deepEqual(
      measures.map(({ id }) => id),
      ['was', 'srh', 'who-5', 'livskvalitet'],
    );
  });
});

describe('a field that says what cannot be meant', () => {
  it('has its error beside it, keeps what was written, and holds the result back', async () => {
    const visit = await site.visit();
    await visit.choose('lang.csv', LONG_FILE);
    const FIELDS = { '#min-n': 'en', '#missing': '-99,999', '#weeks-1': '0' };
    for (const [field, text] of Object.entries(FIELDS)) {
      await visit.write(field, text);
      const said = await visit.page.$eval(field, input => ({
        value: input.value,
        invalid: input.getAttribute('aria-invalid'),
        words: (input.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map(id => document.getElementById(id)?.textContent)
          .join(' '),
      }));
      assert.deepEqual([said.value, said.invalid], [text, 'true'], field);
      assert.match(said.words, /Skriv /);
      assert.equal(await visit.page.$('lms-outcome-chart'), null);
      assert.match(await visit.page.$eval('[role=status]', status => status.textContent), /Rett det som er merket/);
      await visit.write(field, { '#min-n': '5', '#missing': '', '#weeks-1': '8' }[field]);
      assert.ok(await visit.page.$('lms-outcome-chart'), field);
    }
  });

  it('may be the plan: what is wrong with it stands above it', async () => {
    const visit = await site.visit();
    await visit.choose('lang.csv', LONG_FILE);
    await visit.write('#plan', '{ "mesures": [] }');
    assert.match(await visit.textOf('#plan-wrong'), /«mesures» er ikke et felt i formatet/);
    assert.equal(await visit.page.$('lms-outcome-chart'), null);
    await visit.write('#plan', '');
    assert.ok(await visit.page.$('lms-outcome-chart'));
  });
});

describe('the page', () => {
  const LANGUAGES = {
    nb: ['Fra enkeltsvar til tall for grupper', 'Velg filen', 'deltakere, bred form', 'Slik blir resultatet'],
    nn: ['Frå enkeltsvar til tal for grupper', 'Vel fila', 'deltakarar, brei form', 'Slik blir resultatet'],
    en: ['From single answers to figures of groups', 'Choose the file', 'participants, wide layout', 'How the result'],
  };
  for (const [lang, [title, step, report, caption]] of Object.entries(LANGUAGES)) {
    it(`is in one language: ${lang}`, async () => {
      const visit = await site.visit(lang);
      await visit.page.$eval('.actions button', button => button.click());
      await visit.page.waitForSelector('lms-outcome-chart >>> canvas');
      assert.deepEqual([await visit.page.title(), await visit.textOf('h1')], [title, title]);
      assert.ok((await visit.textOf('#step-1')).includes(step));
      const all = await visit.everything();
      assert.ok(all.includes(report) && all.includes(caption));
      const others = Object.keys(LANGUAGES).filter(other => other !== lang);
      for (const other of others) assert.ok(!all.includes(LANGUAGES[other][2]), other);
    });
  }

  it('needs only the keyboard', async () => {
    const visit = await site.visit();
    const { page } = visit;
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
    const goTo = async words => {
      for (let at = 0; at < 60 && !(await focused()).startsWith(words); at++) await page.keyboard.press('Tab');
      assert.ok((await focused()).startsWith(words), words);
    };
    await goTo('Prøv med syntetiske svar');
    await page.keyboard.press('Enter');
    await page.waitForSelector('lms-outcome-chart');
    await goTo('Planen');
    await page.keyboard.press('Space');
    await goTo('Lagre outcomes.json');
  });

  it('takes a file that is dropped anywhere on it', async () => {
    const visit = await site.visit();
    await visit.page.evaluate(text => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'sluppet.csv'));
      for (const type of ['dragover', 'drop']) {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector('h1').dispatchEvent(event);
        if (!event.defaultPrevented) throw new Error(`${type} would have left the page`);
      }
    }, LONG_FILE);
    await visit.page.waitForSelector('lms-outcome-chart');
    assert.match(await visit.textOf('.chosen'), /sluppet\.csv/);
  });

  it('drops what was said of the example when another file is chosen', async () => {
    const visit = await site.visit();
    await visit.press('Prøv med syntetiske svar');
    await visit.choose('lang.csv', LONG_FILE);
    const { provenance } = JSON.parse(await visit.saved('Lagre outcomes.json', 'outcomes.json'));
    assert.deepEqual(provenance, { isSynthetic: false, isControlled: false, followed: 'available' });
  });

  it('is not wider than a phone', async () => {
    const visit = await site.visit();
    await visit.page.setViewport({ width: 320, height: 640 });
    await visit.press('Prøv med syntetiske svar');
    await visit.page.waitForSelector('lms-outcome-chart >>> canvas');
    await visit.page.$$eval('details', all => all.forEach(details => details.setAttribute('open', '')));
    assert.equal(await visit.page.evaluate(() => document.documentElement.scrollWidth), 320);
  });

  const STATES = {
    'before a file': async () => {},
    'with a result': async visit => visit.press('Prøv med syntetiske svar'),
    'with an unclear file': async visit => visit.choose('t.csv', 'Nr;WAS_T1\n1;5\n'),
    'with a workbook': async visit => visit.choose('bok.xlsx', 'PK\x03\x04\x14\x00'),
    'with a measure that has no scale': async visit => {
      await visit.choose('svar.csv', example('syntetiske-svar.csv'));
      await visit.press('Legg til målet');
    },
    'with wrong fields': async visit => {
      await visit.choose('lang.csv', LONG_FILE);
      await visit.write('#min-n', 'en');
      await visit.write('#plan', '{');
    },
  };
  for (const [state, reach] of Object.entries(STATES)) {
    for (const scheme of ['light', 'dark']) {
      it(`has no violation that axe can see ${state}, ${scheme}`, async () => {
        const visit = await site.visit();
        await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await reach(visit);
        await visit.page.$$eval('details', all => all.forEach(details => details.setAttribute('open', '')));
        await visit.page.evaluate(AXE);
        const violations = await visit.page.evaluate(async () => {
          const { violations } = await window.axe.run(document);
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        });
        assert.deepEqual(violations, []);
      });
    }
  }
});
