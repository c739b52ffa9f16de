import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/outcome-chart/define.js';
import type { LmsOutcomeChart } from '../../src/outcome-chart/lms-outcome-chart.js';
import type { Measure } from '../../src/outcomes/outcomes.js';
import type { OwnScores } from '../../src/outcomes/own-scores.js';
import { appearance, rendered, strike } from '../contract/acts.js';
import { warningsDuring } from '../element/console.js';
import { OUTCOMES } from './outcomes-of-nobody.js';
import { atThree, OWN_FEW, OWN_LONG, OWN_WORK } from './own-scores-of-nobody.js';

function placed(attributes = 'mode="personal"', lang = 'nb'): LmsOutcomeChart {
  const page = fixtureSync<HTMLElement>(
    `<div lang="${lang}"><lms-outcome-chart ${attributes}></lms-outcome-chart></div>`,
  );
  const chart = page.querySelector('lms-outcome-chart');
  if (!chart) throw new Error('There is no chart in the page');
  return chart;
}

async function shown(own: OwnScores, lang = 'nb'): Promise<LmsOutcomeChart> {
  const chart = placed('mode="personal"', lang);
  chart.data = own;
  await appearance(chart, '.sentences');
  return chart;
}

const textsOf = (chart: LmsOutcomeChart, selector: string): readonly string[] =>
  [...(chart.shadowRoot?.querySelectorAll(selector) ?? [])].map(
    part => part.textContent?.replace(/[\s\u00a0]+/g, ' ').trim() ?? '',
  );

const all = (chart: LmsOutcomeChart): string => textsOf(chart, '.outcomes').join(' ');

const unknown: Measure = { id: 'was', name: 'Arbeidsevne', min: 0, max: 10, direction: 'higher' };
const LIKELY = { ...unknown, sdc: 1 };

type Case = readonly [
  what: string,
  measure: Measure,
  values: readonly number[],
  words: Readonly<Record<string, readonly string[]>>,
];

