import { onPage, settled } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';
import type { TextBox } from './boxes.js';
import { named, overlaps, partsOf, seen, styleOf, textBoxesOf } from './boxes.js';

/** The narrowest page that must not scroll sideways (WCAG 1.4.10). */
const NARROW = 320;

/** A finger's target, in CSS pixels (WCAG 2.5.5). */
const TARGET = 44;

/** Room for rounding, in CSS pixels. */
const ROUNDING = 1;

/** WCAG 1.4.12, as a person's own style sets it. */
const TEXT_SPACING = `
  * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }
  p { margin-block-end: 2em !important; }
`;

/** Whether a text is of a table that scrolls by itself, which tables may (WCAG 1.4.10), and can be scrolled by the keys. */
function isScrolled({ parent }: TextBox): boolean {
  const scroller = parent.closest('table')?.closest('[tabindex="0"]');
  return scroller ? styleOf(scroller).overflowX === 'auto' : false;
}

/** Texts that are cut off, that lie over one another, or that leave the element. */
function unreadable(element: HTMLElement): readonly string[] {
  const box = element.getBoundingClientRect();
  const texts = textBoxesOf(element);
  const clipped = partsOf(element)
    .filter(part => seen(part) && part.textContent?.trim() && styleOf(part).overflow !== 'visible')
    .filter(part => styleOf(part).overflow !== 'auto')
    .filter(part => part.scrollWidth > part.clientWidth + ROUNDING || part.scrollHeight > part.clientHeight + ROUNDING)
    .map(part => `${named(part)} is clipped`);
  const outside = texts
    .filter(text => !isScrolled(text))
    .filter(({ rect }) => rect.left < box.left - ROUNDING || rect.right > box.right + ROUNDING)
    .map(({ text }) => `"${text}" leaves the element`);
  const over = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(other => overlaps(one, other))
      .map(other => `"${one.text}" lies over "${other.text}"`),
  );
  return [...clipped, ...outside, ...over];
}

/** Controls that a finger can miss. A box or a button of a choice is as large as its label. */
function smallTargets(element: HTMLElement): readonly string[] {
  return partsOf(element)
    .filter(part => part.matches('button, summary, select, textarea, input, a[href], [role=button]') && seen(part))
    .filter(part => !part.matches('p a'))
    .map(part => (part.matches('[type=checkbox], [type=radio]') ? (part.closest('label') ?? part) : part))
    .filter(part => {
      const { width, height } = part.getBoundingClientRect();
      return width < TARGET - ROUNDING / 2 || height < TARGET - ROUNDING / 2;
    })
    .map(part => `${named(part)} "${part.textContent?.trim() ?? ''}" is smaller than ${TARGET} × ${TARGET} px`);
}

/** On a page of 320 px nothing scrolls sideways, no text is lost, and every control can be hit. */
export async function fitsNarrowPages(destination: Destination): Promise<readonly string[]> {
  return onPage(destination, { width: NARROW }, async ({ document, reach }) => {
    const element = await reach();
    const { scrollWidth } = document.documentElement;
    return [
      ...(scrollWidth > NARROW ? [`the page is ${scrollWidth} px wide`] : []),
      ...unreadable(element),
      ...smallTargets(element),
    ];
  });
}

/** With the person's own text spacing no text is clipped or covered, on a narrow page and a wide one. */
export async function bearsTextSpacing(destination: Destination): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of [NARROW, 1000]) {
    await onPage(destination, { width }, async ({ document, window, reach }) => {
      const element = await reach();
      const spacing = new window.CSSStyleSheet();
      spacing.replaceSync(TEXT_SPACING);
      for (const root of [document, element.shadowRoot]) root?.adoptedStyleSheets.push(spacing);
      await settled(element);
      if (document.documentElement.scrollWidth > width) faults.push(`${width} px: the page scrolls sideways`);
      faults.push(...unreadable(element).map(fault => `${width} px: ${fault}`));
    });
  }
  return faults;
}

/** A window of 1280 px at twice its size is so wide, and the person's own font so large (WCAG 1.4.4). */
const AT_TWICE = { width: 640, fontSize: '32px' };

/** With text twice as large no text is lost, and nothing scrolls sideways. */
export async function bearsLargerText(destination: Destination): Promise<readonly string[]> {
  return onPage(destination, { width: AT_TWICE.width }, async ({ document, reach }) => {
    const element = await reach();
    element.style.setProperty('--lms-font-size', AT_TWICE.fontSize);
    await settled(element);
    const { scrollWidth } = document.documentElement;
    return [...(scrollWidth > AT_TWICE.width ? [`the page is ${scrollWidth} px wide`] : []), ...unreadable(element)];
  });
}

/** `hidden` frees the room that the element takes, and gives it back. */
export async function freesItsRoom(destination: Destination): Promise<readonly string[]> {
  return onPage(destination, {}, async ({ reach }) => {
    const element = await reach();
    const shown = element.getBoundingClientRect().height;
    element.hidden = true;
    const hidden = element.getClientRects().length;
    element.hidden = false;
    return [
      ...(hidden === 0 ? [] : ['takes room while hidden']),
      ...(element.getBoundingClientRect().height === shown ? [] : ['has another height after it was hidden']),
    ];
  });
}
