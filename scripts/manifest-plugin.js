// A plugin of the manifest's analyzer: it leaves what a page may use, at the paths that the package ships, with the words that
// each property takes.
import { typesInWords } from './manifest-types.js';

/**
 * @typedef {import('custom-elements-manifest/schema.js').Package} Manifest
 * @typedef {import('custom-elements-manifest/schema.js').Declaration} Declaration
 * @typedef {import('custom-elements-manifest/schema.js').ClassMember} Member
 */

/** @param {string} path of a source file, such as `src/course/define.ts` or `/src/course/define.js` */
const shipped = path => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');

/** @param {Member} member */
const isPublic = ({ name, privacy }) => (privacy ?? 'public') === 'public' && !name.startsWith('#');

/** @param {Declaration} declaration */
function keepPublic(declaration) {
  if (declaration.kind !== 'class') return;
  if (declaration.members) declaration.members = declaration.members.filter(isPublic);
  if (declaration.superclass?.name === 'Event') declaration.superclass = { name: 'Event', package: 'global:' };
  // The analyzer adds a nameless event for each `dispatchEvent` that it sees; those that count stand in the JSDoc.
  const element = /** @type {{ events?: { name?: string }[] }} */ (declaration);
  if (element.events) element.events = element.events.filter(({ name }) => name !== undefined);
}

/**
 * Says which words a property takes, where the source names a type for them, and what a method returns.
 *
 * @param {Declaration} declaration
 * @param {ReadonlyMap<string, string>} types by `Class.member`
 */
function writeOut(declaration, types) {
  if (!('attributes' in declaration)) return;
  for (const member of declaration.members ?? []) {
    const text = types.get(`${declaration.name}.${member.name}`);
    if (text === undefined) continue;
    if (member.kind === 'method') member.return = { ...member.return, type: { text } };
    else member.type = { text };
  }
  for (const attribute of declaration.attributes ?? []) {
    const text = types.get(`${declaration.name}.${attribute.fieldName}`);
    if (text !== undefined) attribute.type = { text };
  }
}

/**
 * Rewrites every path in the manifest, wherever it stands.
 *
 * @param {unknown} node
 */
function ship(node) {
  if (typeof node !== 'object' || node === null) return;
  const record = /** @type {Record<string, unknown>} */ (node);
  for (const [key, value] of Object.entries(record)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') record[key] = shipped(value);
    else ship(value);
  }
}

/** @param {Manifest} manifest */
function sortByPath(manifest) {
  manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Says in which module an element is registered; the analyzer itself knows only `customElements.define`.
 *
 * @param {Manifest} manifest
 * @param {ReadonlyMap<string, { readonly tag: string, readonly element: string }>} definitions by the module's path
 */
function addDefinitions(manifest, definitions) {
  for (const module of manifest.modules) {
    const defined = definitions.get(module.path);
    if (!defined) continue;
    const home = manifest.modules.find(({ declarations }) =>
      declarations?.some(({ name }) => name === defined.element),
    );
    module.exports = [
      {
        kind: 'custom-element-definition',
        name: defined.tag,
        declaration: { name: defined.element, ...(home && { module: home.path }) },
      },
    ];
  }
}

/** @returns {import('@custom-elements-manifest/analyzer').Plugin} */
export function publicOnly() {
  /** @type {Map<string, { tag: string, element: string }>} */
  const definitions = new Map();
  return {
    name: 'public-only',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (tag && element && ts.isStringLiteral(tag) && moduleDoc.path) {
        definitions.set(moduleDoc.path, { tag: tag.text, element: element.getText() });
      }
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const types = typesInWords();
      for (const { declarations = [] } of manifest.modules) {
        declarations.forEach(keepPublic);
        for (const declaration of declarations) writeOut(declaration, types);
      }
      addDefinitions(manifest, definitions);
      ship(manifest);
      sortByPath(manifest);
    },
  };
}
