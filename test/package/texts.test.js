// Where npm run words finds the texts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textsInModule } from '../../scripts/texts-in-modules.js';
import { textsInPage } from '../../scripts/texts-in-pages.js';

describe('the texts of a module', () => {
  it('stand under a constant or a property that is named for its language', () => {
    const texts = textsInModule(`
      const nb: Messages = { start: 'Begynn', phases: { in: 'Pust inn' } };
      export const page = { nn: { title: 'Tid for å øve' }, en: 'Time' };
      const other = 'not a text';
    `);
    assert.deepEqual(texts, [
      { language: 'nb', text: 'Begynn' },
      { language: 'nb', text: 'Pust inn' },
      { language: 'nn', text: 'Tid for å øve' },
      { language: 'en', text: 'Time' },
    ]);
  });

  it('include what a function says, without what is put into it', () => {
    const texts = textsInModule(
      "const nb = { left: (count, unit) => unit === 'minute' ? `${count} minutter` : `om ${count} timer` };",
    );
    assert.deepEqual(
      texts.map(({ text }) => text.trim()),
      ['minutter', 'om   timer'],
    );
  });

  it('are not its quoted names and addresses', () => {
    assert.deepEqual(textsInModule("const nb = { 'body-scan': 'Kroppsskanning', home: '../nn/' };"), [
      { language: 'nb', text: 'Kroppsskanning' },
    ]);
  });
});

describe('the texts of a page', () => {
  /** @param {string} html */
  const words = html => textsInPage(html).map(({ language, text }) => [language, text]);

  it('are in the language of the nearest lang', () => {
    assert.deepEqual(words('<html lang="no"><p>Hei <i lang="nn-NO">då</i></p></html>'), [
      ['nb', 'Hei '],
      ['nn', 'då'],
    ]);
  });

  it('include the attributes that are read to somebody', () => {
    const html = '<html lang="en"><meta name="description" content="A page"><img alt="A hill" src="hill.png"></html>';
    assert.deepEqual(words(html), [
      ['en', 'A page'],
      ['en', 'A hill'],
    ]);
  });

  it('are not scripts and styles', () => {
    assert.deepEqual(words('<html lang="en"><script>let x;</script><style>p {}</style><code>npm ci</code></html>'), []);
  });
});
