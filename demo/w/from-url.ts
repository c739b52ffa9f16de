/**
 * Lets the page's address choose the exercise and the language: `?practice=body-scan&minutes=20&lang=nn`.
 * Names that are not listed here are passed over; the values are the element's to judge.
 */

/** Attributes of `<lms-breathing-timer>` that take their value from the address. */
const valued = ['practice', 'pattern', 'minutes', 'interval', 'visual'];

/** Attributes of `<lms-breathing-timer>` that are on when the address names them: `?ramp` or `?ramp=true`. */
const switches = ['ramp', 'muted', 'locked'];

/** The page's own words in the languages that its HTML is not written in, and where the course page stands. */
const translations: Readonly<Record<string, Readonly<Record<string, string>> & { readonly home: string }>> = {
  nn: {
    home: '../nn/',
    title: 'Tid for å øve',
    advice:
      'Set deg eller legg deg godt til rette. Du kan ta pause eller avslutte når du vil, og puste som vanleg når du treng det.',
    withoutScript:
      'Denne øvinga treng JavaScript. Du kan øve utan: Set deg godt til rette, still ei klokke på fem minutt, og følg pusten slik han er.',
    back: 'Til sida om stressmeistring',
  },
  en: {
    home: '../en/',
    title: 'Time to practise',
    advice:
      'Sit or lie down comfortably. You can pause or stop whenever you like, and breathe normally when you need to.',
    withoutScript:
      'This exercise needs JavaScript. You can practise without it: sit comfortably, set a clock for five minutes, and follow your breath as it is.',
    back: 'To the page about stress management',
  },
};

const address = new URLSearchParams(location.search);
const timer = document.querySelector('lms-breathing-timer');

for (const name of valued) {
  const value = address.get(name);
  if (value) timer?.setAttribute(name, value);
}
for (const name of switches) {
  timer?.toggleAttribute(name, address.has(name) && address.get(name) !== 'false');
}

const lang = address.get('lang') ?? '';
const translation = Object.hasOwn(translations, lang) ? translations[lang] : undefined;
if (translation) {
  document.documentElement.lang = lang;
  for (const place of document.querySelectorAll('[data-text]')) {
    place.textContent = translation[place.getAttribute('data-text') ?? ''] ?? place.textContent;
  }
  document.querySelector('a[data-text="back"]')?.setAttribute('href', translation.home);
}
