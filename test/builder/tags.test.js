// The pieces of HTML are those that a browser finds: held against parse5, which reads as the standard says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'parse5';
import { importDemo } from '../source.js';

const { piecesOf } = await importDemo('builder', 'tags');

const begun = html =>
  piecesOf(html)
    .filter(({ kind }) => kind === 'begin')
    .map(({ name, attributes }) => [name, Object.fromEntries(attributes)]);

/** The tags of a page whose nesting is such that a browser adds and moves nothing. */
function tagsOf(node) {
  return node.childNodes.flatMap(child =>
    child.tagName
      ? [[child.tagName, Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]))], ...tagsOf(child)]
      : [],
  );
}

function textIn(node) {
  if (['script', 'style', 'textarea', 'title', 'noscript', 'iframe'].includes(node.tagName)) return '';
  return node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textIn).join('');
}

const bodyOf = html => {
  const [, body] = parse(`<!doctype html><html><head></head><body>${html}`, {
    scriptingEnabled: true,
  }).childNodes[1].childNodes;
  return body;
};

const name = fc.constantFrom('div', 'Section', 'lms-practice-log', 'SPAN', 'i.x', 'x"y');
const space = fc.constantFrom(' ', '\n', '\t ', '/', ' / ');
const about = fc.constantFrom('=', ' = ', '=\n', ' =');
const plain = fc.stringMatching(/^[a-zæ=<'"`-]{0,6}$/);
const entity = fc.constantFrom(
  '&amp;',
  '&#38;',
  '&#x3D;',
  '&quot;',
  '&#0;',
  '&#xD800;',
  '&#38',
  '&',
  '&lang=',
  '&&lt;',
);
const words = fc.array(fc.oneof(plain, entity, fc.constantFrom('>', '/', ' ', '\u00a0', '?a=b&amp;c')), {
  maxLength: 4,
});
const value = fc.oneof(
  words.map(parts => `"${parts.join('').replaceAll('"', '')}"`),
  words.map(parts => `'${parts.join('').replaceAll("'", '')}'`),
  words.map(parts => `v${parts.join('').replace(/[>\s]/g, '')}`),
  fc.constant(''),
);
const attribute = fc
  .tuple(fc.constantFrom('href', 'TITLE', 'data-lms', '=x', '"', "a'", 'a<b', '?'), fc.option(fc.tuple(about, value)))
  .map(([key, rest]) => `${key}${rest?.join('') ?? ''}`);
const tag = fc
  .tuple(name, fc.array(fc.tuple(space, attribute), { maxLength: 4 }), fc.constantFrom('', ' ', '/', ' /'))
  .map(([key, attributes, end]) => `<${key}${attributes.flat().join('')}${end}>`);
const between = fc.constantFrom(
  '<!-- <div title="a"> -->',
  '<!--><div>-->',
  '<!---><div>-->',
  '<!-- a --!><span>',
  '<!--!><div>-->',
  '<?php <div> ?>',
  '</ <div>',
  '</>',
  '<! a "> <div>',
  '<![CDATA[ <div> ]]>',
  '<script>"<div>" </scripts <a> </script >',
  '<style>a > b { }</style/>',
  '<textarea><div></textarea>',
  '<noscript><div></noscript>',
  '<iframe><div></iframe>',
  '<svg><path d="M0 0"/></svg>',
  'a < b > c <1>',
  '</nobody title=">">',
  '&lt;div title="x"&gt;',
);

test('tags, attributes and readable words are those that a browser finds, in HTML as nobody should write it', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          tag,
          between,
          plain.map(text => text.replaceAll('<', '')),
        ),
        { maxLength: 8 },
      ),
      parts => {
        const html = parts.join('');
        const body = bodyOf(html);
        assert.deepEqual(begun(html), tagsOf(body));
        const text = piecesOf(html).map(piece => (piece.kind === 'text' ? piece.text : ''));
        assert.equal(text.join(''), textIn(body));
      },
    ),
    { numRuns: 3000 },
  );
});

test('a tag that does not end is none, nor is what comes after it', () => {
  for (const unfinished of ['<a', '<a href', '<a href=', '<a href="x', "<a href='x><b>", '<a href="x"', '<a b = "c<i>'])
    assert.deepEqual(begun(`<p>x</p>${unfinished}`), [['p', {}]]);
});
