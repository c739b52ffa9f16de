import type { AxeResults } from 'axe-core';
import { onPage } from '../host/host-page.js';
import type { PageWindow } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';

type WindowWithAxe = PageWindow & { axe: { run: (context: Element, options: object) => Promise<AxeResults> } };

/** Every rule of WCAG 2 A and AA, and the good practice that axe knows. */
const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  elementRef: true,
};

const words = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/**
 * Whether a name has every text that is seen in the part. axe wants all of them in one row, but of two texts in a cell, such
 * as a date and its minutes, a person says the one or the other (WCAG 2.5.3).
 */
function namesEveryText(part: Element): boolean {
  const name = words(part.getAttribute('aria-label') ?? '');
  const texts = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent ?? '';
    if (text.trim() && !name.includes(words(text))) return false;
  }
  return true;
}

async function loadAxe(document: Document): Promise<void> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

/** The element in its state, with what the page puts in it, has no violation that axe can see. */
export async function satisfiesAxe(destination: Destination): Promise<readonly string[]> {
  return onPage(destination, {}, async ({ document, window, reach }) => {
    const element = await reach();
    await loadAxe(document);
    const { violations } = await (window as WindowWithAxe).axe.run(element, RULES);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes
        .filter(({ element: part }) => !(id === 'label-content-name-mismatch' && part && namesEveryText(part)))
        .map(({ html }) => `${id}: ${help}: ${html}`),
    );
  });
}
