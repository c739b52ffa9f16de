/** A label on a line: where its middle should be, and how wide it is. */
export interface LabelPlace {
  readonly middle: number;
  readonly width: number;
}

/**
 * Moves labels apart so that none lies over the next and none leaves the line, each as little as it takes: first to the
 * right, then back from the end. Where there is no room for all, they begin at the end of the line and reach beyond its
 * beginning.
 *
 * @param labels - in their order along the line
 * @param gap - between two of them
 * @returns the middles
 */
export function apart(labels: readonly LabelPlace[], from: number, to: number, gap: number): readonly number[] {
  let free = from;
  const pushed = labels.map(({ middle, width }) => {
    const start = Math.max(middle - width / 2, free);
    free = start + width + gap;
    return { start, width };
  });
  let end = to;
  return pushed.reduceRight<number[]>((middles, { start, width }) => {
    const last = Math.min(start, end - width);
    end = last - gap;
    return [last + width / 2, ...middles];
  }, []);
}
