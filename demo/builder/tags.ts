/** A piece of some HTML, as a browser tells them apart: names in small letters, texts and values as they are read. */
export type Piece =
  | { readonly kind: 'begin'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** A piece that begins an element. */
export type Tag = Extract<Piece, { readonly kind: 'begin' }>;

const ENTITY = /&(?:#(\d{1,7});?|#x([\da-f]{1,6});?|(amp|lt|gt|quot|apos|nbsp);)/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function characterOf(code: number): string {
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? '\ufffd' : String.fromCodePoint(code);
}

/** Text as it is read: with the characters that HTML writes out, as far as an address or a CMS has any use for them. */
const unescaped = (text: string): string =>
  text.replace(ENTITY, (_entity, decimal?: string, hexadecimal?: string, name?: string) => {
    if (decimal) return characterOf(Number(decimal));
    if (hexadecimal) return characterOf(parseInt(hexadecimal, 16));
    return NAMED[name?.toLowerCase() ?? ''] ?? '';
  });

/** What a pattern finds from there on, a sticky one exactly there. */
function foundAt(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(html);
}

const NAME = /[a-z][^\t\n\f\r />]*/iy;
const GAP = /[\t\n\f\r /]*/y;
/** A name and perhaps a value. Nothing, where a value has no end: the browser then reads on to the end of the text. */
const ATTRIBUTE =
  /([^\t\n\f\r />][^\t\n\f\r />=]*)(?=[\t\n\f\r />=]|$)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|(?![\t\n\f\r "'])([^\t\n\f\r >]*))|(?![\t\n\f\r ]*=))/y;

interface Read {
  readonly tag: Tag;
  /** Where the tag ends. */
  readonly end: number;
}

/** The tag whose name stands there; `undefined` where the text ends before it does. */
function tagAt(html: string, at: number): Read | undefined {
  const [name = ''] = foundAt(NAME, html, at) ?? [];
  const attributes = new Map<string, string>();
  let end = at + name.length;
  for (;;) {
    end += foundAt(GAP, html, end)?.[0].length ?? 0;
    if (html[end] === '>') return { tag: { kind: 'begin', name: name.toLowerCase(), attributes }, end: end + 1 };
    const [written, key = '', double, single, bare] = foundAt(ATTRIBUTE, html, end) ?? [];
    if (!written) return undefined;
    // The first one counts.
    if (!attributes.has(key.toLowerCase()))
      attributes.set(key.toLowerCase(), unescaped(double ?? single ?? bare ?? ''));
    end += written.length;
  }
}

/** Where the next of something begins; the end of the text where there is none. */
const startOf = (pattern: RegExp, html: string, from: number): number =>
  foundAt(pattern, html, from)?.index ?? html.length;

/** Where the next of something ends; the end of the text where there is none. */
const endOf = (pattern: RegExp, html: string, from: number): number =>
  foundAt(pattern, html, from) ? pattern.lastIndex : html.length;

/** What is in these is not HTML, and no part of the page that is seen. */
const OPAQUE = ['script', 'style', 'title', 'textarea', 'iframe', 'noscript', 'noembed', 'noframes', 'xmp'];

/** In drawings and formulas the same names mean something else. */
const FOREIGN = ['svg', 'math'];

/** A comment that is over before it has begun. */
const NO_COMMENT = /<!---?>/y;

/** Where a comment ends, or what a browser takes for one. */
function commentEnd(html: string, at: number): number {
  if (!html.startsWith('<!--', at)) return endOf(/>/g, html, at + 2);
  const none = foundAt(NO_COMMENT, html, at)?.[0];
  return none ? at + none.length : endOf(/--!?>/g, html, at + 4);
}

/**
 * The pieces of some HTML, in their order; comments and scripts are none. A browser's own parser is not asked: a strict page may
 * not give it text, and what a person pastes is not to be loaded, not even its pictures.
 *
 * @param html - whatever it is; never throws
 */
export function piecesOf(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let drawings = 0;
  for (let at = 0; at < html.length;) {
    const open = startOf(/<(?=[a-z!?]|\/)/gi, html, at);
    if (open > at) pieces.push({ kind: 'text', text: unescaped(html.slice(at, open)) });
    const isEnd = /^<\/[a-z]/i.test(html.slice(open, open + 3));
    if (!isEnd && /[!?/]/.test(html[open + 1] ?? '')) {
      at = commentEnd(html, open);
      continue;
    }
    const read = tagAt(html, open + (isEnd ? 2 : 1));
    if (!read) break;
    const { name } = read.tag;
    pieces.push(isEnd ? { kind: 'end', name } : read.tag);
    at = read.end;
    if (FOREIGN.includes(name)) drawings += isEnd ? -Math.sign(drawings) : Number(html[at - 2] !== '/');
    if (!isEnd && drawings === 0 && OPAQUE.includes(name))
      at = startOf(new RegExp(`</${name}[\\t\\n\\f\\r />]`, 'gi'), html, at);
  }
  return pieces;
}

/** No snippet has more in it than this. */
const MOST_INSIDE = 1000;

/** What is inside of the element that begins there; of a link until the next one, since no link is in another. */
export function insideOf(pieces: readonly Piece[], index: number): readonly Piece[] {
  const begun = pieces[index];
  const rest = pieces.slice(index + 1, index + 1 + MOST_INSIDE);
  if (begun?.kind !== 'begin') return [];
  let depth = 1;
  const end = rest.findIndex(piece => {
    if (piece.kind === 'text' || piece.name !== begun.name) return false;
    depth += piece.kind === 'begin' && begun.name !== 'a' ? 1 : -1;
    return depth === 0;
  });
  return end < 0 ? rest : rest.slice(0, end);
}

/** The words of some pieces, as they stand there. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('');
