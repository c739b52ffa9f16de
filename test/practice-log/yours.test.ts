import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { LmsPracticeLog } from '../../src/practice-log/lms-practice-log.js';
import type { PracticeSession } from '../../src/practice/session.js';
import { PracticeStore, practiceStore } from '../../src/practice/store.js';
import { press, rendered, write } from '../contract/acts.js';
import { sheetPrintedBy } from '../element/printer.js';
import { breakMethod, failWrites, mendEverything } from '../practice/faults.js';
import { daysAgo, keep, practised, someWeeks } from './diary-of.js';
import { announced, cleanDevice, open, says, settled, shown, shows } from './log-page.js';
import { chooseFile } from './states.js';

/** What the person is given as files: their names and texts. */
interface Given {
  readonly name: string;
  readonly text: () => Promise<string>;
}

/** Catches what the page offers for download, in place of the browser's own folder. */
function catchFiles(): { readonly files: Given[]; readonly mend: () => void } {
  const files: Given[] = [];
  const blobs = new Map<string, Blob>();
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    files.push({ name: this.download, text: () => blob?.text() ?? Promise.resolve('') });
  };
  return {
    files,
    mend: () => {
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    },
  };
}

async function openYours(attributes = ''): Promise<LmsPracticeLog> {
  const log = await open(attributes);
  await press('[part="yours"] > summary')(log);
  await shows(log, '.yours');
  return log;
}

describe('A copy of the diary', () => {
  cleanDevice();
  let caught: ReturnType<typeof catchFiles>;
  beforeEach(() => {
    caught = catchFiles();
  });
  afterEach(() => caught.mend());

  async function given(): Promise<Given> {
    await waitUntil(() => caught.files.length, 'a file is offered', { timeout: 5000 });
    const [file] = caught.files.splice(0);
    if (!file) throw new Error('no file');
    return file;
  }

  for (const [kind, button] of [
    ['json', '.save-json'],
    ['csv', '.save-csv'],
  ] as const) {
    it(`as ${kind} brings everything back after everything was deleted`, async () => {
      await keep(...someWeeks(3), practised(5, 5, { deletedAt: '2026-01-01T00:00:00.000Z' }));
      const before = await practiceStore().all();
      const log = await openYours();
      await press(button)(log);
      const file = await given();
      expect(file.name).to.match(new RegExp(`^lms-practice-log-\\d{4}-\\d\\d-\\d\\d\\.${kind}$`));
      await press('.remove-all')(log);
      await press('.sure')(log);
      await waitUntil(async () => !(await new PracticeStore().exists()), 'everything is deleted', { timeout: 5000 });
      await settled(log);
      await chooseFile(file.name, await file.text())(log);
      await says(log, `I filen: ${before.length} økter som ikke er her`);
      expect(await new PracticeStore().exists(), 'before the person has agreed').to.equal(false);
      await press('.put-in')(log);
      await says(log, `${before.length} økter er hentet inn.`);
      expect(await new PracticeStore().all()).to.deep.equal(before);
      // It is said when the weeks show it, which may be a moment later.
      const said = `${before.length} økter er hentet inn.`;
      await waitUntil(() => announced(log) === said, `«${said}» is announced`, { timeout: 10_000 });
    });
  }

  it('says what of the diary cannot be read, and offers it as it is', async () => {
    const broken = { ...practised(2, 20), id: 'broken', v: 2 };
    await keep(practised(1, 20), broken as unknown as PracticeSession);
    const log = await openYours();
    await says(log, 'Én oppføring kan ikke leses her og er ikke med i kopien.');
    await press('.save-unreadable')(log);
    const file = await given();
    expect(file.name).to.match(/^lms-unreadable-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(await file.text())).to.deep.equal([
      { store: 'sessions', key: 'broken', value: broken, problems: [{ field: 'v', why: 'newer-version' }] },
    ]);
    expect((await practiceStore().unreadable()).length, 'it stays').to.equal(1);
  });

  it('opened twice doubles nothing', async () => {
    await keep(...someWeeks(2));
    const log = await openYours();
    await press('.save-json')(log);
    const file = await given();
    await chooseFile(file.name, await file.text())(log);
    await says(log, 'Alt i filen er her fra før.');
    expect(log.shadowRoot?.querySelector('.put-in')).not.to.exist;
  });

  it('of a newer version is refused, explained, and nothing is changed', async () => {
    await keep(practised(0, 20));
    const log = await openYours();
    const newer = JSON.stringify({ format: 'lms-practice-log', version: 2, sessions: [] });
    await chooseFile('dagbok.json', newer)(log);
    await says(log, 'Filen er fra en nyere utgave av øvingsdagboken');
    expect(await new PracticeStore().all()).to.have.length(1);
  });

  it('that has bad rows names each with its reason, and puts in the others', async () => {
    const good = practised(1, 20);
    const log = await openYours();
    const text = JSON.stringify({
      format: 'lms-practice-log',
      version: 1,
      exportedAt: good.updatedAt,
      course: { weeks: 8, goalMinutes: 30 },
      sessions: [good, { ...good, id: 'b', day: '2026-02-30' }, { ...good, id: 'c', activeSeconds: 'lenge' }],
    });
    await chooseFile('dagbok.json', text)(log);
    await says(log, '2 rader kan ikke leses og blir ikke med.');
    expect(log.shadowRoot?.querySelector<HTMLTextAreaElement>('.rejected')?.value)
      .to.include('Rad 2: day er ikke en dag som finnes')
      .and.to.include('Rad 3: activeSeconds er ikke et gyldig tall');
    await press('.put-in')(log);
    await says(log, '1 økt er hentet inn.');
    expect(await new PracticeStore().all()).to.deep.equal([good]);
  });

  it('that cannot be written leaves everything as it was', async () => {
    await keep(practised(0, 20));
    const log = await openYours();
    await press('.save-json')(log);
    const text = (await (await given()).text()).replace('"activeSeconds":1200', '"activeSeconds":1300');
    await practiceStore().clear();
    await keep(practised(3, 30));
    await settled(log);
    await chooseFile('dagbok.json', text)(log);
    await shows(log, '.put-in');
    failWrites('QuotaExceededError');
    await press('.put-in')(log);
    await says(log, 'Filen kunne ikke hentes inn, og ingenting er endret.');
    mendEverything();
    expect((await new PracticeStore().all()).map(({ day }) => day)).to.deep.equal([daysAgo(3)]);
  });

  it('is not put in, and none is saved, while it cannot be known what is here', async () => {
    await keep(practised(0, 20));
    const log = await open();
    const json = await log.exportJSON();
    breakMethod(IDBFactory.prototype, 'open', () => () => {
      throw new DOMException('', 'UnknownError');
    });
    breakMethod(IDBDatabase.prototype, 'transaction', () => () => {
      throw new DOMException('', 'InvalidStateError');
    });
    const refused: string[] = [];
    await log.importFile(new Blob([json])).catch((error: unknown) => refused.push(String(error)));
    await log.exportJSON().catch((error: unknown) => refused.push(String(error)));
    expect(refused[0]).to.include('ingenting er endret');
    expect(refused[1]).to.include('kan ikke leses');
    mendEverything();
    expect(await new PracticeStore().all()).to.have.length(1);
  });

  it('is offered before everything is deleted, and nothing goes before the person has said so', async () => {
    await keep(practised(0, 20));
    const log = await openYours();
    await press('.remove-all')(log);
    expect(shown(log)).to.include('Det kan ikke angres.');
    await press('.notice .actions button')(log);
    expect(await (await given()).text()).to.include('lms-practice-log');
    await press('.notice .quiet')(log);
    expect(log.shadowRoot?.querySelector('.sure')).not.to.exist;
    expect(await new PracticeStore().all()).to.have.length(1);
    await press('.remove-all')(log);
    const heard = oneEvent(log, 'lms-log-change');
    await press('.sure')(log);
    await heard;
    expect(await new PracticeStore().exists()).to.equal(false);
  });

  it('can be had and put in by the page’s own code', async () => {
    await keep(...someWeeks(2));
    const log = await open();
    const [json, csv] = [await log.exportJSON(), await log.exportCSV()];
    const before = await practiceStore().all();
    await practiceStore().clear();
    expect(await log.importFile(new Blob([csv]))).to.deep.equal({ written: before.length, rejected: 0 });
    expect(await log.importFile(new Blob([json]))).to.deep.equal({ written: 0, rejected: 0 });
    let refused: unknown;
    await log.importFile(new Blob(['noe annet'])).catch((error: unknown) => (refused = error));
    expect(String(refused)).to.include('Dette er ikke en fil fra øvingsdagboken.');
  });
});

