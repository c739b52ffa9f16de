import type { LmsReferralForm } from '../../src/referral-form/lms-referral-form.js';
import { appearance, press, rendered, write } from '../contract/acts.js';
import type { Act, Restore, States } from '../contract/state.js';
import { ANSWERS } from './answers-of-nobody.js';

const form = (attributes = ''): string =>
  `<lms-referral-form allow-test-ids ${attributes}>Du kan henvise fra EPJ.</lms-referral-form>`;

const submitting = 'mode="submit" endpoint="https://receiver.example/fhir"';

/** As a portal that knows the patient fills it in: a person who does not exist (the month is 87). */
export const PREFILL = {
  ...ANSWERS,
  idNumber: '158769 00170',
  familyName: 'Ødegård',
  workStatus: 'at-risk',
  riskReason: 'Har hatt tre korte sykmeldinger i høst.',
} as const;

export const prefilled: Act = async element => {
  (element as LmsReferralForm).prefill = PREFILL;
  await rendered(element);
};

const goOn: Act = press('.form > .actions .primary');

const review: readonly Act[] = [
  prefilled,
  goOn,
  async element => {
    await appearance(element, '.leaving');
  },
];

/** As with a receiver that answers so, or never. */
const answering = (answer: () => Promise<Response>) => (): Restore => {
  const own = globalThis.fetch;
  globalThis.fetch = answer;
  return () => {
    globalThis.fetch = own;
  };
};

const json = (body: object, status: number, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(
    new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/fhir+json', ...headers } }),
  );

/** As in a browser that lets no page write to the clipboard. */
function refusedClipboard(): Restore {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  return () => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  };
}

/** Every state of `<lms-referral-form>` that a person can meet. */
export const states: States = {
  empty: { fixture: form() },
  'for one course': { fixture: form('course="leve-bedre" site="Flekkefjord"') },
  'values that mean nothing': {
    fixture: form('course="yoga" site="Oslo" mode="post" endpoint="/fhir" timeout="0" heading-level="9"'),
  },
  'filled in': { fixture: form(), acts: [prefilled] },
  'nothing answered': { fixture: form(), acts: [goOn], shows: '.summary' },
  'some of it wrong': {
    fixture: form(),
    acts: [
      prefilled,
      write('#f-idNumber', '15876900171'),
      write('#f-phone', '12'),
      write('#f-mainDiagnosis', 'sliten'),
      write('#f-goal', 'Mål. '.repeat(120)),
      goOn,
    ],
    shows: '.summary',
  },
  'somebody whom the course was not made for': {
    fixture: form(),
    acts: [press('[name="workStatus"][value="neither"]'), press('[name="complaints"][value="other"]')],
  },
  'asked whether everything shall go': { fixture: form(), acts: [prefilled, press('.clear')], shows: '.sure' },
  emptied: { fixture: form(), acts: [prefilled, press('.clear'), press('.sure')] },
  'looked over': { fixture: form(), acts: review, shows: '.leaving' },
  'the clipboard refused': {
    fixture: form(),
    given: refusedClipboard,
    acts: [...review, press('.copy')],
    shows: '#as-text',
  },
  'looked over, to be sent': { fixture: form(submitting), acts: review, shows: '.send' },
  'being sent': {
    fixture: form(submitting),
    given: answering(() => new Promise(() => undefined)),
    acts: [...review, press('.send')],
    shows: '.send[aria-disabled="true"]',
  },
  received: {
    fixture: form(submitting),
    given: answering(() =>
      json({ resourceType: 'Bundle', type: 'transaction-response' }, 201, {
        Location: 'https://receiver.example/fhir/ServiceRequest/4711',
      }),
    ),
    acts: [...review, press('.send')],
    shows: '.reference',
  },
  'refused, with words': {
    fixture: form(submitting),
    given: answering(() =>
      json(
        {
          resourceType: 'OperationOutcome',
          issue: [{ severity: 'error', code: 'invalid', diagnostics: 'Kurset er fullt.' }],
        },
        422,
      ),
    ),
    acts: [...review, press('.send')],
    shows: '.their-words',
  },
  'nobody knows whether it arrived': {
    fixture: form(submitting),
    given: answering(() => json({}, 503, { 'Retry-After': '30' })),
    acts: [...review, press('.send')],
    shows: '.outcome',
  },
};
