// CSV files of outcomes as people in Norway have them, each with what it has to become or what is wrong with it. None of them may
// be read otherwise.

const utf8 = text => new TextEncoder().encode(text);

const WINDOWS_1252 = { '–': 0x96, '—': 0x97, '«': 0xab, '»': 0xbb };
const windows1252 = text => Uint8Array.from(text, letter => WINDOWS_1252[letter] ?? letter.charCodeAt(0));

const utf16 = (text, isLittle = true) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap(letter => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

const TABLE = `mål;skala;retning;tidspunkt;uker;n;snitt;sd;95 % KI
Livskvalitet;0–10;høyere er bedre;Start;0;73;6,21;1,53;5,85–6,57
Livskvalitet;0–10;høyere er bedre;Slutt;8;64;7,04;1,31;6,71–7,37
`;
const READ = ['livskvalitet 0–10 higher', 'start@0 73 6.21 ±1.53 5.85–6.57', 'slutt@8 64 7.04 ±1.31 6.71–7.37'];

/** The table with other words in some places. */
const but = (...changes) => changes.reduce((text, [from, to]) => text.replaceAll(from, to), TABLE);
const wrong = (kind, line, column, others) => [{ kind, ...(line && { line }), ...(column && { column }), ...others }];

/** @type {Record<string, { bytes: Uint8Array, becomes?: readonly string[], problems?: readonly object[] }>} */
export const CORPUS = {};
const read = (name, file, becomes = READ) => {
  CORPUS[name] = { bytes: typeof file === 'string' ? utf8(file) : file, becomes };
};
const refused = (name, file, problems) => {
  CORPUS[name] = { bytes: typeof file === 'string' ? utf8(file) : file, problems };
};

// Bytes, separators and lines.
read('UTF-8', TABLE);
read('UTF-8 with a byte order mark', `\ufeff${TABLE}`);
read('windows-1252', windows1252(TABLE));
read('UTF-16, little end first', utf16(TABLE));
read('UTF-16, big end first', utf16(TABLE, false));
read('«Unicode text» of Excel: UTF-16 and tabs', utf16(TABLE.replaceAll(';', '\t')));
read('sep=; before the headings', `sep=;\r\n${TABLE}`);
read('sep=; after a byte order mark', `\ufeffsep=;\n${TABLE}`);
read('tabs', TABLE.replaceAll(';', '\t'));
read('commas and decimal points', TABLE.replaceAll(',', '.').replaceAll(';', ','));
read('commas and quoted decimal commas', TABLE.replace(/[^;\n]*,[^;\n]*/g, '"$&"').replaceAll(';', ','));
read('CRLF', TABLE.replaceAll('\n', '\r\n'));
read('CR', TABLE.replaceAll('\n', '\r'));
read('no last line break', TABLE.trimEnd());
read('empty lines before, between and after', `\n\n${TABLE.replaceAll('\n', '\n\n')}\n\n`);
read('lines of nothing but separators', TABLE.replaceAll('\n', '\n;;;;;;;;\n'));
read('empty columns at the end', TABLE.replaceAll('\n', ';;;\n'));
read('quotation marks around everything', TABLE.replace(/[^;\n]+/g, '"$&"'));
read(
  'a remark of several lines',
  TABLE.replace('KI\n', 'KI;merknad\n').replaceAll(/7\n/g, '7;"Først «dette»,\nså ""det""; slutt"\n'),
);
read('spaces around everything', TABLE.replace(/[^;\n]+/g, ' \u00a0$& '));
read(
  'columns in another order',
  TABLE.split('\n')
    .map(line => line.split(';').reverse().join(';'))
    .join('\n'),
);

// Numbers.
read('decimal points', TABLE.replaceAll(',', '.'));
read(
  'ends of the interval in columns of their own',
  TABLE.replace('95 % KI', 'KI fra;KI til').replaceAll(/(\d)–(\d+,)/g, '$1;$2'),
);
read('intervals with «til»', TABLE.replaceAll(/(,\d\d)–/g, '$1 til '));
read('wide spaces around the dashes', TABLE.replaceAll('–', '  –\u00a0 '));
read('intervals with a hyphen', TABLE.replaceAll('–', '-'));
read(
  'intervals in brackets, with a semicolon in quotation marks',
  TABLE.replaceAll(/(\d,\d\d)–(\d,\d\d)/g, '"[$1; $2]"'),
);
read('scale in two columns', but(['skala;', 'skala fra;skala til;'], ['0–10', '0;10']));
const THOUSANDS = ['steg 0–20000 higher', 'start@0 1234 8123.5 ±1234.6'];
const steps = (n, mean, sd) =>
  `mål;min;maks;retning;tid;uke;n;snitt;sd\nSteg;0;20 000;høyere;Start;0;${n};${mean};${sd}\n`;
read('a space between thousands', steps('1 234', '8 123,5', '1 234,6'), THOUSANDS);
read('a space that does not break between thousands', steps('1\u00a0234', '8\u00a0123,5', '1\u00a0234,6'), THOUSANDS);
read('a narrow space between thousands', steps('1\u202f234', '8\u202f123,5', '1\u202f234,6'), THOUSANDS);
refused(
  'two spaces within a number, which may be two numbers',
  steps('1 234', '8\u00a0 123,5', '1 234,6'),
  wrong('not-as-expected', 2, 'snitt', { expected: 'number' }),
);
for (const [what, sign] of [
  ['a line break', '\n'],
  ['a tab', '\t'],
  ['a byte order mark', '\ufeff'],
]) {
  refused(
    `${what} within a number, which may be two numbers`,
    steps('1 234', `"8${sign}123,5"`, '1 234,6'),
    wrong('not-as-expected', 2, 'snitt', { expected: 'number' }),
  );
}
read('line breaks around a number', steps('"\n1 234"', '"8 123,5\n"', '"\n1 234,6\n"'), THOUSANDS);
refused('a point between thousands of a count', steps('1.234', '8123,5', '1234,6'), wrong('unclear-number', 2, 'n'));
refused(
  'a point that may stand between thousands',
  steps('1234', '8.123', '1234,6'),
  wrong('unclear-number', 2, 'snitt'),
);
refused(
  'points and commas in a number',
  steps('1234', '8.123,5', '1234,6'),
  wrong('not-as-expected', 2, 'snitt', { expected: 'number' }),
);
read('three decimals where thousands are off the scale', but(['6,21', '6,213']), [
  READ[0],
  'start@0 73 6.213 ±1.53 5.85–6.57',
  READ[2],
]);
read(
  'U+2212 for minus',
  `mål;skala;retning;tid;uke;n;snitt;KI\nStemning;\u22125 til 5;høyere;Start;0;30;\u22120,4;\u22120,9 til 0,1\n`,
  ['stemning -5–5 higher', 'start@0 30 -0.4 -0.9–0.1'],
);
read('a hyphen for minus', `mål;skala;retning;tid;uke;n;snitt;KI\nStemning;-5-5;høyere;Start;0;30;-0,4;-0,9--0,1\n`, [
  'stemning -5–5 higher',
  'start@0 30 -0.4 -0.9–-0.1',
]);
refused(
  'a hyphen that may be a minus',
  `mål;skala;retning;tid;uke;n;snitt;KI\nStemning;-5-5;høyere;Start;0;30;-0,4;-0,9 -0,1\n`,
  wrong('not-as-expected', 2, 'KI', { expected: 'interval' }),
);
refused(
  'a decimal comma and a decimal point in one column',
  but(['7,04', '7.04']),
  wrong('mixed-decimals', 3, 'snitt'),
);
refused('percent signs', but(['6,21', '62,1 %']), wrong('not-as-expected', 2, 'snitt', { expected: 'number' }));
refused(
  'an interval that Excel took for a date',
  but(['0–10', '10.jan']),
  [2, 3]
    .map(line => ({ kind: 'not-as-expected', line, column: 'skala', expected: 'interval' }))
    .concat(['min', 'max'].map(expected => ({ kind: 'missing', line: 2, expected })))
    .sort((a, b) => a.line - b.line),
);
refused(
  'a mean that Excel took for a date',
  but(['7,04', '07.apr']),
  wrong('not-as-expected', 3, 'snitt', { expected: 'number' }),
);
refused('NaN', but(['1,31', 'NaN']), wrong('not-as-expected', 3, 'sd', { expected: 'number-from-0' }));
refused(
  'an error of Excel',
  but(['1,31', '#DIV/0!']),
  wrong('not-as-expected', 3, 'sd', { expected: 'number-from-0' }),
);
refused('infinity', but(['7,04', '1e999']), wrong('not-as-expected', 3, 'snitt', { expected: 'number' }));

// Words.
read(
  'nynorsk',
  but(
    ['høyere er bedre', 'høgare er betre'],
    ['mål;', 'måling;'],
    ['uker', 'veker'],
    ['n;snitt', 'talet på;gjennomsnitt'],
    ['95 % KI', 'konfidensintervall'],
  ),
);
read(
  'English',
  but(
    ['høyere er bedre', 'higher is better'],
    ['mål;skala;retning;tidspunkt;uker', 'Measure;Scale;Direction;Time;Weeks'],
    ['snitt', 'Mean'],
    ['KI', 'CI'],
  ),
);
read(
  'capitals',
  TABLE.replace(/^.*\n/, line => line.toUpperCase()),
);
read('letters of two parts, as a Mac writes them', TABLE.normalize('NFD'));
read('scale and direction once', but(['Livskvalitet;0–10;høyere er bedre;Slutt', 'Livskvalitet;;;Slutt']));
read(
  'a median and its quartiles',
  'mål;skala;retning;tid;uke;n;median;kvartil 1;kvartil 3\nHelse;1–5;lavere er bedre;Start;0;41;3;2;4\n',
  ['helse 1–5 lower', 'start@0 41 median 3 2–4'],
);
read(
  'groups, with everybody first',
  'mål;skala;retning;tid;uke;kurssted;n;snitt\nRo;1–5;høyere;Start;0;;41;3\nRo;;;Start;0;Åmli;20;2,5\n',
  ['ro 1–5 higher', 'start@0 41 3', 'start@0 kurssted-aamli 20 2.5'],
);
read(
  'a change beside the results',
  `mål;skala;retning;tid;fra;til;uke;n;snitt;endring;sd;KI;d_av;p;bedre;uendret;verre
Ro;1–5;høyere;Start;;;0;41;3;;1;;;;;;
Ro;;;Slutt;;;8;40;3,5;;1;;;;;;
Ro;;;;Start;Slutt;;39;;0,47;0,9;0,41–0,53;0,5;0,004;20;10;9
`,
  [
    'ro 1–5 higher',
    'start@0 41 3 ±1',
    'slutt@8 40 3.5 ±1',
    'start-slutt 39 0.47 ±0.9 0.41–0.53 d_av 0.5 p 0.004 20/10/9',
  ],
);
read(
  'times out of order, sorted by their weeks',
  TABLE.split('\n')
    .map((_, at, lines) => lines[[0, 2, 1, 3][at]])
    .join('\n'),
  [READ[0], READ[2], READ[1]],
);
read('one time', TABLE.replace(/^.*Slutt.*\n/m, ''), READ.slice(0, 2));
read('weeks in the labels', but([';uker', ''], ['Start;0', 'Uke 0'], ['Slutt;8', 'Uke 8']), [
  READ[0],
  READ[1].replace('start', 'uke-0'),
  READ[2].replace('slutt', 'uke-8'),
]);
read('no weeks at all', but([';uker', ''], ['Start;0', 'Start'], ['Slutt;8', 'Slutt']), [
  'evenly spaced',
  READ[0],
  READ[1],
  READ[2].replace('@8', '@1'),
]);

refused(
  'no weeks, and an order that cannot be that of time',
  but([';uker', ''], ['Start;0', 'Slutt'], ['Slutt;8', 'Start']),
  wrong('missing', 2, '', { expected: 'weeks' }),
);
refused('weeks of some times only', but(['Slutt;8', 'Slutt;']), wrong('missing', 3, '', { expected: 'weeks' }));
refused('two times of the same week', but(['Slutt;8', 'Slutt;0']), wrong('same-weeks', 3, '', { earlier: 2 }));
refused(
  'the same measure at the same time again',
  but(['Slutt;8', 'Start;0']),
  wrong('duplicate', 3, '', { earlier: 2 }),
);
refused('no n', but([';73', ';']), wrong('missing', 2, '', { expected: 'n' }));
refused('no column of n', but([';n', ''], [';73', ''], [';64', '']), wrong('missing-column', 1, '', { expected: 'n' }));
refused('an n that is not whole', but([';73', ';73,5']), wrong('not-as-expected', 2, 'n', { expected: 'count' }));
refused('an SD below 0', but(['1,53', '\u22121,53']), wrong('not-as-expected', 2, 'sd', { expected: 'number-from-0' }));
refused('a mean off the scale', but([';6,21', ';62,1']), wrong('outside-scale', 2, 'snitt', { low: 0, high: 10 }));
refused('a mean outside its interval', but([';6,21', ';6,81']), wrong('outside-interval', 2, 'snitt'));
refused(
  'an unknown direction',
  but(['Slutt', 'Slutt'], ['0–10;høyere er bedre;Slutt', '0–10;oppover;Slutt']),
  wrong('not-as-expected', 3, 'retning', { expected: 'direction' }),
);
refused(
  'two directions',
  but(['0–10;høyere er bedre;Slutt', '0–10;lavere er bedre;Slutt']),
  wrong('differs', 3, 'retning', { earlier: 2 }),
);
refused('an interval the wrong way round', but(['5,85–6,57', '6,57–5,85']), [
  { kind: 'reversed', line: 2, column: '95 % KI' },
  { kind: 'outside-interval', line: 2, column: 'snitt' },
]);
refused(
  'a scale the wrong way round',
  but(['0–10', '10–0']),
  [2, 3, 2].map(line => ({ kind: 'reversed', line, column: 'skala' })).sort((a, b) => a.line - b.line),
);
refused(
  'a MIC of 0',
  but(['sd;', 'mic;'], ['1,53', '0'], ['1,31', '']),
  wrong('not-as-expected', 2, 'mic', { expected: 'number-above-0' }),
);
refused('a misspelt heading', but(['snitt', 'snit']), [
  { kind: 'unknown-heading', line: 1, column: 'snit' },
  { kind: 'missing-column', line: 1, expected: 'mean' },
]);
refused(
  'two headings of one meaning',
  but(['sd;', 'gjennomsnitt;']),
  wrong('same-meaning', 1, '', { columns: ['snitt', 'gjennomsnitt'] }),
);
refused('a heading twice', but(['sd;', 'snitt;']), wrong('same-meaning', 1, '', { columns: ['snitt', 'snitt'] }));
refused('no headings', TABLE.replace(/^.*\n/, ''), wrong('no-headings', 1));
refused('headings and nothing under them', TABLE.replace(/\n[^]*/, '\n'), wrong('empty'));
refused(
  'two tables in one file, with other columns',
  `${TABLE}\nmål;fra;til;endring\nLivskvalitet;Start;Slutt;0,8\n`,
  [6, 7].map((line, at) => ({ kind: 'uneven-row', line: line - 1 + (at ? 0 : 0), cells: 4, headings: 9 })),
);
refused(
  'cut off within a row',
  TABLE.slice(0, TABLE.indexOf('7,04')),
  wrong('uneven-row', 3, '', { cells: 7, headings: 9 }),
);
refused('cut off within quotation marks', TABLE.replace('6,71–', '"6,71–'), wrong('open-quote', 3));
refused(
  'decimal commas between commas',
  but([';', ',']),
  [2, 3].map(line => ({ kind: 'uneven-row', line, cells: 13, headings: 9 })),
);
refused('sep= of a sign that is not read', `sep=|\n${TABLE}`, wrong('unclear-separator'));
refused('one column', 'mål\nRo\n', wrong('single-column'));
refused('nothing', '', wrong('empty'));
refused('nothing but a byte order mark and sep=', '\ufeffsep=;\r\n', wrong('empty'));
refused('broken letters', Uint8Array.from([...utf8(TABLE), 0xe6, 0x0a]), wrong('damaged-text'));
refused('UTF-16 without its mark', utf16(TABLE).slice(2), wrong('not-text'));
refused('a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), wrong('not-text'));
refused('a page to log in on', '<!doctype html>\n<title>Logg inn</title>', wrong('web-page'));
refused('a page after a byte order mark and empty lines', '\ufeff\n\n <html><body>404', wrong('web-page'));

// Answers of participants.
refused('a row for every participant', 'deltaker;was_start;was_slutt\n101;5;7\n102;6;8\n', wrong('raw-rows', 1));
refused(
  'a row for every participant and time',
  'mål;tidspunkt;pasient;snitt\nWAS;Start;Kari;5\nWAS;Start;Ola;6\n',
  wrong('raw-rows', 1),
);
refused(
  'rows of one person each',
  'mål;skala;retning;tidspunkt;n;snitt\nRo;1–5;høyere;Start;1;3\nRo;1–5;høyere;Start;1;4\n',
  wrong('raw-rows', 1),
);
refused(
  'rows of nobody knows how many, again and again',
  'mål;tidspunkt;snitt\nRo;Start;3\nRo;Start;4\n',
  wrong('raw-rows', 1),
);
refused(
  'rows of one person each, by name',
  'mål;skala;retning;tidspunkt;gruppe;n;snitt\nRo;1–5;høyere;Start;Kari;1;3\nRo;1–5;høyere;Start;Ola;1;4\n',
  wrong('raw-rows', 1),
);
