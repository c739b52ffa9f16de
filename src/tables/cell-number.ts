/** A number as it stood in a cell. */
export interface CellNumber {
  readonly value: number;
  /** The decimal sign that it was written with, if it had any. */
  readonly decimalSign?: ',' | '.';
}

// What Intl and spreadsheets put between thousands, and around a number.
const ANY_SPACE = /[\s\u00a0\u2007\u2009\u202f]+/g;

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?: \d{3})+)(?:([.,])(\d+))?(e[+-]?\d+)?$/i;

/**
 * Reads a number as a spreadsheet writes it: with a decimal comma or point, U+2212 or a hyphen for minus, and spaces
 * between thousands. A point or comma between thousands is not read, because it could be a decimal sign.
 *
 * @returns `undefined` when the cell is anything else, or empty
 */
export function parseCellNumber(cell: string): CellNumber | undefined {
  const text = cell.replace(ANY_SPACE, ' ').trim().replace(/^\u2212/, '-').replace(/e\u2212/i, 'e-');
  const [, sign = '', whole = '', decimalSign, fraction = '0', exponent = ''] = NUMBER.exec(text) ?? [];
  const value = Number(`${sign}${whole.replaceAll(' ', '')}.${fraction}${exponent}`);
  if (!whole || !Number.isFinite(value)) return undefined;
  return decimalSign === ',' || decimalSign === '.' ? { value, decimalSign } : { value };
}
