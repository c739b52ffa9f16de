import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import { parsePlainDate } from '../../src/calendar/plain-date.js';
import type { Reminder } from '../../src/practice-log/reminder.js';
import { parseTime, reminderCalendar } from '../../src/practice-log/reminder.js';
import type { Component, Property } from './calendar-file.js';
import { isProperty, linesOf, readCalendar, textIn } from './calendar-file.js';

function aReminder(changes: Partial<Reminder> = {}): Reminder {
  return {
    firstDay: '2024-03-12' as PlainDate,
    time: '07:30',
    days: 56,
    title: 'Tid for å øve',
    uid: '0c9b7b8e-8f0f-4a55-9a7e-000000000000@lms-widgets',
    stampUtc: '2024-03-11T18:05:09.123Z',
    ...changes,
  };
}

function part(component: Component, name: string): Component {
  const found = component.content.filter(inner => !isProperty(inner) && inner.name === name);
  const [only] = found;
  if (found.length !== 1 || !only || isProperty(only)) throw new Error(`${found.length} × ${name}`);
  return only;
}

function properties(component: Component, name: string): Property[] {
  return component.content.filter(isProperty).filter(property => property.name === name);
}

function value(component: Component, name: string): string {
  const [property, ...others] = properties(component, name);
  if (!property || others.length) throw new Error(`${name} does not stand once`);
  return property.value;
}

const eventOf = (reminder: Reminder): Component => part(readCalendar(reminderCalendar(reminder)), 'VEVENT');

/** Any text, with what the format must treat with care more often than chance would have it. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        ';',
        ',',
        '\\',
        '\n',
        '\r\n',
        '\r',
        '\t',
        '\u0000',
        '\\n',
        '"',
        ':',
        'BEGIN:VEVENT',
        'å',
        '☕',
        '🧘🏽‍♀️',
        // A regular expression of WebKit takes these two for one character.
        '\uf800\ufc00',
      ),
    ),
    { maxLength: 12 },
  )
  .map(pieces => pieces.join(''));

/** What a calendar may keep of a text: new lines as one kind, and of the control characters only those and the tab. */
function keptOf(text: string): string {
  let kept = '';
  for (const character of text.split('\r\n').join('\n').split('\r').join('\n')) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 32 || (code >= 127 && code < 160);
    if (!isControl || code === 9 || code === 10) kept += character;
  }
  return kept;
}

