/** An id of letters, digits and hyphens, as much like the words as can be. */
function idLike(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * An id that is like some words and that nothing else has: letters, digits and hyphens, with a number where it is taken.
 *
 * @param taken - by others; the new one is not added
 * @param otherwise - for words without such a letter or digit
 */
export function freeId(words: string, taken: Iterable<string>, otherwise: string): string {
  const wanted = idLike(words) || otherwise;
  const again = [...taken].filter(id => id === wanted || id.startsWith(`${wanted}--`)).length;
  return again ? `${wanted}--${again + 1}` : wanted;
}
