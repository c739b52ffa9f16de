import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { importSource } from '../source.js';
import { CORPUS } from './csv-corpus.js';

/** @type {Record<string, any>} */
let ours;
before(async () => (ours = await importSource('outcomes', 'outcome-file')));

const interval = of => (of ? [`${of.low}–${of.high}`] : []);
const spread = ({ sd, ci }) => [...(sd === undefined ? [] : [`±${sd}`]), ...interval(ci)];

/** All that was read, a line for every measure and figure. */
function linesOf({ outcomes, isEvenlySpaced }) {
  const weeks = new Map(outcomes.times.map(time => [time.id, time.weeks]));
  const line = (...parts) => parts.filter(part => part !== undefined).join(' ');
  return [
    ...(isEvenlySpaced ? ['evenly spaced'] : []),
    ...outcomes.measures.map(({ id, min, max, direction }) => `${id} ${min}–${max} ${direction}`),
    ...outcomes.results.map(({ time, group, n, middle }) =>
      middle.kind === 'median'
        ? line(`${time}@${weeks.get(time)}`, group, n, 'median', middle.median, ...interval(middle.iqr))
        : line(`${time}@${weeks.get(time)}`, group, n, middle.mean, ...spread(middle)),
    ),
    ...outcomes.changes.map(({ from, to, group, n, mean, dAv, p, shares, ...change }) =>
      line(
        `${from}-${to}`,
        group,
        n,
        mean,
        ...spread(change),
        ...(dAv === undefined ? [] : [`d_av ${dAv}`]),
        ...(p === undefined ? [] : [`p ${p}`]),
        ...(shares ? [`${shares.better}/${shares.unchanged}/${shares.worse}`] : []),
      ),
    ),
  ];
}

describe('a file of outcomes', () => {
  for (const [name, { bytes, becomes, problems }] of Object.entries(CORPUS)) {
    it(`${becomes ? 'is read' : 'is refused'}: ${name}`, () => {
      const file = ours.readOutcomeFile(bytes);
      assert.deepEqual(file.problems, problems);
      if (!becomes) return;
      assert.deepEqual(linesOf(file), becomes);
      const weeks = file.outcomes.times.map(time => time.weeks);
      assert.deepEqual(
        weeks,
        weeks.toSorted((a, b) => a - b),
      );
    });
  }
});
