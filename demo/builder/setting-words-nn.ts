import type { SettingTexts } from './setting-words.js';

/** The settings in nynorsk. */
export const nn: SettingTexts = {
  practice: {
    label: 'Øving',
    options: {
      'paced-breathing': 'Roleg pust',
      'breathing-space': 'Pusterom på tre minutt',
      'body-scan': 'Kroppsskanning',
      sitting: 'Sitjande meditasjon',
      movement: 'Merksam rørsle',
    },
  },
  pattern: {
    label: 'Pusterytme',
    help: 'Sekund inn og ut, som 5-5. Med pausar: inn, hald, ut, hald, som 4-4-4-4.',
  },
  minutes: { label: 'Minutt', help: '0 er utan slutt. Vanleg lengd følgjer av øvinga.' },
  interval: { label: 'Minutt mellom klokkeslag undervegs', help: '0 er ingen.' },
  visual: { label: 'Det som leier pusten', options: { circle: 'Ein sirkel', bar: 'Ein stolpe', text: 'Berre ord' } },
  ramp: { label: 'Byrj raskare, og ro ned undervegs' },
  muted: { label: 'Utan lyd til å byrje med' },
  locked: { label: 'Skjul innstillingane, så sida åleine bestemmer' },
  'heading-level': {
    label: 'Nivå på overskrifta',
    help: 'Eitt under overskrifta som står over på sida. Vanleg er 2.',
  },
  start: { label: 'Første kursdag', help: 'Som 2026-10-07. Tomt viser dei siste vekene.' },
  weeks: { label: 'Veker kurset varer' },
  'goal-minutes': { label: 'Tilrådde minutt om dagen' },
  'day-start': { label: 'Når dagen byrjar', help: 'Som 04:00, for dei som øver etter midnatt.' },
  streak: { label: 'Tel dagar på rad', help: 'Av til vanleg: Det kan få kvile til å kjennast som eit tap.' },
  course: {
    label: 'Kurs som er valt frå før',
    options: { stressmestring: 'Stressmeistring', 'leve-bedre': 'Leve betre' },
  },
  site: { label: 'Stad som er vald frå før' },
  src: { label: 'Fil med tala', help: 'Adressa til fila på same nettstad, som /tal/resultat.csv.' },
  measure: { label: 'Vis berre dette målet', help: 'Namnet det har i fila. Tomt viser alle.' },
  'min-n': { label: 'Minste gruppe som blir vist' },
  scale: {
    label: 'Avstand mellom tidspunkta',
    options: { time: 'Etter talet på veker', equal: 'Like langt mellom alle' },
  },
  caption: { label: 'Overskrift' },
};
