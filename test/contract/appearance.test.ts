import { satisfiesAxe } from './accessible.js';
import { standsOutAsTheSystemHasIt, standsOutInDark, standsOutInLight } from './contrast.js';
import { everyElement } from './elements.js';
import type { Check } from './elements.js';
import { withstandsHostilePages } from './hostile.js';
import { holdsStill } from './motion.js';
import { bearsLargerText, bearsTextSpacing, fitsNarrowPages, freesItsRoom } from './narrow.js';
import { prefer } from './preferences.js';
import type { Preferences } from './preferences.js';

await everyElement({
  'has no violation that axe can see': satisfiesAxe,
  'looks the same under every hostile stylesheet': withstandsHostilePages,
  'fits a page of 320 px': fitsNarrowPages,
  'bears the person’s own text spacing': bearsTextSpacing,
  'bears text that is twice as large': bearsLargerText,
  'frees its room while it is hidden': freesItsRoom,
  'stands out on a light page': standsOutInLight,
  'stands out on a dark page': standsOutInDark,
});

const under =
  (preferences: Preferences, check: Check): Check =>
  async destination => {
    await prefer(preferences);
    try {
      return await check(destination);
    } finally {
      await prefer({});
    }
  };

if (await prefer({})) {
  await everyElement({
    'stands out where the system is dark': under({ colorScheme: 'dark' }, standsOutAsTheSystemHasIt),
    'stands out in forced colours': under({ forcedColors: 'active' }, standsOutInLight),
    'holds still for those who ask for less motion': under({ reducedMotion: 'reduce' }, holdsStill),
  });
} else {
  describe('every element', () =>
    it.skip('follows dark systems, forced colours and the wish for less motion: this engine emulates none of them'));
}
