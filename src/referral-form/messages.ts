import type { MessageSet } from '../element/messages.js';
import type { FieldId, Section } from './fields.js';
import type { Problem } from './problems.js';

/** The texts of `<lms-referral-form>`. */
export interface ReferralMessages {
  title: string;
  /** What the form does not do with what is written, before anything is. */
  privacy: string;
  sections: Record<Section, string>;
  /** Who the course is for, above the referral itself. */
  criteria: string;
  criteriaTerms: readonly string[];
  /** Notices about criteria that do not match; the form goes on. */
  workDoesNotMatch: string;
  complaintsDoNotMatch: string;
  optional: string;
  labels: Record<FieldId, string>;
  help: Partial<Record<FieldId, string>>;
  /** What each option is called, by field; places and names are as they are. */
  options: Record<string, Record<string, string>>;
  /** What is said where a required field has no answer. */
  missing: Partial<Record<FieldId, string>>;
  missingOwn: (label: string) => string;
  problems: Record<Exclude<Problem, 'missing'>, (label: string, most: number) => string>;
  charactersLeft: (left: number) => string;
  charactersOver: (over: number) => string;
  summary: string;
  review: string;
  clear: string;
  clearSure: string;
  clearAsk: string;
  cancel: string;
  cleared: string;
  /** After a long time without anything being written. */
  idle: string;
  notLoaded: string;
}

