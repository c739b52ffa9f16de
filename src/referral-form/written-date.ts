import { parsePlainDate } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';

/** Day, month and year, with a dot, a slash, a hyphen or a space between them. */
const WRITTEN = /^(\d\d?)(?:\s*[./\p{Pd}]\s*|\s+)(\d\d?)(?:\s*[./\p{Pd}]\s*|\s+)((?:19|2[01])\d\d)$/u;

/**
 * Reads a day as people in Norway type it: `04.05.1985`, `4.5.1985`, `4/5-1985`, `4 5 1985` or `04051985`, and as machines
 * write it, `1985-05-04`.
 *
 * @returns `undefined` for what is no day of the years 1900–2199. Two digits do not say which century. And in eight digits
 *   in a row an older year would be a month and a day: `19851112` is not 19 August 1112.
 */
export function readWrittenDate(text: string): PlainDate | undefined {
  const [, day = '', month = '', year] =
    text
      .replace(/\p{Cf}/gu, '')
      .trim()
      .replace(/^(\d\d)(\d\d)(\d{4})$/, '$1.$2.$3')
      .replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1')
      .match(WRITTEN) ?? [];
  return year ? parsePlainDate([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')) : undefined;
}

/** A day as it is written in Norway: `04.05.1985`. */
export const writtenDate = (day: PlainDate): string => day.split('-').reverse().join('.');
