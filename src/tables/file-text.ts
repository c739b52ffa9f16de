/** The text of a file, and whether every byte of it was one of its encoding. */
export interface FileText {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The encoding that the byte order mark names; UTF-8 where there is none. */
function markedEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): FileText {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), isWhole: true };
  } catch {
    return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), isWhole: false };
  }
}

// What windows-1252 has from 0x80 on where latin-1 has none. Node up to 22 decodes the one as the other, without the dashes.
const BESIDE_LATIN_1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Decodes what cannot be UTF-8: every byte is a letter of windows-1252. */
function olderText(bytes: Uint8Array): FileText {
  const { text } = decoded(bytes, 'windows-1252');
  const letter = (code: string) => BESIDE_LATIN_1[code.charCodeAt(0) - 0x80] ?? code;
  return { text: text.replace(/[\x80-\x9f]/g, letter), isWhole: true };
}

// What no text has in it, and every workbook, picture and archive.
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}(?<![\x80-\x9f])/u;

/** Whether what a file was decoded to can be a text at all, and not a workbook that was never saved as one. */
export function isPlainText(text: string): boolean {
  return !CONTROL.test(text);
}

// A character beyond ASCII other than the one that stands for a broken one.
const BEYOND_ASCII = /[\u0080-\ufffc]/;

/**
 * Decodes a file as its byte order mark says; without one as UTF-8, or as the windows-1252 of an older spreadsheet when it
 * cannot be UTF-8. What is broken is U+FFFD in the text. Never throws.
 *
 * @returns the text, without the byte order mark
 */
export function fileText(bytes: Uint8Array): FileText {
  const encoding = markedEncoding(bytes);
  const file = decoded(bytes, encoding);
  // Letters beside the broken bytes that only UTF-8 could make say that it is UTF-8, and damaged.
  const isOlder = encoding === 'utf-8' && !file.isWhole && !BEYOND_ASCII.test(file.text);
  const { text, isWhole } = isOlder ? olderText(bytes) : file;
  return { text: text.replace(/^\ufeff/, ''), isWhole };
}