describe('The reminder', () => {
  it('is a calendar with one event', () => {
    const calendar = readCalendar(reminderCalendar(aReminder()));
    expect(calendar.name).to.equal('VCALENDAR');
    expect(value(calendar, 'VERSION')).to.equal('2.0');
    expect(value(calendar, 'PRODID')).to.not.equal('');
    expect(calendar.content.filter(inner => !isProperty(inner)).map(({ name }) => name)).to.deep.equal(['VEVENT']);
  });

  it('comes every day, at a time that belongs to no zone', () => {
    const event = eventOf(aReminder());
    expect(value(event, 'RRULE')).to.equal('FREQ=DAILY;COUNT=56');
    expect(properties(event, 'DTSTART')).to.deep.equal([{ name: 'DTSTART', parameters: '', value: '20240312T073000' }]);
  });

  it('says when it was made, in UTC', () => {
    expect(value(eventOf(aReminder()), 'DTSTAMP')).to.equal('20240311T180509Z');
    expect(value(eventOf(aReminder({ stampUtc: '2024-03-11T18:05:09Z' })), 'DTSTAMP')).to.equal('20240311T180509Z');
  });

  it('lasts a while, and takes no time from what others may see of the day', () => {
    const event = eventOf(aReminder());
    expect(value(event, 'DURATION')).to.equal('PT15M');
    expect(value(event, 'TRANSP')).to.equal('TRANSPARENT');
    expect(value(event, 'CLASS')).to.equal('PRIVATE');
  });

  it('ends with an alarm that says the title as the event begins', () => {
    const event = eventOf(aReminder({ title: 'Øv; pust, kvil', description: 'Mer' }));
    const last = event.content.at(-1);
    expect(last?.name).to.equal('VALARM');
    const alarm = part(event, 'VALARM');
    expect(value(alarm, 'ACTION')).to.equal('DISPLAY');
    expect(value(alarm, 'TRIGGER')).to.equal('PT0S');
    expect(textIn(value(alarm, 'DESCRIPTION'))).to.equal('Øv; pust, kvil');
  });

  it('has a description only when there is one', () => {
    expect(properties(eventOf(aReminder()), 'DESCRIPTION')).to.deep.equal([]);
    expect(textIn(value(eventOf(aReminder({ description: 'I stolen\nved vinduet' })), 'DESCRIPTION'))).to.equal(
      'I stolen\nved vinduet',
    );
  });

  it('says any words that it is given, in lines of 75 octets with every character whole', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, description, uid) => {
        const event = eventOf(aReminder({ title, description, uid }));
        expect(textIn(value(event, 'SUMMARY'))).to.equal(keptOf(title));
        expect(textIn(value(event, 'DESCRIPTION'))).to.equal(keptOf(description));
        expect(textIn(value(event, 'UID'))).to.equal(keptOf(uid));
      }),
      { numRuns: 1000 },
    );
  });

  it('fills its lines, and breaks none that is short enough', () => {
    const lengthsWith = (title: string): number[] => {
      const lines = linesOf(new TextEncoder().encode(reminderCalendar(aReminder({ title }))));
      const startsWith = (line: Uint8Array, text: string) => new TextDecoder().decode(line).startsWith(text);
      const first = lines.findIndex(line => startsWith(line, 'SUMMARY:'));
      const next = lines.findIndex((line, at) => at > first && !startsWith(line, ' '));
      return lines.slice(first, next).map(line => line.length);
    };
    const room = 75 - 'SUMMARY:'.length;
    expect(lengthsWith('a'.repeat(room))).to.deep.equal([75]);
    expect(lengthsWith('a'.repeat(room + 1))).to.deep.equal([75, 2]);
    expect(lengthsWith('a'.repeat(room + 75))).to.deep.equal([75, 75, 2]);
    expect(lengthsWith('å'.repeat(34))).to.deep.equal([74, 3]);
  });

  it('begins on any day at any minute', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const anyDay = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, fc.nat(23), fc.nat(59), fc.integer({ min: 1, max: 400 }), (date, hour, minute, days) => {
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const firstDay = parsePlainDate(`${year}-${two(month)}-${two(day)}`);
        if (!firstDay) throw new Error('no day');
        const event = eventOf(aReminder({ firstDay, time: `${two(hour)}:${two(minute)}`, days }));
        const start = value(event, 'DTSTART');
        const [, ...written] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00$/.exec(start) ?? [];
        expect(written.map(Number)).to.deep.equal([year, month, day, hour, minute]);
        expect(value(event, 'RRULE')).to.equal(`FREQ=DAILY;COUNT=${days}`);
      }),
    );
  });
});

describe('A time of day', () => {
  it('is read as Norwegians write it', () => {
    for (const text of ['7.30', '07.30', '7:30', '07:30', '0730', '730', ' 07.30 ']) {
      expect(parseTime(text), text).to.deep.equal({ hour: 7, minute: 30 });
    }
    for (const text of ['7', '07', '7.00', '0700']) expect(parseTime(text), text).to.deep.equal({ hour: 7, minute: 0 });
  });

  it('is read for every minute of the day, in every form', () => {
    for (let hour = 0; hour < 24; hour++) {
      for (let minute = 0; minute < 60; minute++) {
        const minutes = minute < 10 ? `0${minute}` : `${minute}`;
        for (const hours of hour < 10 ? [`${hour}`, `0${hour}`] : [`${hour}`]) {
          for (const between of ['.', ':', '']) {
            const text = `${hours}${between}${minutes}`;
            const read = parseTime(text);
            if (read?.hour !== hour || read.minute !== minute) expect.fail(text);
          }
        }
      }
    }
  });

  it('is none where no clock shows it', () => {
    for (const text of ['24', '24:00', '2400', '7:60', '07.99', '99', '-1', '-7:30']) {
      expect(parseTime(text), text).to.equal(undefined);
    }
  });

  it('is none where it is written in another way', () => {
    for (const text of [
      '',
      ' ',
      'sju',
      '7.3',
      '7,30',
      '7::30',
      '7.30.00',
      '07:30 pm',
      '7.5',
      '00730',
      '７:30',
      '7:',
      ':30',
      '1e1',
    ]) {
      expect(parseTime(text), text).to.equal(undefined);
    }
  });

  it('is one of the day or none, whatever is written', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'0123456789.: kl'), maxLength: 6 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), text => {
        const read = parseTime(text);
        if (read) {
          const digits = [...text].filter(character => character >= '0' && character <= '9').join('');
          const asWritten = digits.length < 3 ? Number(digits) * 100 : Number(digits);
          expect(read.hour * 100 + read.minute).to.equal(asWritten);
          expect(read.hour).to.be.within(0, 23);
          expect(read.minute).to.be.within(0, 59);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
