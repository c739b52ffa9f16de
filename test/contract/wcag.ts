/** An opaque colour: red, green and blue 0–255. */
export interface Opaque {
  readonly rgb: readonly [number, number, number];
}

/** The relative luminance of WCAG 2. */
function luminance({ rgb }: Opaque): number {
  const [red = 0, green = 0, blue = 0] = rgb.map(part => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2 between two opaque colours: 1–21. */
export function contrast(one: Opaque, other: Opaque): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
