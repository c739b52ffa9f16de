// Made-up participants of a course, and every table that can be made of them, by plain loops. Scores are whole numbers, so
// that what an attacker works out of means and SDs is exact.
import fc from 'fast-check';

/**
 * @typedef {{ groups: readonly (string | undefined)[], scores: readonly (readonly (number | undefined)[])[] }} Person
 *   the group of each division, and the score by measure and time
 * @typedef {{ people: readonly Person[], divisions: readonly (readonly string[])[], times: number, measures: number,
 *   isComplete: boolean }} Course
 */

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const among = (random, values) => values[Math.floor(random() * values.length)];

/** How a course may be: how many divisions of how many groups, and how its people answer. */
const anyShape = fc.record({
  seed: fc.integer(),
  people: fc.integer({ min: 1, max: 70 }),
  groupCounts: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 6, arbitrary: fc.tuple(fc.integer({ min: 1, max: 4 })) },
    { weight: 3, arbitrary: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 3 }) },
  ),
  times: fc.integer({ min: 1, max: 3 }),
  measures: fc.integer({ min: 1, max: 3 }),
  isComplete: fc.boolean(),
  /** Of how many it is known in which group they are. */
  known: fc.constantFrom(1, 1, 0.95, 0.7),
  isUneven: fc.boolean(),
});

/** @returns {Course} */
function courseOf({ seed, people, groupCounts, times, measures, isComplete, known, isUneven }) {
  const random = randomFrom(seed);
  const divisions = groupCounts.map((count, of) => Array.from({ length: count }, (_, at) => `d${of}-g${at}`));
  const groupIn = groups => {
    if (random() >= known) return undefined;
    const at = isUneven ? random() ** 2.5 : random();
    return groups[Math.floor(at * groups.length)];
  };
  // Whole groups stay away, some come later, and from most a few are missing.
  const rates = new Map();
  const rateOf = key => {
    if (!rates.has(key)) rates.set(key, among(random, [1, 1, 1, 0.95, 0.9, 0.6, 0.15, 0]));
    return rates.get(key);
  };
  const person = () => {
    const groups = divisions.map(groupIn);
    const scores = Array.from({ length: measures }, (_, measure) =>
      Array.from({ length: times }, (_, time) =>
        random() < rateOf(`${groups[0]} ${time}`) && random() < rateOf(`every ${measure}`)
          ? Math.floor(random() * 11)
          : undefined,
      ),
    );
    return { groups, scores };
  };
  return { people: Array.from({ length: people }, person), divisions, times, measures, isComplete };
}

export const anyCourse = anyShape.map(courseOf);

function meanOf(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Mean, and the SD where there is one. */
function momentsOf(values) {
  const mean = meanOf(values);
  if (values.length < 2) return { mean };
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}

export const MIC = 2;

function sharesOf(changes) {
  const shares = { better: 0, unchanged: 0, worse: 0 };
  for (const change of changes) shares[change >= MIC ? 'better' : change <= -MIC ? 'worse' : 'unchanged']++;
  return shares;
}

/** What is published of a course where nothing is hidden. */
export function outcomesOf({ people, divisions, times, measures, isComplete }) {
  const results = [];
  const changes = [];
  for (let measure = 0; measure < measures; measure++) {
    const counted = isComplete
      ? people.filter(({ scores }) => scores[measure].every(score => score !== undefined))
      : people;
    for (const group of [undefined, ...divisions.flat()]) {
      const members = counted.filter(({ groups }) => group === undefined || groups.includes(group));
      const place = { measure: `m${measure}`, ...(group !== undefined && { group }) };
      for (let from = 0; from < times; from++) {
        const answers = members.map(({ scores }) => scores[measure][from]).filter(score => score !== undefined);
        if (answers.length) {
          const middle = { kind: 'mean', ...momentsOf(answers) };
          results.push({ ...place, time: `t${from}`, n: answers.length, middle });
        }
        for (let to = from + 1; to < times; to++) {
          const steps = members
            .map(({ scores }) => scores[measure][to] - scores[measure][from])
            .filter(step => !Number.isNaN(step));
          if (!steps.length) continue;
          const shares = sharesOf(steps);
          changes.push({ ...place, from: `t${from}`, to: `t${to}`, n: steps.length, ...momentsOf(steps), shares });
        }
      }
    }
  }
  return {
    measures: Array.from({ length: measures }, (_, at) => ({
      id: `m${at}`,
      name: `Mål ${at}`,
      min: 0,
      max: 10,
      direction: 'higher',
      mic: MIC,
    })),
    times: Array.from({ length: times }, (_, at) => ({ id: `t${at}`, label: `Tid ${at}`, weeks: at * 8 })),
    groups: divisions.flatMap((groups, of) => groups.map(id => ({ id, name: id, division: `d${of}` }))),
    results,
    changes,
    provenance: { isSynthetic: true, isControlled: false, followed: isComplete ? 'complete' : 'available' },
  };
}

/** Where a figure stands. */
export const placeOf = ({ measure, group = '', time, from, to }) =>
  `${measure} ${time === undefined ? `${from}-${to}` : time} ${group}`;
