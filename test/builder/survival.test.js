import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { importDemo } from '../source.js';

const { survivalIn, verdictOn, tagsIn, linkSnippet, frameSnippet, elementSnippet, loaderSnippet } = await importDemo(
  'builder',
  'survival',
  'tags',
  'snippets',
);

const folder = 'https://sykehus.example/kurs/';
const expected = {
  widget: 'breathing-timer',
  asked: new Map([
    ['pattern', '4-6'],
    ['lang', 'nn'],
  ]),
  folder,
};
const placed = { ...expected, words: 'Pust «rolig» & lenge' };

const toldOf = html => {
  const findings = survivalIn(html, expected);
  return {
    verdict: verdictOn(html, findings),
    found: findings.map(({ kind, troubles }) => [kind, ...troubles.map(trouble => trouble.kind)].join(' ')),
  };
};

test('what was copied and is there as it was, works', () => {
  const page = snippet => `<!doctype html><title>x</title><main class="a"><h2>Øv</h2>${snippet}<p>Mer</p></main>`;
  assert.deepEqual(toldOf(page(linkSnippet(placed))), { verdict: 'works', found: ['link'] });
  assert.deepEqual(toldOf(page(frameSnippet(placed))), { verdict: 'works', found: ['frame'] });
  const loader = loaderSnippet(folder, { version: '1.0.0', integrity: 'sha384-x' });
  assert.deepEqual(toldOf(page(elementSnippet(placed) + loader)), {
    verdict: 'needs-loader',
    found: ['element', 'loader'],
  });
});

test('what a CMS does to a link is told, and whether it is of any use', () => {
  const link = (href, rest = '>Pust') => `<p><a href="${href}"${rest}</a></p>`;
  const good = `${folder}w/breathing-timer.html?pattern=4-6&amp;lang=nn`;
  assert.deepEqual(toldOf(link(good, ' class="x" rel="noopener"><span>Pust</span>')).found, ['link']);
  assert.deepEqual(toldOf(link(good.replace('&amp;', '&amp;amp;'))).found, ['link']);
  assert.deepEqual(toldOf(link('/kurs/w/breathing-timer.html?pattern=4-6&lang=nn')).found, ['link']);
  assert.deepEqual(toldOf(link(`${folder}w/breathing-timer.html`)), {
    verdict: 'works',
    found: ['link settings-lost'],
  });
  assert.deepEqual(toldOf(link(good.replace('https', 'http'))).found, ['link insecure']);
  assert.deepEqual(toldOf(link(good.replace('sykehus', 'annet'))).found, ['link other-host']);
  assert.deepEqual(toldOf(link(good, ' target="_blank">Pust')).found, ['link new-window']);
  assert.deepEqual(toldOf(link(good, '> ')), { verdict: 'use-link', found: ['link no-words'] });
  assert.deepEqual(toldOf(link('https://sykehus.example/om-oss?w/breathing-timer')), { verdict: 'gone', found: [] });
});

test('a frame that was disabled, an empty place and a line alone are of no use', () => {
  const frame = frameSnippet(placed);
  assert.deepEqual(toldOf(frame.replace('<iframe', '<iframe sandbox=""')), {
    verdict: 'use-link',
    found: ['frame sandbox'],
  });
  assert.deepEqual(toldOf(frame.replace(/ (allow|title)="[^"]*"/g, '')).found, ['frame no-allow no-title']);
  const place = words => `<div data-lms="breathing-timer?pattern=4-6&amp;lang=nn">${words}</div>`;
  assert.deepEqual(toldOf(place('Pust')), { verdict: 'needs-loader', found: ['place'] });
  assert.deepEqual(toldOf(place(' ')), { verdict: 'use-link', found: ['place empty'] });
  assert.deepEqual(toldOf('<script type="module" src="/lms/1.0.0/embed.js"></script>'), {
    verdict: 'use-link',
    found: ['loader no-integrity'],
  });
});

test('a snippet that can be read on the page is told from one that is gone', () => {
  const asText = linkSnippet(placed).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  assert.deepEqual(toldOf(`<p>${asText}</p>`), { verdict: 'as-text', found: [] });
  assert.deepEqual(toldOf('<p>Pust</p>'), { verdict: 'gone', found: [] });
});

test('whatever is pasted, it is told of and nothing throws', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '<a href="',
      "<a href='/w/",
      '/w/practice-log.html?',
      '">',
      '</a>',
      '<iframe src=',
      '&#xffffff;',
      '<',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), pieces => {
      const { verdict } = toldOf(pieces.join(''));
      assert.ok(['works', 'needs-loader', 'use-link', 'as-text', 'gone'].includes(verdict));
    }),
    { numRuns: 2000 },
  );
});

test('half a megabyte of broken tags takes no longer than a page', { timeout: 10_000 }, () => {
  for (const piece of ['<a "', '<a href="', '<a \'"', '<a b=c/ ', '</a>', '<a>', '&amp;lt;a /w/'])
    assert.ok(toldOf(piece.repeat(500_000 / piece.length)));
});

test('tags and attributes are those that a browser would find', () => {
  const name = fc.constantFrom('div', 'span', 'section', 'lms-practice-log');
  const value = fc.string({ unit: 'grapheme-ascii', maxLength: 12 });
  const attributes = fc.dictionary(fc.constantFrom('href', 'title', 'data-lms', 'class', 'rel'), value, {
    noNullPrototype: true,
  });
  const node = fc.letrec(tie => ({
    node: fc.record({
      name,
      attributes,
      children: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('node'), { maxLength: 3 })),
    }),
  })).node;
  const built = ({ name: tagName, attributes: given, children }) => ({
    nodeName: tagName,
    tagName,
    namespaceURI: 'http://www.w3.org/1999/xhtml',
    attrs: Object.entries(given).map(([key, text]) => ({ name: key, value: text })),
    childNodes: children.map(built),
  });
  const walk = ({ childNodes }) =>
    childNodes.flatMap(child =>
      child.tagName
        ? [[child.tagName, Object.fromEntries(child.attrs.map(a => [a.name, a.value]))], ...walk(child)]
        : [],
    );
  fc.assert(
    fc.property(node, root => {
      const html = serialize({ nodeName: '#document-fragment', childNodes: [built(root)] });
      const ours = tagsIn(html).map(tag => [tag.name, Object.fromEntries(tag.attributes)]);
      const names = walk(parseFragment(html));
      assert.deepEqual(ours, names);
    }),
  );
});
