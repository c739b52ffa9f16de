import { VERSION } from './version.js';

/**
 * Registers `element` as `tag`, once. A second copy of the suite on the page keeps the first one's element, so nothing
 * throws; only when the two are of different versions is the page's author told. In Node it does nothing.
 *
 * @param tag - the element's name, `lms-…`
 * @param element - its class
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!('customElements' in globalThis)) return;
  const first = customElements.get(tag) as { version?: string } | undefined;
  if (!first) {
    customElements.define(tag, Object.assign(element, { version: VERSION }));
  } else if (first.version !== VERSION) {
    console.warn(
      `<${tag}> is already defined by version ${first.version ?? '(unknown)'} of lms-widgets; version ${VERSION} leaves it so. Load one version on a page.`,
    );
  }
}
