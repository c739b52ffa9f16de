import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FIELDS } from '../../src/referral-form/fields.js';
import type { Field } from '../../src/referral-form/fields.js';
import { plainText } from '../../src/referral-form/plain-text.js';
import { referralWith, wordingIn } from './written-referral.js';

const nb = wordingIn('nb');
const { labels, labelsRead, headings, options, title, copyTo } = nb.texts;

/** Wherever any reader of the text may see a line end. */
const EVERY_LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

const HEADINGS = Object.values(headings).map(heading => heading.toUpperCase());
const LABELS = [labels, labelsRead, options['idType'] ?? {}, { copyTo }].flatMap(of => Object.values(of));

const isUnseen = (point: number): boolean =>
  point < 0x20 || (point >= 0x7f && point < 0xa0) || [0x61c, 0x200e, 0x200f, 0xfeff].includes(point);
const turns = (point: number): boolean => (point >= 0x2028 && point < 0x202f) || (point >= 0x2066 && point < 0x206a);

/** The characters of a text that can be seen, spaces apart. */
const seen = (text: string): string =>
  Array.from(text)
    .filter(one => {
      const point = one.codePointAt(0) ?? 0;
      return !isUnseen(point) && !turns(point) && one.trim() !== '';
    })
    .join('');

const EVIL = [
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', '{{7*7}}', '${x}', '$&'],
  ...['\u202eMULTINE', '\u2066skjult\u2069', '\u200f123', 'a\u0000b', 'a\u0007b', 'a\u001b[2Jb', 'a\u007fb', '\ufeffx'],
  ...['😀', '👩‍⚕️', 'محمد', 'שרה', 'A\u030Ase', '=1+1', '-- ', '|', '```', '# x', '\ttab', '--:--'],
  ...[...HEADINGS, ...LABELS.map(label => `${label}: nei`)],
];
const LINE_ENDS = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029', '\n\n'];

/** Answers that would be something else: another answer, a heading, markup, a terminal's command. */
const anyEvil = fc
  .array(fc.oneof(fc.constantFrom(...EVIL), fc.constantFrom(...LINE_ENDS), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 8,
  })
  .map(parts => parts.join(''))
  .filter(text => seen(text) !== '');

const WORDS = (FIELDS as readonly Field[]).filter(({ kind }) => kind === 'text' || kind === 'long-text');
const anyEvilAnswers = fc.record(Object.fromEntries(WORDS.map(({ id }) => [id, anyEvil])));

describe('a referral as text', () => {
  it('is what a reader of the patient record sees', () => {
    expect(plainText(referralWith({ medication: 'Paracetamol ved behov.' }), nb)).to.equal(`Henvisning til kurs

HENVISNING TIL
Kurs: Stressmestring basert på mindfulness
Kurssted: Arendal

HENVISER
Fornavn: Kari
Etternavn: Lege
HPR-nummer: 1234567
Legekontor: Fjellvik legesenter
Telefon til legekontoret: 68050003
Henviser er pasientens fastlege: Ja

KOPIMOTTAKERE
Kopi til: Pasienten

PASIENT
Fødselsnummer: 158769 00170
Fornavn: Åse
Etternavn: Eksempel
Telefon: 68050001
Behov for tolk: Nei
Pasienten er informert om henvisningen og ønsker den: Ja

PROBLEMSTILLING
Plager: Diffuse smerter, Tretthet eller utmattelse
Hoveddiagnose (ICPC-2): A04 Slapphet/tretthet
Aktuell problemstilling: Sliten etter lang tids belastning.
  Sover dårlig.

FUNKSJON OG ARBEID
Arbeidsstatus: Gradert sykmeldt
Sykmeldingsgrad: 50 %
Sykmeldt fra: 12.01.2026
Funksjon i arbeid og hverdag: Klarer halv dag.

LEGEMIDLER
Legemidler: Paracetamol ved behov.

DELTAKELSE OG MÅL
Mål for deltakelsen: Tilbake i full jobb.
Pasienten kan delta i gruppe: Ja
`);
  });

  it('has no line that an answer has forged', () => {
    const asWords = Object.fromEntries(WORDS.map(({ id }) => [id, 'x']));
    const beginnings = (text: string): string[] =>
      text
        .split(EVERY_LINE_END)
        .filter(line => !line.startsWith('  '))
        .map(line => LABELS.find(label => line.startsWith(`${label}: `)) ?? line);
    const honest = beginnings(plainText(referralWith(asWords), nb));
    expect(honest).to.include.members([title, ...HEADINGS]);
    fc.assert(
      fc.property(anyEvilAnswers, answers => {
        expect(beginnings(plainText(referralWith(answers), nb))).to.deep.equal(honest);
      }),
      { numRuns: 200 },
    );
  });

  it('loses nothing but what cannot be seen, and keeps nothing of that', () => {
    fc.assert(
      fc.property(anyEvil, evil => {
        const text = plainText(referralWith({ problem: evil }), nb);
        const before = seen(`${labels.problem}:`);
        expect(seen(text)).to.include(`${before}${seen(evil)}${seen(headings.function.toUpperCase())}`);
        const points = Array.from(text, one => one.codePointAt(0) ?? 0).filter(point => point !== 9 && point !== 10);
        expect(points.some(point => isUnseen(point) || turns(point))).to.equal(false);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps no byte order mark, whatever stands before it', () => {
    const text = plainText(referralWith({ problem: '\uf900\ufeffx' }), nb);
    expect(text).to.include(`\n${labels.problem}: \uf900x\n`);
  });

  it('keeps words apart that any sort of line end parts', () => {
    for (const end of LINE_ENDS)
      expect(plainText(referralWith({ goal: `frisk${end}glad` }), nb)).to.match(/: frisk\n(?: {2}\n)? {2}glad\n/);
  });

  it('says nothing that is not asked for', () => {
    const hidden = { gpName: 'SKJULT1', riskReason: 'SKJULT2', language: 'SKJULT3', groupComment: 'SKJULT4' };
    expect(plainText(referralWith(hidden), nb)).not.to.include('SKJULT');
    expect(plainText(referralWith({ ...hidden, isGp: 'no' }), nb)).to.include('Fastlegens navn: SKJULT1\n');
  });

  it('breaks no line that the writer did not break', () => {
    const long = 'Langvarige smerter i nakke og skuldre. '.repeat(50).trim();
    expect(plainText(referralWith({ problem: long }), nb)).to.include(`\nAktuell problemstilling: ${long}\n`);
  });

  it('puts no colon after a question that a hospital asks', () => {
    const own: Field = { id: 'car', section: 'course', kind: 'text', label: { nb: 'Kjører pasienten selv?' } };
    expect(plainText(referralWith({ car: 'Ja' }, [...FIELDS, own]), nb)).to.include('\nKjører pasienten selv? Ja\n');
  });

  it('takes no heading from the label of a hospital', () => {
    const own: Field = { id: 'x', section: 'course', kind: 'text', label: { nb: 'Annet\nPASIENT\u2028HENVISER' } };
    const lines = plainText(referralWith({ x: 'Ja' }, [...FIELDS, own]), nb).split('\n');
    expect(lines.filter(line => line.startsWith('PASIENT') || line.startsWith('HENVISER'))).to.have.length(2);
  });
});