const nb: ReferralMessages = {
  title: 'Henvisning til kurs',
  privacy: 'Det du skriver, blir på denne siden. Ingenting lagres eller sendes før du velger det selv.',
  sections: { course: 'Kurs', patient: 'Pasient', referral: 'Henvisningen', referrer: 'Henviser' },
  criteria: 'Kurset er for personer som',
  criteriaTerms: [
    'er sykmeldt eller står i fare for å bli det',
    'har diffuse smerter, tretthet eller utmattelse, muskel- og skjelettlidelser eller lettere psykiske plager',
    'kan delta i en gruppe på tolv, åtte ganger tre timer, og øve hjemme mellom kursdagene',
  ],
  workDoesNotMatch:
    'Kurset er laget for personer som er sykmeldt eller i fare for å bli det. Du kan henvise likevel. Skriv gjerne i problemstillingen hvorfor kurset kan være til nytte.',
  complaintsDoNotMatch:
    'Ingen av plagene kurset er laget for, er valgt. Frisklivssentralen i kommunen kan ha andre tilbud.',
  optional: '(valgfritt)',
  labels: {
    course: 'Kurs',
    site: 'Kurssted',
    otherSites: 'Pasienten kan delta på andre steder',
    idType: 'Type identitetsnummer',
    idNumber: 'Nummeret',
    birthDate: 'Fødselsdato',
    givenName: 'Fornavn',
    familyName: 'Etternavn',
    address: 'Adresse',
    postalCode: 'Postnummer',
    city: 'Poststed',
    phone: 'Telefon',
    kinName: 'Nærmeste pårørende, navn',
    kinPhone: 'Nærmeste pårørende, telefon',
    interpreter: 'Behov for tolk',
    language: 'Språk',
    workStatus: 'Arbeidsstatus',
    sickLeaveGrade: 'Sykmeldingsgrad i prosent',
    sickLeaveFrom: 'Sykmeldt fra',
    riskReason: 'Hvorfor pasienten er i fare for å bli sykmeldt',
    occupation: 'Yrke og arbeidsgiver',
    complaints: 'Plager',
    mainDiagnosis: 'Hoveddiagnose (ICPC-2)',
    diagnosis2: 'Bidiagnose 1 (ICPC-2)',
    diagnosis3: 'Bidiagnose 2 (ICPC-2)',
    diagnosis4: 'Bidiagnose 3 (ICPC-2)',
    problem: 'Aktuell problemstilling',
    functioning: 'Funksjon i arbeid og hverdag',
    earlierMeasures: 'Tidligere tiltak og effekt',
    medication: 'Legemidler',
    criticalInformation: 'Kritisk informasjon',
    adaptation: 'Behov for tilrettelegging',
    goal: 'Mål for deltakelsen',
    group: 'Kan pasienten delta i gruppe?',
    groupComment: 'Hva som gjør deltakelse i gruppe vanskelig eller usikker',
    referrerGivenName: 'Fornavn',
    referrerFamilyName: 'Etternavn',
    hprNumber: 'HPR-nummer',
    practiceName: 'Legekontor',
    practicePhone: 'Telefon',
    replyAddress: 'Svaradresse',
    herId: 'HER-id',
    isGp: 'Er du pasientens fastlege?',
    gpName: 'Fastlegens navn',
    consent: 'Pasienten er informert om henvisningen og ønsker den',
  },
  help: {
    idNumber: '11 siffer.',
    birthDate: 'dd.mm.åååå, for eksempel 07.03.1969.',
    sickLeaveGrade: 'Et helt tall fra 20 til 99.',
    sickLeaveFrom: 'dd.mm.åååå, for eksempel 07.03.2026.',
    mainDiagnosis: 'En bokstav og to siffer. Du kan velge et forslag eller skrive en annen kode.',
    phone: '8 siffer, eller + og landnummer.',
    practicePhone: '8 siffer, eller + og landnummer.',
    group: '12 deltakere, 8 kursdager à 3 timer.',
    gpName: 'Fastlegen får kopi.',
  },
  options: {
    course: {
      stressmestring: 'Stressmestring basert på mindfulness',
      'leve-bedre': 'Å leve bedre med seg selv og andre',
    },
    idType: { fnr: 'Fødselsnummer', dnr: 'D-nummer', fh: 'FH-nummer', none: 'Mangler' },
    interpreter: { yes: 'Ja', no: 'Nei' },
    workStatus: {
      full: 'Helt sykmeldt',
      graded: 'Gradert sykmeldt',
      'at-risk': 'I fare for å bli sykmeldt',
      neither: 'Ingen av delene',
    },
    complaints: {
      pain: 'Diffuse smerter',
      fatigue: 'Tretthet eller utmattelse',
      musculoskeletal: 'Muskel- og skjelettlidelse',
      'mild-mental': 'Lettere psykiske plager',
      other: 'Andre plager',
    },
    group: { yes: 'Ja', no: 'Nei', unsure: 'Usikker' },
    isGp: { yes: 'Ja', no: 'Nei' },
  },
  missing: {
    course: 'Velg kurs.',
    site: 'Velg kurssted.',
    idType: 'Velg type identitetsnummer.',
    idNumber: 'Skriv pasientens identitetsnummer.',
    birthDate: 'Skriv pasientens fødselsdato.',
    givenName: 'Skriv pasientens fornavn.',
    familyName: 'Skriv pasientens etternavn.',
    phone: 'Skriv pasientens telefonnummer.',
    interpreter: 'Velg om pasienten har behov for tolk.',
    language: 'Skriv hvilket språk det trengs tolk i.',
    workStatus: 'Velg arbeidsstatus.',
    sickLeaveGrade: 'Skriv sykmeldingsgraden.',
    sickLeaveFrom: 'Skriv når sykmeldingen begynte.',
    riskReason: 'Skriv hvorfor pasienten er i fare for å bli sykmeldt.',
    complaints: 'Velg minst én plage.',
    mainDiagnosis: 'Skriv hoveddiagnosen.',
    problem: 'Skriv om den aktuelle problemstillingen.',
    functioning: 'Skriv om funksjon i arbeid og hverdag.',
    goal: 'Skriv målet for deltakelsen.',
    group: 'Velg om pasienten kan delta i gruppe.',
    groupComment: 'Skriv hva som gjør deltakelse i gruppe vanskelig eller usikker.',
    referrerGivenName: 'Skriv fornavnet ditt.',
    referrerFamilyName: 'Skriv etternavnet ditt.',
    hprNumber: 'Skriv HPR-nummeret ditt.',
    practiceName: 'Skriv navnet på legekontoret.',
    practicePhone: 'Skriv telefonnummeret til legekontoret.',
    isGp: 'Velg om du er pasientens fastlege.',
    gpName: 'Skriv navnet på fastlegen.',
    consent: 'Bekreft at pasienten er informert om henvisningen og ønsker den.',
  },
  missingOwn: label => `${label}: skriv eller velg et svar.`,
  problems: {
    'too-long': (label, most) => `${label}: skriv høyst ${most} tegn.`,
    'number-length': label => `${label}: skriv alle de 11 sifrene.`,
    'number-characters': label => `${label}: skriv bare siffer og mellomrom.`,
    'number-check-digits': label => `${label}: sjekk sifrene. Kontrollsifrene stemmer ikke.`,
    'number-other-kind': label => `${label}: sjekk sifrene og typen. Dette er et nummer av en annen type.`,
    'test-number': label => `${label}: dette er et testnummer. Skriv pasientens eget nummer.`,
    'not-a-date': label => `${label}: skriv en dato som finnes, som dd.mm.åååå.`,
    ahead: label => `${label}: skriv en dato som ikke er fram i tid.`,
    'not-a-phone': label => `${label}: skriv 8 siffer, eller + og landnummer.`,
    'not-a-postal-code': label => `${label}: skriv 4 siffer.`,
    'not-an-hpr-number': label => `${label}: skriv 1 til 9 siffer.`,
    'not-a-her-id': label => `${label}: skriv 1 til 9 siffer.`,
    'not-a-code': label => `${label}: skriv en bokstav og to siffer, for eksempel P76.`,
    'not-a-percentage': label => `${label}: skriv et helt tall fra 20 til 99.`,
    'not-an-option': label => `${label}: velg et av svarene.`,
  },
  charactersLeft: left => (left === 1 ? '1 tegn igjen' : `${left} tegn igjen`),
  charactersOver: over => (over === 1 ? '1 tegn for mye' : `${over} tegn for mye`),
  summary: 'Du må rette disse feilene før du kan fortsette:',
  review: 'Se over henvisningen',
  clear: 'Tøm skjema',
  clearAsk: 'Alt du har skrevet, blir borte.',
  clearSure: 'Ja, tøm skjemaet',
  cancel: 'Avbryt',
  cleared: 'Skjemaet er tømt.',
  idle: 'Skjemaet har stått åpent lenge med opplysninger i. Tøm det hvis du går fra maskinen.',
  notLoaded: 'Noe på siden lot seg ikke hente. Last siden på nytt. Kopier først det du vil ta vare på.',
};

// Placeholders until the translations are in: see the two files beside this one.
export const messages: MessageSet<ReferralMessages> = { nb, nn: nb, en: nb };

declare module '../element/messages.js' {
  interface ElementMessages {
    'lms-referral-form': ReferralMessages;
  }
}
