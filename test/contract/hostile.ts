import { HOSTILE_STYLESHEETS } from '../host/hostile-stylesheets.js';
import { named, styleOf } from './boxes.js';
import { onPage } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';

/** What a page's style must not reach. */
const OURS = [
  'font-size',
  'line-height',
  'font-family',
  'font-weight',
  'font-style',
  'direction',
  'letter-spacing',
  'word-spacing',
  'text-transform',
  'text-indent',
  'text-align',
  'white-space',
  'display',
  'padding',
  'border-width',
  'margin',
] as const;

/** The host box is the page's: so it is given the same room and the same font on every page. */
const SAME_HOST = {
  display: 'block',
  position: 'static',
  float: 'none',
  'box-sizing': 'content-box',
  width: '600px',
  'min-width': '0',
  'max-width': 'none',
  height: 'auto',
  'min-height': '0',
  'max-height': 'none',
  padding: '0',
  border: '0',
  margin: '0',
  zoom: '1',
  transform: 'none',
  '--lms-font-family': 'sans-serif',
};

/** The element's own parts as they are now: by each its size and the styles that pages tend to change. */
function measure(element: HTMLElement): readonly Readonly<Record<string, string>>[] {
  return [...(element.shadowRoot?.querySelectorAll('[part~=base], [part~=base] *') ?? [])].map(part => {
    const style = styleOf(part);
    // The laid out size: what moves is transformed between two looks. An inline box has none.
    const inline = style.width === 'auto';
    const { width, height } = inline
      ? part.getBoundingClientRect()
      : { width: parseFloat(style.width), height: parseFloat(style.height) };
    return {
      part: named(part),
      width: width.toFixed(1),
      height: height.toFixed(1),
      ...Object.fromEntries(OURS.map(name => [name, style.getPropertyValue(name)])),
    };
  });
}

/** What rounding makes of a place on the page: the box of a text in a picture is 22.1 px high in Firefox, or 22.0. */
const ROUNDING_PX = 0.15;

const differ = (value: string, now = ''): boolean =>
  value !== now && !(Math.abs(Number(value) - Number(now)) <= ROUNDING_PX);

/** Adds a stylesheet to the page, not in force. */
async function lay(document: Document, href: string): Promise<HTMLLinkElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`no stylesheet at ${href}`));
    document.head.append(link);
  });
  link.disabled = true;
  return link;
}

/**
 * Under every hostile stylesheet, each box and each text inside the element is as it is on a page without styles.
 * Both are measured in one turn, so that nothing else has changed between them.
 */
export async function withstandsHostilePages(destination: Destination): Promise<readonly string[]> {
  return onPage(destination, {}, async ({ document, reach }) => {
    const element = await reach();
    for (const [name, value] of Object.entries(SAME_HOST)) element.style.setProperty(name, value, 'important');
    const faults: string[] = [];
    for (const [name, href] of Object.entries(HOSTILE_STYLESHEETS)) {
      const link = await lay(document, href);
      const plain = measure(element);
      link.disabled = false;
      const hostile = measure(element);
      link.remove();
      plain.forEach((part, index) => {
        for (const [what, value] of Object.entries(part)) {
          const now = hostile[index]?.[what];
          if (differ(value, now)) faults.push(`${name}: ${what} of ${part.part} ${value} → ${now}`);
        }
      });
    }
    return faults;
  });
}
