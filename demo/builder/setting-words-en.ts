import type { SettingTexts } from './setting-words.js';

/** The settings in English. */
export const en: SettingTexts = {
  practice: {
    label: 'Exercise',
    options: {
      'paced-breathing': 'Calm breathing',
      'breathing-space': 'Three-minute breathing space',
      'body-scan': 'Body scan',
      sitting: 'Sitting meditation',
      movement: 'Mindful movement',
    },
  },
  pattern: {
    label: 'Rhythm of the breath',
    help: 'Seconds in and out, such as 5-5. With pauses: in, hold, out, hold, such as 4-4-4-4.',
  },
  minutes: { label: 'Minutes', help: '0 is without an end. The usual length comes with the exercise.' },
  interval: { label: 'Minutes between bells on the way', help: '0 is none.' },
  visual: { label: 'What leads the breath', options: { circle: 'A circle', bar: 'A bar', text: 'Only words' } },
  ramp: { label: 'Begin faster, and slow down on the way' },
  muted: { label: 'Without sound to begin with' },
  locked: { label: 'Hide the settings, so that the page alone decides' },
  'heading-level': {
    label: 'Level of the heading',
    help: 'One below the heading that stands above it on the page. The usual is 2.',
  },
  start: { label: 'First day of the course', help: 'Such as 2026-10-07. If it is empty, the last weeks are shown.' },
  weeks: { label: 'Weeks that the course lasts' },
  'goal-minutes': { label: 'Recommended minutes a day' },
  'day-start': { label: 'When the day begins', help: 'Such as 04:00, for those who practise after midnight.' },
  streak: { label: 'Count days in a row', help: 'Off by default: it can make rest feel like a loss.' },
  course: {
    label: 'Course that is chosen to begin with',
    options: { stressmestring: 'Stress management', 'leve-bedre': 'Living better' },
  },
  site: { label: 'Place that is chosen to begin with' },
  src: {
    label: 'File with the figures',
    help: 'The address of the file on the same site, such as /figures/results.csv.',
  },
  measure: {
    label: 'Show this measure only',
    help: 'The name that it has in the file. If it is empty, all are shown.',
  },
  'min-n': { label: 'Smallest group that is shown' },
  scale: {
    label: 'Distance between the times',
    options: { time: 'By the number of weeks', equal: 'All alike' },
  },
  caption: { label: 'Heading' },
};
