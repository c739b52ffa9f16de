import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { localDay } from '../../src/calendar/plain-date.js';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import { addedByHand, broughtBack, changedByHand, deleted, parseMinutes } from '../../src/practice-log/by-hand.js';
import type { Now, Written } from '../../src/practice-log/by-hand.js';
import { parseSession } from '../../src/practice/session.js';
import { aSession } from '../practice/fixtures.js';

const now: Now = { iso: '2026-11-22T10:00:00.000Z', tz: 'Europe/Oslo', offsetMinAt: () => 60 };
const written: Written = { practice: 'informal', minutes: 25, reflection: { calmAfter: 4, note: 'På tur.' } };

describe('a session written in by hand', () => {
  it('is a session that every reader of the record accepts, on the day that was chosen', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
        fc.integer({ min: -720, max: 840 }),
        fc.integer({ min: 1, max: 1440 }),
        (date, offsetMin, minutes) => {
          const day = date.toISOString().slice(0, 10) as PlainDate;
          const session = addedByHand('id', day, { ...written, minutes }, { ...now, offsetMinAt: () => offsetMin });
          expect(parseSession(session)).to.have.property('record');
          expect(session).to.include({ day, activeSeconds: minutes * 60, source: 'manual', note: 'På tur.' });
          expect(localDay(Date.parse(session.startUtc), session.offsetMin)).to.equal(day);
        },
      ),
    );
  });

  it('takes whole minutes of a day at most', () => {
    expect(['25', ' 7 ', '1440', '1'].map(parseMinutes)).to.deep.equal([25, 7, 1440, 1]);
    for (const text of ['', '0', '1441', '-5', '2,5', '1e3', 'en time', '99999'])
      expect(parseMinutes(text), text).to.equal(undefined);
  });
});

describe('a session that is changed by hand', () => {
  const timed = aSession({ activeSeconds: 1234, calmBefore: 2, note: 'Før.' });

  it('keeps its seconds where the minutes were left as they were', () => {
    const changed = changedByHand(timed, { practice: timed.practice, minutes: 21, reflection: {} }, now.iso);
    expect(changed.activeSeconds).to.equal(1234);
    expect(changed.pattern).to.deep.equal(timed.pattern);
    expect(changed.updatedAt).to.equal(now.iso);
  });

  it('forgets what the person took away, and a rhythm that belongs to another practice', () => {
    const changed = changedByHand(timed, written, now.iso);
    expect(changed).to.include({ practice: 'informal', activeSeconds: 1500, note: 'På tur.', calmAfter: 4 });
    expect(changed).not.to.have.any.keys('calmBefore', 'pattern');
    expect(changed).to.include({ id: timed.id, startUtc: timed.startUtc, createdAt: timed.createdAt });
  });

  it('that is deleted can be brought back as it was, but for when it was changed', () => {
    const gone = deleted(timed, now.iso);
    expect(gone.deletedAt).to.equal(now.iso);
    const later = '2026-11-22T10:00:05.000Z';
    expect(broughtBack(gone, later)).to.deep.equal({ ...timed, updatedAt: later });
  });
});
