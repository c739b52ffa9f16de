import { expect, fixtureCleanup } from '@open-wc/testing';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import type { Answers } from '../../src/referral-form/answers.js';
import type { QuestionnaireResponse, Resource, ResponseItem } from '../../src/referral-form/fhir.js';
import { FIELDS } from '../../src/referral-form/fields.js';
import type { Field } from '../../src/referral-form/fields.js';
import type { LmsReferralForm } from '../../src/referral-form/lms-referral-form.js';
import { readReferral } from '../../src/referral-form/reading.js';
import { appearance, press, write } from '../contract/acts.js';
import { filled, goOn, inside, reviewed, shown } from './form-page.js';

const MEGABYTE = 1_000_000;

async function resourceIn<Type extends Resource['resourceType']>(
  form: LmsReferralForm,
  type: Type,
): Promise<Extract<Resource, { resourceType: Type }>> {
  for (const { resource } of (await form.toBundle()).entry)
    if (resource.resourceType === type) return resource as Extract<Resource, { resourceType: Type }>;
  throw new Error(`There is no ${type} in the Bundle`);
}

/** What was answered to a question of the Questionnaire. */
const answeredIn = ({ item }: QuestionnaireResponse, linkId: string): ResponseItem['answer'] =>
  item.flatMap(group => group.item ?? []).find(one => one.linkId === linkId)?.answer;

/** An answer as the review shows it, by its label. */
const reviewedAs = (form: LmsReferralForm, label: string): readonly (string | null | undefined)[] =>
  [...(form.shadowRoot?.querySelectorAll('.leaving dt') ?? [])]
    .filter(({ textContent }) => textContent === label)
    .map(({ nextElementSibling }) => nextElementSibling?.textContent);

const NAMES: Readonly<Record<string, string>> = {
  'of one letter': 'Å',
  'of one letter that is outside the first 65536': '𠮷',
  'from right to left': 'محمد',
  'from right to left, with points': 'שָׂרָה',
  'from both sides': 'Layla ليلى Hansen',
  'with a letter that is composed': 'Åse',
  'with a letter that is put together': 'A\u030Ase',
  'with letters of Sámi': 'Ánde Máhtte Čáhppe',
  'in three scripts': '李 Li Ольга',
  'with an apostrophe, a hyphen and a particle': "D'Angelo-O’Neill av Ånge",
  'with an emoji of several': 'Kim 👩🏽‍⚕️',
  'that a program may take for nothing': 'Null',
};

describe('A referral as people write', () => {
  afterEach(() => fixtureCleanup());

  for (const [sort, name] of Object.entries(NAMES))
    it(`has a name ${sort} in the review, in the text and in FHIR as it was typed`, async () => {
      const form = await filled();
      await write('#f-givenName', name)(form);
      await goOn(form);
      await appearance(form, '.leaving');
      expect(reviewedAs(form, 'Fornavn')[1], 'after the referrer').to.equal(name);
      expect(await form.toText()).to.include(`\nFornavn: ${name}\n`);
      expect((await resourceIn(form, 'Patient')).name[0]?.given).to.deep.equal([name]);
      expect(answeredIn(await resourceIn(form, 'QuestionnaireResponse'), 'givenName')).to.deep.equal([
        { valueString: name },
      ]);
    });

  it('keeps composed letters and those that are put together apart: a register may have either', async () => {
    const form = await reviewed('', { givenName: '\u00c5se', familyName: 'A\u030Ase' });
    const [name] = (await resourceIn(form, 'Patient')).name;
    expect(name?.given?.[0]).not.to.equal(name?.family);
    expect(name?.given?.[0]).to.equal(name?.family?.normalize('NFC'));
  });

  it('counts an emoji as one character, up to the last that there is room for', async () => {
    const form = await filled();
    await write('#f-goal', '😀'.repeat(499))(form);
    expect(shown(form, '#c-goal')).to.equal('1 tegn igjen');
    await write('#f-goal', '😀'.repeat(500))(form);
    await goOn(form);
    await appearance(form, '.leaving');
    expect(reviewedAs(form, 'Mål for deltakelsen')).to.deep.equal(['😀'.repeat(500)]);
    await press('.back')(form);
    await write('#f-goal', '😀'.repeat(501))(form);
    expect(shown(form, '#c-goal')).to.equal('1 tegn for mye');
    await goOn(form);
    await appearance(form, '#e-goal');
  });

  it('takes a megabyte that was pasted by mistake for too much, keeps it to be cut, and goes on when it is', async () => {
    const form = await filled();
    const pasted = 'Lang journal. '.repeat(MEGABYTE / 14 + 1).slice(0, MEGABYTE - 1) + '.';
    await write('#f-problem', pasted)(form);
    expect(shown(form, '#c-problem')).to.equal(`${MEGABYTE - 2000} tegn for mye`);
    await goOn(form);
    await appearance(form, '.summary');
    expect(shown(form, '#e-problem')).to.equal('Aktuell problemstilling: skriv høyst 2000 tegn.');
    expect(shown(form, '.summary')).not.to.include('Lang journal');
    expect(inside<HTMLTextAreaElement>(form, '#f-problem').value === pasted, 'all of it is there').to.equal(true);
    await write('#f-problem', pasted.slice(0, 1999) + '!')(form);
    await goOn(form);
    await appearance(form, '.leaving');
    expect((await resourceIn(form, 'ServiceRequest')).note).to.deep.equal([{ text: pasted.slice(0, 1999) + '!' }]);
  });

  it('says what has to be mended where a megabyte of anything stands in any field', () => {
    const written = (FIELDS as readonly Field[]).filter(({ options, kind }) => !options && kind !== 'confirmation');
    const asking = { idType: 'fnr', interpreter: 'yes', workStatus: 'graded', group: 'no', isGp: 'no' };
    for (const unit of ['x', '1', ' ', '1.', '+', '\u00ad', '😀', '\0']) {
      const megabyte = `1${unit.repeat(MEGABYTE / unit.length)}x`;
      const answers: Answers = Object.fromEntries(written.map(({ id }) => [id, megabyte]));
      const read = readReferral(
        FIELDS,
        { ...answers, ...asking },
        { today: '2026-11-23' as PlainDate, allowTestIds: true },
      );
      const refused = 'problems' in read ? read.problems.map(({ field }) => field) : [];
      // What cannot be seen is gone before anything is counted.
      const words = written.filter(({ kind }) => kind === 'text' || kind === 'long-text').map(({ id }) => id);
      const hidden = ['birthDate', 'riskReason', ...(unit === '\0' ? words : [])];
      expect(refused, JSON.stringify(unit)).to.include.members(
        written.map(({ id }) => id).filter(id => !hidden.includes(id)),
      );
    }
  });
});
