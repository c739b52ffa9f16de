import type { BuilderTexts } from './messages.js';

/** The builder's texts in English. */
export const en: BuilderTexts = {
  choose: {
    title: '1. Choose',
    legend: 'What do you want on the page?',
    widgets: {
      'breathing-timer': {
        name: 'Breathing exercise and practice timer',
        about: 'An exercise with a start, pauses and an end. For participants.',
        words: 'Start the exercise',
      },
      'practice-log': {
        name: 'Practice diary',
        about: 'What one has practised, week by week. It is only in the browser of the one who practises.',
        words: 'Open the practice diary',
      },
      'referral-form': {
        name: 'Referral to a course',
        about: 'A form for GPs, to print or to take into the patient record system.',
        words: 'Write a referral to the course',
      },
      'outcome-chart': {
        name: 'Results of a course',
        about: 'Figures of groups, with sentences, pictures and tables.',
        words: 'See the results of the course',
      },
    },
  },
  set: {
    title: '2. Adjust',
    help: 'Everything is optional. What is not chosen is as usual.',
    language: 'Language',
    byItself: 'As the page',
    asUsual: 'As usual',
    words: 'What the link says',
    wordsHelp: 'Say what happens when one follows it, not “click here”.',
    usual: value => `Usual: ${value}`,
    number: (least, most) => `A whole number from ${least} to ${most}.`,
    notANumber: (least, most) => `Write a whole number from ${least} to ${most}.`,
    notUnderstood: 'This is not understood, and is not in the link.',
    host: 'Where are the pages?',
    hostHelp: 'The address of the folder that IT has put there. If the field is empty, it is where this page is.',
    notAnAddress: 'This is no address of a website. Copy it from the address field of the browser.',
    more: 'More choices',
  },
  see: {
    title: '3. See how it will be',
    help: 'Pages have styles of many kinds. It should be as good in all of them.',
    style: 'The style of the page around it',
    styles: {
      plain: 'None',
      bootstrap3: 'Bootstrap 3, with small letters',
      bootstrap5: 'Bootstrap 5',
      bulma: 'Bulma',
      foundation: 'Foundation',
      designsystemet: 'Designsystemet',
      tailwind: 'Tailwind',
      hostile: 'A style that wants to decide everything',
    },
    width: 'Width',
    widths: { phone: 'As on a phone', full: 'The whole width' },
    scheme: 'Light or dark',
    schemes: { light: 'Light', dark: 'Dark' },
    frame: widget => `How it will be: ${widget}`,
  },
  copy: {
    title: '4. Copy',
    help: 'If you are in doubt, take the link. It works everywhere.',
    ways: {
      link: {
        name: 'Link',
        why: 'Every CMS keeps a link, and everything that you have chosen is in its address. It opens a page of its own, or the widget where the link is if the template has the line under “Script”.',
        steps: ['Paste it into the source of the page, or take the address from one of the systems below.'],
      },
      loader: {
        name: 'Script',
        why: 'One line in the template, which whoever owns the template puts there once. Then every such link of the site becomes the widget where it stands. Before anybody follows one, nothing but this file is fetched.',
        steps: ['Send the line to whoever owns the template, with the sheet “For IT” below.'],
      },
      frame: {
        name: 'iframe',
        why: 'The widget alone, apart from the scripts of the page around it. Choose it for the form and the diary if the page has scripts that follow what people do.',
        steps: [
          'Many a CMS removes an iframe or disables it. Look at the page afterwards, and paste it in at the bottom here if it does not work.',
        ],
      },
      wordpress: {
        name: 'WordPress',
        why: 'The address, in an ordinary link.',
        steps: [
          'Write what the link is to say, in a paragraph.',
          'Select the words and press Ctrl and K (Cmd and K on a Mac).',
          'Paste the address and press Enter.',
        ],
      },
      enonic: {
        name: 'Enonic',
        why: 'The address, in an ordinary link. The macro “Embed” takes text that is one iframe, and nothing else.',
        steps: [
          'Write what the link is to say.',
          'Select the words and choose the link button.',
          'Paste the address as a URL.',
        ],
      },
      optimizely: {
        name: 'Optimizely',
        why: 'The address, in an ordinary link. Newer versions of TinyMCE disable an iframe.',
        steps: [
          'Write what the link is to say.',
          'Select the words and choose the link button.',
          'Paste the address as an external link.',
        ],
      },
      npm: {
        name: 'npm',
        why: 'For developers who build the page themselves. Types, and everything that can be set, come with it.',
        steps: [],
      },
    },
    template: 'Optional, in the template: then the frame is as high as what is in it.',
    notBuilt: 'The files have not been built yet, so the line has no checksum. Run npm run build.',
  },
};
