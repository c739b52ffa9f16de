/** FNV-1a over the UTF-16 of a text, 32 bits, with a multiplier of its own. */
function hash(text: string, multiplier: number): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), multiplier);
  return sum >>> 0;
}

const MULTIPLIERS = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/**
 * Makes ids for what has none, from its content alone: a UUID (RFC 9562, version 8). The same file gets the same ids each time
 * it is read; content that stands twice in it gets two. Not for secrets: it is easy to find another content with the same id.
 *
 * @returns gives the id of the next content
 */
export function contentIds(): (content: string) => string {
  const times = new Map<string, number>();
  return content => {
    const nth = times.get(content) ?? 0;
    times.set(content, nth + 1);
    const hex = MULTIPLIERS.map(multiplier => hash(`${nth} ${content}`, multiplier).toString(16).padStart(8, '0')).join(
      '',
    );
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-8$3-a$4-');
  };
}
