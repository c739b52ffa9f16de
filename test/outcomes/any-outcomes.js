// Outcomes of every kind that a table can hold, and a writer of such tables that knows nothing of how they are read.
import fc from 'fast-check';

const hundredths = (low, high) =>
  fc.integer({ min: Math.ceil(low * 100), max: Math.floor(high * 100) }).map(n => n / 100);
const maybe = arbitrary => fc.option(arbitrary, { nil: undefined });

/** Without the fields that are undefined. */
const known = fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const around = (low, high) => middle =>
  fc.tuple(hundredths(low, middle), hundredths(middle, high)).map(([from, to]) => ({ low: from, high: to }));

const anyMiddle = ({ min, max }) =>
  hundredths(min, max).chain(middle =>
    fc.oneof(
      fc
        .record({ sd: maybe(hundredths(0, max - min)), ci: maybe(around(min - 1, max + 1)(middle)) })
        .map(({ sd, ci }) => known({ kind: 'mean', mean: middle, sd, ci })),
      maybe(around(min, max)(middle)).map(iqr => known({ kind: 'median', median: middle, iqr })),
    ),
  );

const anyChange = ({ min, max }, place) => {
  const range = max - min;
  return hundredths(-range, range).chain(mean =>
    fc
      .record({
        counts: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)).filter(([a, b, c]) => a + b + c > 0),
        hasShares: fc.boolean(),
        sd: maybe(hundredths(0, range)),
        ci: maybe(around(-range - 1, range + 1)(mean)),
        dAv: maybe(hundredths(-9, 9)),
        dZ: maybe(hundredths(-9, 9)),
        p: maybe(fc.integer({ min: 0, max: 10_000 }).map(n => n / 10_000)),
      })
      .map(({ counts: [better, unchanged, worse], hasShares, ...others }) =>
        known({
          ...place,
          n: better + unchanged + worse,
          mean,
          ...others,
          shares: hasShares ? { better, unchanged, worse } : undefined,
        }),
      ),
  );
};

const NAMES = ['Livskvalitet', 'Arbeidsevne', 'Nærvær (FFMQ-15)', 'Søvn; stress', 'Ro "og" fred'];
const IDS = ['livskvalitet', 'arbeidsevne', 'naervaer-ffmq-15', 'soevn-stress', 'ro-og-fred'];
const LABELS = ['Start', 'Slutt', 'Ett år', 'Måling 4'];
const LABEL_IDS = ['start', 'slutt', 'ett-aar', 'maaling-4'];

const anyMeasure = at =>
  fc
    .record({
      min: fc.integer({ min: -20, max: 20 }),
      range: fc.integer({ min: 1, max: 5000 }),
      unit: maybe(fc.constant('poeng')),
      instrument: maybe(fc.constant('WHO-5')),
      source: maybe(fc.constant('de Vibe 2012, s. 3')),
      direction: fc.constantFrom('higher', 'lower'),
      hasMic: fc.boolean(),
      hasSdc: fc.boolean(),
    })
    .chain(({ min, range, hasMic, hasSdc, ...others }) =>
      fc.tuple(hundredths(0.01, range), hundredths(0.01, range)).map(([mic, sdc]) =>
        known({
          id: IDS[at],
          name: NAMES[at],
          min,
          max: min + range,
          ...others,
          mic: hasMic ? mic : undefined,
          sdc: hasSdc ? sdc : undefined,
        }),
      ),
    );

const anyFrame = fc.record({
  measures: fc
    .integer({ min: 1, max: 5 })
    .chain(count => fc.tuple(...NAMES.slice(0, count).map((_, at) => anyMeasure(at)))),
  times: fc
    .uniqueArray(fc.integer({ min: -4, max: 200 }), { minLength: 1, maxLength: 4 })
    .map(weeks =>
      weeks.sort((a, b) => a - b).map((week, at) => ({ id: LABEL_IDS[at], label: LABELS[at], weeks: week })),
    ),
  groups: fc.constantFrom(
    [],
    [
      { id: 'kurssted-aamli', name: 'Åmli', division: 'kurssted' },
      { id: 'kjoenn-kvinner', name: 'Kvinner', division: 'kjønn' },
    ],
  ),
  provenance: fc
    .record({
      isSynthetic: fc.boolean(),
      isControlled: fc.boolean(),
      source: maybe(fc.constant('Aanesen 2016;59(5):42–5')),
      licence: maybe(fc.constant('CC BY 4.0')),
    })
    .map(known),
});

