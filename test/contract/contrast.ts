import { onPage, settled } from '../host/host-page.js';
import type { HostPage } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';
import { named, partsOf, seen, styleOf, textBoxesOf } from './boxes.js';
import { colourOf, faded, over } from './colours.js';
import type { Colour } from './colours.js';
import { contrast } from './wcag.js';

/** WCAG 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const MARK = 3;

type Root = Document | ShadowRoot;

function opacityOf(part: Element | null): number {
  return part === null ? 1 : Number(styleOf(part).opacity) * opacityOf(part.parentElement);
}

const isShape = (part: Element): boolean => part.matches('circle, ellipse, path, rect, polygon, line, polyline');

/** What a part paints behind what stands on it. */
function paintOf(part: Element): Colour {
  const style = styleOf(part);
  if (style.backgroundImage !== 'none') throw new Error(`an image stands behind text, in <${part.localName}>`);
  const paint = isShape(part)
    ? faded(style.fill === 'none' ? colourOf('transparent') : colourOf(style.fill), Number(style.fillOpacity))
    : colourOf(style.backgroundColor);
  return faded(paint, opacityOf(part));
}

/** A page keeps its scheme while it is looked at; and each sheet that is laid in it takes a layout. */
const papers = new WeakMap<Document, Colour>();

/** The colour of an empty page, as the page's own scheme has it. */
function paper(page: Document): Colour {
  const known = papers.get(page);
  if (known) return known;
  const sheet = page.createElement('div');
  page.body.append(sheet);
  sheet.setAttribute('style', 'background-color: Canvas');
  const colour = colourOf(styleOf(sheet).backgroundColor);
  sheet.remove();
  papers.set(page, colour);
  return colour;
}

/** The colour that lies behind a point of a part: everything painted from the page's ground up to the part itself. */
function ground(part: Element, x: number, y: number, itself: boolean): Colour {
  const painted = (part.getRootNode() as Root).elementsFromPoint(x, y);
  const at = painted.indexOf(part);
  const stack = at < 0 ? ancestors(part) : painted.slice(at);
  return stack
    .slice(itself ? 0 : 1)
    .reduceRight((below, layer) => over(paintOf(layer), below), paper(part.ownerDocument));
}

function ancestors(part: Element): Element[] {
  return part.parentElement ? [part, ...ancestors(part.parentElement)] : [part];
}

/** Fields that a person writes in or chooses from: their text is no text node. */
const FIELDS = 'select, textarea, input:not([type=checkbox], [type=radio], [type=range])';
const CONTROLS = `button, summary, a[href], [type=checkbox], [type=radio], [type=range], ${FIELDS}`;

/** How much the ink of a part stands out from what lies behind it, in the middle of `box`. */
function textContrast(part: Element, box: () => DOMRect | undefined): number {
  part.scrollIntoView({ block: 'center' });
  const rect = box() ?? part.getBoundingClientRect();
  const { fill, color } = styleOf(part);
  const behind = ground(part, rect.x + rect.width / 2, rect.y + rect.height / 2, true);
  const ink = faded(colourOf(part.closest('svg') ? fill : color), opacityOf(part));
  return contrast(over(ink, behind), behind);
}

/** Texts that do not stand out enough from what lies behind them. */
function faintTexts(element: HTMLElement): readonly string[] {
  const fields = partsOf(element)
    .filter(part => part.matches(FIELDS) && seen(part))
    .map(parent => ({ text: named(parent), parent, now: () => parent.getBoundingClientRect() }));
  return [...textBoxesOf(element), ...fields]
    .filter(({ parent }) => !parent.closest(':disabled'))
    .map(({ text, parent, now }) => ({ text, ratio: textContrast(parent, now) }))
    .filter(({ ratio }) => ratio < TEXT)
    .map(({ text, ratio }) => `"${text}" has a contrast of ${ratio.toFixed(2)}`);
}

/** What makes a part stand out: its border and its own surface, or what an SVG shape is drawn with. */
function marksOf(part: Element): readonly Colour[] {
  const style = styleOf(part);
  if (isShape(part)) return [style.fill, style.stroke].filter(paint => paint !== 'none').map(colourOf);
  const border = ['bottom', 'left', 'right', 'top'].every(
    side => parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0,
  );
  return [...(border ? [colourOf(style.borderTopColor)] : []), colourOf(style.backgroundColor)];
}

/** Controls and figures whose outline does not stand out from what lies around them. A quiet button is its text. */
function faintMarks(element: HTMLElement): readonly string[] {
  return partsOf(element)
    .filter(part => part.matches(`button, ${FIELDS}`) || isShape(part))
    .filter(part => seen(part) && !part.matches(':disabled') && !part.closest('[aria-hidden=true]'))
    .flatMap(part => {
      const marks = marksOf(part).filter(({ alpha }) => alpha > 0);
      if (marks.length === 0) return [];
      part.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = part.getBoundingClientRect();
      const behind = ground(part, x + width / 2, y + height / 2, false);
      const ratio = Math.max(...marks.map(mark => contrast(over(faded(mark, opacityOf(part)), behind), behind)));
      return ratio < MARK ? [`${named(part)} stands out by ${ratio.toFixed(2)}`] : [];
    });
}

/** The ring around what has the focus stands out, and is there. */
function faintFocus(element: HTMLElement): readonly string[] {
  return partsOf(element)
    .filter(part => part.matches(CONTROLS) && seen(part) && !part.matches(':disabled'))
    .flatMap(part => {
      part.focus({ focusVisible: true });
      if (!part.matches(':focus-visible')) return [];
      const { outlineStyle, outlineColor, outlineWidth } = styleOf(part);
      const behind = ground(part, 0, 0, false);
      const ratio = contrast(over(colourOf(outlineColor), behind), behind);
      const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && ratio >= MARK;
      return ring ? [] : [`the focus ring of ${named(part)} stands out by ${ratio.toFixed(2)} (${outlineStyle})`];
    });
}

/** Every text, control, figure and focus ring that stands out too little in the colours that the page now has. */
async function faint({ document, window }: HostPage, element: HTMLElement): Promise<readonly string[]> {
  const still = new window.CSSStyleSheet();
  // What the pointer cannot hit is painted all the same; and colours that are on their way are measured at their end.
  still.replaceSync('* { pointer-events: auto !important; transition: none !important; }');
  for (const root of [document, element.shadowRoot]) root?.adoptedStyleSheets.push(still);
  await settled(element);
  return [...faintTexts(element), ...faintMarks(element), ...faintFocus(element)];
}

/** Contrast on a page of one colour scheme, whatever the person's system prefers. */
export async function standsOut(scheme: string, destination: Destination): Promise<readonly string[]> {
  return onPage(destination, {}, async page => {
    page.document.documentElement.setAttribute('style', `color-scheme: ${scheme}`);
    return faint(page, await page.reach());
  });
}

export const standsOutInLight = (to: Destination): Promise<readonly string[]> => standsOut('light', to);
export const standsOutInDark = (to: Destination): Promise<readonly string[]> => standsOut('dark', to);
/** On a page that follows the system: what it prefers has to be emulated first. */
export const standsOutAsTheSystemHasIt = (to: Destination): Promise<readonly string[]> => standsOut('light dark', to);
