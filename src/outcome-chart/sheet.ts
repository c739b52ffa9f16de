import type { Drawing, Mark, TextStyle, WidthOf } from './drawing.js';
import { PANEL_HEIGHT, panelMarks, panelRoom } from './panel-drawing.js';
import type { Panel } from './panel.js';
import type { Paragraph } from './paragraphs.js';
import { written } from './paragraphs.js';

/** Around everything, and between panels. */
const EDGE = 24;
const BETWEEN = 32;

/** The narrowest panel, and the narrowest text above and below. */
const PANEL_WIDTH = 320;
const TEXT_WIDTH = 512;

/** The widest that all may be where panels could stand under each other instead. */
const WIDEST = 1120;

const TITLE: TextStyle = { size: 22, weight: 600, colour: 'text' };
const NAME: TextStyle = { size: 18, weight: 600, colour: 'text' };
const STRONG: TextStyle = { size: 15, weight: 600, colour: 'text' };
const SMALL: TextStyle = { size: 13, weight: 400, colour: 'muted' };

/** One measure on the sheet. */
export interface SheetPanel {
  readonly name: string;
  /** Its scale and the like, under the name. */
  readonly facts: string;
  readonly panel: Panel;
}

/** What stands on a picture that leaves the page: everything that has to be seen with the figures. */
export interface SheetContent {
  readonly title: string;
  /** That the figures are made up. */
  readonly warning?: string;
  readonly panels: readonly SheetPanel[];
  /** What the figures cannot tell. */
  readonly caveat?: string;
  /** What else there is to know, and where they are from; each on its own line. */
  readonly notes: readonly string[];
}

const paragraph = (words: string | undefined, style: TextStyle, above: number): readonly Paragraph[] =>
  words ? [{ words, style, above }] : [];

/** How many panels beside each other: three, or two and two, as wide as their labels let them be. */
function columnsFor(panels: readonly SheetPanel[], room: number): number {
  const wished = panels.length === 4 ? 2 : Math.min(panels.length, 3);
  const most = Math.floor((WIDEST - 2 * EDGE + BETWEEN) / (room + BETWEEN));
  return Math.max(1, Math.min(wished, most));
}

/** Lays out the small panels beside each other, the words above and under them. */
export function sheetOf({ title, warning, panels, caveat, notes }: SheetContent, widthOf: WidthOf): Drawing {
  const room = Math.max(PANEL_WIDTH, ...panels.map(({ panel }) => panelRoom(panel, widthOf)));
  const columns = columnsFor(panels, room);
  const width = Math.max(TEXT_WIDTH, columns * (room + BETWEEN) - BETWEEN);
  const panelWidth = (width + BETWEEN) / columns - BETWEEN;

  const marks: Mark[] = [];
  let down = EDGE;
  const write = (paragraphs: readonly Paragraph[]): void => {
    const text = written(paragraphs, [EDGE, down], width, widthOf);
    marks.push(...text.marks);
    down += text.height;
  };

  write([...paragraph(title, TITLE, 0), ...paragraph(warning, STRONG, 8)]);
  for (let first = 0; first < panels.length; first += columns) {
    down += BETWEEN;
    const row = panels.slice(first, first + columns).map(({ name, facts, panel }, at) => {
      const x = EDGE + at * (panelWidth + BETWEEN);
      const head = [...paragraph(name, NAME, 0), ...paragraph(facts, SMALL, 4)];
      return { x, panel, head: written(head, [x, down], panelWidth, widthOf) };
    });
    down += Math.max(...row.map(({ head }) => head.height)) + 4;
    for (const { x, panel, head } of row)
      marks.push(...head.marks, ...panelMarks(panel, [x, down], panelWidth, widthOf));
    down += PANEL_HEIGHT;
  }
  write([...paragraph(caveat, STRONG, 16), ...notes.flatMap((note, at) => paragraph(note, SMALL, at === 0 ? 8 : 4))]);
  return { width: width + 2 * EDGE, height: down + EDGE, marks };
}
