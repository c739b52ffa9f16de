import type { Language } from './languages.js';

/** What the page of the builder says before its script does. */
interface BuilderWords {
  readonly title: string;
  readonly description: string;
  readonly introduction: string;
  readonly withoutScript: string;
  readonly languages: string;
  readonly back: string;
}

/** Its words, by language. */
export const builderWords: Readonly<Record<Language, BuilderWords>> = {
  nb: {
    title: 'Lag din snutt',
    description:
      'Velg en øvelse, en dagbok, et skjema eller resultater, se det i bruk, og kopier en lenke til siden din.',
    introduction:
      'For deg som redigerer en nettside. Velg hva du vil ha, se det, og kopier en lenke. Du trenger ikke kunne kode.',
    withoutScript: 'Denne siden trenger JavaScript. Uten kan du skrive lenken selv, der HOST er der sidene ligger:',
    languages: 'Språk',
    back: 'Til siden om stressmestring',
  },
  nn: {
    title: 'Lag din snutt',
    description: 'Vel ei øving, ei dagbok, eit skjema eller resultat, sjå det i bruk, og kopier ei lenkje til sida di.',
    introduction:
      'For deg som redigerer ei nettside. Vel kva du vil ha, sjå det, og kopier ei lenkje. Du treng ikkje kunne kode.',
    withoutScript: 'Denne sida treng JavaScript. Utan kan du skrive lenkja sjølv, der HOST er der sidene ligg:',
    languages: 'Språk',
    back: 'Til sida om stressmeistring',
  },
  en: {
    title: 'Make your snippet',
    description: 'Choose an exercise, a diary, a form or results, see it in use, and copy a link for your page.',
    introduction:
      'For those who edit a web page. Choose what you want, see it, and copy a link. You need not know how to program.',
    withoutScript:
      'This page needs JavaScript. Without it you can write the link yourself; HOST is where the pages are:',
    languages: 'Language',
    back: 'To the page about stress management',
  },
};
