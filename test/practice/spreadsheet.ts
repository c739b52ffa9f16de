/** What a spreadsheet program does with a CSV file, written out simply: no part of it is the code under test. */

/** The sheet that a spreadsheet shows: RFC 4180, one character at a time. */
export function sheetOf(csv: string, separator = ';'): string[][] {
  const text = csv.replace(/^\ufeff/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text.charAt(++at);
      else quoted = false;
    } else if (character === '"' && cell === '') {
      quoted = true;
    } else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\r' || character === '\n') {
      if (character === '\r' && text[at + 1] === '\n') at++;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else {
      cell += character;
    }
  }
  return cell || row.length ? [...rows, [...row, cell]] : rows;
}

/** The sheet as a spreadsheet saves it. */
export function saved(sheet: readonly (readonly string[])[], separator = ';'): string {
  const cellText = (cell: string) => (/[;,\t"\r\n]/.test(cell) ? `"${cell.split('"').join('""')}"` : cell);
  return sheet.map(row => `${row.map(cellText).join(separator)}\r\n`).join('');
}

/** What a Norwegian spreadsheet shows of a sheet: days and numbers in its own manner. */
export function norwegian(sheet: readonly (readonly string[])[]): string[][] {
  return sheet.map(row =>
    row.map(cell =>
      cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1').replace(/^(-?\d+)\.(\d+(e[+-]?\d+)?)$/, '$1,$2'),
    ),
  );
}

/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text as UTF-16 with its byte order mark. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + 2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Text as windows-1252, of letters that Latin-1 has too. */
export const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0));
