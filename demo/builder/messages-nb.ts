import type { BuilderTexts } from './messages.js';

/** The builder's texts in bokmål. */
export const nb: BuilderTexts = {
  choose: {
    title: '1. Velg',
    legend: 'Hva vil du ha på siden?',
    widgets: {
      'breathing-timer': {
        name: 'Pusteøvelse og øvingstid',
        about: 'En øvelse med start, pause og slutt. For deltakere.',
        words: 'Start øvelsen',
      },
      'practice-log': {
        name: 'Øvingsdagbok',
        about: 'Hva man har øvd, uke for uke. Ligger bare i nettleseren til den som øver.',
        words: 'Åpne øvingsdagboken',
      },
      'referral-form': {
        name: 'Henvisning til kurs',
        about: 'Et skjema for fastleger, til å skrive ut eller ta med inn i EPJ.',
        words: 'Skriv en henvisning til kurset',
      },
      'outcome-chart': {
        name: 'Resultater av kurs',
        about: 'Tall for grupper, med setninger, bilder og tabeller.',
        words: 'Se resultatene av kurset',
      },
    },
  },
  set: {
    title: '2. Tilpass',
    help: 'Alt er valgfritt. Det som ikke er valgt, er slik det pleier.',
    language: 'Språk',
    byItself: 'Som siden',
    asUsual: 'Som vanlig',
    words: 'Hva lenken sier',
    wordsHelp: 'Si hva som skjer når man følger den, ikke «klikk her».',
    usual: value => `Vanlig: ${value}`,
    number: (least, most) => `Et helt tall fra ${least} til ${most}.`,
    notANumber: (least, most) => `Skriv et helt tall fra ${least} til ${most}.`,
    notUnderstood: 'Dette blir ikke forstått, og er ikke med i lenken.',
    host: 'Hvor ligger sidene?',
    hostHelp: 'Adressen til mappen som IT har lagt ut. Står feltet tomt, er det her denne siden ligger.',
    notAnAddress: 'Dette er ingen adresse til et nettsted. Kopier den fra adressefeltet i nettleseren.',
    more: 'Flere valg',
  },
  see: {
    title: '3. Se hvordan den blir',
    help: 'Sider har ulike stiler. Den skal være like god i alle.',
    style: 'Stilen på siden rundt',
    styles: {
      plain: 'Ingen',
      bootstrap3: 'Bootstrap 3, med liten skrift',
      bootstrap5: 'Bootstrap 5',
      bulma: 'Bulma',
      foundation: 'Foundation',
      designsystemet: 'Designsystemet',
      tailwind: 'Tailwind',
      hostile: 'En stil som vil bestemme alt',
    },
    width: 'Bredde',
    widths: { phone: 'Som på en telefon', full: 'Hele bredden' },
    scheme: 'Lys eller mørk',
    schemes: { light: 'Lys', dark: 'Mørk' },
    frame: widget => `Slik blir den: ${widget}`,
  },
  copy: {
    title: '4. Kopier',
    help: 'Er du i tvil, så ta lenken. Den virker overalt.',
    ways: {
      link: {
        name: 'Lenke',
        why: 'Alle publiseringssystemer tar vare på en lenke, og alt du har valgt, står i adressen. Den åpner en egen side, eller øvelsen der lenken står hvis malen har linjen under «Skript».',
        steps: ['Lim inn i kildekoden til siden, eller ta adressen fra et av systemene nedenfor.'],
      },
      loader: {
        name: 'Skript',
        why: 'Én linje i malen, som den som eier malen legger inn én gang. Da blir alle slike lenker på nettstedet til øvelser der de står. Før noen trykker på dem, hentes bare denne ene filen.',
        steps: ['Send linjen til den som eier malen, sammen med arket «Til IT» nedenfor.'],
      },
      frame: {
        name: 'iframe',
        why: 'Bare øvelsen, skilt fra skriptene på siden rundt. Velg den for skjemaet og dagboken hvis siden har skript som følger med på hva folk gjør.',
        steps: [
          'Mange publiseringssystemer fjerner en iframe eller slår den av. Se på siden etterpå, og lim den inn nederst her om den ikke virker.',
        ],
      },
      wordpress: {
        name: 'WordPress',
        why: 'Adressen, i en vanlig lenke.',
        steps: [
          'Skriv det lenken skal si, i et avsnitt.',
          'Merk ordene og trykk Ctrl og K (Cmd og K på Mac).',
          'Lim inn adressen og trykk Enter.',
        ],
      },
      enonic: {
        name: 'Enonic',
        why: 'Adressen, i en vanlig lenke. Makroen «Embed» tar bare imot tekst som er én iframe, og ingenting annet.',
        steps: ['Skriv det lenken skal si.', 'Merk ordene og velg lenkeknappen.', 'Lim inn adressen som en URL.'],
      },
      optimizely: {
        name: 'Optimizely',
        why: 'Adressen, i en vanlig lenke. Nyere versjoner av TinyMCE slår av en iframe.',
        steps: [
          'Skriv det lenken skal si.',
          'Merk ordene og velg lenkeknappen.',
          'Lim inn adressen som en ekstern lenke.',
        ],
      },
      npm: {
        name: 'npm',
        why: 'For utviklere som bygger siden selv. Typer og alt som kan settes, følger med.',
        steps: [],
      },
    },
    template: 'Valgfritt, i malen: Da blir rammen så høy som det som står i den.',
    notBuilt: 'Filene er ikke bygd ennå, så linjen har ingen kontrollsum. Kjør npm run build.',
  },
};
