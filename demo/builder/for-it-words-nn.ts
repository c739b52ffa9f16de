import type { ForItTexts } from './for-it-words.js';

/** «Til IT» in nynorsk. */
export const nn: ForItTexts = {
  title: 'Til IT',
  help: 'Det den som driftar nettstaden, treng å vite om det du har valt over.',
  print: 'Skriv ut arket',
  forms: { link: 'Lenkje', loader: 'Skript', frame: 'iframe', npm: 'npm' },
  policy: 'Content-Security-Policy må tillate:',
  noPolicy: 'Ingenting i sida må endrast.',
  trustedTypes:
    'Har sida ei linje med trusted-types frå før, så legg namnet til i henne. Elles skal det ikkje stå noka.',
  otherServer: 'Ligg filene på ein annan server enn sida, må han sende Access-Control-Allow-Origin.',
  fetched: (atOnce, later) =>
    `Sida hentar ${atOnce} kB i éi fil. Det andre, høgst ${later} kB, blir henta når nokon opnar øvinga eller kjem i nærleiken av henne. Kvar fil blir samanlikna med kontrollsummen sin før ho blir køyrd.`,
  fetchedOtherwise: {
    link: 'Sida hentar ingenting.',
    frame:
      'Sida hentar berre linja som gir ramma rett høgd, om malen har henne; berre ho treng script-src. Tenaren med sidene må ikkje nekte å bli vist i rammer (X-Frame-Options, frame-ancestors).',
    npm: 'Koden er med i nettstaden sine eigne filer. Det som trengst seinare, blir henta frå dei, og ingenting frå andre.',
  },
  others: 'Førespurnader til andre: ingen. Ingen informasjonskapslar, inga måling.',
  stored: 'Kva som blir lagra',
  storing: {
    'breathing-timer':
      'Ingenting før nokon trykkjer «Start». Då blir øvinga, innstillingane og at råda om tryggleik er lesne, lagra i nettlesaren til den som øver (IndexedDB, lms-practice), og ingen andre stader.',
    'practice-log':
      'Ingenting før nokon skriv i dagboka eller les inn ein kopi. Då blir det lagra i nettlesaren til den som skriv (IndexedDB, lms-practice), og ingen andre stader.',
    'referral-form':
      'Ingenting. Det som blir skrive, er i minnet til sida og borte når ho blir lukka. Frå ei lenkje blir det ikkje sendt nokon stad.',
    'outcome-chart': 'Ingenting. Fila med tala blir henta frå same nettstad.',
  },
  version: version => `Versjon ${version}`,
  update: 'Ny versjon: Legg den nye mappa ved sida av den gamle, og byt linja i malen. Lenkjene er dei same.',
  remove: 'Bort igjen: Ta linja ut av malen. Lenkjene verkar framleis.',
};
