import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { importDemo, importSource } from '../source.js';

const snippets = await importDemo('builder', 'snippets', 'settings', 'draft');
const { askedBy, WIDGETS } = await importSource('embed', 'asked', 'widgets');
const { linkSnippet, frameSnippet, elementSnippet, loaderSnippet, npmSnippet, settingsOf, draftFrom, queryOf } =
  snippets;

const { folderOf, withWidget } = snippets;

/** Any words, such as people paste them: with quotes, tags, entities, other writing systems and broken surrogates. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('"><script>alert(1)</script>', "' onclick='x", '&amp;&lt;', '</a><a href=javascript:x>', 'Øv i ro'),
);

/** A widget, and for some of what may be set of it a value that a person could write. */
const placed = fc
  .constantFrom(...WIDGETS)
  .chain(widget =>
    fc
      .dictionary(fc.constantFrom(...settingsOf(widget).map(({ name }) => name), 'lang'), words)
      .map(given => ({ widget, asked: askedBy(widget, `?${new URLSearchParams(given)}`) })),
  );

const elementsOf = html => {
  const found = [];
  const walk = ({ childNodes = [] }) => {
    for (const node of childNodes) {
      if (node.tagName) found.push(node);
      walk(node);
    }
  };
  walk(parseFragment(html));
  return found;
};

const attributesOf = ({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

const textOf = ({ childNodes }) => childNodes.map(({ value = '' }) => value).join('');

/** What an HTML parser makes of text, whatever was asked for. */
const asParsed = text => text.replace(/[^\P{Cc}\s]/gu, '').replace(/\r\n?/g, '\n');

test('a link is one paragraph with one link, whose address asks for what was chosen', () => {
  fc.assert(
    fc.property(placed, words, ({ widget, asked }, said) => {
      const folder = 'https://sykehus.example/kurs/';
      const elements = elementsOf(linkSnippet({ widget, asked, words: said, folder }));
      assert.deepEqual(
        elements.map(({ tagName }) => tagName),
        ['p', 'a'],
      );
      const attributes = attributesOf(elements[1]);
      assert.deepEqual(Object.keys(attributes), ['href']);
      const url = new URL(attributes.href);
      assert.equal(url.origin + url.pathname, `${folder}w/${widget}.html`);
      assert.deepEqual([...askedBy(widget, url.search)].sort(), [...asked].sort());
      assert.equal(textOf(elements[1]), asParsed(said));
    }),
    { numRuns: 1000 },
  );
});

test('a frame is one frame, whose title says what is in it', () => {
  fc.assert(
    fc.property(placed, words, ({ widget, asked }, said) => {
      const [frame, ...others] = elementsOf(frameSnippet({ widget, asked, words: said, folder: 'https://a.example/' }));
      const { src, title, allow, referrerpolicy } = attributesOf(frame);
      assert.deepEqual(others, []);
      assert.deepEqual([...askedBy(widget, new URL(src).search)].sort(), [...asked].sort());
      assert.equal(title, asParsed(said));
      assert.equal(allow, 'screen-wake-lock; autoplay');
      assert.equal(referrerpolicy, 'no-referrer');
    }),
  );
});

test('a tag has the attributes that were chosen and no others', () => {
  fc.assert(
    fc.property(placed, words, ({ widget, asked }, said) => {
      const [element, ...others] = elementsOf(elementSnippet({ widget, asked, words: said }));
      assert.deepEqual(others, []);
      assert.equal(element.tagName, `lms-${widget}`);
      assert.deepEqual(
        attributesOf(element),
        Object.fromEntries([...asked].map(([name, value]) => [name, asParsed(value)])),
      );
    }),
  );
});

test('the line of the loader is one module script with its hash, or without one where nothing is built', () => {
  const [script] = elementsOf(
    loaderSnippet('https://a.example/', {
      version: '1.2.3',
      files: { 'embed.js': { integrity: 'sha384-x/+=' } },
    }),
  );
  assert.deepEqual(attributesOf(script), {
    type: 'module',
    src: 'https://a.example/lms/1.2.3/embed.js',
    integrity: 'sha384-x/+=',
  });
  assert.doesNotMatch(loaderSnippet('https://a.example/', { version: '1.2.3', files: {} }), /integrity/);
});

test('what a developer copies installs, imports and writes the tag', () => {
  const asked = new Map([['pattern', '4-6']]);
  assert.equal(
    npmSnippet({ widget: 'breathing-timer', asked, words: 'Pust', folder: '' }),
    'npm install lms-widgets\n\nimport \'lms-widgets/breathing-timer/define\';\n\n<lms-breathing-timer pattern="4-6">Pust</lms-breathing-timer>',
  );
});

test('the address of the builder gives the same draft again', () => {
  fc.assert(
    fc.property(placed, words, words, ({ widget, asked }, said, host) => {
      const draft = draftFrom(queryOf({ widget, asked, words: said, host }));
      assert.equal(draft.widget, widget);
      assert.deepEqual([...draft.asked].sort(), [...asked].sort());
      assert.equal(draft.words, said.slice(0, 200).toWellFormed());
      assert.equal(draft.host, host.toWellFormed());
    }),
  );
});

test('another widget keeps what it knows, and has its own words', () => {
  const draft = draftFrom('?widget=breathing-timer&pattern=4-6&heading-level=3&lang=nn&words=Pust');
  assert.equal(queryOf(withWidget(draft, 'practice-log')), '?widget=practice-log&heading-level=3&lang=nn');
});

test('a folder is taken as people write it, and nothing that is none', () => {
  const here = 'http://127.0.0.1:5173/';
  assert.equal(folderOf(' ', here), here);
  assert.equal(folderOf('sykehus.example/kurs', here), 'https://sykehus.example/kurs/');
  assert.equal(folderOf('https://sykehus.example/kurs//', here), 'https://sykehus.example/kurs/');
  assert.equal(folderOf('http://sykehus.example?x#y', here), 'http://sykehus.example/');
  for (const none of ['javascript://x/%0aalert(1)', 'ftp://a.example', 'https://a:b@c.example', 'http://', 'a b'])
    assert.equal(folderOf(none, here), undefined, none);
});
