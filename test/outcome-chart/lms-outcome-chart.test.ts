import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import '../../src/outcome-chart/define.js';
import type { LmsOutcomeChart } from '../../src/outcome-chart/lms-outcome-chart.js';
import type { Outcomes } from '../../src/outcomes/outcomes.js';
import { rendered } from '../contract/acts.js';
import { warningsDuring } from '../element/console.js';
import { MEDIANS, OUTCOMES } from './outcomes-of-nobody.js';

async function shown(outcomes: Outcomes, attributes = ''): Promise<LmsOutcomeChart> {
  const page = fixtureSync<HTMLElement>(`<div lang="nb"><lms-outcome-chart ${attributes}></lms-outcome-chart></div>`);
  const chart = page.querySelector('lms-outcome-chart');
  if (!chart) throw new Error('There is no chart in the page');
  chart.data = outcomes;
  await rendered(chart);
  return chart;
}

const wordsOf = (part: Element): string => part.textContent?.replace(/[\s\u00a0]+/g, ' ').trim() ?? '';

const textsOf = (chart: LmsOutcomeChart, selector: string): readonly string[] =>
  [...(chart.shadowRoot?.querySelectorAll(selector) ?? [])].map(wordsOf);

/** The rows of the tables with the figures, cell by cell. */
const rowsOf = (chart: LmsOutcomeChart): readonly string[] =>
  [...(chart.shadowRoot?.querySelectorAll('.results tbody tr') ?? [])].map(row =>
    [...row.children].map(wordsOf).join(' '),
  );

describe('The outcome chart', () => {
  it('says what is sure, what is stable and what is not, each with its interval and how many answered', async () => {
    const chart = await shown(OUTCOMES);
    expect(textsOf(chart, '.sentences p')).to.deep.equal([
      'Oppmerksomt nærvær økte fra start til slutt. Endringen var 0,40 (95 % konfidensintervall fra 0,20 til 0,60) blant 44 som svarte begge ganger.',
      'Oppmerksomt nærvær: ingen sikker endring fra slutt til 1 år. Endringen var −0,05 (95 % konfidensintervall fra −0,25 til 0,15) blant 30 som svarte begge ganger.',
      'Arbeidsevne økte fra start til slutt. Endringen var 1,50 (95 % konfidensintervall fra 0,80 til 2,20) blant 44 som svarte begge ganger.',
      'Arbeidsevne: stabilt fra slutt til 1 år. Endringen var 0,10 (95 % konfidensintervall fra −0,70 til 0,90) blant 30 som svarte begge ganger.',
      'Stress gikk ned fra start til slutt. Endringen var −4,5 (95 % konfidensintervall fra −6,1 til −2,9) blant 44 som svarte begge ganger.',
    ]);
  });

  it('never says effect without a control group, says that there is none, and that figures are made up', async () => {
    const chart = await shown(OUTCOMES);
    const text = textsOf(chart, '.outcomes').join();
    expect(text).not.to.match(/effekt/i);
    expect(text).to.include('Uten kontrollgruppe; endringen kan ha andre årsaker.');
    expect(text).to.include('Syntetiske tall');
  });

  it('says of levels without a change that nothing is known of it', async () => {
    const chart = await shown({ ...OUTCOMES, changes: [] }, 'measure="was"');
    expect(textsOf(chart, '.sentences p')).to.deep.equal([
      'Arbeidsevne: gjennomsnittet var 4,10 ved start, 5,60 ved slutt og 5,80 ved 1 år.',
      'Tallene sier ikke om forskjellen er sikker.',
    ]);
  });

  it('shows every measure where the page asks for one that there is not, and says which there are', async () => {
    let chart: LmsOutcomeChart | undefined;
    const warnings = await warningsDuring(async () => {
      chart = await shown(OUTCOMES, 'measure="mindfulness"');
      chart.requestUpdate();
      await rendered(chart);
    });
    expect(chart && textsOf(chart, '.subtitle')).to.deep.equal(['Oppmerksomt nærvær', 'Arbeidsevne', 'Stress']);
    expect(warnings).to.deep.equal([
      '<lms-outcome-chart> measure="mindfulness" is not understood and is ignored. Accepted: ffmq, was, pss.',
    ]);
  });

  it('has every figure in a table, with an interval that n and SD make where none is given', async () => {
    const results = OUTCOMES.results.map(result =>
      result.middle.kind === 'mean'
        ? { ...result, middle: { kind: 'mean', mean: result.middle.mean, sd: 2 } as const }
        : result,
    );
    const chart = await shown({ ...OUTCOMES, results }, 'measure="was"');
    expect(rowsOf(chart)).to.deep.equal([
      'Start 48 4,10 (2,00) 3,52 til 4,68',
      'Slutt 44 5,60 (2,00) 4,99 til 6,21',
      '1 år 31 5,80 (2,00) 5,07 til 6,53',
    ]);
  });

  it('shows nothing of a group that is too small, or that would give one away, and says so', async () => {
    const chart = await shown(MEDIANS);
    const rows = rowsOf(chart).join('; ');
    expect(rows).to.equal(
      'Alle; Start 37 3,00 2,00 til 4,00; Slutt 35 4,00 3,00 til 4,00; ' +
        'Arendal; Start vises ikke; Slutt vises ikke; Flekkefjord; Start vises ikke; Slutt vises ikke; ' +
        'Kristiansand; Start 20 3,00 2,00 til 4,00; Slutt 18 4,00 3,00 til 4,00',
    );
    expect(textsOf(chart, '.outcomes').join()).to.include('færre enn 5 personer');
  });

  it('draws a picture a measure when it is in view, one live chart for each however often it is moved', async () => {
    const chart = await shown(OUTCOMES);
    const canvases = [...(chart.shadowRoot?.querySelectorAll('canvas') ?? [])];
    const live = (): readonly (HTMLCanvasElement | null)[] =>
      Object.values(Chart.instances).map(({ canvas }) => canvas);
    const areDrawn = (): boolean =>
      canvases.every(canvas => {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width || 1, canvas.height || 1) ?? {};
        return data?.some(value => value > 0);
      });
    await waitUntil(areDrawn, 'three pictures are drawn', { timeout: 10_000 });
    expect(live()).to.have.members(canvases);
    const place = chart.parentElement;
    for (let move = 0; move < 20; move++) {
      chart.remove();
      if (move % 5 === 0) await rendered(chart);
      place?.append(chart);
      if (move % 3 === 0) await rendered(chart);
    }
    await rendered(chart);
    await waitUntil(areDrawn, 'three pictures are drawn again', { timeout: 10_000 });
    expect(live()).to.have.members(canvases);
    chart.remove();
    expect(live()).to.deep.equal([]);
  });

  it('stays as it is when the picture has other figures to show', async () => {
    const chart = await shown(OUTCOMES);
    chart.data = MEDIANS;
    await rendered(chart);
    expect(textsOf(chart, '.measure .subtitle')).to.deep.equal(['Selvopplevd helse']);
    chart.data = undefined;
    await rendered(chart);
    expect(textsOf(chart, '.outcomes p')).to.deep.equal(['Her er det ingen tall ennå.']);
  });
});