describe('A reminder', () => {
  cleanDevice();
  let caught: ReturnType<typeof catchFiles>;
  beforeEach(() => {
    caught = catchFiles();
  });
  afterEach(() => caught.mend());

  it('is a file for the calendar, daily for eight weeks at the time that was written', async () => {
    const log = await openYours();
    await write('#time', '7.30')(log);
    await press('.remind')(log);
    await waitUntil(() => caught.files.length, undefined, { timeout: 10_000 });
    const text = (await caught.files[0]?.text()) ?? '';
    expect(caught.files[0]?.name).to.equal('lms-reminder.ics');
    expect(text).to.include('RRULE:FREQ=DAILY;COUNT=56').and.to.include('SUMMARY:Tid for å øve');
    expect(text).to.match(/DTSTART:\d{8}T073000\r\n/);
    expect(await new PracticeStore().exists()).to.equal(false);
  });

  it('asks again for a time that is none', async () => {
    const log = await openYours();
    await write('#time', 'i morgen')(log);
    await press('.remind')(log);
    await rendered(log);
    expect(log.shadowRoot?.querySelector('#time')?.getAttribute('aria-invalid')).to.equal('true');
    expect(caught.files).to.have.length(0);
  });
});

describe('The sheet for the instructor', () => {
  cleanDevice();

  async function printed(log: LmsPracticeLog): Promise<string> {
    const { body, end } = await sheetPrintedBy(() => press('.print')(log));
    end();
    return body.textContent?.replace(/\s+/g, ' ') ?? '';
  }

  it('has every day with practice, and the notes only where they are ticked', async () => {
    await keep(practised(1, 20, { note: 'Bare for meg.' }), practised(3, 45), practised(9, 5));
    const log = await openYours();
    const without = await printed(log);
    expect(without).to.include('20 min').and.to.include('45 min').and.to.include('5 min');
    expect(without).to.include('Kroppsskanning').and.not.to.include('Bare for meg.');
    await press('[name="notes"]')(log);
    expect(await printed(log)).to.include('Bare for meg.');
  });
});
