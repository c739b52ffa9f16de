import type { SettingTexts } from './setting-words.js';

/** The settings in bokmål. */
export const nb: SettingTexts = {
  practice: {
    label: 'Øvelse',
    options: {
      'paced-breathing': 'Rolig pust',
      'breathing-space': 'Pusterom på tre minutter',
      'body-scan': 'Kroppsskanning',
      sitting: 'Sittende meditasjon',
      movement: 'Oppmerksom bevegelse',
    },
  },
  pattern: {
    label: 'Pusterytme',
    help: 'Sekunder inn og ut, som 5-5. Med pauser: inn, hold, ut, hold, som 4-4-4-4.',
  },
  minutes: { label: 'Minutter', help: '0 er uten slutt. Vanlig lengde følger av øvelsen.' },
  interval: { label: 'Minutter mellom klokkeslag underveis', help: '0 er ingen.' },
  visual: { label: 'Det som leder pusten', options: { circle: 'En sirkel', bar: 'En stolpe', text: 'Bare ord' } },
  ramp: { label: 'Begynn raskere, og ro ned underveis' },
  muted: { label: 'Uten lyd til å begynne med' },
  locked: { label: 'Skjul innstillingene, så siden alene bestemmer' },
  'heading-level': {
    label: 'Nivå på overskriften',
    help: 'Ett under overskriften som står over den på siden. Vanlig er 2.',
  },
  start: { label: 'Første kursdag', help: 'Som 2026-10-07. Tomt viser de siste ukene.' },
  weeks: { label: 'Uker kurset varer' },
  'goal-minutes': { label: 'Anbefalte minutter om dagen' },
  'day-start': { label: 'Når dagen begynner', help: 'Som 04:00, for dem som øver etter midnatt.' },
  streak: { label: 'Tell dager på rad', help: 'Av til vanlig: Det kan få hvile til å kjennes som et tap.' },
  course: {
    label: 'Kurs som er valgt fra før',
    options: { stressmestring: 'Stressmestring', 'leve-bedre': 'Leve bedre' },
  },
  site: { label: 'Sted som er valgt fra før' },
  src: { label: 'Fil med tallene', help: 'Adressen til filen på samme nettsted, som /tall/resultater.csv.' },
  measure: { label: 'Vis bare dette målet', help: 'Navnet det har i filen. Tomt viser alle.' },
  'min-n': { label: 'Minste gruppe som vises' },
  scale: {
    label: 'Avstand mellom tidspunktene',
    options: { time: 'Etter antall uker', equal: 'Like langt mellom alle' },
  },
  caption: { label: 'Overskrift' },
};
