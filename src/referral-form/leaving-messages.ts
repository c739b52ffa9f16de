import type { MessageSet } from '../element/messages.js';
import type { Doubt, NotSent, Refusal } from './outcome.js';

/** The texts of what comes after the form: the review, the ways out, and the receipt. They come with it. */
export interface LeavingMessages {
  reviewTitle: string;
  reviewPrint: string;
  reviewSubmit: string;
  back: string;
  print: string;
  /** On paper, above everything: when it was written out. */
  dated: (day: string) => string;
  copy: string;
  copied: string;
  notCopied: string;
  textOfReferral: string;
  download: string;
  shared: string;
  send: string;
  sending: string;
  sendAgain: string;
  receivedTitle: string;
  received: (reference: string) => string;
  anotherReferral: string;
  refused: Record<Refusal, string>;
  theirWords: string;
  notSent: Record<NotSent['why'], string>;
  unknown: string;
  doubts: Record<Doubt, string>;
  mayHaveArrived: string;
  otherMayHaveArrived: string;
  waitSeconds: (seconds: number) => string;
}

const nb: LeavingMessages = {
  reviewTitle: 'Se over henvisningen',
  reviewPrint: 'Henvisningen er ikke sendt. Skriv den ut, lagre den som PDF, eller kopier teksten til EPJ.',
  reviewSubmit: 'Henvisningen er ikke sendt ennå.',
  back: 'Tilbake til skjemaet',
  print: 'Skriv ut eller lagre som PDF',
  dated: day => `Dato: ${day}`,
  copy: 'Kopier tekst til EPJ',
  copied: 'Teksten er kopiert. Den ligger på utklippstavlen til noe annet kopieres.',
  notCopied: 'Nettleseren lot oss ikke kopiere. Merk teksten under og kopier den.',
  textOfReferral: 'Henvisningen som tekst',
  download: 'Last ned som FHIR (JSON)',
  shared:
    'Utskrift, fil og utklippstavle har pasientens opplysninger. Bruker flere denne maskinen, så slett filen og tøm utklippstavlen etterpå.',
  send: 'Send henvisningen',
  sending: 'Sender …',
  sendAgain: 'Send samme henvisning på nytt',
  receivedTitle: 'Henvisningen er mottatt',
  received: reference => `Mottakerens referanse: ${reference}`,
  anotherReferral: 'Skriv en ny henvisning',
  refused: {
    invalid: 'Mottakeren godtok ikke henvisningen, og har den ikke. Noe i den må rettes.',
    'not-allowed': 'Mottakeren vet ikke hvem du er, eller du har ikke tilgang. Henvisningen er ikke mottatt.',
    duplicate: 'Mottakeren sier at den har henvisningen fra før. Spør mottakeren før du sender en ny.',
    'too-large': 'Henvisningen er for stor for mottakeren, og er ikke mottatt.',
    'too-many': 'Mottakeren har for mye å gjøre akkurat nå. Henvisningen er ikke mottatt. Vent litt og send på nytt.',
    'not-taken': 'Adressen på denne siden tar ikke imot henvisninger. Si fra til dem som har siden.',
  },
  theirWords: 'Mottakeren svarte:',
  notSent: {
    offline: 'Maskinen er ikke på nett. Henvisningen er ikke sendt.',
    headers: 'Siden fikk ikke gjort klar sendingen. Henvisningen er ikke sendt.',
  },
  unknown: 'Vi vet ikke om henvisningen kom fram.',
  doubts: {
    timeout: 'Mottakeren svarte ikke i tide.',
    cut: 'Forbindelsen ble brutt, eller siden er satt opp slik at svaret ikke slipper inn.',
    'server-error': 'Noe gikk galt hos mottakeren.',
    unclear: 'Svaret fra mottakeren lot seg ikke tolke.',
    'no-reference': 'Mottakeren ga ingen referanse.',
  },
  mayHaveArrived:
    'Du kan trygt sende den på nytt: Mottakeren kan se at det er den samme. Endrer du noe i skjemaet, blir det en ny henvisning.',
  otherMayHaveArrived:
    'Henvisningen slik den var før du endret den, kan ha kommet fram. Sender du nå, kan mottakeren få to.',
  waitSeconds: seconds => (seconds === 1 ? 'Vent 1 sekund.' : `Vent ${seconds} sekunder.`),
};

