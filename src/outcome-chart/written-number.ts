/** How many digits stand after the decimal sign. */
export interface Digits {
  readonly least: number;
  readonly most: number;
}

interface Signs {
  readonly decimal: string;
  /** Between thousands. */
  readonly group: string;
  readonly minus: string;
  readonly percent: string;
}

const NORWEGIAN: Signs = { decimal: ',', group: '\u00a0', minus: '\u2212', percent: '\u00a0%' };

/** By locale. */
const SIGNS: Readonly<Record<string, Signs>> = {
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  'en-GB': { decimal: '.', group: ',', minus: '-', percent: '%' },
};

/** Below this, JavaScript writes a number with an exponent. */
const LEAST_WITHOUT_EXPONENT = 1e-6;

/**
 * The digits of a number of 0 or more times a power of ten, rounded as it is written: 1.005 becomes 1.01, though a double is a
 * little less.
 */
function rounded(size: number, power: number, { least, most }: Digits): readonly [whole: string, part: string] {
  const units = size < LEAST_WITHOUT_EXPONENT ? 0 : Math.round(Number(`${size}e${power + most}`));
  const digits = String(units).padStart(most + 1, '0');
  const point = digits.length - most;
  let end = digits.length;
  while (end > point + least && digits[end - 1] === '0') end--;
  return [digits.slice(0, point), digits.slice(point, end)];
}

/** Digits with a sign between their thousands, of which there are seldom any. */
function grouped(whole: string, sign: string): string {
  const rest = whole.length - 3;
  return rest > 0 ? `${grouped(whole.slice(0, rest), sign)}${sign}${whole.slice(rest)}` : whole;
}

/**
 * A number as `Intl` writes it in the first of some locales; nothing that is rounded to 0 has a minus.
 *
 * In the languages that ship with the chart it is written here: the first number format that a page makes takes the browser
 * as long as all else that stands before the first sentence (some 50 ms in Chromium on a computer, 200 on a phone).
 *
 * @param value - below 10^15 in size
 * @param locales - for `Intl`, best first
 */
export function writtenNumber(value: number, digits: Digits, locales: readonly string[], style?: 'percent'): string {
  const signs = SIGNS[locales[0] ?? ''];
  if (!signs || !Number.isFinite(value))
    return new Intl.NumberFormat([...locales], {
      minimumFractionDigits: digits.least,
      maximumFractionDigits: digits.most,
      signDisplay: 'negative',
      ...(style && { style }),
    }).format(value);
  const [whole, part] = rounded(Math.abs(value), style === 'percent' ? 2 : 0, digits);
  const minus = value < 0 && Number(whole + part) ? signs.minus : '';
  return `${minus}${grouped(whole, signs.group)}${part && signs.decimal + part}${style === 'percent' ? signs.percent : ''}`;
}
