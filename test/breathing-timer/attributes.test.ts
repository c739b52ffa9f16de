import { expect } from '@open-wc/testing';
import '../../src/course/define.js';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { warningsDuring } from '../element/console.js';
import {
  clock,
  deviceSettled,
  endAndSave,
  led,
  pause,
  resume,
  sessionOnDevice,
  start,
  timerPage,
  wordsIn,
} from './timer-page.js';

const heading = (timer: Element): string => wordsIn(timer, '[role="heading"]');

/** Attributes that mean nothing: what is accepted, and what holds instead. */
const NONSENSE: readonly (readonly [name: string, value: string, accepted: RegExp])[] = [
  ['practice', 'yoga', /paced-breathing, breathing-space, body-scan, sitting, movement/],
  ['pattern', 'abc', /in-out, in-hold-out or in-hold-out-hold in seconds/],
  ['pattern', '0-5', /in-out/],
  ['pattern', '5-21', /1 to 20/],
  ['pattern', '5.3-5', /halves/],
  ['minutes', '-3', /a whole number from 0 to 60/],
  ['minutes', '61', /a whole number from 0 to 60/],
  ['minutes', '2.5', /a whole number from 0 to 60/],
  ['interval', 'often', /a whole number from 0 to 60/],
  ['visual', 'cube', /circle, bar, text/],
  ['heading-level', '9', /a whole number from 2 to 6/],
];

