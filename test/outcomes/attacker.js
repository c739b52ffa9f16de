// Somebody who has everything that is published and works out what he can, by linear algebra over a prime field: without
// rounding, and without any of the code that hides.
//
// He divides the participants into atoms: those of one group in every division (or of none) who answered at the same times.
// How many an atom has, the sum of its scores at each time, their squares and the products of two times are his unknowns, and
// every figure that is shown is an equation between them. A hidden figure is worked out when it is a sum of such equations.

const PRIME = 67108859;

function inverse(value) {
  let result = 1;
  let base = value;
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** Equations, from which others may follow. An equation is what its unknowns are multiplied by. */
class Equations {
  #rows = [];
  #columns = new Map();

  #vectorOf(equation) {
    const vector = [];
    for (const [unknown, factor] of equation) {
      if (!this.#columns.has(unknown)) this.#columns.set(unknown, this.#columns.size);
      vector[this.#columns.get(unknown)] = (factor + PRIME) % PRIME;
    }
    for (let at = 0; at < this.#columns.size; at++) vector[at] ??= 0;
    return vector;
  }

  #reduced(equation) {
    const vector = this.#vectorOf(equation);
    for (const { lead, row } of this.#rows) {
      const factor = vector[lead] ?? 0;
      if (!factor) continue;
      for (let at = 0; at < row.length; at++) vector[at] = (vector[at] + (PRIME - factor) * row[at]) % PRIME;
    }
    return vector;
  }

  add(equation) {
    const vector = this.#reduced(equation);
    const lead = vector.findIndex(factor => factor !== 0);
    if (lead < 0) return;
    const scale = inverse(vector[lead]);
    this.#rows.push({ lead, row: vector.map(factor => (factor * scale) % PRIME) });
  }

  give(equation) {
    return this.#reduced(equation).every(factor => factor === 0);
  }
}

/**
 * All ways to be in a group of every division; in none of one only where somebody is, because he may know that everybody is
 * in one.
 */
function crossings({ divisions, people }) {
  return divisions.reduce(
    (sofar, groups, of) => {
      const isWhole = people.every(person => person.groups[of] !== undefined);
      const ways = isWhole ? groups : [...groups, undefined];
      return sofar.flatMap(crossing => ways.map(group => [...crossing, group]));
    },
    [[]],
  );
}

/** All atoms: a bit of `when` for every time at which its people answered. */
function atomsOf(course) {
  const { times, isComplete } = course;
  const all = 2 ** times - 1;
  const patterns = isComplete ? [all] : Array.from({ length: all }, (_, at) => at + 1);
  return crossings(course).flatMap(crossing =>
    patterns.map(when => ({ name: `${crossing.join('|')}#${when}`, crossing, when })),
  );
}

const timesIn = figure => ('time' in figure ? [figure.time] : [figure.from, figure.to]).map(id => Number(id.slice(1)));

const isIn = ({ crossing, when }, figure) =>
  (figure.group === undefined || crossing.includes(figure.group)) &&
  timesIn(figure).every(time => Math.floor(when / 2 ** time) % 2);

/** What a figure says, in unknowns of one sort. */
const SORTS = {
  n: ({ name }) => [[name, 1]],
  sum({ name }, [from, to]) {
    const first = [`${name} ${from}`, to === undefined ? 1 : -1];
    return to === undefined ? [first] : [first, [`${name} ${to}`, 1]];
  },
  squares({ name }, [from, to]) {
    const first = [`${name} ${from}`, 1];
    return to === undefined ? [first] : [first, [`${name} ${to}`, 1], [`${name} ${from}*${to}`, -2]];
  },
};

/**
 * The atoms that he knows to be empty: where a place is missing altogether, and where one number that is shown leaves nothing
 * of another: everybody without the groups that are shown, and those who answered one time without those who answered two.
 */
function emptyAtoms(atoms, published, divisions, measured) {
  const empty = new Set();
  const wholes = [];
  for (const table of measured) {
    const here = published.filter(figure => String(timesIn(figure)) === String(table));
    for (const groups of divisions) {
      for (const group of groups) {
        if (here.some(figure => figure.group === group)) continue;
        const like = table.length === 1 ? { time: `t${table[0]}` } : { from: `t${table[0]}`, to: `t${table[1]}` };
        for (const atom of atoms) if (isIn(atom, { ...like, group })) empty.add(atom);
      }
    }
    for (const figure of here)
      if ('n' in figure) wholes.push({ table, n: figure.n, in: atoms.filter(a => isIn(a, figure)) });
    const everybody = here.find(figure => figure.group === undefined);
    if (!everybody || !('n' in everybody)) continue;
    for (const groups of divisions) {
      const shown = here.filter(figure => groups.includes(figure.group) && 'n' in figure);
      const rest = shown.reduce((left, { n }) => left - n, everybody.n);
      const others = atoms.filter(a => isIn(a, everybody) && !shown.some(figure => isIn(a, figure)));
      wholes.push({ table, n: rest, in: others });
    }
  }
  for (const whole of wholes) {
    if (whole.n === 0) for (const atom of whole.in) empty.add(atom);
    for (const part of wholes) {
      if (part.n !== whole.n || part === whole || part.in.length >= whole.in.length) continue;
      const inPart = new Set(part.in);
      if (!part.in.every(atom => whole.in.includes(atom))) continue;
      for (const atom of whole.in) if (!inPart.has(atom)) empty.add(atom);
    }
  }
  return empty;
}

/**
 * What of the hidden places he works out.
 *
 * @param course its shape, and whether anybody is in no group; nothing else is looked at of its people
 * @param published
 * @returns the places and what is known of each: `n`, `sum` or `squares`
 */
export function workedOut(course, published) {
  const found = [];
  const all = [...published.results, ...published.changes];
  for (const { id } of published.measures) {
    const figures = all.filter(({ measure }) => measure === id);
    const hidden = figures.filter(figure => 'isHidden' in figure);
    if (!hidden.length) continue;
    const measured = [...new Set(figures.map(figure => String(timesIn(figure))))].map(key =>
      key.split(',').map(Number),
    );
    const atoms = atomsOf(course);
    const empty = emptyAtoms(atoms, figures, course.divisions, measured);
    const alive = atoms.filter(atom => !empty.has(atom));
    for (const [sort, unknownsOf] of Object.entries(SORTS)) {
      const equationOf = figure =>
        alive.filter(atom => isIn(atom, figure)).flatMap(atom => unknownsOf(atom, timesIn(figure)));
      const known = new Equations();
      for (const figure of figures) {
        // A single score has no SD, and its square is that of its mean.
        if ('n' in figure) known.add(equationOf(figure));
      }
      for (const figure of hidden) if (known.give(equationOf(figure))) found.push({ figure, sort });
    }
  }
  return found;
}

/** Whose shares he works out although they are not shown: those of everybody or a group, between two times. */
export function workedOutShares(course, published) {
  const found = [];
  for (const { id } of published.measures) {
    const figures = published.changes.filter(({ measure }) => measure === id);
    for (const span of new Set(figures.map(({ from, to }) => `${from} ${to}`))) {
      const here = figures.filter(({ from, to }) => `${from} ${to}` === span);
      const all = crossings(course).filter(crossing =>
        crossing.every(group => group === undefined || here.some(figure => figure.group === group)),
      );
      const nobody = new Set();
      for (const groups of course.divisions) {
        const everybody = here.find(({ group }) => group === undefined);
        const shown = here.filter(figure => groups.includes(figure.group) && 'n' in figure);
        if (!everybody || !('n' in everybody) || shown.reduce((left, { n }) => left - n, everybody.n)) continue;
        for (const crossing of all) if (!shown.some(({ group }) => crossing.includes(group))) nobody.add(crossing);
      }
      const cells = all.filter(crossing => !nobody.has(crossing));
      const whose = ({ group }) => cells.filter(crossing => group === undefined || crossing.includes(group));
      const count = (figure, kind) => whose(figure).map(crossing => [`${crossing.join('|')} ${kind}`, 1]);
      const kinds = ['better', 'unchanged', 'worse'];
      const known = new Equations();
      for (const figure of here) {
        if (figure.shares) for (const kind of kinds) known.add(count(figure, kind));
        else if ('n' in figure) known.add(kinds.flatMap(kind => count(figure, kind)));
      }
      for (const figure of here.filter(({ shares }) => !shares)) {
        if (kinds.some(kind => known.give(count(figure, kind)))) found.push(figure);
      }
    }
  }
  return found;
}