/** What is said of a change from start to end, in each language. */
const WORDING: readonly Case[] = [
  [
    'larger than chance and as large as what people notice',
    OWN_WORK,
    [3, 8.5],
    {
      nb: [
        'Fra start til slutt gikk tallet opp med 5,5. Det er mer enn det som vanligvis skyldes tilfeldig variasjon. Endringen er så stor at mange merker den i hverdagen (1,5 eller mer).',
        'Tallet kan variere med inntil 4,9 fra gang til gang uten at noe har endret seg.',
      ],
      nn: [
        'Frå start til slutt gjekk talet opp med 5,5. Det er meir enn det som vanlegvis skuldast tilfeldig variasjon. Endringa er så stor at mange merkar det i kvardagen (1,5 eller meir).',
        'Talet kan variere med inntil 4,9 frå gong til gong utan at noko har endra seg.',
      ],
      en: [
        'From start to slutt the score went up by 5.5. That is more than chance usually accounts for. The change is so large that many people notice it in everyday life (1.5 or more).',
        'The score can vary by up to 4.9 from one time to the next without anything having changed.',
      ],
    },
  ],
  [
    'as large as what people notice and not larger than chance',
    OWN_WORK,
    [5.6, 4.1],
    {
      nb: [
        'Fra start til slutt gikk tallet ned med 1,5. Endringen er så stor at mange merker den i hverdagen (1,5 eller mer), men den kan likevel skyldes tilfeldig variasjon.',
        'Tallet kan variere med inntil 4,9 fra gang til gang uten at noe har endret seg.',
      ],
      nn: [
        'Frå start til slutt gjekk talet ned med 1,5. Endringa er så stor at mange merkar det i kvardagen (1,5 eller meir), men ho kan likevel skuldast tilfeldig variasjon.',
        'Talet kan variere med inntil 4,9 frå gong til gong utan at noko har endra seg.',
      ],
      en: [
        'From start to slutt the score went down by 1.5. The change is so large that many people notice it in everyday life (1.5 or more), but it may still be due to chance.',
        'The score can vary by up to 4.9 from one time to the next without anything having changed.',
      ],
    },
  ],
  [
    'that may be chance',
    OWN_WORK,
    [4, 5],
    {
      nb: [
        'Fra start til slutt gikk tallet opp med 1. Det kan skyldes tilfeldig variasjon.',
        'Tallet kan variere med inntil 4,9 fra gang til gang uten at noe har endret seg.',
      ],
      nn: [
        'Frå start til slutt gjekk talet opp med 1. Det kan skuldast tilfeldig variasjon.',
        'Talet kan variere med inntil 4,9 frå gong til gong utan at noko har endra seg.',
      ],
      en: [
        'From start to slutt the score went up by 1. That may be due to chance.',
        'The score can vary by up to 4.9 from one time to the next without anything having changed.',
      ],
    },
  ],
  [
    'larger than chance, where nobody knows what people notice',
    LIKELY,
    [4, 6],
    {
      nb: [
        'Fra start til slutt gikk tallet opp med 2. Det er mer enn det som vanligvis skyldes tilfeldig variasjon.',
        'Tallet kan variere med inntil 1 fra gang til gang uten at noe har endret seg.',
      ],
      nn: [
        'Frå start til slutt gjekk talet opp med 2. Det er meir enn det som vanlegvis skuldast tilfeldig variasjon.',
        'Talet kan variere med inntil 1 frå gong til gong utan at noko har endra seg.',
      ],
      en: [
        'From start to slutt the score went up by 2. That is more than chance usually accounts for.',
        'The score can vary by up to 1 from one time to the next without anything having changed.',
      ],
    },
  ],
  [
    'of which nobody knows how much is chance',
    unknown,
    [4, 9],
    {
      nb: [
        'Fra start til slutt gikk tallet opp med 5.',
        'Det er ikke kjent hvor mye dette tallet varierer tilfeldig. Derfor kan vi ikke si om en endring er mer enn det.',
      ],
      nn: [
        'Frå start til slutt gjekk talet opp med 5.',
        'Det er ikkje kjent kor mykje dette talet varierer tilfeldig. Derfor kan vi ikkje seie om ei endring er meir enn det.',
      ],
      en: [
        'From start to slutt the score went up by 5.',
        'It is not known how much this score varies by chance. So we cannot say whether a change is more than that.',
      ],
    },
  ],
  [
    'that is none',
    OWN_WORK,
    [4, 4],
    {
      nb: ['Tallet er det samme fra start til slutt.'],
      nn: ['Talet er det same frå start til slutt.'],
      en: ['The score is the same from start to slutt.'],
    },
  ],
];

/** What an element of the suite may tell a page. */
const EVENTS = ['lms-data-error', 'lms-data-change', 'lms-log-change', 'lms-practice-complete'];

