// The texts that stand in TypeScript: under a constant or a property named `nb`, `nn` or `en`.
import ts from 'typescript';

/** @typedef {import('./texts-in-pages.js').Text} Text */

const LANGUAGES = ['nb', 'nn', 'en'];

/** @param {string} text an address or a path, which no dictionary knows */
const isAddress = text => /^(\.{0,2}\/|#|https?:)/.test(text);

/** Names of files and of their types, within a text. */
const FILE_NAMES = /[\w-]+(\.(js|json|txt)|\/(javascript|json))\b/g;

/**
 * @param {ts.Node} node
 * @returns {string | undefined} the language that everything inside the node is written in
 */
function languageOf(node) {
  if (!ts.isVariableDeclaration(node) && !ts.isPropertyAssignment(node)) return undefined;
  return LANGUAGES.find(language => language === node.name.getText());
}

/**
 * @param {ts.Node} node
 * @returns {string | undefined} what the node itself says, without what is put into it when it runs
 */
function textOf(node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return isAddress(node.text) ? undefined : node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ');
  }
  return undefined;
}

/** @param {ts.Node} node a comparison, whose literals are not texts */
const isComparison = node => ts.isBinaryExpression(node) && ts.isStringLiteral(node.right);

/**
 * @param {string} source a TypeScript module
 * @returns {Text[]}
 */
export function textsInModule(source) {
  /** @type {Text[]} */
  const texts = [];
  /**
   * @param {ts.Node} node
   * @param {string | undefined} language
   */
  const read = (node, language) => {
    const inside = languageOf(node) ?? language;
    const text = inside && textOf(node)?.replace(FILE_NAMES, '');
    if (inside && text) texts.push({ language: inside, text });
    const name = ts.isPropertyAssignment(node) ? node.name : undefined;
    if (!isComparison(node)) ts.forEachChild(node, child => (child === name ? undefined : read(child, inside)));
  };
  read(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true), undefined);
  return texts;
}
