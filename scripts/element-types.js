// dist/types/elements.d.ts: what each element takes and tells, by its tag. The types for React, Vue and Svelte beside it
// (src/types/) say it in the words of each.
import { elementsOf, unbroken } from './manifest-elements.js';

/** @typedef {import('./manifest-elements.js').Described} Described */

/**
 * @param {string} [text]
 * @returns {string} as a comment that stands two steps in
 */
const comment = text =>
  text ? `      /** ${unbroken(text).replaceAll('\n', '\n       * ').replaceAll('*/', '*\\/')} */\n` : '';

/** @param {Described} element */
function propsOf({ className, attributes, properties }) {
  const named = [
    ...attributes.map(({ name, fieldName, description }) => ({ name, field: fieldName ?? name, description })),
    ...properties.map(({ name, description }) => ({ name, field: name, description })),
  ];
  const line = /** @param {typeof named[number]} prop */ ({ name, field, description }) =>
    `${comment(description)}      '${name}'?: ${className}['${field}'] | undefined;\n`;
  return named.map(line).join('');
}

/** @param {Described} element */
const eventsOf = ({ events }) =>
  events.map(({ name, type, description }) => `${comment(description)}      '${name}': ${type.text};\n`).join('');

/**
 * @param {import('./manifest-elements.js').Manifest} manifest
 * @returns {string} a module of types
 */
export function elementTypes(manifest) {
  const elements = elementsOf(manifest);
  const imported = [
    ...elements.map(({ className }) => className),
    ...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text))),
  ];
  return `import type { ${imported.join(', ')} } from '../index.js';

/** What each element takes and tells, by its tag. */
export interface Elements {
${elements
  .map(
    element => `  '${element.tag}': {
    element: ${element.className};
    /** Its attributes, and the properties that have none. */
    props: {
${propsOf(element)}    };
    events: {
${eventsOf(element)}    };
  };
`,
  )
  .join('')}}
`;
}
