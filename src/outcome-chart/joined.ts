/**
 * Parts as one: «3,21 ved start, 3,68 ved slutt og 3,7 etter 1 år».
 *
 * The word comes with the texts: a page's first `Intl.ListFormat` takes as long as the whole first view of a chart.
 *
 * @param and - what stands before the last of them, such as `og`
 */
export const joined = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;
