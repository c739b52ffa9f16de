// What can be said of the widgets by reading them: what they listen to, and which words they use.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/elements.js';
import { textsInModule } from '../../scripts/texts-in-modules.js';

/** The rooms of which something ends up on a page. */
const ROOMS = ['element', 'course', 'practice', 'breathing-timer', 'practice-log', 'referral-form', 'outcome-chart'];

/** @type {readonly (readonly [string, string])[]} the sources, each with its path in `src/` */
const SOURCES = ROOMS.flatMap(room =>
  readdirSync(`${ROOT}src/${room}`).map(name => [
    `${room}/${name}`,
    readFileSync(`${ROOT}src/${room}/${name}`, 'utf8'),
  ]),
);

/** Keeps what is done in the form from the page's listeners, whatever it is, and does nothing by it. */
const UNHEARD = 'referral-form/unheard.ts';

/** @param {RegExp} pattern */
const sourcesWith = pattern => SOURCES.filter(([, source]) => pattern.test(source)).map(([path]) => path);

/** Words that say a thing by how it looks or where it is. «Higher» is said of figures, and is the figure. */
const BY_THE_SENSES = {
  nb: /\b(?:rød|grønn|blå|gul|oransje|grå)(?:e|t)?\b|\brund(?:e|t)?\b|\bfirkant|\b(?:til|på) (?:høyre|venstre)\b|\b(?:øverst|nederst)\b/i,
  nn: /\b(?:raud|grøn|blå|gul|oransje|grå)(?:e|t)?\b|\brund(?:e|t)?\b|\bfirkant|\b(?:til|på) (?:høgre|venstre)\b|\b(?:øvst|nedst)\b/i,
  en: /\b(?:red|green|blue|yellow|orange|grey)\b|\bround\b|\bsquare\b|\bon the (?:right|left)\b|\bat the (?:top|bottom)\b/i,
};

describe('the widgets', () => {
  it('follow no path of the pointer, no dragging and no movement of the device', () => {
    const paths =
      /\b(?:pointer|mouse|touch)move\b|\btouch(?:start|end)\b|\bdrag(?:start|over|end)?\b['"]|@drag|\bwheel\b|device(?:motion|orientation)|@gesture|gesturestart/;
    assert.deepEqual(sourcesWith(paths), [UNHEARD]);
  });

  it('act when a press is let go, not when it begins', () => {
    // Two of them fetch what a press may need when one begins, which shows and changes nothing.
    assert.deepEqual(sourcesWith(/(?:pointer|mouse)down/), [
      'breathing-timer/lms-breathing-timer.ts',
      'practice-log/lms-practice-log.ts',
      UNHEARD,
    ]);
    assert.deepEqual(sourcesWith(/@(?:pointer|mouse|touch)\w+=/), []);
  });

  it('play no recording and show no film', () => {
    assert.deepEqual(
      sourcesWith(/<(?:audio|video|track|object|embed|iframe)\b|new Audio\(|\.(?:mp[34]|ogg|wav|webm)\b/),
      [],
    );
  });

  it('name nothing by its colour, its shape or its place alone', () => {
    const texts = SOURCES.flatMap(([, source]) => textsInModule(source));
    assert.ok(texts.length > 500, `${texts.length} texts`);
    assert.deepEqual(
      texts.filter(({ language, text }) => BY_THE_SENSES[language]?.test(text)),
      [],
    );
  });
});
