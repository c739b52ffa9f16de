import { askedBy } from '../../src/embed/asked.js';
import { WIDGETS } from '../../src/embed/widgets.js';

/**
 * Lets the page's address choose how its element is set, and the language: `?practice=body-scan&minutes=20&lang=nn`.
 * As for a link that becomes the element, names that it does not have are passed over.
 */

/** The page's own words in the languages that its HTML is not written in, and where the course page stands. */
const translations: Readonly<Record<string, Readonly<Record<string, string>> & { readonly home: string }>> = {
  nn: {
    home: '../nn/',
    title: 'Tid for å øve',
    advice:
      'Set deg eller legg deg godt til rette. Du kan ta pause eller avslutte når du vil, og puste som vanleg når du treng det.',
    withoutScript:
      'Denne øvinga treng JavaScript. Du kan øve utan: Set deg godt til rette, still ei klokke på fem minutt, og følg pusten slik han er.',
    logTitle: 'Øvingsdagbok',
    logAdvice:
      'Her kan du sjå kva du har øvd, og skrive opp det du gjer andre stader. Dagboka er berre di, og ligg berre i denne nettlesaren.',
    logWithoutScript:
      'Øvingsdagboka treng JavaScript. Du kan føre henne på papir: dagen, øvinga og minutta, og om du vil, kor roleg du var før og etter.',
    referralTitle: 'Tilvising til kurs',
    referralAdvice:
      'For fastlegar og andre som tilviser. Dette er ei framvising: Ikkje skriv om verkelege pasientar her.',
    referralWithoutScript: 'Tilvisingsskjemaet treng JavaScript. Du kan tilvise frå EPJ.',
    outcomesTitle: 'Resultat av kurs',
    outcomesAdvice:
      'Slik kan eit kurs vise kva som kom ut av det: heile skalaen, kor sikre tala er, og kor mange som svarte.',
    outcomesLater: 'Med oppfølging etter eitt år',
    outcomesWithoutScript: 'Resultata treng JavaScript.',
    aggregateTitle: 'Frå enkeltsvar til tal for grupper',
    aggregateAdvice:
      'For deg som leier kurs og vil vise kva som kom ut av det. Vel fila med svara til deltakarane, så reknar sida ut tal for gruppa. Ingen enkeltsvar er med i det du får.',
    aggregatePrivacy:
      'Ingenting blir sendt nokon stad. Svara er i minnet på denne maskina, og borte når du lukkar sida. Du kan kople frå nettet før du vel fila: Sida verkar likevel.',
    aggregateWithoutScript: 'Sida treng JavaScript. Det same gjer denne kommandoen på di eiga maskin, med Node:',
    outcomesAggregate: 'Har du svara frå eit kurs? Lag tala her, utan å sende dei nokon stad',
    aggregateOutcomes: 'Slik kan resultatet sjå ut på ei side',
    ownTitle: 'Eigne svar',
    ownAdvice:
      'Slik kan ein deltakar sjå sine eigne svar: kva som har endra seg, og kva som kan skuldast tilfeldig variasjon. Svara blir ikkje lagra og ikkje sende nokon stad.',
    onlookerTitle: 'Kva sida rundt skjemaet høyrer',
    onlookerAbout:
      'Mange nettsider har eit skript som følgjer med på kva folk gjer. Her er eit slikt, som lyttar etter alt som skjer på sida. Kva du skriv og vel i skjemaet, høyrer det ikkje. Skriv i feltet under og sjå skilnaden.',
    onlookerField: 'Eit vanleg felt på sida',
    onlookerForm: 'Høyrt frå skjemaet',
    onlookerOwn: 'Høyrt frå feltet',
    onlookerLimit:
      'Eit skript som vil lese eit skjema på si eiga side, kan likevel finne ein veg. Tilvisingar høyrer heime på ei side utan sporing.',
    back: 'Til sida om stressmeistring',
  },
  en: {
    home: '../en/',
    title: 'Time to practise',
    advice:
      'Sit or lie down comfortably. You can pause or stop whenever you like, and breathe normally when you need to.',
    withoutScript:
      'This exercise needs JavaScript. You can practise without it: sit comfortably, set a clock for five minutes, and follow your breath as it is.',
    logTitle: 'Practice diary',
    logAdvice:
      'Here you can see what you have practised, and write down what you do elsewhere. The diary is yours alone, and only in this browser.',
    logWithoutScript:
      'The practice diary needs JavaScript. You can keep it on paper: the day, the practice and the minutes, and if you like, how calm you were before and after.',
    referralTitle: 'Referral to a course',
    referralAdvice: 'For GPs and others who refer. This is a demonstration: do not write about real patients here.',
    referralWithoutScript: 'The referral form needs JavaScript. You can refer from the patient record system.',
    outcomesTitle: 'Results of courses',
    outcomesAdvice:
      'This is how a course can show what came of it: the whole scale, how certain the figures are, and how many answered.',
    outcomesLater: 'With a follow-up after a year',
    outcomesWithoutScript: 'The results need JavaScript.',
    aggregateTitle: 'From single answers to figures of groups',
    aggregateAdvice:
      'For those who lead courses and want to show what came of them. Choose the file with the answers, and the page works out figures of the group. No single answers are in what you get.',
    aggregatePrivacy:
      'Nothing is sent anywhere. The answers are in the memory of this machine, and gone when you close the page. You can disconnect from the network before you choose the file: the page still works.',
    aggregateWithoutScript: 'The page needs JavaScript. This command does the same on your own machine, with Node:',
    outcomesAggregate: 'Do you have the answers from a course? Make the figures here, without sending them anywhere',
    aggregateOutcomes: 'How the result can look on a page',
    ownTitle: 'One’s own scores',
    ownAdvice:
      'This is how a participant can see their own scores: what has changed, and what may be due to chance. The scores are not stored and not sent anywhere.',
    onlookerTitle: 'What the page around the form hears',
    onlookerAbout:
      'Many web pages have a script that follows what people do. Here is one, listening for everything that happens on the page. What you write and choose in the form, it does not hear. Write in the field below and see the difference.',
    onlookerField: 'An ordinary field of the page',
    onlookerForm: 'Heard from the form',
    onlookerOwn: 'Heard from the field',
    onlookerLimit:
      'A script that sets out to read a form on its own page can still find a way. Referrals belong on a page without tracking.',
    back: 'To the page about stress management',
  },
};

const address = new URLSearchParams(location.search);

for (const widget of WIDGETS) {
  const element = document.querySelector(`lms-${widget}`);
  for (const [name, value] of askedBy(widget, location.search)) element?.setAttribute(name, value);
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
