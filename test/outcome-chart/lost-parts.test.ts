import { expect, waitUntil } from '@open-wc/testing';
import { rendered } from '../contract/acts.js';
import type {} from '../host/inside-page.js';
import type { LmsOutcomeChart } from '../../src/outcome-chart/lms-outcome-chart.js';
import { OUTCOMES } from './outcomes-of-nobody.js';

const TABLE = '<table><tr><th>mål<th>snitt</tr><tr><td>Livskvalitet<td>6,21</tr></table>';

/** A chart on a page that cannot load one of its parts, by the path of the module. */
async function pageWithout(lost: string, fixture: string): Promise<{ chart: LmsOutcomeChart; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.src = `/host/page?${new URLSearchParams({ fixture, lost }).toString()}`;
  document.body.append(frame);
  await waitUntil(() => frame.contentWindow?.inside, 'the page opens', { timeout: 10_000 });
  await frame.contentWindow?.inside?.load('/src/outcome-chart/define.ts');
  const chart = frame.contentDocument?.querySelector('lms-outcome-chart');
  if (!chart) throw new Error('There is no chart in the page');
  await rendered(chart);
  return { chart, close: () => frame.remove() };
}

const textsOf = (chart: LmsOutcomeChart, selector: string): readonly string[] =>
  [...(chart.shadowRoot?.querySelectorAll(selector) ?? [])].map(part => part.textContent?.trim() ?? '');

describe('A chart without a connection', () => {
  it('leaves the page its own table, and says that the figures cannot be shown', async () => {
    const { chart, close } = await pageWithout(
      '/src/outcome-chart/page-outcomes',
      `<lms-outcome-chart>${TABLE}</lms-outcome-chart>`,
    );
    await waitUntil(() => textsOf(chart, '.outcomes > p').join() === 'Tallene kan ikke vises.', 'it says so');
    expect(chart.querySelector('table')?.checkVisibility()).to.equal(true);
    close();
  });

  it('has its sentences and tables without the pictures', async () => {
    const { chart, close } = await pageWithout('/src/outcome-chart/chart', '<lms-outcome-chart></lms-outcome-chart>');
    chart.data = OUTCOMES;
    await rendered(chart);
    expect(textsOf(chart, '.sentences p')).to.have.length(5);
    expect(textsOf(chart, '.results')).to.have.length(3);
    close();
  });
});
