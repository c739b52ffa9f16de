import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/outcome-chart/define.js';
import type { LmsOutcomeChart } from '../../src/outcome-chart/lms-outcome-chart.js';
import { rendered } from '../contract/acts.js';
import { OUTCOMES } from './outcomes-of-nobody.js';

async function shown(): Promise<LmsOutcomeChart> {
  const page = fixtureSync<HTMLElement>(
    '<div lang="nb"><button>Før</button><lms-outcome-chart></lms-outcome-chart></div>',
  );
  const chart = page.querySelector('lms-outcome-chart');
  if (!chart) throw new Error('There is no chart in the page');
  chart.data = OUTCOMES;
  await rendered(chart);
  page.querySelector('button')?.focus();
  return chart;
}

const pictures = (chart: LmsOutcomeChart): readonly HTMLElement[] => [
  ...(chart.shadowRoot?.querySelectorAll<HTMLElement>('.picture') ?? []),
];

const said = (chart: LmsOutcomeChart): string | undefined =>
  chart.shadowRoot
    ?.querySelector('[role="status"]')
    ?.textContent?.replace(/[\s\u00a0]+/g, ' ')
    .trim();

const focused = (chart: LmsOutcomeChart): number =>
  pictures(chart).findIndex(picture => picture === chart.shadowRoot?.activeElement);

async function strike(chart: LmsOutcomeChart, ...keys: readonly string[]): Promise<void> {
  for (const press of keys) {
    await sendKeys({ press });
    await rendered(chart);
  }
}

/** A picture as its pixels. */
const pixels = (chart: LmsOutcomeChart, at: number): string =>
  pictures(chart)[at]?.querySelector('canvas')?.toDataURL() ?? '';

describe('Going from point to point', () => {
  it('says one point a step, along a picture and from one to the next', async () => {
    const chart = await shown();
    await strike(chart, 'Tab');
    expect(focused(chart)).to.equal(0);
    await strike(chart, 'ArrowRight');
    expect(said(chart)).to.equal('Oppmerksomt nærvær, Start: 3,10 (95 % KI 2,96 til 3,25), n = 48');
    await strike(chart, 'ArrowRight');
    expect(said(chart)).to.equal('Oppmerksomt nærvær, Slutt: 3,50 (95 % KI 3,35 til 3,65), n = 44');
    await strike(chart, 'ArrowDown');
    expect(focused(chart)).to.equal(1);
    expect(said(chart)).to.equal('Arbeidsevne, Slutt: 5,60 (95 % KI 4,96 til 6,24), n = 44');
    await strike(chart, 'End');
    expect(said(chart)).to.equal('Arbeidsevne, 1 år: 5,80 (95 % KI 4,92 til 6,68), n = 31');
    await strike(chart, 'ArrowDown');
    expect(said(chart), 'the third has no third point').to.equal('Stress, Slutt: 19,5 (95 % KI 17,7 til 21,3), n = 44');
    await strike(chart, 'Home');
    expect(said(chart)).to.equal('Stress, Start: 24,0 (95 % KI 22,3 til 25,7), n = 48');
  });

  it('makes the pictures one stop of the Tab key, which is where the person was last', async () => {
    const chart = await shown();
    await strike(chart, 'Tab', 'ArrowDown', 'Tab');
    expect(focused(chart)).to.equal(-1);
    expect(chart.shadowRoot?.activeElement?.localName).to.equal('summary');
    expect(pictures(chart).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1]);
  });

  it('shows where the person is, until they leave or strike Escape', async () => {
    const chart = await shown();
    await waitUntil(
      () => pictures(chart)[0]?.querySelector('canvas')?.style.display === 'block',
      'the picture is drawn',
      {
        timeout: 10_000,
      },
    );
    await strike(chart, 'Tab');
    const plain = pixels(chart, 0);
    await strike(chart, 'ArrowRight');
    const first = pixels(chart, 0);
    expect(first).not.to.equal(plain);
    await strike(chart, 'ArrowRight');
    expect(pixels(chart, 0)).not.to.equal(first);
    await strike(chart, 'Escape');
    expect(pixels(chart, 0)).to.equal(plain);
    await strike(chart, 'ArrowRight');
    expect(pixels(chart, 0)).to.equal(first);
    await strike(chart, 'Tab');
    expect(pixels(chart, 0)).to.equal(plain);
  });

  it('leaves every other key to the page', async () => {
    const chart = await shown();
    const left: string[] = [];
    chart.parentElement?.addEventListener('keydown', event => {
      if (!event.defaultPrevented) left.push(event.key);
    });
    await strike(chart, 'Tab', 'Escape', 'a');
    // Not every driver can hold a key.
    pictures(chart)[0]?.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'ArrowRight',
        ctrlKey: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    await strike(chart, 'ArrowRight', 'Escape');
    expect(left.filter(key => key !== 'Tab')).to.deep.equal(['Escape', 'a', 'ArrowRight']);
    expect(said(chart)).to.equal('Oppmerksomt nærvær, Start: 3,10 (95 % KI 2,96 til 3,25), n = 48');
  });
});
