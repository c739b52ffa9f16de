import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { apart } from '../../src/outcome-chart/apart.js';

const GAP = 4;
const WIDTH = 1000;

const anyLabels = fc
  .array(fc.record({ middle: fc.integer({ min: 0, max: WIDTH }), width: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 12,
  })
  .map(labels => labels.sort((a, b) => a.middle - b.middle));

describe('Labels along a line', () => {
  it('never lie over each other, never leave the line, and stay where they are when there is room', () => {
    fc.assert(
      fc.property(anyLabels, labels => {
        const middles = apart(labels, 0, WIDTH, GAP);
        const spans = labels.map(({ width }, at) => {
          const middle = middles[at] ?? NaN;
          return { from: middle - width / 2, to: middle + width / 2 };
        });
        spans.forEach(({ from, to }, at) => {
          expect(from).to.be.at.least(-1e-9);
          expect(to).to.be.at.most(WIDTH + 1e-9);
          expect(from - (spans[at - 1]?.to ?? -Infinity)).to.be.at.least(GAP - 1e-9);
        });
        const wanted = labels.map(({ middle, width }) => ({ from: middle - width / 2, to: middle + width / 2 }));
        const hasRoom = wanted.every(
          ({ from, to }, at) => from >= 0 && to <= WIDTH && from - (wanted[at - 1]?.to ?? -Infinity) >= GAP,
        );
        if (hasRoom) labels.forEach(({ middle }, at) => expect(middles[at]).to.be.closeTo(middle, 1e-9));
      }),
    );
  });
});
