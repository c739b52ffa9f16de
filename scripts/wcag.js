// The success criteria of WCAG 2.1 and 2.2, levels A and AA, by number and name. 4.1.1 stands in 2.1 and was taken out of 2.2.

/**
 * @typedef {object} Criterion
 * @property {string} id its number
 * @property {'A' | 'AA'} level
 * @property {'2.0' | '2.1' | '2.2'} since the version that it came with
 * @property {string} en as WCAG names it
 * @property {string} nb
 * @property {string} nn
 */

/** @type {readonly (readonly [Criterion['id'], Criterion['level'], Criterion['since'], string, string, string])[]} */
// prettier-ignore
const ROWS = [
  ['1.1.1', 'A', '2.0', 'Non-text Content', 'Ikke-tekstlig innhold', 'Ikkje-tekstleg innhald'],
  ['1.2.1', 'A', '2.0', 'Audio-only and Video-only (Prerecorded)', 'Bare lyd og bare video (forhåndsinnspilt)', 'Berre lyd og berre video (førehandsinnspelt)'],
  ['1.2.2', 'A', '2.0', 'Captions (Prerecorded)', 'Teksting (forhåndsinnspilt)', 'Teksting (førehandsinnspelt)'],
  ['1.2.3', 'A', '2.0', 'Audio Description or Media Alternative (Prerecorded)', 'Synstolking eller mediealternativ (forhåndsinnspilt)', 'Synstolking eller mediealternativ (førehandsinnspelt)'],
  ['1.2.4', 'AA', '2.0', 'Captions (Live)', 'Teksting (direkte)', 'Teksting (direkte)'],
  ['1.2.5', 'AA', '2.0', 'Audio Description (Prerecorded)', 'Synstolking (forhåndsinnspilt)', 'Synstolking (førehandsinnspelt)'],
  ['1.3.1', 'A', '2.0', 'Info and Relationships', 'Informasjon og relasjoner', 'Informasjon og relasjonar'],
  ['1.3.2', 'A', '2.0', 'Meaningful Sequence', 'Meningsfylt rekkefølge', 'Meiningsfull rekkjefølgje'],
  ['1.3.3', 'A', '2.0', 'Sensory Characteristics', 'Sensoriske egenskaper', 'Sensoriske eigenskapar'],
  ['1.3.4', 'AA', '2.1', 'Orientation', 'Visningsretning', 'Visingsretning'],
  ['1.3.5', 'AA', '2.1', 'Identify Input Purpose', 'Identifiser formål med inndata', 'Identifiser føremål med inndata'],
  ['1.4.1', 'A', '2.0', 'Use of Color', 'Bruk av farge', 'Bruk av farge'],
  ['1.4.2', 'A', '2.0', 'Audio Control', 'Styring av lyd', 'Styring av lyd'],
  ['1.4.3', 'AA', '2.0', 'Contrast (Minimum)', 'Kontrast (minimum)', 'Kontrast (minimum)'],
  ['1.4.4', 'AA', '2.0', 'Resize Text', 'Endring av tekststørrelse', 'Endring av tekststorleik'],
  ['1.4.5', 'AA', '2.0', 'Images of Text', 'Bilder av tekst', 'Bilete av tekst'],
  ['1.4.10', 'AA', '2.1', 'Reflow', 'Dynamisk tilpasning (reflow)', 'Dynamisk tilpassing (reflow)'],
  ['1.4.11', 'AA', '2.1', 'Non-text Contrast', 'Kontrast for ikke-tekstlig innhold', 'Kontrast for ikkje-tekstleg innhald'],
  ['1.4.12', 'AA', '2.1', 'Text Spacing', 'Tekstavstand', 'Tekstavstand'],
  ['1.4.13', 'AA', '2.1', 'Content on Hover or Focus', 'Pekerfølsomt innhold eller innhold ved tastaturfokus', 'Peikarkjensleg innhald eller innhald ved tastaturfokus'],
  ['2.1.1', 'A', '2.0', 'Keyboard', 'Tastatur', 'Tastatur'],
  ['2.1.2', 'A', '2.0', 'No Keyboard Trap', 'Ingen tastaturfelle', 'Inga tastaturfelle'],
  ['2.1.4', 'A', '2.1', 'Character Key Shortcuts', 'Hurtigtaster som består av ett tegn', 'Hurtigtastar som er eitt teikn'],
  ['2.2.1', 'A', '2.0', 'Timing Adjustable', 'Justerbar hastighet', 'Justerbar fart'],
  ['2.2.2', 'A', '2.0', 'Pause, Stop, Hide', 'Pause, stopp, skjul', 'Pause, stopp, skjul'],
  ['2.3.1', 'A', '2.0', 'Three Flashes or Below Threshold', 'Terskelverdi på maksimalt tre glimt', 'Terskelverdi på maksimalt tre glimt'],
  ['2.4.1', 'A', '2.0', 'Bypass Blocks', 'Hoppe over blokker', 'Hoppe over blokker'],
  ['2.4.2', 'A', '2.0', 'Page Titled', 'Sidetitler', 'Sidetitlar'],
  ['2.4.3', 'A', '2.0', 'Focus Order', 'Fokusrekkefølge', 'Fokusrekkjefølgje'],
  ['2.4.4', 'A', '2.0', 'Link Purpose (In Context)', 'Formål med lenke (i kontekst)', 'Føremål med lenkje (i kontekst)'],
  ['2.4.5', 'AA', '2.0', 'Multiple Ways', 'Flere måter', 'Fleire måtar'],
  ['2.4.6', 'AA', '2.0', 'Headings and Labels', 'Overskrifter og ledetekster', 'Overskrifter og leietekstar'],
  ['2.4.7', 'AA', '2.0', 'Focus Visible', 'Synlig fokus', 'Synleg fokus'],
  ['2.5.1', 'A', '2.1', 'Pointer Gestures', 'Pekerbevegelser', 'Peikarrørsler'],
  ['2.5.2', 'A', '2.1', 'Pointer Cancellation', 'Pekeravbrytelse', 'Peikaravbryting'],
  ['2.5.3', 'A', '2.1', 'Label in Name', 'Ledetekst i navn', 'Leietekst i namn'],
  ['2.5.4', 'A', '2.1', 'Motion Actuation', 'Bevegelsesaktivering', 'Rørsleaktivering'],
  ['3.1.1', 'A', '2.0', 'Language of Page', 'Språk på siden', 'Språk på sida'],
  ['3.1.2', 'AA', '2.0', 'Language of Parts', 'Språk på deler av innhold', 'Språk på delar av innhald'],
  ['3.2.1', 'A', '2.0', 'On Focus', 'Fokus', 'Fokus'],
  ['3.2.2', 'A', '2.0', 'On Input', 'Inndata', 'Inndata'],
  ['3.2.3', 'AA', '2.0', 'Consistent Navigation', 'Konsekvent navigering', 'Konsekvent navigering'],
  ['3.2.4', 'AA', '2.0', 'Consistent Identification', 'Konsekvent identifikasjon', 'Konsekvent identifikasjon'],
  ['3.3.1', 'A', '2.0', 'Error Identification', 'Identifikasjon av feil', 'Identifikasjon av feil'],
  ['3.3.2', 'A', '2.0', 'Labels or Instructions', 'Ledetekster eller instruksjoner', 'Leietekstar eller instruksjonar'],
  ['3.3.3', 'AA', '2.0', 'Error Suggestion', 'Forslag ved feil', 'Forslag ved feil'],
  ['3.3.4', 'AA', '2.0', 'Error Prevention (Legal, Financial, Data)', 'Forhindring av feil (juridiske feil, økonomiske feil, datafeil)', 'Førebygging av feil (juridiske feil, økonomiske feil, datafeil)'],
  ['4.1.1', 'A', '2.0', 'Parsing', 'Parsing (oppdeling)', 'Parsing (oppdeling)'],
  ['4.1.2', 'A', '2.0', 'Name, Role, Value', 'Navn, rolle, verdi', 'Namn, rolle, verdi'],
  ['4.1.3', 'AA', '2.1', 'Status Messages', 'Statusbeskjeder', 'Statusmeldingar'],
  ['2.4.11', 'AA', '2.2', 'Focus Not Obscured (Minimum)', 'Fokus ikke skjult (minimum)', 'Fokus ikkje skjult (minimum)'],
  ['2.5.7', 'AA', '2.2', 'Dragging Movements', 'Dra-bevegelser', 'Drarørsler'],
  ['2.5.8', 'AA', '2.2', 'Target Size (Minimum)', 'Målstørrelse (minimum)', 'Målstorleik (minimum)'],
  ['3.2.6', 'A', '2.2', 'Consistent Help', 'Konsekvent hjelp', 'Konsekvent hjelp'],
  ['3.3.7', 'A', '2.2', 'Redundant Entry', 'Overflødig inntasting', 'Overflødig inntasting'],
  ['3.3.8', 'AA', '2.2', 'Accessible Authentication (Minimum)', 'Tilgjengelig autentisering (minimum)', 'Tilgjengeleg autentisering (minimum)'],
];

/** @type {readonly Criterion[]} in the order of the standard, those of 2.2 last */
export const CRITERIA = ROWS.map(([id, level, since, en, nb, nn]) => ({ id, level, since, en, nb, nn }));
