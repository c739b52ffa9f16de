import { expect } from '@open-wc/testing';
import { press } from '../contract/acts.js';
import { daysAgo, keep, practised } from './diary-of.js';
import { cleanDevice, open, shows, wordsIn } from './log-page.js';

describe('Practice over time', () => {
  cleanDevice();

  it('is a sentence, said once, with the mean of the calm where at least three sessions tell it', async () => {
    const calm = { calmBefore: 2, calmAfter: 4 } as const;
    await keep(practised(0, 30, calm), practised(1, 30, calm), practised(2, 30, { calmBefore: 3, calmAfter: 4 }));
    const log = await open(`start="${daysAgo(6)}"`);
    await shows(log, '.trend');
    expect(wordsIn(log, '.over-time > p')).to.equal(
      'Du har øvd 1 time og 30 minutter fordelt på 1 uke. I 3 økter der du svarte både før og etter, var roen i snitt 2,3 før og 4 etter, av 5.',
    );
    expect(log.shadowRoot?.querySelectorAll('[aria-label*="Du har øvd"]')).to.have.length(0);
  });

  it('writes a mean as the language does', async () => {
    await keep(
      ...[2, 2, 3].map((calmBefore, ago) => practised(ago, 30, { calmBefore: calmBefore as 2 | 3, calmAfter: 4 })),
    );
    const log = await open(`start="${daysAgo(6)}" lang="en"`);
    await shows(log, '.trend');
    expect(wordsIn(log, '.over-time > p')).to.include('calm was on average 2.3 before and 4 after');
  });

  it('is a table of weeks and days, where it is opened, with all that the picture shows', async () => {
    await keep(
      practised(12, 20, { calmBefore: 1, calmAfter: 4 }),
      practised(11, 40, { calmBefore: 2, calmAfter: 5 }),
      practised(1, 25),
    );
    const log = await open(`start="${daysAgo(13)}"`);
    await shows(log, '.trend');
    expect(log.shadowRoot?.querySelector('.days')).to.equal(null);
    await press('.over-time summary')(log);
    await shows(log, '.days');
    const rows = [...(log.shadowRoot?.querySelectorAll('.days tbody tr') ?? [])].map(
      row => row.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    );
    expect(rows).to.have.length(5);
    expect(rows[0]).to.equal('Uke 1: 2 dager, 1 time, ro 1,5 før og 4,5 etter');
    expect(rows[1]).to.match(/ 20 Kroppsskanning$/);
    expect(rows[3]).to.equal('Uke 2: 1 dag, 25 minutter');
    expect(rows[4]).to.match(/ 25 Kroppsskanning$/);
  });
});
