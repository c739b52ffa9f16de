import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../source.js';

const { joined } = await importSource('outcome-chart', 'joined');

test('a list is written as one writes it: commas, and a word before the last', () => {
  assert.equal(joined([], 'og'), '');
  assert.equal(joined(['5 ved start'], 'og'), '5 ved start');
  assert.equal(joined(['5 ved start', '7 ved slutt'], 'og'), '5 ved start og 7 ved slutt');
  assert.equal(joined(['5', '7', '6'], 'and'), '5, 7 and 6');
});
