/** A piece of text on the screen: one line of it. */
export interface TextBox {
  readonly text: string;
  readonly rect: DOMRect;
  /** Where the line is now: the page may have been scrolled since. */
  readonly now: () => DOMRect | undefined;
  /** The element that the text stands in. */
  readonly parent: HTMLElement;
}

/** How far two lines may reach into each other, in CSS pixels: accents and rounding. */
const TOUCH = 2;

/** Every part of the element in its shadow root, the page's own slotted content left out. */
export function partsOf(element: HTMLElement): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
}

/** A part's computed style, asked of the page that it is in. */
export function styleOf(part: Element): CSSStyleDeclaration {
  return (part.ownerDocument.defaultView ?? window).getComputedStyle(part);
}

/** A part as a fault names it. */
export function named(part: Element): string {
  return `<${part.localName} class="${part.getAttribute('class') ?? ''}">`;
}

/** Whether a part can be seen: rendered, not transparent, and not put aside for screen readers. */
export function seen(part: Element): boolean {
  return part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !part.closest('.unseen');
}

/** Every line of text of the element that can be seen. */
export function textBoxesOf(element: HTMLElement): readonly TextBox[] {
  return partsOf(element).flatMap(parent =>
    [...parent.childNodes]
      .filter(node => node.nodeType === 3 && node.textContent?.trim() && seen(parent))
      .flatMap(node => {
        const lines = (): readonly DOMRect[] => {
          const range = parent.ownerDocument.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        };
        const text = node.textContent?.trim() ?? '';
        return lines()
          .map((rect, line) => ({ text, rect, parent, now: () => lines()[line] }))
          .filter(({ rect }) => rect.width > 0);
      }),
  );
}

/** Whether two lines of different texts lie over each other. */
export function overlaps(one: TextBox, other: TextBox): boolean {
  const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
  const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
  return one.parent !== other.parent && wide > TOUCH && high > TOUCH;
}
