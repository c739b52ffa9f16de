import { everyElement } from './elements.js';
import { isForTheKeysToo } from './keys.js';
import { speaksEveryLanguage } from './languages.js';
import { isForgotten, leavesNothingBehind } from './leaks.js';
import { ENFORCES_TRUSTED_TYPES, obeysStrictPolicy, obeysTrustedTypes } from './policy.js';
import { collectGarbage } from './preferences.js';
import { keepsQuiet } from './quiet.js';
import { hasActed } from './state.js';
import { definedTwice } from './twice.js';
import { countsEarlyProperties } from './upgrade.js';

await everyElement({
  'obeys a strict Content-Security-Policy': obeysStrictPolicy,
  ...(ENFORCES_TRUSTED_TYPES && { 'obeys Trusted Types': obeysTrustedTypes }),
  'speaks every language, also when it is switched': speaksEveryLanguage,
  'is for the keys too: each control in its turn, none covered, and out again': isForTheKeysToo,
  'moves a hundred times and leaves nothing behind': leavesNothingBehind,
});

await everyElement(
  {
    'keeps quiet until the person acts': keepsQuiet,
    'counts properties that were set before it was defined': countsEarlyProperties,
    'stands a second copy of the suite, and one of another version': definedTwice,
  },
  state => !hasActed(state),
);

if (await collectGarbage()) {
  await everyElement({ 'is forgotten when it is gone': isForgotten });
} else {
  describe('every element', () => it.skip('is forgotten when it is gone: this engine collects no garbage on request'));
}
