import type { SurvivalTexts } from './survival-words.js';

/** «Lim inn siden din» in bokmål. */
export const nb: SurvivalTexts = {
  title: '5. Lim inn siden din',
  help: 'Har du lagret siden i publiseringssystemet? Lim inn kildekoden til den, så ser du hva systemet gjorde med snutten. I nettleseren får du den fram med Ctrl og U på den ferdige siden.',
  label: 'Kildekoden til siden',
  privacy: 'Det du limer inn, blir på denne maskinen. Det lagres ikke og sendes ikke noe sted.',
  found: {
    link: widget => `Lenke til ${widget}.`,
    frame: widget => `iframe med ${widget}.`,
    place: widget => `Plass for ${widget}, som linjen i malen fyller.`,
    element: widget => `Elementet ${widget}, som linjen i malen gjør om.`,
    loader: () => 'Linjen som gjør lenker om til øvelser.',
    'as-text': widget => (widget ? `Koden for ${widget}, som ord på siden.` : 'Linjen for malen, som ord på siden.'),
  },
  troubles: {
    'settings-lost': ({ names }) =>
      `Dette av det du har valgt over, er ikke med: ${names.join(', ')}. Lim inn adressen på nytt.`,
    'other-host': ({ host }) => `Den leder til ${host}, ikke dit du har valgt over.`,
    insecure: () => 'Den leder til http. Skriv https.',
    mixed: () => 'Den leder til http, og en side med https viser den ikke. Skriv https.',
    'new-window': () => 'Den åpner i et nytt vindu. Da blir den en lenke også der malen har linjen.',
    'no-words': () => 'Den har ingen ord, så ingen ser den.',
    empty: () => 'Den er tom. Et publiseringssystem kan ta bort det som er tomt, og uten skript er det ingenting å se.',
    sandbox: () => 'Publiseringssystemet har slått den av (sandbox). Den viser bare en lenke.',
    'no-allow': () => 'Den mangler allow: Skjermen kan slukne under øvelsen, og lyden kan utebli.',
    'no-title': () => 'Den mangler title: Den som bruker skjermleser, får ikke vite hva som er i rammen.',
    'no-integrity': () => 'Linjen mangler kontrollsummen (integrity).',
    'not-module': () => 'Linjen er ikke slik den ble kopiert (type), og gjør ingenting. Kopier den på nytt.',
  },
  verdicts: {
    works: 'Dette virker.',
    'needs-loader': 'Dette virker bare hvis malen har linjen under «Skript». Er du ikke sikker, så bruk lenken.',
    'use-link': 'Dette virker ikke. Bruk lenken: Den tar alle publiseringssystemer vare på.',
    'as-text':
      'Snutten står på siden som tekst som kan leses. Lim den inn i kildekoden, eller lag en vanlig lenke og lim inn adressen.',
    gone: 'Snutten er ikke på siden. Publiseringssystemet har tatt den bort. Bruk lenken.',
  },
};