const nn: LeavingMessages = {
  reviewTitle: 'Sjå over tilvisinga',
  reviewPrint: 'Tilvisinga er ikkje send. Skriv ut tilvisinga, lagre henne som PDF, eller kopier teksten til EPJ.',
  reviewSubmit: 'Tilvisinga er ikkje send enno.',
  back: 'Tilbake til skjemaet',
  print: 'Skriv ut eller lagre som PDF',
  dated: day => `Dato: ${day}`,
  copy: 'Kopier tekst til EPJ',
  copied: 'Teksten er kopiert. Han ligg på utklippstavla til noko anna blir kopiert.',
  notCopied: 'Nettlesaren lét oss ikkje kopiere. Merk teksten under og kopier han.',
  textOfReferral: 'Tilvisinga som tekst',
  download: 'Last ned som FHIR (JSON)',
  shared:
    'Utskrift, fil og utklippstavle har opplysningar om pasienten. Bruker fleire denne maskina, så slett fila og tøm utklippstavla etterpå.',
  send: 'Send tilvisinga',
  sending: 'Sender …',
  sendAgain: 'Send same tilvisinga på nytt',
  receivedTitle: 'Tilvisinga er motteken',
  received: reference => `Referansen til mottakaren: ${reference}`,
  anotherReferral: 'Skriv ei ny tilvising',
  refused: {
    invalid: 'Mottakaren godtok ikkje tilvisinga, og har henne ikkje. Noko i henne må rettast.',
    'not-allowed': 'Mottakaren veit ikkje kven du er, eller du har ikkje tilgang. Tilvisinga er ikkje motteken.',
    duplicate: 'Mottakaren seier at han har tilvisinga frå før. Spør mottakaren før du sender ei ny.',
    'too-large': 'Tilvisinga er for stor for mottakaren, og er ikkje motteken.',
    'too-many': 'Mottakaren har for mykje å gjere akkurat no. Tilvisinga er ikkje motteken. Vent litt og send på nytt.',
    'not-taken': 'Adressa på denne sida tek ikkje imot tilvisingar. Sei frå til dei som har sida.',
  },
  theirWords: 'Mottakaren svara:',
  notSent: {
    offline: 'Maskina er ikkje på nett. Tilvisinga er ikkje send.',
    headers: 'Sida fekk ikkje gjort klar sendinga. Tilvisinga er ikkje send.',
  },
  unknown: 'Vi veit ikkje om tilvisinga kom fram.',
  doubts: {
    timeout: 'Mottakaren svara ikkje i tide.',
    cut: 'Sambandet vart brote, eller sida er sett opp slik at svaret ikkje slepp inn.',
    'server-error': 'Noko gjekk gale hos mottakaren.',
    unclear: 'Svaret frå mottakaren lét seg ikkje tolke.',
    'no-reference': 'Mottakaren gav ingen referanse.',
  },
  mayHaveArrived:
    'Du kan trygt sende henne på nytt: Mottakaren kan sjå at det er den same. Endrar du noko i skjemaet, blir det ei ny tilvising.',
  otherMayHaveArrived:
    'Tilvisinga slik ho var før du endra henne, kan ha komme fram. Sender du no, kan mottakaren få to.',
  waitSeconds: seconds => (seconds === 1 ? 'Vent 1 sekund.' : `Vent ${seconds} sekund.`),
};

const en: LeavingMessages = {
  reviewTitle: 'Look over the referral',
  reviewPrint:
    'The referral has not been sent. Print it, save it as a PDF, or copy the text to the patient record system.',
  reviewSubmit: 'The referral has not been sent yet.',
  back: 'Back to the form',
  print: 'Print or save as PDF',
  dated: day => `Date: ${day}`,
  copy: 'Copy text for the patient record',
  copied: 'The text is copied. It stays on the clipboard until something else is copied.',
  notCopied: 'The browser would not let us copy. Select the text below and copy it.',
  textOfReferral: 'The referral as text',
  download: 'Download as FHIR (JSON)',
  shared:
    'Print, file and clipboard hold the patient’s details. Where others use this machine, delete the file and clear the clipboard afterwards.',
  send: 'Send the referral',
  sending: 'Sending …',
  sendAgain: 'Send the same referral again',
  receivedTitle: 'The referral has been received',
  received: reference => `The receiver’s reference: ${reference}`,
  anotherReferral: 'Write another referral',
  refused: {
    invalid: 'The receiver did not accept the referral and does not have it. Something in it has to be put right.',
    'not-allowed': 'The receiver does not know who you are, or you may not send. The referral was not received.',
    duplicate: 'The receiver says that it has the referral already. Ask the receiver before you send another.',
    'too-large': 'The referral is too large for the receiver and was not received.',
    'too-many':
      'The receiver has too much to do right now. The referral was not received. Wait a little and send it again.',
    'not-taken': 'The address on this page does not take referrals. Please tell those who run the page.',
  },
  theirWords: 'The receiver answered:',
  notSent: {
    offline: 'This machine is offline. The referral has not been sent.',
    headers: 'The page could not prepare the sending. The referral has not been sent.',
  },
  unknown: 'We do not know whether the referral arrived.',
  doubts: {
    timeout: 'The receiver did not answer in time.',
    cut: 'The connection was lost, or the page is set up so that no answer gets in.',
    'server-error': 'Something went wrong at the receiver’s.',
    unclear: 'The receiver’s answer could not be understood.',
    'no-reference': 'The receiver gave no reference.',
  },
  mayHaveArrived:
    'It is safe to send it again: the receiver can see that it is the same one. If you change anything in the form, it becomes another referral.',
  otherMayHaveArrived:
    'The referral as it was before you changed it may have arrived. If you send now, the receiver may get two.',
  waitSeconds: seconds => (seconds === 1 ? 'Wait for 1 second.' : `Wait for ${seconds} seconds.`),
};

export const leavingMessages: MessageSet<LeavingMessages> = { nb, nn, en };