/** Outcomes with a result of every measure at every time for everybody and each group, and changes from the first time. */
export const anyOutcomes = anyFrame.chain(frame => {
  const { measures, times, groups } = frame;
  const whose = [undefined, ...groups.map(({ id }) => id)];
  const results = measures.flatMap(measure =>
    times.flatMap(time =>
      whose.map(group =>
        fc
          .record({ n: fc.integer({ min: 2, max: 3000 }), middle: anyMiddle(measure) })
          .map(figures => known({ measure: measure.id, time: time.id, group, ...figures })),
      ),
    ),
  );
  const changes = measures.flatMap(measure =>
    times
      .slice(1)
      .flatMap(time =>
        whose.map(group => anyChange(measure, known({ measure: measure.id, group, from: times[0].id, to: time.id }))),
      ),
  );
  return fc.tuple(fc.tuple(...results), fc.tuple(...changes)).map(([r, c]) => ({ ...frame, results: r, changes: c }));
});

const COLUMNS = [
  'mål',
  'enhet',
  'skala fra',
  'skala til',
  'retning',
  'mic',
  'sdc',
  'instrument',
  'skalakilde',
  'gruppe',
  'inndeling',
  'tidspunkt',
  'uker',
  'fra',
  'til',
  'n',
  'snitt',
  'median',
  'endring',
  'sd',
  '95 % KI',
  'kvartil 1',
  'kvartil 3',
  'd_av',
  'd_z',
  'p',
  'bedre',
  'uendret',
  'verre',
  'kilde',
  'lisens',
  'syntetiske tall',
  'kontrollgruppe',
];

/**
 * @param {object} how
 * @param {string} how.separator
 * @param {string} how.decimal
 * @param {string} how.thousands
 * @param {string} how.minus
 */
export function tableOf(
  { measures, times, groups, results, changes, provenance },
  { separator, decimal, thousands, minus },
) {
  const number = value => {
    if (value === undefined) return '';
    const [whole, fraction] = String(Math.abs(value)).split('.');
    const grouped = whole.length > 3 ? `${whole.slice(0, -3)}${thousands}${whole.slice(-3)}` : whole;
    return `${value < 0 ? minus : ''}${grouped}${fraction ? decimal + fraction : ''}`;
  };
  const interval = of => (of ? `${number(of.low)} til ${number(of.high)}` : '');
  const labelOf = id => times.find(time => time.id === id)?.label;
  const rows = [...results, ...changes].map(figure => {
    const measure = measures.find(({ id }) => id === figure.measure);
    const group = groups.find(({ id }) => id === figure.group);
    const time = times.find(({ id }) => id === figure.time);
    const { middle = {}, shares = {} } = figure;
    const cells = {
      mål: measure.name,
      enhet: measure.unit,
      'skala fra': number(measure.min),
      'skala til': number(measure.max),
      retning: measure.direction === 'higher' ? 'høyere er bedre' : 'lavere er bedre',
      mic: number(measure.mic),
      sdc: number(measure.sdc),
      instrument: measure.instrument,
      skalakilde: measure.source,
      gruppe: group?.name,
      inndeling: group?.division,
      tidspunkt: time?.label,
      uker: number(time?.weeks),
      fra: labelOf(figure.from),
      til: labelOf(figure.to),
      n: number(figure.n),
      snitt: number(middle.mean),
      median: number(middle.median),
      endring: number(figure.mean),
      sd: number(middle.sd ?? figure.sd),
      '95 % KI': interval(middle.ci ?? figure.ci),
      'kvartil 1': number(middle.iqr?.low),
      'kvartil 3': number(middle.iqr?.high),
      d_av: number(figure.dAv),
      d_z: number(figure.dZ),
      p: number(figure.p),
      bedre: number(shares.better),
      uendret: number(shares.unchanged),
      verre: number(shares.worse),
      kilde: provenance.source,
      lisens: provenance.licence,
      'syntetiske tall': provenance.isSynthetic ? 'ja' : 'nei',
      kontrollgruppe: provenance.isControlled ? 'ja' : 'nei',
    };
    return COLUMNS.map(column => cells[column] ?? '');
  });
  return [COLUMNS, ...rows]
    .map(cells => cells.map(cell => (/[";,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator))
    .join('\r\n');
}
