import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FIELDS } from '../../src/referral-form/fields.js';
import type { Field } from '../../src/referral-form/fields.js';
import { summaryOf } from '../../src/referral-form/summary.js';
import { referralWith, wordingIn } from './written-referral.js';

const nb = wordingIn('nb');
const fields: readonly Field[] = FIELDS;

/** The answers under a heading, as `label=value`. */
const under = (heading: string, ...args: Parameters<typeof summaryOf>): readonly string[] =>
  summaryOf(...args)
    .filter(part => part.heading === heading)
    .flatMap(({ lines }) => lines.map(({ label, value }) => `${label}=${value}`));

/** An answer to each field, which may be asked for or not; the choices that decide it are free. */
const anyAnswers = fc.record(
  Object.fromEntries(
    fields.map(({ id, kind, options }) => [
      id,
      kind === 'choice'
        ? fc.constantFrom(...(options ?? []))
        : kind === 'choices'
          ? fc.subarray([...(options ?? [])])
          : kind === 'date'
            ? fc.constant('2026-01-12')
            : fc.constantFrom('', `words of ${id}`),
    ]),
  ),
);

/** By hand, apart from the form's own conditions: what is hidden by which answer. */
const isHidden: Record<string, (answers: Record<string, unknown>) => boolean> = {
  idNumber: ({ idType }) => idType === 'none',
  birthDate: ({ idType }) => idType !== 'none',
  language: ({ interpreter }) => interpreter !== 'yes',
  sickLeaveGrade: ({ workStatus }) => workStatus !== 'graded',
  sickLeaveFrom: ({ workStatus }) => workStatus !== 'full' && workStatus !== 'graded',
  riskReason: ({ workStatus }) => workStatus !== 'at-risk',
  groupComment: ({ group }) => group === 'yes',
  gpName: ({ isGp }) => isGp !== 'no',
};

describe('the summary of a referral', () => {
  it('goes by the headings of the national guide, in its order', () => {
    const answers = { earlierMeasures: 'Fysioterapi.', medication: 'Ingen.', criticalInformation: 'Pollenallergi.' };
    expect(summaryOf(referralWith(answers), nb).map(({ heading }) => heading)).to.deep.equal([
      'Henvisning til',
      'Henviser',
      'Kopimottakere',
      'Pasient',
      'Problemstilling',
      'Funksjon og arbeid',
      'Tidligere tiltak',
      'Legemidler',
      'Kritisk informasjon',
      'Deltakelse og mål',
    ]);
  });

  it('has no heading that nothing stands under', () => {
    const headings = summaryOf(referralWith(), nb).map(({ heading }) => heading);
    expect(headings).not.to.include.members(['Legemidler']);
    fc.assert(
      fc.property(anyAnswers, answers => {
        expect(summaryOf(referralWith(answers), nb).every(({ lines }) => lines.length > 0)).to.equal(true);
      }),
    );
  });

  it('says every answer once, and none that is not asked for', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        const saidByTheNumber = answers['idType'] !== 'none';
        const expected = fields
          .map(({ id }) => id)
          .filter(id => answers[id]?.length && !isHidden[id]?.(answers) && !(id === 'idType' && saidByTheNumber));
        const said = summaryOf(referralWith(answers), nb).flatMap(({ lines }) => lines.map(({ field }) => field));
        expect(said.filter(Boolean).sort()).to.deep.equal(expected.sort());
      }),
    );
  });

  it('calls a number by its type, in its two groups', () => {
    expect(under('Pasient', referralWith(), nb)).to.include('Fødselsnummer=158769 00170');
    expect(under('Pasient', referralWith({ idType: 'dnr' }), nb)).to.include('D-nummer=158769 00170');
    expect(under('Patient', referralWith({ idType: 'fh' }), wordingIn('en'))).to.include('FH-number=158769 00170');
  });

  it('says that there is no number, and the date of birth', () => {
    const lines = under('Pasient', referralWith({ idType: 'none', birthDate: '1969-03-07' }), nb);
    expect(lines).to.include.members(['Type identitetsnummer=Mangler', 'Fødselsdato=07.03.1969']);
    expect(lines.join()).not.to.include('158769');
  });

  it('writes days, grades and choices as people read them', () => {
    expect(under('Funksjon og arbeid', referralWith(), nb)).to.deep.equal([
      'Arbeidsstatus=Gradert sykmeldt',
      'Sykmeldingsgrad=50 %',
      'Sykmeldt fra=12.01.2026',
      'Funksjon i arbeid og hverdag=Klarer halv dag.',
    ]);
    expect(under('Problemstilling', referralWith(), nb)).to.include(
      'Plager=Diffuse smerter, Tretthet eller utmattelse',
    );
  });

  it('answers no question that the reader was not asked', () => {
    for (const language of ['nb', 'nn', 'en'] as const)
      for (const { lines } of summaryOf(referralWith(), wordingIn(language)))
        for (const { label } of lines) expect(label).not.to.match(/\?$|\b(du|you)\b/i);
  });

  it('gives the patient a copy, and the regular GP where another one refers', () => {
    expect(under('Kopimottakere', referralWith({ gpName: 'Ola Fastlege' }), nb)).to.deep.equal(['Kopi til=Pasienten']);
    expect(under('Kopimottakere', referralWith({ isGp: 'no', gpName: 'Ola Fastlege' }), nb)).to.deep.equal([
      'Kopi til=Pasienten',
      'Fastlegens navn=Ola Fastlege',
    ]);
  });

  it('is in the language of the reader', () => {
    expect(under('Pasient', referralWith(), wordingIn('nn'))).to.include(
      'Pasienten er informert om tilvisinga og ønskjer å bli tilvist=Ja',
    );
    expect(under('Functioning and work', referralWith(), wordingIn('en'))).to.include(
      'Work status=On graded sick leave',
    );
  });

  it('has the fields of a hospital under their section, in its words', () => {
    const own: readonly Field[] = [
      { id: 'ward', section: 'referrer', kind: 'text', label: { nb: 'Avdeling', en: 'Ward' } },
      {
        id: 'transport',
        section: 'course',
        kind: 'choice',
        options: ['bus', 'car'],
        label: { nb: 'Reisemåte' },
        optionLabels: { bus: { nb: 'Buss', nn: 'Buss', en: 'By bus' } },
      },
    ];
    const referral = referralWith({ ward: 'B2', transport: 'bus' }, [...FIELDS, ...own]);
    expect(under('Henviser', referral, nb)).to.include('Avdeling=B2');
    expect(under('Referrer', referral, wordingIn('en'))).to.include('Ward=B2');
    expect(under('Referral to', referral, wordingIn('en'))).to.include('Reisemåte=By bus');
    expect(under('Referral to', { ...referral, answers: { transport: 'car' } }, wordingIn('en'))).to.deep.equal([
      'Reisemåte=car',
    ]);
  });
});
