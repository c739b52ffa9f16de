/** What a picture is drawn with. */
export interface Ink {
  readonly text: string;
  readonly mark: string;
  readonly line: string;
  readonly faint: string;
  readonly family: string;
  /** Of the text, in CSS pixels. */
  readonly size: number;
}

/**
 * The colours and the type that a canvas's own style gives it, resolved: a canvas knows no custom properties, no
 * `light-dark()` and no forced colours. `color` is the text, `caret-color` the marks, `border-color` the lines, and
 * `outline-color` the faint ones.
 */
export function inkOf(canvas: HTMLCanvasElement): Ink {
  const style = getComputedStyle(canvas);
  return {
    text: style.color,
    mark: style.caretColor,
    line: style.borderTopColor,
    faint: style.outlineColor,
    family: style.fontFamily,
    size: parseFloat(style.fontSize),
  };
}

/** On paper: black, whatever the page and the person have on the screen. When it is asked for, that is what the style tells. */
export const inkOnPaper = (canvas: HTMLCanvasElement): Ink => ({
  ...inkOf(canvas),
  text: 'black',
  mark: 'black',
  line: 'gray',
  faint: 'silver',
});
