import { expect } from '@open-wc/testing';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import { addDays, weekday } from '../../src/calendar/plain-date.js';
import type { LmsPracticeLog } from '../../src/practice-log/lms-practice-log.js';
import { press, rendered } from '../contract/acts.js';
import { daysAgo, keep, practised, today } from './diary-of.js';
import { cell, cleanDevice, open, settled, shown, shows, wordsIn } from './log-page.js';

const focused = (log: LmsPracticeLog): string | undefined =>
  (log.shadowRoot?.activeElement as HTMLElement | null)?.dataset['day'];

async function strike(log: LmsPracticeLog, key: string, ctrlKey = false): Promise<void> {
  const target = log.shadowRoot?.activeElement ?? log.shadowRoot?.querySelector('[data-day][tabindex="0"]');
  (target as HTMLElement).focus();
  target?.dispatchEvent(
    new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, composed: true, cancelable: true }),
  );
  await rendered(log);
  await rendered(log);
}

describe('The weeks of the log', () => {
  cleanDevice();

  it('show the minutes of each day, and say the day and the sessions to a screen reader', async () => {
    await keep(practised(1, 20), practised(1, 12, { practice: 'sitting' }), practised(3, 60));
    const log = await open('start="2026-01-05"'.replace('2026-01-05', daysAgo(10)));
    await shows(log, '.fill');
    expect(cell(log, daysAgo(1)).textContent?.trim()).to.equal('32');
    expect(cell(log, daysAgo(1)).getAttribute('aria-label')).to.match(/^\p{L}+ \d+\. \p{L}+: 32 minutter, 2 økter$/u);
    expect(cell(log, daysAgo(3)).getAttribute('aria-label')).to.include('60 minutter, 1 økt');
    expect(cell(log, daysAgo(2)).getAttribute('aria-label')).to.include('ingen økt');
    expect(cell(log, today()).getAttribute('aria-current')).to.equal('date');
  });

  it('fill a cell from below by the goal, and never over its top', async () => {
    await keep(practised(0, 10), practised(1, 20), practised(2, 90));
    const log = await open(`start="${daysAgo(10)}" goal-minutes="20"`);
    await shows(log, '.fill');
    const filled = [0, 1, 2].map(days => {
      const day = cell(log, daysAgo(days));
      const fill = day.querySelector('.fill')?.getBoundingClientRect();
      expect(fill?.bottom).to.be.closeTo(day.getBoundingClientRect().bottom, 1.5);
      return (fill?.height ?? 0) / day.clientHeight;
    });
    expect(filled[0]).to.be.closeTo(0.5, 0.02);
    expect(filled[1]).to.be.closeTo(1, 0.02);
    expect(filled[2]).to.be.closeTo(1, 0.02);
  });

  it('tell the sum of the weeks, and call six days of seven a full week', async () => {
    const start = daysAgo(13);
    await keep(...[0, 1, 2, 3, 4, 5].map(after => practised(13 - after, 30)), practised(2, 15));
    const log = await open(`start="${start}"`);
    await shows(log, '.full');
    expect(shown(log)).to.include('I disse ukene: 3 timer og 15 minutter på 7 dager.');
    const rows = [...(log.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map(
      row => row.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    );
    expect(rows[0]).to.match(/^Uke 1 .*6 dager hel uke 3 t$/);
    expect(rows[1]).to.match(/^Uke 2 .*1 dag 15 min$/);
    expect(rows[2]).to.equal('Uke 3');
  });

  it('have a row for each week of the course, and begin on its weekday', async () => {
    const start = daysAgo(3);
    const log = await open(`start="${start}" weeks="5"`);
    const days = [...(log.shadowRoot?.querySelectorAll<HTMLElement>('[data-day]') ?? [])].map(
      ({ dataset }) => dataset['day'] as PlainDate,
    );
    expect(days).to.have.length(35);
    expect(days[0]).to.equal(start);
    expect(weekday(days[7] as PlainDate)).to.equal(weekday(start));
  });

  it('take the course from <lms-course>', async () => {
    await import('../../src/course/define.js');
    const log = await open();
    const course = document.createElement('lms-course');
    course.setAttribute('start', daysAgo(8));
    course.setAttribute('weeks', '3');
    log.before(course);
    course.append(log);
    await settled(log);
    expect(log.shadowRoot?.querySelectorAll('tbody tr')).to.have.length(3);
    expect(wordsIn(log, 'tbody th')).to.equal('Uke 1');
  });

  it('show the last weeks to today where there is no course', async () => {
    const log = await open('weeks="4"');
    expect(log.shadowRoot?.querySelectorAll('tbody tr')).to.have.length(4);
    expect(cell(log, today())).to.exist;
    expect(cell(log, addDays(today(), -21))).to.exist;
  });

  it('turn to earlier weeks and back, and not beyond today', async () => {
    await keep(practised(60, 20));
    const log = await open('weeks="4"');
    const later = log.shadowRoot?.querySelector<HTMLButtonElement>('.later');
    expect(later?.disabled).to.equal(true);
    await press('.earlier')(log);
    await press('.earlier')(log);
    await settled(log);
    expect(cell(log, daysAgo(60)).textContent?.trim()).to.equal('20');
    await press('.now')(log);
    expect(cell(log, today())).to.exist;
    expect(log.shadowRoot?.querySelector('.now')).not.to.exist;
  });

  it('go on after the course', async () => {
    const log = await open(`start="${daysAgo(70)}" weeks="8"`);
    expect(cell(log, today()).classList.contains('outside')).to.equal(true);
    await press('.earlier')(log);
    expect(wordsIn(log, 'tbody th')).to.equal('Uke 1');
  });

  it('are a month in the other view', async () => {
    await keep(practised(0, 20));
    const log = await open();
    await press('.view + .view')(log);
    await settled(log);
    expect(wordsIn(log, '.period')).to.match(/^\p{L}+ \d{4}$/u);
    const day = cell(log, today());
    expect(day.querySelector('.date')?.textContent).to.equal(String(Number(today().slice(8))));
    expect(day.querySelector('.minutes')?.textContent).to.equal('20');
  });
});

describe('The grid of the log, by the keyboard', () => {
  cleanDevice();

  it('is one stop of the Tab key, at today', async () => {
    const log = await open();
    const stops = [...(log.shadowRoot?.querySelectorAll<HTMLElement>('[data-day][tabindex="0"]') ?? [])];
    expect(stops.map(({ dataset }) => dataset['day'])).to.deep.equal([today()]);
  });

  it('moves by day and by week, to the ends of the week and of the weeks', async () => {
    const log = await open(`start="${daysAgo(24)}"`);
    const steps: [string, boolean, number][] = [
      ['ArrowLeft', false, 1],
      ['ArrowUp', false, 8],
      ['ArrowRight', false, 7],
      ['ArrowDown', false, 0],
      ['Home', false, 3],
      ['End', false, -3],
      ['Home', true, 24],
      ['End', true, -31],
    ];
    for (const [key, ctrl, ago] of steps) {
      await strike(log, key, ctrl);
      expect(focused(log), `${ctrl ? 'Ctrl+' : ''}${key}`).to.equal(daysAgo(ago));
    }
  });

  it('turns the page at its edge and with Page Up and Page Down, and stops where there is no more', async () => {
    const log = await open('weeks="2"');
    await strike(log, 'Home', true);
    const first = focused(log) as PlainDate;
    await strike(log, 'ArrowLeft');
    expect(focused(log)).to.equal(addDays(first, -1));
    await strike(log, 'PageDown');
    expect(log.shadowRoot?.querySelector('.now')).not.to.exist;
    await strike(log, 'PageUp');
    expect(log.shadowRoot?.querySelector('.now')).to.exist;
    await strike(log, 'PageDown');
    await strike(log, 'End', true);
    const last = focused(log);
    await strike(log, 'ArrowRight');
    expect(focused(log)).to.equal(last);
  });

  it('chooses a day with Enter and with space, and keeps the focus', async () => {
    await keep(practised(1, 20));
    const log = await open(`start="${daysAgo(10)}"`);
    await strike(log, 'ArrowLeft');
    expect(wordsIn(log, '.day-panel')).not.to.include('20 minutter');
    await strike(log, 'Enter');
    expect(wordsIn(log, '.day-panel')).to.include('20 minutter');
    expect(cell(log, daysAgo(1)).getAttribute('aria-selected')).to.equal('true');
    expect(focused(log)).to.equal(daysAgo(1));
    await strike(log, 'ArrowRight');
    await strike(log, ' ');
    expect(cell(log, today()).getAttribute('aria-selected')).to.equal('true');
  });

  it('leaves the browser its own keys', async () => {
    const log = await open();
    const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    cell(log, today()).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });
});
