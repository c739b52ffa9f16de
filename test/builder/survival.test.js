import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { importDemo } from '../source.js';

const { survivalIn, verdictOn, linkSnippet, frameSnippet, elementSnippet, loaderSnippet } = await importDemo(
  'builder',
  'survival',
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

/** What the site has of the folder for hosts. */
const HOSTED = { version: '1.0.0', files: { 'embed.js': { integrity: 'sha384-x' } } };

const toldOf = html => {
  const findings = survivalIn(html, expected);
  return {
    verdict: verdictOn(findings),
    found: findings.map(({ kind, troubles }) => [kind, ...troubles.map(trouble => trouble.kind)].join(' ')),
  };
};

test('what was copied and is there as it was, works', () => {
  const page = snippet => `<!doctype html><title>x</title><main class="a"><h2>Øv</h2>${snippet}<p>Mer</p></main>`;
  assert.deepEqual(toldOf(page(linkSnippet(placed))), { verdict: 'works', found: ['link'] });
  assert.deepEqual(toldOf(page(frameSnippet(placed))), { verdict: 'works', found: ['frame'] });
  const loader = loaderSnippet(folder, HOSTED);
  assert.deepEqual(toldOf(page(elementSnippet(placed) + loader)), {
    verdict: 'works',
    found: ['element', 'loader'],
  });
  assert.deepEqual(toldOf(page(elementSnippet(placed))), { verdict: 'needs-loader', found: ['element'] });
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
  assert.deepEqual(toldOf(link(good, '><img src="pust.png" alt="Pust">')), { verdict: 'works', found: ['link'] });
  assert.deepEqual(toldOf(`<a href="${good}"><a href="/">Hjem</a>`).found, ['link no-words']);
  assert.deepEqual(toldOf(link('https://sykehus.example/om-oss?w/breathing-timer')), { verdict: 'gone', found: [] });
});

test('a frame that was disabled, an empty place and a line alone are of no use', () => {
  const frame = frameSnippet(placed);
  assert.deepEqual(toldOf(frame.replace('<iframe', '<iframe sandbox=""')), {
    verdict: 'use-link',
    found: ['frame sandbox'],
  });
  assert.deepEqual(toldOf(frame.replace('src="https', 'src="http')), { verdict: 'use-link', found: ['frame mixed'] });
  assert.deepEqual(toldOf(frame.replace(/ (allow|title)="[^"]*"/g, '')).found, ['frame no-allow no-title']);
  const place = words => `<div data-lms="breathing-timer?pattern=4-6&amp;lang=nn">${words}</div>`;
  assert.deepEqual(toldOf(place('Pust')), { verdict: 'needs-loader', found: ['place'] });
  assert.deepEqual(toldOf(place('<div></div>Pust')), { verdict: 'needs-loader', found: ['place'] });
  assert.deepEqual(toldOf(place(' ')), { verdict: 'use-link', found: ['place empty'] });
  assert.deepEqual(toldOf('<script type="module" src="/lms/1.0.0/embed.js"></script>'), {
    verdict: 'use-link',
    found: ['loader no-integrity'],
  });
});

test('the line of the template is ours, and runs, or it is told why not', () => {
  const line = (attributes, src = '/lms/1.0.0/embed.js') =>
    toldOf(`<script src="${src}" ${attributes}></script>`).found;
  const kept = 'type="module" integrity="sha384-x"';
  assert.deepEqual(line(kept), ['loader']);
  assert.deepEqual(line(kept, 'https://annet.example/lms/1.0.0/embed.js?ver=6.4'), ['loader']);
  assert.deepEqual(line('integrity="sha384-x"'), ['loader not-module']);
  assert.deepEqual(line('type="text/plain" integrity="sha384-x"'), ['loader not-module']);
  assert.deepEqual(line(kept, 'https://embed.typeform.example/next/embed.js'), []);
});

test('a switch of an element is on, whatever a CMS writes into it', () => {
  const muted = { ...expected, asked: new Map([['muted', '']]) };
  const troubles = html => survivalIn(html, muted).map(finding => finding.troubles);
  assert.deepEqual(troubles('<lms-breathing-timer muted="muted">Pust</lms-breathing-timer>'), [[]]);
  assert.deepEqual(troubles('<lms-breathing-timer>Pust</lms-breathing-timer>'), [
    [{ kind: 'settings-lost', names: ['muted'] }],
  ]);
});

test('what no reader comes to is not there: comments, scripts, and what is for browsers without them', () => {
  const link = linkSnippet(placed);
  for (const hidden of [
    `<!-- ${link} -->`,
    `<script>const page = '${link}';</script>`,
    `<noscript>${link}</noscript>`,
    `<textarea>${link}</textarea>`,
  ])
    assert.deepEqual(toldOf(`<p>Før</p>${hidden}<p>Etter</p>`), { verdict: 'gone', found: [] });
  assert.deepEqual(toldOf(`<svg><title/><path d="M0 0"/></svg>${link}`), { verdict: 'works', found: ['link'] });
});

test('a snippet that can be read on the page is told from one that is gone', () => {
  const asText = linkSnippet(placed).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  assert.deepEqual(toldOf(`<p>${asText}</p>`), { verdict: 'as-text', found: ['as-text'] });
  const template = loaderSnippet(folder, HOSTED);
  assert.deepEqual(toldOf(`${template}<p>${asText.replace('href', '<b>href</b>')}</p>`), {
    verdict: 'as-text',
    found: ['loader', 'as-text'],
  });
  assert.deepEqual(toldOf('<a href="/w/index.php?title=x">En wiki</a>'), { verdict: 'gone', found: [] });
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
  for (const piece of [
    '<a "',
    '<a href="',
    '<a \'"',
    '<a b=c/ ',
    '<a b =  ',
    '</a>',
    '<a>',
    '<a href=/w/practice-log>',
    '<lms-practice-log>',
    '<!--',
    '<!---->',
    '<title>',
    '<svg>',
    '<!x',
    '&amp;lt;a /w/',
  ])
    assert.ok(toldOf(piece.repeat(500_000 / piece.length)));
});
