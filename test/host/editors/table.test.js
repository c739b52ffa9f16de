// What is said when an editor takes more than it did.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changes, withUnseen } from './record.js';
import { linksLost, summary } from './table.js';

const LINKS = ['link', 'link with a class', 'link among words'];
const SNIPPETS = [...LINKS, 'placeholder', 'iframe', 'element', 'script and element'];

const cells = (changed = {}) =>
  Object.fromEntries(
    SNIPPETS.map(snippet => [snippet, { withLoader: 'widget', without: 'page', ...changed[snippet] }]),
  );

/** @param {Record<string, object>} [changed] the cells of the one editor that are not as if untouched */
const survival = (changed, ways = ['source', 'paste']) => ({
  snippets: {},
  untouched: cells(),
  rows: [{ name: 'An editor', version: '1.0.0', ways, cells: cells(changed) }],
});

const never = () => false;

describe('the survival of links', () => {
  it('is whole where readers meet what they would have met', () => {
    assert.deepEqual(linksLost(survival(), never), []);
  });

  it('is not whole where one link is not, and the line says which and what there is instead', () => {
    assert.deepEqual(linksLost(survival({ 'link among words': { withLoader: 'words', without: 'words' } }), never), [
      'An editor, source view or pasted: link among words: only its words',
    ]);
  });

  it('asks for the loader only of an editor that is known to break the addresses of its own site', () => {
    const broken = survival({ link: { without: 'dead link' } });
    assert.deepEqual(linksLost(broken, never), ['An editor, source view or pasted: link: with the loader only']);
    assert.deepEqual(
      linksLost(broken, name => name === 'An editor'),
      [],
    );
    assert.equal(linksLost(survival({ link: { withLoader: 'words' } }), () => true).length, 1);
  });

  it('is measured by what a link is for, and not by one that is dead already', () => {
    const dead = { link: { withLoader: 'dead link', without: 'dead link' } };
    assert.equal(linksLost({ ...survival(dead), untouched: cells(dead) }, never).length, 1);
  });

  it('is nobody else’s: another form may be lost', () => {
    assert.deepEqual(linksLost(survival({ iframe: { withLoader: 'nothing' } }), never), []);
  });
});

describe('the table', () => {
  it('tells the ways into an editor apart only where a form fares otherwise by them', () => {
    const { rows, ...rest } = survival();
    const [row] = rows;
    const told = second => summary({ ...rest, rows: [{ ...row, ways: ['source'] }, second] }).split('\n');
    const alike = told({ ...row, ways: ['paste'] });
    assert.deepEqual(alike.slice(2), ['| An editor | yes | yes | yes | yes | yes |', '']);
    const unlike = told({ ...row, ways: ['paste'], cells: cells({ placeholder: { withLoader: 'words' } }) });
    assert.deepEqual(unlike.slice(2), [
      '| An editor, source view | yes | yes | yes | yes | yes |',
      '| An editor, pasted | yes | only its words | yes | yes | yes |',
      '',
    ]);
  });
});

describe('what has changed', () => {
  it('is told with what was there and what is there now', () => {
    const now = survival({ iframe: { became: '<p></p>', withLoader: 'nothing', without: 'nothing' } });
    assert.deepEqual(changes(survival(), now), [
      'An editor, source view or pasted: iframe',
      '  was {"withLoader":"widget","without":"page"}',
      '  is  {"withLoader":"nothing","without":"nothing","became":"<p></p>"}',
    ]);
    assert.deepEqual(changes(now, now), []);
  });
});

describe('what could not be had', () => {
  it('is as it was last seen, where it need not be there', () => {
    const [row] = survival().rows;
    const other = { ...row, name: 'A filter' };
    const before = { ...survival(), rows: [row, other] };
    assert.deepEqual(withUnseen(survival(), before, ['A filter']).rows, [row, other]);
    assert.deepEqual(withUnseen(survival(), before, []).rows, [row]);
    assert.deepEqual(withUnseen(before, survival(), ['A filter']).rows, [row, other]);
  });
});
