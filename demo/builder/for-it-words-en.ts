import type { ForItTexts } from './for-it-words.js';

/** “For IT” in English. */
export const en: ForItTexts = {
  title: 'For IT',
  help: 'What those who run the site need to know of what you have chosen above.',
  print: 'Print the sheet',
  forms: { link: 'Link', loader: 'Script', frame: 'iframe', npm: 'npm' },
  policy: 'The Content-Security-Policy must allow:',
  noPolicy: 'Nothing of the page has to change.',
  trustedTypes: 'If the page has a line of trusted-types already, add the name to it. Otherwise there should be none.',
  otherServer: 'If the files are on another server than the page, it must send Access-Control-Allow-Origin.',
  fetched: (atOnce, later) =>
    `The page fetches ${atOnce} kB in one file. The rest, ${later} kB at most, is fetched when somebody opens the widget or comes near it. Every file is held against its checksum before it runs.`,
  fetchedOtherwise: {
    link: 'The page fetches nothing.',
    frame:
      'The page fetches only the line that gives the frame its height, if the template has it; only that needs script-src. The server with the pages must not refuse to be shown in frames (X-Frame-Options, frame-ancestors).',
    npm: 'The code is in the site’s own files. What is needed later is fetched from those, and nothing from others.',
  },
  others: 'Requests to others: none. No cookies, no measuring.',
  stored: 'What is stored',
  storing: {
    'breathing-timer':
      'Nothing before somebody presses “Start”. Then the session, the settings, and that the advice on safety was read, are stored in the browser of the one who practises (IndexedDB, lms-practice), and nowhere else.',
    'practice-log':
      'Nothing before somebody writes in the diary or reads in a copy. Then it is stored in the browser of the one who writes (IndexedDB, lms-practice), and nowhere else.',
    'referral-form':
      'Nothing. What is written is in the memory of the page, and gone when it is closed. From a link it is not sent anywhere.',
    'outcome-chart': 'Nothing. The file with the figures is fetched from the same site.',
  },
  version: version => `Version ${version}`,
  update:
    'A new version: put the new folder beside the old one, and change the line in the template. The links are the same.',
  remove: 'Away again: take the line out of the template. The links still work.',
};
