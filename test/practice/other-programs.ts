import { windows1252 } from './spreadsheet.js';

const text = (...lines: readonly string[]) => `${lines.join('\r\n')}\r\n`;

/** The beginning of an SQLite database, which is what many programs call a backup. */
const SQLITE = `SQLite format 3\0\u0010\0\u0001\u0001\0@  ${'\0'.repeat(80)}`;

/** Small files as other programs write them, by what they are. */
export const OTHER_PROGRAMS: Readonly<Record<string, string | Uint8Array>> = {
  'Insight Timer': text(
    'Started At,Duration,Preset,Activity',
    '03/12/2024 08:21:14,0:45:0,,Meditation',
    '03/11/2024 16:03:29,0:21:4,"Walking, mindful",Walking',
  ),
  Brethap: text(
    'start,end,breaths',
    '2024-03-12 18:00:00.000,2024-03-12 18:05:00.000,30',
    '2024-03-13 07:30:00.000,2024-03-13 07:31:00.000,6',
  ),
  Medito: '[{"id":"31","timestamp":1710266400000,"duration":600,"note":null},{"id":"32","timestamp":1710352800000}]',
  'Loop habits': text(
    'Position,Name,Question,Description,NumRepetitions,Interval,Color',
    '001,Meditate,Did you meditate this morning?,this is a test description,1,1,#FF8F00',
  ),
  'Loop checkmarks': '2024-03-12,2\n2024-03-11,0\n2024-03-10,2\n',
  Daylio: text(
    'full_date,date,weekday,time,mood,activities,note_title,note',
    '2024-03-12,March 12,Tuesday,21:05,rad,"meditation | family","","Rolig kveld"',
  ),
  Toggl: text(
    'User,Email,Project,Description,Billable,Start date,Start time,End date,End time,Duration,Tags',
    'Kari,kari@example.no,Øving,Kroppsskanning,No,2024-03-12,18:00:00,2024-03-12,18:30:00,00:30:00,',
  ),
  'a Norwegian bank': windows1252(
    text(
      '"Dato";"Forklaring";"Rentedato";"Ut fra konto";"Inn på konto"',
      '"12.03.2024";"Varekjøp SPAR Søgne";"12.03.2024";"1.234,50";""',
      '"13.03.2024";"Lønn";"13.03.2024";"";"30.000,00"',
    ),
  ),
  'a practice sheet in Norwegian Excel': windows1252(
    text('Dato;Øvelse;Minutter;Notat', '12.03.2024;Kroppsskanning;30;"Sovnet; igjen"', '13.03.2024;Sittende;20,5;'),
  ),
  'Apple Health': text(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<HealthData locale="nb_NO"><Record type="HKCategoryTypeIdentifierMindfulSession" startDate="2024-03-12 18:00:00 +0100"/>',
    '</HealthData>',
  ),
  'Samsung Health': text(
    'com.samsung.shealth.stress,6010021,7',
    'start_time,tag_id,score,end_time,time_offset,datauuid',
    '2024-03-12 18:00:00.000,,32,2024-03-12 18:01:00.000,UTC+0100,0f1c9f0e-6a2b-4f6f-9a3e-0d9c0c2f4a11',
  ),
  'a calendar': text(
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'DTSTART:20240312T180000',
    'END:VEVENT',
    'END:VCALENDAR',
  ),
  'an Excel workbook': Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, 0x9a, 0xd5, 0xff, 0, 0, 0),
  'a database': SQLITE,
  'a page that says the file was not found': '<!doctype html><title>404</title><p>Siden finnes ikke.',
  'the settings of something': '{"name":"lms-widgets","version":"0.1.0","sessions":[{"id":"a"}]}',
};
