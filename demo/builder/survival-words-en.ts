import type { SurvivalTexts } from './survival-words.js';

/** “Paste your page” in English. */
export const en: SurvivalTexts = {
  title: '5. Paste your page',
  help: 'Have you saved the page in the CMS? Paste its source, and see what the CMS did to the snippet. In the browser, Ctrl and U on the finished page shows it.',
  label: 'The source of the page',
  privacy: 'What you paste stays on this machine. It is not stored and not sent anywhere.',
  found: {
    link: widget => `A link to ${widget}.`,
    frame: widget => `An iframe with ${widget}.`,
    place: widget => `A place for ${widget}, which the line in the template fills.`,
    element: widget => `The element ${widget}, which the line in the template brings to life.`,
    loader: () => 'The line that makes links into widgets.',
    'as-text': widget =>
      widget ? `The code of ${widget}, as words on the page.` : 'The line of the template, as words on the page.',
  },
  troubles: {
    'settings-lost': ({ names }) =>
      `Of what you have chosen above, this is missing: ${names.join(', ')}. Paste the address again.`,
    'other-host': ({ host }) => `It leads to ${host}, and not where you have chosen above.`,
    insecure: () => 'It leads to http. Write https.',
    mixed: () => 'It leads to http, and a page with https does not show it. Write https.',
    'new-window': () => 'It opens in a new window. Then it stays a link, also where the template has the line.',
    'no-words': () => 'It has no words, so nobody sees it.',
    empty: () => 'It is empty. A CMS may take away what is empty, and without scripts there is nothing to see.',
    sandbox: () => 'The CMS has disabled it (sandbox). It shows no more than a link.',
    'no-allow': () => 'It has no allow: the screen may go dark during the exercise, and there may be no sound.',
    'no-title': () => 'It has no title: who uses a screen reader is not told what is in the frame.',
    'no-integrity': () => 'The line has no checksum (integrity).',
    'not-module': () => 'The line is not as it was copied (type), and does nothing. Copy it again.',
  },
  verdicts: {
    works: 'This works.',
    'needs-loader': 'This works only if the template has the line under “Script”. If you are not sure, use the link.',
    'use-link': 'This does not work. Use the link: every CMS keeps that.',
    'as-text':
      'The snippet is on the page as text that can be read. Paste it into the source, or make an ordinary link and paste the address.',
    gone: 'The snippet is not on the page. The CMS has taken it away. Use the link.',
  },
};
