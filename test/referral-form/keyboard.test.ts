// Everything here is done by keys that the browser itself strikes: nothing in the form is clicked, focused or written in by script.
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LmsReferralForm } from '../../src/referral-form/lms-referral-form.js';
import { appearance, rendered } from '../contract/acts.js';
import { sheetPrintedBy } from '../element/printer.js';
import { inside, open, shown } from './form-page.js';

type Deed = readonly ({ readonly type: string } | { readonly press: string })[];

const type = (words: string): Deed => [{ type: words }];
const press = (...keys: string[]): Deed => keys.map(key => ({ press: key }));
/** As a character: not every browser's driver knows the key by its name. */
const SPACE = type(' ');
const passBy: Deed = [];

/** Every stop of the Tab key in the form, in order, and what is done there. The phone number is too short. */
const STOPS: readonly (readonly [stop: string, deed: Deed])[] = [
  ['course', SPACE],
  ['site', press('ArrowDown')],
  ['otherSites', SPACE],
  ['idType', press('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp')],
  ['idNumber', type('158769 00170')],
  ['givenName', type('Åse')],
  ['familyName', type('Ødegård')],
  ['address', type('Strandgata 1')],
  ['postalCode', type('4610')],
  ['city', type('Kristiansand')],
  ['phone', type('6805')],
  ['kinName', type('Per Ødegård')],
  ['kinPhone', type('+4768050002')],
  ['interpreter', SPACE],
  ['language', type('Arabisk')],
  ['workStatus', press('ArrowDown')],
  ['sickLeaveGrade', type('50')],
  ['sickLeaveFrom', type('12.01.2024')],
  ['occupation', type('Lærer')],
  ['complaints', SPACE],
  ['complaints', passBy],
  ['complaints', type('  ')],
  ['complaints', SPACE],
  ['complaints', passBy],
  ['mainDiagnosis', type('p76')],
  ['diagnosis2', type('L18')],
  ['diagnosis3', passBy],
  ['diagnosis4', passBy],
  ['problem', [...type('Sliten.'), ...press('Enter'), ...type('Sover lite.')]],
  ['functioning', type('Klarer halv dag.')],
  ['earlierMeasures', type('Fysioterapi.')],
  ['medication', type('Ingen faste.')],
  ['criticalInformation', type('Pollenallergi.')],
  ['adaptation', type('Trenger stol.')],
  ['goal', type('Tilbake i jobb.')],
  ['group', press('ArrowDown', 'ArrowDown')],
  ['groupComment', type('Vil prøve.')],
  ['referrerGivenName', type('Kari')],
  ['referrerFamilyName', type('Lege')],
  ['hprNumber', type('1234567')],
  ['practiceName', type('Fjellvik legesenter')],
  ['practicePhone', type('68050003')],
  ['replyAddress', type('Postboks 1')],
  ['herId', type('8094')],
  ['isGp', press('ArrowDown')],
  ['gpName', type('Ola Fastlege')],
  ['consent', SPACE],
];

/** One character at a time: to some browsers keys that are sent together are held down together. */
async function strike(deed: Deed): Promise<void> {
  for (const keys of deed) {
    if ('press' in keys) await sendKeys(keys);
    else for (const character of keys.type) await sendKeys({ type: character });
  }
}

/** The field, the button by its classes, or the sort of element that has the focus in the form. */
function focused(form: LmsReferralForm): string {
  const element = form.shadowRoot?.activeElement;
  return element?.getAttribute('name') ?? (element?.className || element?.localName) ?? 'nothing';
}

/** The focus is on this in the form, and can be seen there. */
function expectFocusOn(form: LmsReferralForm, stop: string): void {
  expect(document.activeElement?.localName, `the focus is in the form, on ${stop}`).to.equal(form.localName);
  expect(focused(form)).to.equal(stop);
  const { outlineStyle, outlineWidth } = getComputedStyle(inside(form, ':focus'));
  expect(outlineStyle, `a ring around ${stop}`).not.to.equal('none');
  expect(parseFloat(outlineWidth), `a ring around ${stop}`).to.be.at.least(2);
}

async function tabTo(form: LmsReferralForm, stop: string): Promise<void> {
  await sendKeys({ press: 'Tab' });
  await rendered(form);
  expectFocusOn(form, stop);
}

/** What stands in every field, and which options are chosen. */
const writtenIn = (form: LmsReferralForm): readonly string[] =>
  [...(form.shadowRoot?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])].map(
    ({ name, type, value, checked }) => `${name}: ${value} ${type === 'radio' || type === 'checkbox' ? checked : ''}`,
  );

describe('A referral by the keyboard alone', () => {
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  let copied = '';
  let saved = '';

  before(() => {
    // The clipboard and the folder for what is saved belong to whoever runs the tests.
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
    });
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        saved = this.download;
      },
    });
  });
  after(() => {
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    fixtureCleanup();
  });

  it('is written, mended, looked over, printed, copied, saved and gone back to', async () => {
    const form = open();
    document.getElementById('before')?.focus();

    for (const [stop, deed] of STOPS) {
      await tabTo(form, stop);
      await strike(deed);
      await rendered(form);
      expectFocusOn(form, stop);
    }
    await tabTo(form, 'primary');
    await strike(press('Enter'));

    await appearance(form, '.summary');
    expectFocusOn(form, 'subtitle');
    expect(shown(form, '.summary li')).to.equal('Telefon: skriv 8 siffer, eller + og landnummer.');
    await tabTo(form, 'a');
    await strike(press('Enter'));
    expectFocusOn(form, 'phone');
    await strike([...press('End'), ...type('0001')]);
    const written = writtenIn(form);
    await strike(press('Enter'));

    await appearance(form, '.leaving');
    await waitUntil(() => focused(form) === 'subtitle', 'the review has the focus');
    expectFocusOn(form, 'subtitle');
    const review = shown(form, '.leaving');
    for (const words of ['Arendal', '158769 00170', '68050001', 'Arabisk', 'P76 Depressiv lidelse', 'Ola Fastlege'])
      expect(review).to.include(words);
    expect(review).to.include('Diffuse smerter, Lettere psykiske plager').and.to.include('Sliten. Sover lite.');

    await tabTo(form, 'print');
    const sheet = await sheetPrintedBy(() => strike(press('Enter')));
    expect(sheet.body.textContent).to.include('Ødegård');
    sheet.end();
    await waitUntil(() => !form.shadowRoot?.querySelector('iframe'), 'the sheet is put away');
    expectFocusOn(form, 'print');

    await tabTo(form, 'copy primary');
    await strike(press('Enter'));
    await appearance(form, '.copied');
    expect(copied).to.include('Fornavn: Åse\n');
    expectFocusOn(form, 'copy primary');

    await tabTo(form, 'download');
    await strike(SPACE);
    await waitUntil(() => saved, 'a file is offered');
    expect(saved).to.equal('lms-referral.json');
    expectFocusOn(form, 'download');

    await tabTo(form, 'back quiet');
    await strike(press('Enter'));
    await appearance(form, '.form');
    expectFocusOn(form, 'title');
    expect(writtenIn(form)).to.deep.equal(written);
    await tabTo(form, 'course');
  });
});