describe('An attribute', () => {
  const page = timerPage();

  for (const [name, value, accepted] of NONSENSE) {
    it(`that means nothing, ${name}="${value}", is named once in the console, and the default holds`, async () => {
      const warnings = await warningsDuring(async () => {
        const timer = await page.open(`${name}="${value}"`);
        expect([heading(timer), led(timer)]).to.deep.equal(['Rolig pust', '5 minutter']);
        expect(timer.shadowRoot?.querySelector('.figure.circle')).to.exist;
        expect(timer.shadowRoot?.querySelector('[role="heading"]')?.getAttribute('aria-level')).to.equal('2');
        await start(timer);
        expect(led(timer)).to.equal('Pust inn');
        await page.pass(5_000);
        expect(led(timer)).to.equal('Pust ut');
        await endAndSave(timer);
        expect(await sessionOnDevice()).to.deep.include({
          practice: 'paced-breathing',
          plannedSeconds: 300,
          pattern: { in: 5, hold1: 0, out: 5, hold2: 0 },
        });
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.include('<lms-breathing-timer>')
        .and.to.include(`${name}="${value}"`)
        .and.to.match(accepted);
    });
  }

  it('that is empty means the default, and nobody is warned', async () => {
    const warnings = await warningsDuring(async () => {
      const timer = await page.open('practice="" pattern="" minutes="" interval="" visual="" heading-level=""');
      expect([heading(timer), led(timer)]).to.deep.equal(['Rolig pust', '5 minutter']);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('that is set as a property counts as well, also as a number', async () => {
    const timer = await page.open();
    timer.minutes = 7;
    timer.pattern = '4-7-8';
    await timer.updateComplete;
    expect(led(timer)).to.equal('7 minutter');
    await start(timer);
    await page.pass(4000);
    expect(led(timer)).to.equal('Hold');
  });

  it('that changes before Start shows at once', async () => {
    const timer = await page.open();
    timer.setAttribute('practice', 'sitting');
    timer.setAttribute('minutes', '12');
    timer.setAttribute('visual', 'text');
    timer.setAttribute('heading-level', '3');
    await timer.updateComplete;
    expect([heading(timer), led(timer)]).to.deep.equal(['Sittende meditasjon', '12 minutter']);
    expect(timer.shadowRoot?.querySelector('.figure.text')).to.exist;
    expect(timer.shadowRoot?.querySelector('[role="heading"]')?.getAttribute('aria-level')).to.equal('3');
    timer.removeAttribute('practice');
    timer.removeAttribute('minutes');
    await timer.updateComplete;
    expect([heading(timer), led(timer)]).to.deep.equal(['Rolig pust', '5 minutter']);
  });

  it('that changes while a session runs or rests does not disturb it', async () => {
    const timer = await page.open();
    await start(timer);
    await page.pass(2000);
    const change = (attributes: Record<string, string>): Promise<unknown> => {
      for (const [name, value] of Object.entries(attributes)) timer.setAttribute(name, value);
      return timer.updateComplete;
    };
    await change({
      practice: 'sitting',
      minutes: '1',
      pattern: '4-7-8',
      visual: 'text',
      interval: '1',
      ramp: '',
      locked: '',
    });
    const sight = (): unknown[] => [
      heading(timer),
      led(timer),
      clock(timer),
      timer.shadowRoot?.querySelector('.figure.circle'),
    ];
    expect(sight().slice(0, 3)).to.deep.equal(['Rolig pust', 'Pust inn', '4:58 igjen']);
    expect(sight()[3]).to.exist;
    await pause(timer);
    await change({ practice: 'movement' });
    await resume(timer);
    await page.pass(120_000);
    expect(timer.state).to.equal('running');
    await endAndSave(timer);
    expect(await sessionOnDevice()).to.deep.include({
      practice: 'paced-breathing',
      plannedSeconds: 300,
      pattern: { in: 5, hold1: 0, out: 5, hold2: 0 },
    });
  });

  it('of the page’s language changes the words of a session under way', async () => {
    const timer = await page.open();
    await start(timer);
    await page.pass(6000);
    timer.parentElement?.setAttribute('lang', 'en');
    await page.pass(0);
    await new Promise(requestAnimationFrame);
    expect([led(timer), clock(timer)]).to.deep.equal(['Breathe out', '4:54 left']);
  });
});

describe('Inside <lms-course>', () => {
  const page = timerPage();

  const inCourse = (course: string, timer: string): Promise<LmsBreathingTimer> =>
    page.write(`<lms-course ${course}><lms-breathing-timer ${timer}></lms-breathing-timer></lms-course>`);

  const lengths: readonly (readonly [course: string, timer: string, length: string])[] = [
    ['goal-minutes="20"', 'practice="body-scan"', '20 minutter'],
    ['goal-minutes="20"', 'practice="sitting"', '20 minutter'],
    ['goal-minutes="20"', 'practice="movement"', '20 minutter'],
    ['goal-minutes="25"', 'practice="movement"', '20 minutter'],
    ['goal-minutes="20"', 'practice="paced-breathing"', '5 minutter'],
    ['goal-minutes="20"', 'practice="breathing-space"', '3 minutter'],
    ['goal-minutes="20"', 'practice="body-scan" minutes="45"', '45 minutter'],
    ['goal-minutes="90"', 'practice="body-scan"', '60 minutter'],
    ['', 'practice="body-scan"', '30 minutter'],
  ];
  for (const [course, timer, length] of lengths) {
    it(`(${course || 'no goal'}) ${timer} lasts ${length}`, async () => {
      expect(led(await inCourse(course, timer))).to.equal(length);
    });
  }

  it('the length follows the course’s goal until Start, and not after it', async () => {
    const timer = await inCourse('goal-minutes="20"', 'practice="body-scan"');
    const course = timer.closest('lms-course');
    course?.setAttribute('goal-minutes', '40');
    await course?.updateComplete;
    await timer.updateComplete;
    expect(led(timer)).to.equal('40 minutter');
    await start(timer);
    course?.setAttribute('goal-minutes', '10');
    await course?.updateComplete;
    await timer.updateComplete;
    expect(clock(timer)).to.equal('40:00 igjen');
  });

  it('a timer that is moved out of the course, or into it, has the length of where it stands', async () => {
    const timer = await inCourse('goal-minutes="20"', 'practice="body-scan"');
    const course = timer.closest('lms-course');
    course?.after(timer);
    await deviceSettled();
    await timer.updateComplete;
    expect(led(timer)).to.equal('30 minutter');
    course?.append(timer);
    await deviceSettled();
    await timer.updateComplete;
    expect(led(timer)).to.equal('20 minutter');
  });

  it('a course start that does not exist is named in the console, and the timer goes as before', async () => {
    const warnings = await warningsDuring(async () => {
      const timer = await inCourse('start="2026-02-30" goal-minutes="20"', 'practice="body-scan"');
      expect(led(timer)).to.equal('20 minutter');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<lms-course>').and.to.include('start="2026-02-30"').and.to.include('YYYY-MM-DD');
  });
});
