// The texts that stand in HTML, each in the language of the nearest `lang`.
import { parse } from 'parse5';

/**
 * @typedef {object} Text
 * @property {string} language a primary subtag, such as `nb`
 * @property {string} text
 *
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} ChildNode
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 */

/** Attributes that are read to somebody. */
const SPOKEN = ['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title'];

/** Elements whose content nobody reads as language. */
const SILENT = ['script', 'style', 'code', 'kbd', 'samp'];

/**
 * @param {Element} element
 * @param {string} name
 */
const attribute = (element, name) => element.attrs.find(({ name: own }) => own === name)?.value;

/** @param {Element} element */
function spoken(element) {
  const isDescription = element.nodeName === 'meta' && attribute(element, 'name') === 'description';
  return [...SPOKEN, ...(isDescription ? ['content'] : [])].flatMap(name => attribute(element, name) ?? []);
}

/** @param {string} tag of the page; `no` is bokmål */
const primary = tag => tag.toLowerCase().replace(/-.*/, '').replace(/^no$/, 'nb');

/**
 * @param {ChildNode} node
 * @param {string} language
 * @returns {Text[]}
 */
function textsOf(node, language) {
  if (node.nodeName === '#text' && 'value' in node) return node.value.trim() ? [{ language, text: node.value }] : [];
  if (!('attrs' in node) || SILENT.includes(node.nodeName)) return [];
  const own = primary(attribute(node, 'lang') ?? language);
  return [
    ...spoken(node).map(text => ({ language: own, text })),
    ...node.childNodes.flatMap(child => textsOf(child, own)),
  ];
}

/**
 * @param {string} html a whole page
 * @returns {Text[]}
 */
export function textsInPage(html) {
  return parse(html).childNodes.flatMap(node => textsOf(node, ''));
}
