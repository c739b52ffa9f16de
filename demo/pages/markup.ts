/** Text as HTML, in an attribute too. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, character => `&#${character.codePointAt(0)};`);

/**
 * An element that says one of a page's words, marked with its name so that the page's script can say it in another language.
 *
 * @param attributes - the element's own, as they stand in HTML
 */
export function said<Words extends Readonly<Record<string, string>>>(
  tag: string,
  words: Words,
  name: keyof Words & string,
  attributes = '',
): string {
  return `<${tag} data-text="${name}"${attributes && ` ${attributes}`}>${escaped(words[name] ?? '')}</${tag}>`;
}
