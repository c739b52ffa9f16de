import { textsIn } from '../element/messages.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import { USUAL_MIN_N } from '../outcomes/suppression.js';
import { changesTable } from './changes-table.js';
import { escaped } from './escaped.js';
import { Figures } from './figures.js';
import { measureFacts } from './measure-facts.js';
import { messages } from './messages.js';
import { notesOn } from './notes.js';
import { resultsTable } from './results-table.js';
import { sentencesOn } from './sentence.js';
import type { TableWords } from './table-words.js';
import { spanOf } from './table-words.js';

/** How the tag is written. */
export interface TagWriting {
  /** Where the page finds the file of the same outcomes. */
  readonly src: string;
  /** Of the words; the element is marked with it, and speaks it too. */
  readonly language: 'nb' | 'nn' | 'en';
}

const element = (tag: string, words: string, attributes = ''): string =>
  `<${tag}${attributes}>${escaped(words)}</${tag}>`;

function tableHtml(table: TableWords): string {
  const { caption, heads, groups } = table;
  const row = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
  return [
    '<table>',
    element('caption', caption),
    `<thead>${row(heads.map(head => element('th', head, ' scope="col"')))}</thead>`,
    ...groups.map(({ name, rows }) =>
      [
        '<tbody>',
        ...(name === undefined ? [] : [row([element('th', name, ` scope="rowgroup" colspan="${heads.length}"`)])]),
        ...rows.map(each => {
          const span = spanOf(each, table);
          const cells = each.cells.map(cell => element('td', cell, span ? ` colspan="${span}"` : ''));
          return row([element('th', each.head, ' scope="row"'), ...cells]);
        }),
        '</tbody>',
      ].join('\n'),
    ),
    '</table>',
  ].join('\n');
}

/**
 * The element's tag with all that it says of the outcomes inside it, as HTML for a page: the words of every measure, its
 * tables, and what has to be known. A page has them before a script has come, and without one; so has whoever searches it, and a
 * CMS that takes the tag away leaves them. Nothing that is hidden is in them.
 */
export function writtenTag(outcomes: PublishedOutcomes, { src, language }: TagWriting): string {
  const { texts, locales } = textsIn('lms-outcome-chart', messages, language);
  const { measures, minN } = outcomes;
  const { synthetic, caveat, followed, hidden, source, licence } = notesOn(outcomes, measures, texts);
  const paragraphs = (notes: readonly (string | undefined)[]): readonly string[] =>
    notes.filter(note => note !== undefined).map(note => element('p', note));
  const parts = measures.map(measure => {
    const figures = new Figures(locales, measure);
    const table = { measure, outcomes, figures, texts };
    const changes = changesTable(table);
    return [
      element('h3', measure.name),
      element('p', measureFacts(measure, figures, texts)),
      ...paragraphs(sentencesOn(measure, outcomes, texts, figures)),
      tableHtml(resultsTable(table)),
      ...(changes ? [tableHtml(changes)] : []),
    ];
  });
  const minimum = minN < USUAL_MIN_N ? ` min-n="${minN}"` : '';
  return `${[
    `<lms-outcome-chart lang="${language}" src="${escaped(src)}"${minimum}>`,
    element('h2', texts.title),
    ...paragraphs([synthetic]),
    ...parts.flat(),
    ...paragraphs([caveat, followed, hidden, source, licence]),
    '</lms-outcome-chart>',
  ].join('\n')}\n`;
}
