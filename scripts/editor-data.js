// What editors offer as one types, in the two forms that they read: custom data for VS Code, and web-types for JetBrains.
// https://github.com/microsoft/vscode-custom-data and https://github.com/JetBrains/web-types
import { elementsOf, unbroken } from './manifest-elements.js';

/**
 * @typedef {import('./manifest-elements.js').Manifest} Manifest
 * @typedef {import('./manifest-elements.js').Described} Described
 */

const VOID = 'v'; // VS Code's own set of values for an attribute that is on or off, and takes none

/** @param {string} [text] */
const markdown = text => ({ kind: 'markdown', value: unbroken(text) });

/** @param {string} [type] such as `'bar' | 'circle' | undefined` */
const wordsIn = (type = '') => [...type.matchAll(/'([^']+)'/g)].map(([, name = '']) => ({ name }));

/** @param {import('custom-elements-manifest/schema.js').Attribute} attribute */
function valuesOf({ type }) {
  if (type?.text === 'boolean') return { valueSet: VOID };
  const values = wordsIn(type?.text);
  return values.length ? { values } : {};
}

/**
 * Everything of one kind that any element has, each name once. What it means may differ from element to element.
 *
 * @param {readonly Described[]} elements
 * @param {(element: Described) => readonly { name: string, description?: string }[]} kind
 */
function ofAll(elements, kind) {
  /** @type {Map<string, Map<string, string[]>>} the elements by name and description */
  const names = new Map();
  for (const element of elements) {
    for (const { name, description = '' } of kind(element)) {
      const meanings = names.get(name) ?? new Map();
      names.set(name, meanings.set(description, [...(meanings.get(description) ?? []), `\`<${element.tag}>\``]));
    }
  }
  return [...names].map(([name, meanings]) => ({
    name,
    description: markdown([...meanings].map(([meaning, tags]) => `${tags.join(', ')}: ${meaning}`).join('\n\n')),
  }));
}

/** @param {Manifest} manifest */
export function vsCodeHtmlData(manifest) {
  const tags = elementsOf(manifest).map(({ tag, description, attributes }) => ({
    name: tag,
    description: markdown(description),
    attributes: attributes.map(attribute => ({
      name: attribute.name,
      description: markdown(attribute.description),
      ...valuesOf(attribute),
    })),
  }));
  return { version: 1.1, tags };
}

/** @param {Manifest} manifest */
export function vsCodeCssData(manifest) {
  const elements = elementsOf(manifest);
  return {
    version: 1.1,
    properties: ofAll(elements, ({ cssProperties }) => cssProperties),
    pseudoElements: ofAll(elements, ({ cssParts }) => cssParts).map(part => ({
      ...part,
      name: `::part(${part.name})`,
    })),
  };
}

/** @param {{ name: string, description?: string }} one */
const contribution = ({ name, description }) => ({ name, description: unbroken(description) });

/** @param {string} [type] */
const withoutUndefined = (type = 'string') => type.replace(' | undefined', '');

/** @param {import('custom-elements-manifest/schema.js').Attribute} attribute */
const webAttribute = attribute => ({
  ...contribution(attribute),
  value: { type: withoutUndefined(attribute.type?.text) },
});

/** @param {{ name: string, description?: string, type?: { text: string } }} member */
const webMember = member => ({ ...contribution(member), type: member.type?.text ?? 'unknown' });

/** @param {Described} element */
const webElement = element => ({
  ...contribution({ name: element.tag, description: element.description }),
  attributes: element.attributes.map(webAttribute),
  slots: element.slots.map(contribution),
  js: {
    events: element.events.map(webMember),
    properties: [
      ...element.attributes.map(attribute => webMember({ ...attribute, name: attribute.fieldName ?? attribute.name })),
      ...element.properties.map(webMember),
      ...element.readings.map(reading => ({ ...webMember(reading), 'read-only': true })),
    ],
  },
  css: {
    properties: element.cssProperties.map(contribution),
    parts: element.cssParts.map(contribution),
  },
});

/**
 * @param {Manifest} manifest
 * @param {{ name: string, version: string }} of the package
 */
export const webTypes = (manifest, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: { html: { elements: elementsOf(manifest).map(webElement) } },
});
