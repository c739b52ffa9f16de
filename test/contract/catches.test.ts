import { expect } from '@open-wc/testing';
import { satisfiesAxe } from './accessible.js';
import { standsOutInDark, standsOutInLight } from './contrast.js';
import type { Check } from './elements.js';
import { withstandsHostilePages } from './hostile.js';
import { isForTheKeysToo } from './keys.js';
import { speaksEveryLanguage } from './languages.js';
import { isForgotten, leavesNothingBehind } from './leaks.js';
import { holdsStill } from './motion.js';
import { bearsLargerText, bearsTextSpacing, fitsNarrowPages, freesItsRoom } from './narrow.js';
import { ENFORCES_TRUSTED_TYPES, obeysStrictPolicy, obeysTrustedTypes } from './policy.js';
import { collectGarbage, prefer } from './preferences.js';
import { keepsQuiet } from './quiet.js';
import { definedTwice } from './twice.js';
import { countsEarlyProperties } from './upgrade.js';

const DEFINE = '/test/contract/bad-elements.ts';
const COPIES = { same: `${DEFINE}?same`, next: `${DEFINE}?next` };

const faultsOf = async (check: Check, tag: string): Promise<string> =>
  (await check({ tag, define: DEFINE, states: '/test/contract/bad-states.ts', state: tag, copies: COPIES })).join('\n');

describe('the contract catches', () => {
  const catches = (what: string, check: Check, tag: string, ...faults: RegExp[]): void => {
    it(what, async () => {
      const found = await faultsOf(check, tag);
      for (const fault of faults) expect(found).to.match(fault);
    });
  };

  catches(
    'an element that throws when it is defined twice',
    definedTwice,
    'bad-copy',
    /a second copy throws: NotSupportedError/,
    /another version warns 0 times/,
    /shows nothing/,
  );
  catches('properties that are lost at upgrade', countsEarlyProperties, 'bad-upgrade', /hides/, /something else/);
  catches(
    'what is left behind',
    leavesNothingBehind,
    'bad-leaver',
    /after 100 moves, listeners for resize/,
    /gone, setInterval/,
    /gone, MutationObserver/,
    /gone, BroadcastChannel/,
  );
  catches('what a move loses', leavesNothingBehind, 'bad-mover', /a move changes the texts/);
  catches(
    'texts that are missing or in one language only',
    speaksEveryLanguage,
    'bad-language',
    /nn: "Dette er ikke oversatt" is not nn: ikke/,
    /<p> has no words/,
    /"p: Hei, \{name\}" is no text/,
    /"button: startButton" is no text/,
    /en is no other than nb/,
    /"h2: Dette er ikke oversatt" is the same in en/,
  );
  catches(
    'requests, storage, focus and sound before the person acts',
    keepsQuiet,
    'bad-manners',
    /calls fetch/,
    /makes a AudioContext/,
    /requests .*pixel\.gif/,
    /moves the focus/,
    /stores something/,
  );
  catches('inline styles under a strict policy', obeysStrictPolicy, 'bad-style', /violates style-src/);
  catches(
    'elements that axe complains of',
    satisfiesAxe,
    'bad-axe',
    /button-name/,
    /image-alt/,
    /label/,
    /label-content-name-mismatch.*Ja takk/,
  );
  catches(
    'styles of the page that reach inside',
    withstandsHostilePages,
    'bad-reset',
    /bootstrap 3: line-height/,
    /upper case: text-transform/,
    /white-space: pre: white-space/,
    /right to left: direction/,
    /letter spacing: letter-spacing/,
    /everything important: height/,
  );
  catches(
    'what does not fit a narrow page, and targets too small to hit',
    fitsNarrowPages,
    'bad-width',
    /the page is 4\d\d px wide/,
    /<button class=""> "x" is smaller/,
  );
  catches(
    'text that a person’s own spacing cuts off or covers',
    bearsTextSpacing,
    'bad-room',
    /<div class="low"> is clipped/,
    /"Under" lies over "Over det"/,
  );
  catches('text that has no room at twice its size', bearsLargerText, 'bad-large', /the page is \d+ px wide/);
  catches(
    'what needs a pointer, comes in another order, or is shown only to some',
    isForTheKeysToo,
    'bad-keys',
    /<div class="press"> can only be pointed at/,
    /does not come in its order/,
    /button:hover \+ \.tip changes what is there/,
    /button:focus \+ \.tip changes what is there/,
    /p changes the order/,
    /orientation/,
  );
  catches('what the Tab key cannot leave', isForTheKeysToo, 'bad-trap', /does not lead out/, /passes <button/);
  catches('what is covered when it has the focus', isForTheKeysToo, 'bad-cover', /is covered when it has the focus/);
  catches('room that a hidden element takes', freesItsRoom, 'bad-room', /takes room while hidden/);
  catches(
    'texts, controls and focus rings that do not stand out',
    standsOutInLight,
    'bad-colours',
    /"Grå" has a contrast of 1\./,
    /<button class=""> stands out by 1\./,
    /the focus ring of <button class="">/,
  );
  catches('colours that are only for a light page', standsOutInDark, 'bad-colours', /"Mørk" has a contrast of 1\./);

  it('markup from text under Trusted Types, where they are enforced', async function () {
    if (!ENFORCES_TRUSTED_TYPES) this.skip();
    expect(await faultsOf(obeysTrustedTypes, 'bad-style')).to.match(/violates require-trusted-types-for/);
  });

  it('motion that a person asked not to have, where the wish can be emulated', async function () {
    if (!(await prefer({ reducedMotion: 'reduce' }))) this.skip();
    expect(await faultsOf(holdsStill, 'bad-motion')).to.match(/moves by its transform/);
    await prefer({});
  });

  it('colours that ignore forced ones, where these can be emulated', async function () {
    if (!(await prefer({ forcedColors: 'active' }))) this.skip();
    expect(await faultsOf(standsOutInLight, 'bad-colours')).to.match(/"Grå" has a contrast of 1\./);
    await prefer({});
  });

  it('elements that something still holds, where garbage can be collected', async function () {
    if (!(await collectGarbage())) this.skip();
    expect(await faultsOf(isForgotten, 'bad-leaver')).to.match(/101 of 101 elements/);
  });
});
