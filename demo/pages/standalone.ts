import type { WidgetName } from '../../src/embed/widgets.js';
import { KEPT_PAGES } from '../offline/kept-files.js';
import { framed, wordsOf } from './frame.js';
import { said } from './markup.js';
import { RECEIVER } from './receiver.js';
import { insteadOf } from './without-script.js';
import type { PageName, PageWords } from './words.js';
import { WORDS } from './words.js';

const { pages: WORDS_OF, foot, offline } = WORDS.nb;

/** What a page has of its own. */
interface Standalone {
  /** The widget, and what stands between it and what is stored, as HTML. */
  readonly content: string;
  /** Beside the script that reads the address. */
  readonly scripts: readonly string[];
  readonly styles?: readonly string[];
  /** The class that those styles are for. */
  readonly look?: string;
  /** Whether what is stored is said above the content: where a person is about to give it something of others. */
  readonly isStoredFirst?: true;
}

/** A widget with the words for where it cannot be. */
const widget = (name: WidgetName, attributes = ''): string =>
  `<lms-${name}${attributes}>${insteadOf(name)}</lms-${name}>`;

/** The script that defines a widget. */
const defining = (name: WidgetName): string => `./widgets/${name}.ts`;

function referral(): Standalone {
  const words = WORDS_OF['referral-form'];
  return {
    // With mode="submit" it sends.
    content: `${widget('referral-form', ` endpoint="${RECEIVER}" allow-test-ids`)}
      <section class="onlooker" aria-labelledby="onlooker">
        ${said('h2', words, 'onlookerTitle', 'id="onlooker"')}
        ${said('p', words, 'onlookerAbout')}
        <p>
          ${said('label', words, 'onlookerField', 'for="own-field"')}
          <input id="own-field" autocomplete="off" />
        </p>
        <dl>
          ${said('dt', words, 'onlookerForm')}<dd id="heard-form">–</dd>
          ${said('dt', words, 'onlookerOwn')}<dd id="heard-field">–</dd>
        </dl>
        ${said('p', words, 'onlookerLimit')}
      </section>`,
    scripts: [defining('referral-form'), './onlooker.ts'],
  };
}

function outcomes(): Standalone {
  const words = WORDS_OF['outcome-chart'];
  return {
    content: `${widget('outcome-chart', ' id="open"')}
      <div id="examples">
        ${said('h2', words, 'later')}
        <lms-outcome-chart id="made-up" heading-level="3"></lms-outcome-chart>
        <p>${said('a', words, 'toAggregate', 'href="./aggregate.html"')}</p>
        ${said('h2', words, 'ownTitle')}
        ${said('p', words, 'ownIntroduction')}
        <lms-outcome-chart id="own" mode="personal" heading-level="3"></lms-outcome-chart>
      </div>`,
    scripts: [defining('outcome-chart'), './outcomes.ts'],
  };
}

const OWN: Readonly<Record<PageName, Standalone>> = {
  'breathing-timer': {
    content: `${widget('breathing-timer')}
      <p>${said('a', WORDS_OF['breathing-timer'], 'toLog', 'href="./practice-log.html"')}</p>`,
    scripts: [defining('breathing-timer')],
  },
  'practice-log': {
    content: `${widget('practice-log')}
      <p>${said('a', WORDS_OF['practice-log'], 'toTimer', 'href="./breathing-timer.html"')}</p>`,
    scripts: [defining('practice-log')],
  },
  'referral-form': referral(),
  'outcome-chart': outcomes(),
  aggregate: {
    content: `<div id="aggregator">${insteadOf('aggregate')}
        <pre><code>npx lms-widgets aggregate svar.csv &gt; outcomes.json</code></pre>
      </div>
      <p>${said('a', WORDS_OF.aggregate, 'toOutcomes', 'href="./outcome-chart.html"')}</p>`,
    scripts: ['../aggregator/page.ts'],
    styles: ['../tool/tool.css'],
    look: 'tool',
    isStoredFirst: true,
  },
};

/** The offer to keep the page on the device. Its script comes with the worker, and shows it where the browser can do that. */
const offer = `<section class="offline" id="offline" aria-labelledby="offline-title" hidden>
        ${said('h2', offline, 'offlineTitle', 'id="offline-title"')}
        <p role="status"></p>
        <button type="button"></button>
      </section>`;

const storedLast = (words: PageWords): string => `
      <section aria-labelledby="stored">
        ${said('h2', foot, 'storedTitle', 'id="stored"')}
        ${said('p', words, 'stored')}
      </section>`;

/** The page of one widget, or of the aggregator: `w/NAME.html`. */
export function standalonePage(name: PageName): string {
  const words = wordsOf(name);
  const { content, scripts, styles = [], look, isStoredFirst } = OWN[name];
  const isKept = KEPT_PAGES.some(kept => kept === name);
  return framed({
    name,
    words,
    styles: ['../page.css', '../pages/without-script.css', ...styles],
    scripts: ['./from-url.ts', ...scripts],
    head: isKept
      ? `    <link rel="manifest" href="/w/manifest.webmanifest" />
    <link rel="apple-touch-icon" href="/icons/icon-180.png" />
`
      : '',
    body: `  <body class="standalone${look ? ` ${look}` : ''}">
    <main>
      ${said('h1', words, 'title')}
      ${said('p', words, 'introduction')}
      ${isStoredFirst ? `${said('p', words, 'stored', 'class="privacy"')}${content}` : `${content}${storedLast(words)}`}
      ${isKept ? offer : ''}
    </main>
    <footer class="colophon">
      <div class="colophon-row">
        <p>${said('a', foot, 'back', 'href="../" id="home"')}</p>
      </div>
    </footer>
  </body>`,
  });
}
