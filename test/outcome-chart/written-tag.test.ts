import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/outcome-chart/define.js';
import type { LmsOutcomeChart } from '../../src/outcome-chart/lms-outcome-chart.js';
import { writtenTag } from '../../src/outcome-chart/written-tag.js';
import type { Outcomes } from '../../src/outcomes/outcomes.js';
import { suppress } from '../../src/outcomes/suppression.js';
import { rendered } from '../contract/acts.js';
import { MEDIANS, OUTCOMES } from './outcomes-of-nobody.js';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

const textsOf = (root: ParentNode | null | undefined, selector: string): readonly string[] =>
  [...(root?.querySelectorAll(selector) ?? [])].map(
    part => part.textContent?.replace(/[\s\u00a0]+/g, ' ').trim() ?? '',
  );

/** The tag as a page has it that knows of no element, and the element that is given the same. */
async function both(outcomes: Outcomes, language: (typeof LANGUAGES)[number]) {
  const html = writtenTag(suppress(outcomes), { src: 'outcomes.json', language });
  const written = new DOMParser().parseFromString(html, 'text/html').querySelector('lms-outcome-chart');
  const chart = fixtureSync<LmsOutcomeChart>(`<lms-outcome-chart lang=${language}></lms-outcome-chart>`);
  chart.data = outcomes;
  await rendered(chart);
  return { written, shown: chart.shadowRoot };
}

describe('The tag with its words', () => {
  const SETS = { 'means and changes': OUTCOMES, 'medians of groups, some hidden': MEDIANS };
  for (const [what, outcomes] of Object.entries(SETS)) {
    for (const language of LANGUAGES) {
      it(`says what the element says of ${what}, in ${language}`, async () => {
        const { written, shown } = await both(outcomes, language);
        // The buttons and the help of a picture are for those who have it.
        const words = textsOf(shown, '.notice, .measure > .help, .sentences p, .caveat, .outcomes > .help');
        expect([...textsOf(written, 'p')].sort()).to.deep.equal([...words].sort());
        expect(textsOf(written, 'h3')).to.deep.equal(textsOf(shown, '.measure .subtitle'));
        for (const part of ['caption', 'th', 'td']) {
          const cells = textsOf(shown, `table ${part}`);
          expect(cells.length).to.be.above(0);
          expect([...textsOf(written, `table ${part}`)].sort(), part).to.deep.equal([...cells].sort());
        }
      });
    }
  }

  it('has no figure that is hidden', async () => {
    const { written } = await both(MEDIANS, 'nb');
    const small = [...(written?.querySelectorAll('tbody') ?? [])].find(body =>
      body.textContent?.includes('Flekkefjord'),
    );
    expect(textsOf(small, 'td')).to.deep.equal(['vises ikke', 'vises ikke']);
  });

  it('has names as they are, whatever is in them', async () => {
    const [measure, ...others] = OUTCOMES.measures;
    if (!measure) throw new Error('There is no measure');
    const name = '</h3><img src=x onerror=alert(1)> & "Ro"';
    const { written } = await both({ ...OUTCOMES, measures: [{ ...measure, name }, ...others] }, 'nb');
    expect(written?.querySelector('h3')?.textContent).to.equal(name);
    expect(written?.querySelector('img')).to.equal(null);
  });

  it('asks for the smallest group of its file where that is smaller than usual', () => {
    const tagOf = (minN: number): string | undefined =>
      writtenTag(suppress(OUTCOMES, minN), { src: 'a"b.json', language: 'nb' }).split('\n')[0];
    expect(tagOf(3)).to.equal('<lms-outcome-chart lang="nb" src="a&quot;b.json" min-n="3">');
    expect(tagOf(9)).to.equal('<lms-outcome-chart lang="nb" src="a&quot;b.json">');
  });
});
