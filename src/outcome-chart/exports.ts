/** What can be taken from the page: the figures and the pictures as files. Loaded when a person, or the page, asks for one. */
import { saveBlob, saveFile } from '../element/save-file.js';
import { freeId } from '../outcomes/free-id.js';
import { outcomeCsv } from '../outcomes/outcome-csv.js';
import { outcomeJson } from '../outcomes/outcome-json-writing.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import type { Drawing } from './drawing.js';
import { measureFacts } from './measure-facts.js';
import type { OutcomeMessages } from './messages.js';
import { notesOn } from './notes.js';
import type { PictureWords } from './picture-words.js';
import { pngOf, widthsHere } from './png.js';
import type { FileKind } from './saving.js';
import { sentencesOn } from './sentence.js';
import { sheetOf } from './sheet.js';
import type { ShownMeasure } from './shown.js';
import { svgOf } from './svg.js';

export { pictureWords } from './picture-words.js';

/** What is shown now, and in which words. */
export interface Exported {
  readonly title: string;
  readonly outcomes: PublishedOutcomes | undefined;
  readonly shown: readonly ShownMeasure[];
  /** Whether nobody said how many weeks are between the times. */
  readonly isEvenlySpaced: boolean;
  readonly texts: OutcomeMessages;
  readonly words: PictureWords;
  /** For `Intl`, best first. */
  readonly locales: readonly string[];
}

/** The outcomes of the measures that are shown, and of no other. */
function outcomesOf(outcomes: PublishedOutcomes, shown: readonly ShownMeasure[]): PublishedOutcomes {
  const measures = shown.map(({ measure }) => measure);
  const isShown = (figure: { readonly measure: string }): boolean => measures.some(({ id }) => id === figure.measure);
  const [results, changes] = [outcomes.results.filter(isShown), outcomes.changes.filter(isShown)];
  const groups = outcomes.groups.filter(({ id }) => [...results, ...changes].some(({ group }) => group === id));
  return { ...outcomes, measures, groups, results, changes };
}

/** The files of what is shown, all of them from what was suppressed already. */
export class Exports {
  readonly #exported: Exported & { readonly outcomes: PublishedOutcomes };

  /** @param exported - with some figures to give: see {@link exportsOf} */
  constructor(exported: Exported & { readonly outcomes: PublishedOutcomes }) {
    this.#exported = { ...exported, outcomes: outcomesOf(exported.outcomes, exported.shown) };
  }

  /** See {@link outcomeCsv}; what has no column is said in its remark. */
  csv(): string {
    const { outcomes, locales, isEvenlySpaced } = this.#exported;
    const { caveat, followed, hidden } = this.#notes;
    const language = (['nb', 'nn', 'en'] as const).find(own => locales[0]?.startsWith(own)) ?? 'nb';
    const remark = [caveat, followed, hidden].filter(Boolean).join(' ');
    return outcomeCsv(outcomes, { language, remark, isEvenlySpaced });
  }

  /** See {@link outcomeJson}. */
  json(): string {
    return outcomeJson(this.#exported.outcomes);
  }

  /** The pictures side by side, with the sentences as their description: see {@link svgOf}. */
  svg(): string {
    const { title, outcomes, shown, texts, locales } = this.#exported;
    const { synthetic, caveat } = this.#notes;
    const sentences = shown.flatMap(({ measure, figures }) => sentencesOn(measure, outcomes, texts, figures));
    return svgOf(this.#sheet, {
      language: locales[0] ?? 'nb',
      title,
      description: [synthetic, ...sentences, caveat].filter(Boolean).join(' '),
    });
  }

  /** The same picture in pixels: see {@link pngOf}. */
  png(): Promise<Blob> {
    return pngOf(this.#sheet);
  }

  /** Gives a person one of the files, called after the title. */
  async save(kind: FileKind): Promise<void> {
    const name = `${freeId(this.#exported.title, [], 'resultater')}.${kind}`;
    if (kind === 'png') saveBlob(name, await this.png());
    else if (kind === 'csv') saveFile(name, 'text/csv', this.csv());
    else if (kind === 'json') saveFile(name, 'application/json', this.json());
    else saveFile(name, 'image/svg+xml', this.svg());
  }

  get #notes() {
    const { outcomes, texts } = this.#exported;
    return notesOn(outcomes, outcomes.measures, texts);
  }

  get #sheet(): Drawing {
    const { title, shown, texts, words } = this.#exported;
    const { synthetic, caveat, followed, hidden, source, licence } = this.#notes;
    const drawn = shown.filter(({ panel }) => panel.points.length > 0);
    const barred = drawn.flatMap(({ panel }) => panel.points.filter(({ interval }) => interval));
    const bars = [...new Set(barred.flatMap(({ middle }) => middle ?? []))].map(kind => words.bars[kind]);
    return sheetOf(
      {
        title,
        ...(synthetic && { warning: synthetic }),
        panels: drawn.map(({ measure, figures, panel }) => ({
          name: measure.name,
          facts: measureFacts(measure, figures, texts),
          panel,
        })),
        ...(caveat && { caveat }),
        notes: [...bars, followed, hidden, source, licence].filter(note => note !== undefined),
      },
      widthsHere(),
    );
  }
}

/**
 * The files of what is shown.
 *
 * @throws {Error} when that is nothing
 */
export function exportsOf(exported: Exported): Exports {
  const { outcomes, shown } = exported;
  if (outcomes && shown.some(({ panel }) => panel.points.length > 0)) return new Exports({ ...exported, outcomes });
  throw new Error('No figures are shown.');
}
