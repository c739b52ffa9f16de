/** A number as it stood in a cell. */
export interface CellNumber {
  readonly value: number;
  /** The decimal sign that it was written with, if it had any. */
  readonly decimalSign?: ',' | '.';
  /** What it would be if the sign stood between thousands: `1.234`. */
  readonly asThousands?: number;
}

/**
 * Makes ordinary spaces of what Intl and spreadsheets put between thousands. A line break or tab stands between two numbers,
 * and a byte order mark shows that something is wrong with the file: they stay.
 */
export const plainSpaces = (text: string): string => text.replace(/\p{Zs}/gu, ' ');

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?: \d{3})+)(?:([.,])(\d+))?(e[+-]?\d+)?$/i;

/**
 * Reads a number as a spreadsheet writes it: with a decimal comma or point, U+2212 or a hyphen for minus, and one space
 * between thousands; two of them may stand between two numbers. A point or comma is always a decimal sign; {@link CellNumber.asThousands} says where it might not be.
 *
 * @returns `undefined` when the cell is anything else, or empty
 */
export function parseCellNumber(cell: string): CellNumber | undefined {
  const text = plainSpaces(cell)
    .trim()
    .replace(/^\u2212/, '-')
    .replace(/e\u2212/i, 'e-');
  const [, sign = '', whole = '', decimalSign, fraction = '0', exponent = ''] = NUMBER.exec(text) ?? [];
  const value = Number(`${sign}${whole.replaceAll(' ', '')}.${fraction}${exponent}`);
  if (!whole || !Number.isFinite(value)) return undefined;
  if (decimalSign !== ',' && decimalSign !== '.') return { value };
  const isGrouped = /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3 && !exponent;
  return { value, decimalSign, ...(isGrouped && { asThousands: Number(sign + whole + fraction) }) };
}
