// A bundler plugin that takes the indentation out of html`` and css`` templates, which no minifier touches.
import ts from 'typescript';

/**
 * Any run of whitespace becomes one space: in HTML it means the same (outside `pre`, which the suite does not use).
 *
 * @param {string} text
 */
const tightenHtml = text => text.replace(/\s+/g, ' ');

/**
 * Comments go, and the spaces around what separates. Those around `:`, `+`, `-` and `(` may carry meaning, and stay.
 *
 * @param {string} text
 */
const tightenCss = text =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}');

/** @type {Readonly<Record<string, (text: string) => string>>} */
const TIGHTEN = { html: tightenHtml, svg: tightenHtml, css: tightenCss };

/**
 * @param {string} source a TypeScript module
 * @returns {string} the same module with tight templates
 */
export function tightenTemplates(source) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /** @param {ts.Node} node */
  const visit = node => {
    const tighten = ts.isTaggedTemplateExpression(node) ? TIGHTEN[node.tag.getText()] : undefined;
    if (tighten && ts.isTaggedTemplateExpression(node)) {
      const { template } = node;
      const pieces = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(span => span.literal)]
        : [template];
      for (const piece of pieces) {
        const start = piece.getStart();
        const end = piece.getEnd();
        edits.push({ start, end, text: tighten(source.slice(start, end)) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}

/** @returns {import('vite').Plugin} */
export function templateWhitespace() {
  return {
    name: 'template-whitespace',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(html|svg|css)`/ },
      handler: code => ({ code: tightenTemplates(code), map: null }),
    },
  };
}
