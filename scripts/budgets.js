// What the files of dist/cdn may weigh: bytes of brotli 11, 1 kB = 1000 bytes. An element's own limit leaves the shared
// chunk out and counts whatever else it loads on its way.

/**
 * `after`: loaded later than this one, so what that one has brought is not weighed again.
 *
 * @type {readonly { readonly name: string, readonly file: RegExp, readonly limit: number, readonly after?: RegExp }[]}
 */
export const BUDGETS = [
  { name: 'loader', file: /^embed\.js$/, limit: 1_200 },
  { name: 'loader, what puts a widget in its place', file: /^upgrade\.js$/, limit: 800 },
  { name: 'height of iframes', file: /^frame-height\.js$/, limit: 600 },
  { name: 'shared chunk', file: /^shared-[\w-]+\.js$/, limit: 10_000 },
  { name: 'breathing timer', file: /^breathing-timer\.js$/, limit: 10_000 },
  // Loaded when a person reaches for the timer, and all of it before the session starts.
  {
    name: 'breathing timer, from Start on',
    file: /^practising-[\w-]+\.js$/,
    after: /^breathing-timer\.js$/,
    limit: 11_100,
  },
  { name: 'course', file: /^course\.js$/, limit: 1_000 },
  { name: 'practice log', file: /^practice-log\.js$/, limit: 12_000 },
  { name: 'practice log, when one writes', file: /^day-book-[\w-]+\.js$/, after: /^practice-log\.js$/, limit: 4_000 },
  { name: 'practice log, over time', file: /^over-time-[\w-]+\.js$/, after: /^practice-log\.js$/, limit: 3_000 },
  { name: 'practice log, days in a row', file: /^streak-counter-[\w-]+\.js$/, after: /^practice-log\.js$/, limit: 600 },
  { name: 'practice log, what is one’s own', file: /^yours-[\w-]+\.js$/, after: /^practice-log\.js$/, limit: 12_000 },
  { name: 'referral form', file: /^referral-form\.js$/, limit: 16_000 },
  {
    name: 'referral form, from the review on',
    file: /^leaving-[\w-]+\.js$/,
    after: /^referral-form\.js$/,
    limit: 9_000,
  },
  { name: 'outcome chart', file: /^outcome-chart\.js$/, limit: 10_000 },
  {
    name: 'outcome chart, reading a file or a table',
    file: /^page-outcomes-[\w-]+\.js$/,
    after: /^outcome-chart\.js$/,
    limit: 15_700,
  },
  {
    name: 'outcome chart, files of what it shows',
    file: /^exports-[\w-]+\.js$/,
    after: /^outcome-chart\.js$/,
    limit: 10_500,
  },
  {
    name: 'outcome chart, one’s own scores',
    file: /^personal-view-[\w-]+\.js$/,
    after: /^outcome-chart\.js$/,
    limit: 5_000,
  },
  { name: 'lazy chart chunk', file: /^chart-[\w-]+\.js$/, after: /^outcome-chart\.js$/, limit: 52_000 },
];
