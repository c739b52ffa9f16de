/**
 * What a widget in a frame and the page around it say to each other: «are you there?», by this word from either, and then from
 * the frame how tall it is. Nothing else is said, and nothing of the person's.
 */
export const GREETING = 'lms-height';

/** How tall a frame is. */
interface TellsHeight {
  /** In CSS pixels. */
  readonly 'lms-height': number;
}

/** No widget is lower, and none is that tall: what is outside is a mistake, or somebody's mischief. */
const LOWEST = 40;
const TALLEST = 20_000;

/** The message that tells a height in CSS pixels. */
export const telling = (height: number): TellsHeight => ({ [GREETING]: height });

/** The height that a message tells, in whole CSS pixels; `undefined` where it is none, or one that no widget has. */
export function heightTold(message: unknown): number | undefined {
  const height = Math.ceil(Number((message as Partial<TellsHeight> | null)?.[GREETING]));
  return height >= LOWEST && height <= TALLEST ? height : undefined;
}
