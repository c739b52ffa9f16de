import { inTheEnd, onPage, settled } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';
import { wordsOf } from './texts.js';

interface PropertyDeclaration {
  readonly attribute?: string | boolean;
  readonly type?: unknown;
}

/** Whether Lit reads it as a boolean: by name, since the page has a `Boolean` of its own. */
const isBoolean = (type: unknown): boolean => typeof type === 'function' && type.name === 'Boolean';

type ElementClass = CustomElementConstructor & { readonly elementProperties?: Map<string, PropertyDeclaration> };

/** The properties that the fixture's attributes stand for, with the values that a script on the page would set. */
function propertiesFor(
  element: Element,
  { elementProperties = new Map() }: ElementClass,
): [string, string | boolean][] {
  return [...elementProperties].flatMap(([name, { attribute, type }]: [string, PropertyDeclaration]) => {
    const text = element.getAttribute(typeof attribute === 'string' ? attribute : name.toLowerCase());
    if (attribute === false || text === null) return [];
    return [[name, isBoolean(type) ? true : text] as [string, string | boolean]];
  });
}

/**
 * A page may set properties before the element is defined: they count as the attributes would, and do not hide the
 * element's own accessors afterwards.
 */
export async function countsEarlyProperties(destination: Destination): Promise<readonly string[]> {
  const byAttributes = await onPage(destination, {}, async page => {
    const element = await page.reach();
    const ElementClass = page.window.customElements.get(destination.tag) as ElementClass;
    await settled(element);
    return { properties: propertiesFor(element, ElementClass), words: wordsOf(element) };
  });
  return onPage(destination, {}, async page => {
    const early = page.document.createElement(destination.tag) as HTMLElement & Record<string, unknown>;
    const { properties, words } = byAttributes;
    for (const [name, value] of properties) early[name] = value;
    const written = page.document.querySelector(destination.tag);
    early.append(...(written?.childNodes ?? []));
    written?.replaceWith(early);
    await page.reach();
    await settled(early);
    return [
      ...properties
        .filter(([name]) => Object.hasOwn(early, name))
        .map(([name]) => `an early ${name} hides the accessor`),
      ...properties.filter(([name, value]) => early[name] !== value).map(([name]) => `an early ${name} is lost`),
      ...(await inTheEnd(() =>
        wordsOf(early).join() === words.join() ? [] : ['early properties show something else than the attributes do'],
      )),
    ];
  });
}
