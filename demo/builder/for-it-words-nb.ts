import type { ForItTexts } from './for-it-words.js';

/** «Til IT» in bokmål. */
export const nb: ForItTexts = {
  title: 'Til IT',
  help: 'Det den som drifter nettstedet, trenger å vite om det du har valgt over.',
  print: 'Skriv ut arket',
  forms: { link: 'Lenke', loader: 'Skript', frame: 'iframe', npm: 'npm' },
  policy: 'Content-Security-Policy må tillate:',
  noPolicy: 'Ingenting i siden må endres.',
  trustedTypes:
    'Har siden en linje med trusted-types fra før, så legg navnet til i den. Ellers skal det ikke stå noen.',
  otherServer: 'Ligger filene på en annen server enn siden, må den sende Access-Control-Allow-Origin.',
  fetched: (atOnce, later) =>
    `Siden henter ${atOnce} kB i én fil. Det andre, høyst ${later} kB, hentes når noen åpner øvelsen eller kommer i nærheten av den. Hver fil sammenlignes med kontrollsummen sin før den kjøres.`,
  fetchedOtherwise: {
    link: 'Siden henter ingenting.',
    frame:
      'Siden henter bare linjen som gir rammen riktig høyde, hvis malen har den; bare den trenger script-src. Serveren med sidene må ikke nekte å vises i rammer (X-Frame-Options, frame-ancestors).',
    npm: 'Koden er med i nettstedets egne filer. Det som trengs senere, hentes fra dem, og ingenting fra andre.',
  },
  others: 'Forespørsler til andre: ingen. Ingen informasjonskapsler, ingen måling.',
  stored: 'Hva som lagres',
  storing: {
    'breathing-timer':
      'Ingenting før noen trykker «Start». Da lagres øvelsen, innstillingene og at rådene om sikkerhet er lest, i nettleseren til den som øver (IndexedDB, lms-practice), og ingen andre steder.',
    'practice-log':
      'Ingenting før noen skriver i dagboken eller leser inn en kopi. Da lagres det i nettleseren til den som skriver (IndexedDB, lms-practice), og ingen andre steder.',
    'referral-form':
      'Ingenting. Det som skrives, er i minnet til siden og borte når den lukkes. Fra en lenke sendes det ikke noe sted.',
    'outcome-chart': 'Ingenting. Filen med tallene hentes fra samme nettsted.',
  },
  version: version => `Versjon ${version}`,
  update: 'Ny versjon: Legg den nye mappen ved siden av den gamle, og bytt linjen i malen. Lenkene er de samme.',
  remove: 'Bort igjen: Ta linjen ut av malen. Lenkene virker fortsatt.',
};
