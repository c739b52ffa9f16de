import type { Drawing, Mark, TextStyle, WidthOf } from './drawing.js';
import { COLOURS, FAMILY } from './drawing.js';

/** Pixels of the file for one of the screen: sharp on paper and on a good screen. */
const TIMES = 2;

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

const fontOf = ({ size, weight }: TextStyle): string => `${weight} ${size}px ${FAMILY}`;

function context(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('The browser has no canvas to draw on.');
  return ctx;
}

/** Measures words as this browser writes them. */
export function widthsHere(): WidthOf {
  const ctx = context(document.createElement('canvas'));
  return (words, style) => {
    ctx.font = fontOf(style);
    return ctx.measureText(words).width;
  };
}

function put(ctx: CanvasRenderingContext2D, mark: Mark): void {
  if (mark.kind === 'words') {
    ctx.font = fontOf(mark.style);
    ctx.textAlign = ALIGN[mark.anchor];
    ctx.fillStyle = COLOURS[mark.style.colour];
    ctx.fillText(mark.words, ...mark.at);
    return;
  }
  ctx.beginPath();
  if (mark.kind === 'disc') {
    ctx.arc(...mark.at, mark.radius, 0, 2 * Math.PI);
    ctx.fillStyle = COLOURS[mark.colour];
    ctx.fill();
    return;
  }
  for (const place of mark.through) ctx.lineTo(...place);
  ctx.strokeStyle = COLOURS[mark.colour];
  ctx.lineWidth = mark.width;
  ctx.stroke();
}

/**
 * A drawing as a PNG of twice its size. It is drawn on a canvas and not loaded from its SVG, which a page may only do whose
 * Content-Security-Policy allows `img-src data:` or `blob:`.
 *
 * @throws {Error} when the browser cannot make it
 */
export async function pngOf({ width, height, marks }: Drawing): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * TIMES);
  canvas.height = Math.ceil(height * TIMES);
  const ctx = context(canvas);
  ctx.scale(TIMES, TIMES);
  ctx.fillStyle = COLOURS.paper;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  for (const mark of marks) put(ctx, mark);
  const png = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('The browser made no picture.');
  return png;
}
