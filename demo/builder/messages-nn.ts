import type { BuilderTexts } from './messages.js';

/** The builder's texts in nynorsk. */
export const nn: BuilderTexts = {
  choose: {
    title: '1. Vel',
    legend: 'Kva vil du ha på sida?',
    widgets: {
      'breathing-timer': {
        name: 'Pusteøving og øvingstid',
        about: 'Ei øving med start, pause og slutt. For deltakarar.',
        words: 'Start øvinga',
      },
      'practice-log': {
        name: 'Øvingsdagbok',
        about: 'Kva ein har øvd, veke for veke. Ligg berre i nettlesaren til den som øver.',
        words: 'Opne øvingsdagboka',
      },
      'referral-form': {
        name: 'Tilvising til kurs',
        about: 'Eit skjema for fastlegar, til å skrive ut eller ta med inn i EPJ.',
        words: 'Skriv ei tilvising til kurset',
      },
      'outcome-chart': {
        name: 'Resultat av kurs',
        about: 'Tal for grupper, med setningar, bilete og tabellar.',
        words: 'Sjå resultata av kurset',
      },
    },
  },
  set: {
    title: '2. Tilpass',
    help: 'Alt er valfritt. Det som ikkje er valt, er slik det plar vere.',
    language: 'Språk',
    byItself: 'Som sida',
    asUsual: 'Som vanleg',
    words: 'Kva lenkja seier',
    wordsHelp: 'Sei kva som skjer når ein følgjer henne, ikkje «klikk her».',
    usual: value => `Vanleg: ${value}`,
    number: (least, most) => `Eit heilt tal frå ${least} til ${most}.`,
    notANumber: (least, most) => `Skriv eit heilt tal frå ${least} til ${most}.`,
    notUnderstood: 'Dette blir ikkje forstått, og er ikkje med i lenkja.',
    host: 'Kvar ligg sidene?',
    hostHelp: 'Adressa til mappa som IT har lagt ut. Står feltet tomt, er det her denne sida ligg.',
    notAnAddress: 'Dette er inga adresse til ein nettstad. Kopier henne frå adressefeltet i nettlesaren.',
    more: 'Fleire val',
  },
  see: {
    title: '3. Sjå korleis det blir',
    help: 'Sider har ulike stilar. Det skal vere like godt i alle.',
    style: 'Stilen på sida rundt',
    styles: {
      plain: 'Ingen',
      bootstrap3: 'Bootstrap 3, med lita skrift',
      bootstrap5: 'Bootstrap 5',
      bulma: 'Bulma',
      foundation: 'Foundation',
      designsystemet: 'Designsystemet',
      tailwind: 'Tailwind',
      hostile: 'Ein stil som vil bestemme alt',
    },
    width: 'Breidd',
    widths: { phone: 'Som på ein telefon', full: 'Heile breidda' },
    scheme: 'Lys eller mørk',
    schemes: { light: 'Lys', dark: 'Mørk' },
    frame: widget => `Slik blir det: ${widget}`,
  },
  copy: {
    title: '4. Kopier',
    help: 'Er du i tvil, så ta lenkja. Ho verkar overalt.',
    ways: {
      link: {
        name: 'Lenkje',
        why: 'Alle publiseringssystem tek vare på ei lenkje, og alt du har valt, står i adressa. Ho opnar ei eiga side, eller øvinga der lenkja står om malen har linja under «Skript».',
        steps: ['Lim inn i kjeldekoden til sida, eller ta adressa frå eit av systema nedanfor.'],
      },
      loader: {
        name: 'Skript',
        why: 'Éi linje i malen, som den som eig malen legg inn éin gong. Då blir alle slike lenkjer på nettstaden til øvingar der dei står. Før nokon trykkjer på dei, blir berre denne eine fila henta.',
        steps: ['Send linja til den som eig malen, saman med arket «Til IT» nedanfor.'],
      },
      frame: {
        name: 'iframe',
        why: 'Berre øvinga, skild frå skripta på sida rundt. Vel henne for skjemaet og dagboka om sida har skript som følgjer med på kva folk gjer.',
        steps: [
          'Mange publiseringssystem fjernar ein iframe eller slår han av. Sjå på sida etterpå, og lim henne inn nedst her om det ikkje verkar.',
        ],
      },
      wordpress: {
        name: 'WordPress',
        why: 'Adressa, i ei vanleg lenkje.',
        steps: [
          'Skriv det lenkja skal seie, i eit avsnitt.',
          'Merk orda og trykk Ctrl og K (Cmd og K på Mac).',
          'Lim inn adressa og trykk Enter.',
        ],
      },
      enonic: {
        name: 'Enonic',
        why: 'Adressa, i ei vanleg lenkje. Makroen «Embed» tek berre imot tekst som er éin iframe, og ingenting anna.',
        steps: ['Skriv det lenkja skal seie.', 'Merk orda og vel lenkjeknappen.', 'Lim inn adressa som ein URL.'],
      },
      optimizely: {
        name: 'Optimizely',
        why: 'Adressa, i ei vanleg lenkje. Nyare versjonar av TinyMCE slår av ein iframe.',
        steps: [
          'Skriv det lenkja skal seie.',
          'Merk orda og vel lenkjeknappen.',
          'Lim inn adressa som ei ekstern lenkje.',
        ],
      },
      npm: {
        name: 'npm',
        why: 'For utviklarar som byggjer sida sjølve. Typar og alt som kan setjast, følgjer med.',
        steps: [],
      },
    },
    template: 'Valfritt, i malen: Då blir ramma så høg som det som står i henne.',
    notBuilt: 'Filene er ikkje bygde enno, så linja har ingen kontrollsum. Køyr npm run build.',
  },
};
