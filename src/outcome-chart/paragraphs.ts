import type { Mark, Place, TextStyle, WidthOf } from './drawing.js';

/** Between the lines of a text, by its size. */
const LEADING = 1.35;

/** A text of its own lines, with room above it. */
export interface Paragraph {
  readonly words: string;
  readonly style: TextStyle;
  /** Above it, in CSS pixels. */
  readonly above: number;
}

/** The longest beginning of a word that is not wider than a line, of one letter at least. */
function beginning(word: string, fits: (words: string) => boolean): string {
  const letters = [...word];
  const over = letters.findIndex((_, at) => at > 0 && !fits(letters.slice(0, at + 1).join('')));
  return letters.slice(0, over < 0 ? undefined : over).join('');
}

/** Words as lines that are not wider than `width`; a word that is too wide by itself is broken. */
export function linesOf(words: string, style: TextStyle, width: number, widthOf: WidthOf): readonly string[] {
  const fits = (line: string): boolean => widthOf(line, style) <= width;
  const lines: string[] = [];
  let line = '';
  // Not where a space keeps words together, as in «95 %».
  for (const word of words.split(/[ \t\r\n]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (!fits(line)) {
      const part = beginning(line, fits);
      if (part === line) break;
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  return line ? [...lines, line] : lines;
}

/** Paragraphs under each other, and how high they are together. */
export function written(
  paragraphs: readonly Paragraph[],
  [x, y]: Place,
  width: number,
  widthOf: WidthOf,
): { readonly marks: readonly Mark[]; readonly height: number } {
  let down = 0;
  const marks = paragraphs.flatMap(({ words, style, above }) => {
    const lines = linesOf(words, style, width, widthOf);
    if (lines.length > 0) down += above;
    return lines.map((line): Mark => {
      down += LEADING * style.size;
      // The letters stand a quarter of a line above its foot.
      return { kind: 'words', at: [x, y + down - 0.3 * style.size], anchor: 'start', words: line, style };
    });
  });
  return { marks, height: down };
}
