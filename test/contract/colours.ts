/** A colour as it meets the eye: red, green and blue 0–255, alpha 0–1. */
export interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const brush = canvas.getContext('2d', { willReadFrequently: true });

/** @returns what the browser paints for a computed colour, in any of CSS's notations */
export function colourOf(css: string): Colour {
  if (!brush) throw new Error('no canvas to read colours from');
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = '#000';
  brush.fillStyle = css;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return { rgb: [red, green, blue], alpha: alpha / 255 };
}

/** @returns `top` as it looks over an opaque `bottom` */
export function over(top: Colour, bottom: Colour): Colour {
  const mix = (index: 0 | 1 | 2): number => top.rgb[index] * top.alpha + bottom.rgb[index] * (1 - top.alpha);
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 };
}

export function faded(colour: Colour, opacity: number): Colour {
  return { ...colour, alpha: colour.alpha * opacity };
}

/** The relative luminance of WCAG 2. */
function luminance({ rgb }: Colour): number {
  const [red = 0, green = 0, blue = 0] = rgb.map(part => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2 between two opaque colours: 1–21. */
export function contrast(one: Colour, other: Colour): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
