import type { SiteWords } from './words.js';

export const en: SiteWords = {
  home: '../en/',
  foot: {
    storedTitle: 'What is stored',
    back: 'To the page about stress management',
  },
  framed: {
    open: 'Open on a page of its own',
    openByHand: 'If nothing happens, right-click the link or hold your finger on it, and open it in a new tab.',
  },
  offline: {
    offlineTitle: 'Without a network',
    offer: 'You can fetch the exercise and the diary to this device. They then work without a network too.',
    make: 'Make available offline',
    making: 'Fetching the exercise and the diary …',
    made: 'The exercise and the diary work offline on this device.',
    remove: 'Do not keep them offline',
    removed: 'The exercise and the diary need the network again. What you have written is still here.',
    failed: 'It did not work this time. Try again when you have a network.',
  },
  pages: {
    'breathing-timer': {
      title: 'Time to practise',
      description:
        'A breathing exercise to do now: choose a rhythm and a length, and follow it. Nothing is sent anywhere.',
      introduction:
        'Sit or lie down comfortably. You can pause or stop whenever you like, and breathe normally when you need to.',
      withoutScript:
        'This exercise does not work here. It needs JavaScript, and a page that was opened from the web and not as a file. You can practise without it: sit comfortably, set a clock for five minutes, and follow your breath as it is.',
      stored:
        'Nothing is stored until you press “Start”. Then the practice, its time and what you write afterwards are stored in this browser. Nothing is sent anywhere. You can delete everything in the practice diary.',
      toLog: 'The practice diary',
    },
    'practice-log': {
      title: 'Practice diary',
      description: 'A diary of what you practise at home. It is yours alone, and only in your own browser.',
      introduction:
        'Here you can see what you have practised, and write down what you do elsewhere. The diary is yours alone, and only in this browser.',
      withoutScript:
        'The practice diary does not work here. It needs JavaScript, and a page that was opened from the web and not as a file. You can keep it on paper: the day, the practice and the minutes, and if you like, how calm you were before and after.',
      stored:
        'What you write is stored in this browser and nowhere else. Nothing is stored until you write something, and nothing is sent. You can save a copy, and you can delete everything.',
      toTimer: 'Practise now',
    },
    'referral-form': {
      title: 'Referral to a course',
      description: 'A referral form for GPs, to be printed, copied or saved. A demonstration only.',
      introduction: 'For GPs and others who refer. This is a demonstration: do not write about real patients here.',
      withoutScript:
        'The referral form does not work here. It needs JavaScript, and a page that was opened from the web and not as a file. You can refer from the patient record system.',
      stored: 'Nothing is stored. What you write is in the memory of the page, and gone when you close it.',
      onlookerTitle: 'What the page around the form hears',
      onlookerAbout:
        'Many web pages have a script that follows what people do. Here is one, listening for everything that happens on the page. What you write and choose in the form, it does not hear. Write in the field below and see the difference.',
      onlookerField: 'An ordinary field of the page',
      onlookerForm: 'Heard from the form',
      onlookerOwn: 'Heard from the field',
      onlookerLimit:
        'A script that sets out to read a form on its own page can still find a way. Referrals belong on a page without tracking.',
    },
    'outcome-chart': {
      title: 'Results of courses',
      description: 'How a course can show what came of it, with the whole scale and how certain the figures are.',
      introduction:
        'This is how a course can show what came of it: the whole scale, how certain the figures are, and how many answered.',
      withoutScript:
        'The results cannot be shown here. They need JavaScript, and a page that was opened from the web and not as a file. Ask those who held the course for the figures.',
      stored: 'Nothing is stored, and nothing about you is sent anywhere.',
      later: 'With a follow-up after a year',
      toAggregate: 'Do you have the answers from a course? Make the figures here, without sending them anywhere',
      ownTitle: 'One’s own scores',
      ownIntroduction:
        'This is how a participant can see their own scores: what has changed, and what may be due to chance. The scores are not stored and not sent anywhere.',
    },
    aggregate: {
      title: 'From single answers to figures of groups',
      description: 'Turns the answers of participants into figures of the group, on your own machine. Nothing is sent.',
      introduction:
        'For those who lead courses and want to show what came of them. Choose the file with the answers, and the page works out figures of the group. No single answers are in what you get.',
      withoutScript:
        'The page does not work here. It needs JavaScript, and to be opened from the web and not as a file. This command does the same on your own machine, with Node:',
      stored:
        'Nothing is sent anywhere. The answers are in the memory of this machine, and gone when you close the page. You can disconnect from the network before you choose the file: the page still works.',
      toOutcomes: 'How the result can look on a page',
    },
  },
};
