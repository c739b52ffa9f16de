// What comes of a course, worked out with plain loops from what everybody answered. No part of it is the code under test.
import { TIMES } from './course-answers.js';

const REVERSED = [3, 4, 7, 8, 9, 13, 14];

/** The measures, and the score of one person's answers at one time; `undefined` without one. */
const SCORES = {
  was: at => number(at.was),
  srh: at => (typeof at.srh === 'number' ? 6 - at.srh : undefined),
  'who-5': at => {
    let sum = 0;
    for (const name of ['who5_1', 'who5_2', 'who5_3', 'who5_4', 'who5_5']) {
      if (typeof at[name] !== 'number') return undefined;
      sum += at[name];
    }
    return sum * 4;
  },
  'ffmq-15': at => {
    let sum = 0;
    let answered = 0;
    for (let item = 1; item <= 15; item++) {
      const answer = at[`ffmq_${item}`];
      if (typeof answer !== 'number') continue;
      sum += REVERSED.includes(item) ? 6 - answer : answer;
      answered++;
    }
    return answered < 12 ? undefined : sum / answered;
  },
  balanse: at => number(at.balanse),
};

export const MEASURES = Object.keys(SCORES);
export const MEDIANS = ['was', 'srh'];

const number = value => (typeof value === 'number' ? value : undefined);

function meanOf(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function sdOf(values) {
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return Math.sqrt(squares / (values.length - 1));
}

function medianOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * @param {readonly import('./course-answers.js').Person[]} course
 * @param {'complete' | 'available'} followed
 */
export function naiveOutcomes(course, followed) {
  const results = new Map();
  const changes = new Map();
  const names = new Set(course.map(({ group }) => group).filter(Boolean));
  for (const measure of MEASURES) {
    const score = (person, time) => SCORES[measure](person.at[time]);
    const measured = [];
    for (const { id } of TIMES) if (course.some(person => score(person, id) !== undefined)) measured.push(id);

    for (const group of [undefined, ...names]) {
      const people = [];
      for (const person of course) {
        if (group !== undefined && person.group !== group) continue;
        if (followed === 'complete' && measured.some(time => score(person, time) === undefined)) continue;
        people.push(person);
      }
      for (const time of measured) {
        const scores = people.map(person => score(person, time)).filter(value => value !== undefined);
        if (!scores.length) continue;
        const middle = MEDIANS.includes(measure)
          ? { median: medianOf(scores) }
          : { mean: meanOf(scores), sd: scores.length > 1 ? sdOf(scores) : undefined };
        results.set(`${measure} ${time} ${group}`, { n: scores.length, ...middle });
      }
      for (let first = 0; first < measured.length; first++) {
        for (let second = first + 1; second < measured.length; second++) {
          if (first !== 0 && second !== first + 1) continue;
          const differences = [];
          for (const person of people) {
            const before = score(person, measured[first]);
            const after = score(person, measured[second]);
            if (before !== undefined && after !== undefined) differences.push(after - before);
          }
          if (!differences.length) continue;
          changes.set(`${measure} ${measured[first]} ${measured[second]} ${group}`, {
            n: differences.length,
            mean: meanOf(differences),
            sd: differences.length > 1 ? sdOf(differences) : undefined,
          });
        }
      }
    }
  }
  return { results, changes };
}

const COLUMNS = {
  was: ['was'],
  srh: ['srh'],
  'who-5': ['who5_1', 'who5_2', 'who5_3', 'who5_4', 'who5_5'],
  'ffmq-15': Array.from({ length: 15 }, (_, at) => `ffmq_${at + 1}`),
  balanse: ['balanse'],
};
const NEEDED = { was: 1, srh: 1, 'who-5': 5, 'ffmq-15': 12, balanse: 1 };

/** How many have no score of a measure at a time, by the reason. */
export function naiveGaps(course, measure, time) {
  const gaps = { absent: 0, tooFew: 0, unusable: 0 };
  for (const { at } of course) {
    if (SCORES[measure](at[time]) !== undefined) continue;
    let given = 0;
    for (const name of COLUMNS[measure]) if (at[time][name] !== null) given++;
    if (given === 0) gaps.absent++;
    else if (given < NEEDED[measure]) gaps.tooFew++;
    else gaps.unusable++;
  }
  return gaps;
}

/** How many of somebody's answers cannot be answers. */
export function impossibleAnswers(course) {
  let count = 0;
  for (const { at } of course) {
    for (const { id } of TIMES) for (const value of Object.values(at[id])) if (value === 'impossible') count++;
  }
  return count;
}
