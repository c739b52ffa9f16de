import type { Drawing, Mark } from './drawing.js';
import { COLOURS, FAMILY } from './drawing.js';
import { escaped } from './escaped.js';

/** What is said of a picture to who does not see it. */
export interface InWords {
  /** BCP 47, such as `nb`. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
}

const pixels = (value: number): string => String(Math.round(value * 100) / 100);

function element(mark: Mark): string {
  if (mark.kind === 'stroke') {
    const points = mark.through.map(place => place.map(pixels).join()).join(' ');
    return `<polyline points="${points}" fill="none" stroke="${COLOURS[mark.colour]}" stroke-width="${mark.width}"/>`;
  }
  const [x, y] = mark.at.map(pixels);
  if (mark.kind === 'disc') return `<circle cx="${x}" cy="${y}" r="${mark.radius}" fill="${COLOURS[mark.colour]}"/>`;
  const { size, weight, colour } = mark.style;
  const type = `font-size="${size}" font-weight="${weight}" text-anchor="${mark.anchor}" fill="${COLOURS[colour]}"`;
  return `<text x="${x}" y="${y}" ${type}>${escaped(mark.words)}</text>`;
}

/** A drawing as an SVG document of its own: text that can be searched and read aloud, no script, and nothing to load. */
export function svgOf({ width, height, marks }: Drawing, { language, title, description }: InWords): string {
  const size = [width, height].map(pixels);
  const root = `width="${size[0]}" height="${size[1]}" viewBox="0 0 ${size.join(' ')}" xml:lang="${escaped(language)}"`;
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${root} role="img" font-family="${FAMILY}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    ...marks.map(element),
    '</svg>',
  ].join('\n')}\n`;
}
