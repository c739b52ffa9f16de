import type { Panel } from './panel.js';

/** A point of a picture. */
export interface Spot {
  readonly measure: string;
  /** Its place among the points of its picture. */
  readonly point: number;
}

/** The keys that lead from one point to another. */
export const STEPS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;

export type Step = (typeof STEPS)[number];

/**
 * Where a step leads: left and right along the points of a picture, up and down to the same time in the one before or after,
 * Home and End to its first and last. At an end it leads nowhere else. The first step of all is to the point that stands
 * where it begins.
 *
 * @param panels - the pictures, each with a point at least
 * @param from - where the focus is; without a point of it when there has been no step in it
 */
export function stepped(
  step: Step,
  from: Pick<Spot, 'measure'> & Partial<Spot>,
  panels: readonly Panel[],
): Spot | undefined {
  const place = panels.findIndex(({ measure }) => measure === from.measure);
  const isAcross = step === 'ArrowUp' || step === 'ArrowDown';
  const ahead = step === 'ArrowUp' ? -1 : 1;
  const there = panels[isAcross ? place + ahead : place] ?? panels[place];
  if (!there) return undefined;
  const last = there.points.length - 1;
  const points: Readonly<Record<Step, number>> = {
    ArrowLeft: (from.point ?? 1) - 1,
    ArrowRight: (from.point ?? -1) + 1,
    ArrowUp: from.point ?? 0,
    ArrowDown: from.point ?? 0,
    Home: 0,
    End: last,
  };
  return { measure: there.measure, point: Math.min(Math.max(points[step], 0), last) };
}
