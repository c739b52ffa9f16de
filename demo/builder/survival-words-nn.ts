import type { SurvivalTexts } from './survival-words.js';

/** «Lim inn sida di» in nynorsk. */
export const nn: SurvivalTexts = {
  title: '5. Lim inn sida di',
  help: 'Har du lagra sida i publiseringssystemet? Lim inn kjeldekoden til henne, så ser du kva systemet gjorde med snutten. I nettlesaren får du han fram med Ctrl og U på den ferdige sida.',
  label: 'Kjeldekoden til sida',
  privacy: 'Det du limer inn, blir på denne maskina. Det blir ikkje lagra og ikkje sendt nokon stad.',
  found: {
    link: widget => `Lenkje til ${widget}.`,
    frame: widget => `iframe med ${widget}.`,
    place: widget => `Plass for ${widget}, som linja i malen fyller.`,
    element: widget => `Elementet ${widget}, som linja i malen gjer om.`,
    loader: () => 'Linja som gjer lenkjer om til øvingar.',
    'as-text': widget => (widget ? `Koden for ${widget}, som ord på sida.` : 'Linja for malen, som ord på sida.'),
  },
  troubles: {
    'settings-lost': ({ names }) =>
      `Dette av det du har valt over, er ikkje med: ${names.join(', ')}. Lim inn adressa på nytt.`,
    'other-host': ({ host }) => `Ho leier til ${host}, ikkje dit du har valt over.`,
    insecure: () => 'Ho leier til http. Skriv https.',
    mixed: () => 'Han leier til http, og ei side med https viser han ikkje. Skriv https.',
    'new-window': () => 'Ho opnar i eit nytt vindauge. Då blir ho ei lenkje også der malen har linja.',
    'no-words': () => 'Ho har ingen ord, så ingen ser henne.',
    empty: () =>
      'Han er tom. Eit publiseringssystem kan ta bort det som er tomt, og utan skript er det ingenting å sjå.',
    sandbox: () => 'Publiseringssystemet har slått han av (sandbox). Han viser berre ei lenkje.',
    'no-allow': () => 'Han manglar allow: Skjermen kan slokne under øvinga, og lyden kan bli borte.',
    'no-title': () => 'Han manglar title: Den som bruker skjermlesar, får ikkje vite kva som er i ramma.',
    'no-integrity': () => 'Linja manglar kontrollsummen (integrity).',
    'not-module': () => 'Linja er ikkje slik ho vart kopiert (type), og gjer ingenting. Kopier henne på nytt.',
  },
  verdicts: {
    works: 'Dette verkar.',
    'needs-loader': 'Dette verkar berre om malen har linja under «Skript». Er du ikkje sikker, så bruk lenkja.',
    'use-link': 'Dette verkar ikkje. Bruk lenkja: Henne tek alle publiseringssystem vare på.',
    'as-text':
      'Snutten står på sida som tekst som kan lesast. Lim han inn i kjeldekoden, eller lag ei vanleg lenkje og lim inn adressa.',
    gone: 'Snutten er ikkje på sida. Publiseringssystemet har teke han bort. Bruk lenkja.',
  },
};
