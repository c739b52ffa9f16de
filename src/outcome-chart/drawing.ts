/** Where something lies: across and down, in CSS pixels from the corner. */
export type Place = readonly [x: number, y: number];

/**
 * The colours of a picture that leaves the page: dark on white, whatever the page's are. Each text is ≥ 6:1 on the paper, each
 * mark ≥ 3:1.
 */
export const COLOURS = {
  paper: '#ffffff',
  text: '#17262a',
  muted: '#4d5f63',
  mark: '#0b6773',
  line: '#718387',
} as const;

export type Colour = keyof typeof COLOURS;

/** A family that every machine has, or one as wide, so that the labels of a file are where they were put. */
export const FAMILY = 'Arial, Helvetica, sans-serif';

export interface TextStyle {
  /** In CSS pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: Colour;
}

/** How wide words are in CSS pixels. */
export type WidthOf = (words: string, style: TextStyle) => number;

/** A stroke from place to place, a filled disc, or words on a line. */
export type Mark =
  | { readonly kind: 'stroke'; readonly through: readonly Place[]; readonly width: number; readonly colour: Colour }
  | { readonly kind: 'disc'; readonly at: Place; readonly radius: number; readonly colour: Colour }
  | {
      readonly kind: 'words';
      /** On the line that the letters stand on. */
      readonly at: Place;
      /** Which part of the words lies there. */
      readonly anchor: 'start' | 'middle' | 'end';
      readonly words: string;
      readonly style: TextStyle;
    };

/** A picture as what is on it, from the bottom up, for whatever surface it is put on. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
