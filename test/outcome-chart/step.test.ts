import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Panel } from '../../src/outcome-chart/panel.js';
import type { Spot } from '../../src/outcome-chart/step.js';
import { STEPS, stepped } from '../../src/outcome-chart/step.js';

const panelsOf = (counts: readonly number[]): readonly Panel[] =>
  counts.map((count, at) => ({
    measure: `m${at}`,
    scale: { low: 0, high: 10 },
    ends: ['0', '10'],
    span: { low: 0, high: 8 },
    points: Array.from({ length: count }, (_, x) => ({ x, y: 5, middle: 'mean', value: '5', names: ['', ''] })),
  }));

const anyCounts = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
const anySteps = fc.array(fc.constantFrom(...STEPS), { maxLength: 20 });

/** The same walk on a drawing: every point a cross on squared paper, moved one square at a time. */
function walkedOnPaper(counts: readonly number[], steps: readonly string[]): readonly [row: number, column: number] {
  let [row, column] = [0, -1];
  for (const step of steps) {
    const isFirst = column < 0;
    if (step === 'ArrowDown' && row + 1 < counts.length) row += 1;
    if (step === 'ArrowUp' && row > 0) row -= 1;
    if (isFirst) column = 0;
    else if (step === 'ArrowRight') column += 1;
    else if (step === 'ArrowLeft') column -= 1;
    if (step === 'Home') column = 0;
    if (step === 'End') column = 99;
    while (column > 0 && column >= (counts[row] ?? 0)) column -= 1;
    if (column < 0) column = 0;
  }
  return [row, column];
}

describe('A walk from point to point', () => {
  it('goes where it goes on squared paper, and never off it', () => {
    fc.assert(
      fc.property(anyCounts, anySteps, (counts, steps) => {
        const panels = panelsOf(counts);
        const end = steps.reduce<Partial<Spot> & Pick<Spot, 'measure'>>(
          (from, step) => stepped(step, from, panels) ?? from,
          { measure: 'm0' },
        );
        const [row, column] = walkedOnPaper(counts, steps);
        expect(end).to.deep.equal(steps.length ? { measure: `m${row}`, point: column } : { measure: 'm0' });
      }),
    );
  });

  it('leads nowhere where there are no pictures', () => {
    expect(stepped('ArrowRight', { measure: 'm0' }, [])).to.equal(undefined);
  });
});
