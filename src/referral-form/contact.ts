import { ungrouped } from './grouping.js';

/**
 * Reads a phone number: eight digits, or a `+` (or `00`) with a country code and 4–14 digits in all. After `+47` come
 * eight.
 *
 * @param text - spaces of every width, dots and hyphens are dropped
 * @returns the eight digits, or `+` and the digits; `undefined` for anything else
 */
export function readPhone(text: string): string | undefined {
  const number = ungrouped(text).replace(/^00/, '+');
  return /^(?:\d{8}|\+47\d{8}|\+(?!47)[1-9]\d{3,13})$/.test(number) ? number : undefined;
}

/** Reads a Norwegian postal code. @returns its four digits, or `undefined` */
export function readPostalCode(text: string): string | undefined {
  const code = ungrouped(text);
  return /^\d{4}$/.test(code) ? code : undefined;
}

/**
 * Reads an HPR number (a person in the register of health personnel) or a HER-id (a party in the address register of the
 * health network): one to nine digits, without a check digit.
 *
 * @returns the digits without zeros in front, or `undefined`; the number 0 is nobody's
 */
export function readRegisterNumber(text: string): string | undefined {
  const number = ungrouped(text);
  return /^\d{1,9}$/.test(number) ? number.replace(/^0+/, '') || undefined : undefined;
}
