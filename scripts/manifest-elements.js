// The elements as custom-elements.json describes them: what all that is made from it reads.
import { readFileSync } from 'node:fs';
import { ROOT } from './elements.js';

/**
 * @typedef {import('custom-elements-manifest/schema.js').Package} Manifest
 * @typedef {import('custom-elements-manifest/schema.js').ClassField & { attribute?: string, readonly?: boolean }} Field as
 *   the analyzer writes it
 * @typedef {import('custom-elements-manifest/schema.js').ClassMethod} Method
 */

/**
 * An element that a page can write.
 *
 * @typedef {object} Described
 * @property {string} tag
 * @property {string} className
 * @property {string} description
 * @property {readonly import('custom-elements-manifest/schema.js').Attribute[]} attributes
 * @property {readonly Field[]} properties that have no attribute and can be set
 * @property {readonly Field[]} readings: the properties that can only be read
 * @property {readonly Method[]} methods
 * @property {readonly import('custom-elements-manifest/schema.js').Event[]} events
 * @property {readonly import('custom-elements-manifest/schema.js').Slot[]} slots
 * @property {readonly import('custom-elements-manifest/schema.js').CssPart[]} cssParts
 * @property {readonly import('custom-elements-manifest/schema.js').CssCustomProperty[]} cssProperties
 */

/** @returns {Manifest} custom-elements.json as it is */
export const manifestInPlace = () => JSON.parse(readFileSync(`${ROOT}custom-elements.json`, 'utf8'));

/**
 * @param {Manifest} manifest
 * @returns {Described[]} in the manifest's order
 */
export function elementsOf({ modules }) {
  return modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(declaration => {
      if (!('tagName' in declaration) || declaration.tagName === undefined) return [];
      const { tagName, name, description = '', members = [] } = declaration;
      const fields = members.filter(/** @returns {member is Field} */ member => member.kind === 'field');
      return {
        tag: tagName,
        className: name,
        description,
        attributes: declaration.attributes ?? [],
        properties: fields.filter(({ attribute, readonly }) => !attribute && !readonly),
        readings: fields.filter(({ readonly }) => readonly),
        methods: members.filter(member => member.kind === 'method'),
        events: declaration.events ?? [],
        slots: declaration.slots ?? [],
        cssParts: declaration.cssParts ?? [],
        cssProperties: declaration.cssProperties ?? [],
      };
    }),
  );
}

/**
 * @param {string} [text] as the source breaks it
 * @returns {string} each paragraph on one line
 */
export const unbroken = (text = '') => text.replace(/(\S)[ \t]*\n[ \t]*(?=\S)/g, '$1 ');