describe('A person’s own scores', () => {
  for (const [what, measure, values, words] of WORDING) {
    for (const [lang, sentences] of Object.entries(words)) {
      it(`tell of a change ${what} as what it is (${lang})`, async () => {
        const chart = await shown({ measures: [measure], scores: atThree('was', values) }, lang);
        expect(textsOf(chart, '.sentences p').slice(1)).to.deep.equal(sentences);
      });
    }
  }

  it('are told at each time, without a group’s figures and without judgement', async () => {
    const chart = await shown(OWN_FEW);
    expect(textsOf(chart, '.sentences p')[0]).to.equal('Arbeidsevne: 3 (start), 5 (slutt) og 8,5 (1 år).');
    expect(textsOf(chart, '.title')).to.deep.equal(['Svarene dine']);
    expect(all(chart)).to.include('Tallene ligger bare på denne siden og er borte når du lukker den.');
    expect(all(chart)).not.to.match(/konfidens|KI\b|p-verdi|signifikant|effekt|n =|bra\b|dessverre|depresjon|!/i);
    expect(textsOf(chart, '.results tbody tr').slice(0, 3)).to.deep.equal(['Start 3', 'Slutt 5', '1 år 8,5']);
  });

  it('of one time say that there is nothing to compare with', async () => {
    const chart = await shown({ measures: [OWN_WORK], scores: atThree('was', [3]) });
    expect(textsOf(chart, '.sentences p')).to.deep.equal([
      'Arbeidsevne: 3 (start).',
      'Det er bare ett svar her, så det er ikke noe å sammenligne med ennå.',
    ]);
  });

  it('by dates and moments are written as they were by the person’s own clock', async () => {
    const scores = [
      { measure: 'was', at: '2026-01-12', value: 3 },
      { measure: 'was', at: '2026-03-09T21:30', value: 4 },
    ];
    const chart = await shown({ measures: [OWN_WORK], scores });
    expect(textsOf(chart, '.results tbody th').join('; ')).to.match(/^12\. januar 2026; 9\. mars 2026.* 21[:.]30$/);
  });

  it('in a long series are told by what stands for all of it, and the latest are listed', async () => {
    const chart = await shown(OWN_LONG);
    const values = OWN_LONG.scores.map(({ value }) => value);
    const written = (value: number): string => String(value).replace('.', ',');
    const [count, ends] = textsOf(chart, '.sentences p');
    expect(count).to.equal('400 svar fra 1. januar 2024 til 3. februar 2025.');
    expect(ends).to.include(
      `Det første var ${written(values[0] ?? NaN)}, og det siste ${written(values[399] ?? NaN)}.`,
    );
    expect(ends).to.include(`Det laveste var ${written(Math.min(...values))} (`);
    expect(ends).to.include(`og det høyeste ${written(Math.max(...values))} (`);
    const rows = textsOf(chart, '.results tbody:last-child tr');
    expect(rows[0]).to.equal('De siste 30 svarene');
    expect(rows.length).to.equal(31);
    expect(rows[1]).to.match(/^3\. februar 2025 /);
  });

  it('can be gone through by the keys', async () => {
    const chart = await shown(OWN_FEW);
    await strike('ArrowRight', '.picture[tabindex="0"]')(chart);
    await rendered(chart);
    expect(textsOf(chart, '[role="status"]')).to.deep.equal(['Arbeidsevne, Start: 3']);
  });

  it('that mean nothing are left out, and the console is told where they stand and never what they say', async () => {
    const chart = placed();
    const scores = [
      ...atThree('was', [3, 5]),
      { measure: 'was', at: 60, value: 77.7 },
      { measure: 'who', at: 0, value: 1 },
    ];
    const warnings = await warningsDuring(async () => {
      chart.data = { measures: [OWN_WORK], scores };
      await appearance(chart, '.sentences');
      chart.requestUpdate();
      await rendered(chart);
    });
    expect(warnings).to.deep.equal([
      '<lms-outcome-chart> data.scores[2].value is left out. Accepted: a number from 0 to 10. 1 more left out.',
    ]);
    expect(textsOf(chart, '.sentences p')[0]).to.equal('Arbeidsevne: 3 (start) og 5 (slutt).');
  });

  it('are not taken for a course’s figures, nor those for own scores, and the console is told once', async () => {
    for (const [attributes, data] of [
      ['', OWN_FEW],
      ['mode="personal"', OUTCOMES],
    ] as const) {
      const chart = placed(attributes);
      const warnings = await warningsDuring(async () => {
        chart.data = data;
        await rendered(chart);
        chart.requestUpdate();
        await rendered(chart);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(
        /^<lms-outcome-chart> data is not shown\. Accepted: (own scores|outcomes of groups)/,
      );
      expect(textsOf(chart, '.outcomes p')).to.deep.equal(['Her er det ingen tall ennå.']);
    }
  });

  it('leave nothing behind: no storage, no address, no event and no word in the console', async () => {
    const [address, databases] = [location.href, (await indexedDB.databases()).length];
    const heard: Event[] = [];
    const listener = (event: Event): number => heard.push(event);
    for (const type of EVENTS) addEventListener(type, listener, true);
    try {
      const warnings = await warningsDuring(async () => {
        const chart = await shown(OWN_FEW);
        await strike('ArrowRight', '.picture[tabindex="0"]')(chart);
        for (const details of chart.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
        await rendered(chart);
        chart.remove();
      });
      expect(warnings).to.deep.equal([]);
    } finally {
      for (const type of EVENTS) removeEventListener(type, listener, true);
    }
    expect(heard).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect((await indexedDB.databases()).length).to.equal(databases);
    expect(location.href).to.equal(address);
  });
});
