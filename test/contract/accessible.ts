import type { AxeResults } from 'axe-core';
import { onPage } from '../host/host-page.js';
import type { PageWindow } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';

type WindowWithAxe = PageWindow & { axe: { run: (context: Element, options: object) => Promise<AxeResults> } };

/** Every rule of WCAG 2 A and AA, and the good practice that axe knows. */
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

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
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  });
}
