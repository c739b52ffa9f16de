/** A tag that begins an element, with its attributes by their names in small letters. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the tag ends in the text. */
  readonly end: number;
}

const TAG = /<([a-z][a-z0-9-]*)(?![a-z0-9-])((?:[^<>"']|"[^"]{0,5000}"|'[^']{0,5000}')*)>/gi;
const ATTRIBUTE = /([^\s"'/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

/** Text as it is read: with the characters that HTML writes out, as far as an address or a CMS has any use for them. */
export const unescaped = (text: string): string =>
  text.replace(ENTITY, (_entity, decimal?: string, hexadecimal?: string, name?: string) => {
    if (decimal) return characterOf(Number(decimal));
    if (hexadecimal) return characterOf(parseInt(hexadecimal, 16));
    return NAMED[name?.toLowerCase() ?? ''] ?? '';
  });

function attributesIn(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    // The first one counts.
    if (!attributes.has(key)) attributes.set(key, unescaped(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/**
 * The tags of some HTML, in their order. A browser's own parser is not asked: a strict page may not give it text, and what a
 * person pastes is not to be loaded, not even its pictures.
 *
 * @param html - whatever it is; never throws
 */
export const tagsIn = (html: string): readonly Tag[] =>
  [...html.matchAll(TAG)].map(({ 0: tag, 1: name = '', 2: attributes = '', index }) => ({
    name: name.toLowerCase(),
    attributes: attributesIn(attributes),
    end: index + tag.length,
  }));

/** The words of a link are no longer than this. */
const MOST_WORDS = 10_000;

/** What can be read after a tag until its element ends. */
export function wordsAfter(html: string, { name, end }: Tag): string {
  const rest = html.slice(end, end + MOST_WORDS);
  const closing = rest.search(new RegExp(`</${name}\\s*>`, 'i'));
  return unescaped(rest.slice(0, closing < 0 ? 0 : closing).replace(/<[^>]*>/g, '')).trim();
}
