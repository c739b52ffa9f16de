import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDemo } from '../source.js';

const { isUnderstood, policyFor, fetchedFor } = await importDemo('builder', 'understood', 'for-it');

test('what a widget can make something of is understood', () => {
  for (const [widget, name, text] of [
    ['breathing-timer', 'pattern', '4-7-8'],
    ['practice-log', 'start', '2026-10-07'],
    ['practice-log', 'day-start', '04:00'],
    ['outcome-chart', 'src', '/tall/resultater.csv'],
    ['outcome-chart', 'caption', 'Resultater'],
  ])
    assert.ok(isUnderstood(widget, name, text), `${name} ${text}`);
});

test('what it would pass over is not', () => {
  for (const [widget, name, text] of [
    ['breathing-timer', 'pattern', 'abc'],
    ['breathing-timer', 'pattern', '4,5'],
    ['practice-log', 'start', '2026-02-30'],
    ['practice-log', 'start', '7. oktober'],
    ['practice-log', 'day-start', '25:00'],
    ['outcome-chart', 'src', 'https://annet.example/tall.csv'],
    ['outcome-chart', 'caption', 'x'.repeat(501)],
  ])
    assert.ok(!isUnderstood(widget, name, text), `${name} ${text}`);
});

test('a policy names where the pages are, and for figures the page itself', () => {
  const folder = 'https://sykehus.example/kurs/';
  assert.deepEqual(policyFor('practice-log', folder).loader, [
    'script-src https://sykehus.example',
    'connect-src https://sykehus.example',
    'trusted-types lms-widgets',
  ]);
  assert.equal(policyFor('outcome-chart', folder).loader[1], "connect-src https://sykehus.example 'self'");
  assert.deepEqual(policyFor('practice-log', folder).link, []);
  assert.deepEqual(policyFor('practice-log', folder).npm, ["script-src 'self'", 'trusted-types lit-html']);
  assert.deepEqual(policyFor('outcome-chart', folder).npm[1], "connect-src 'self'");
});

test('what is fetched is what the loader and the widget weigh, and unknown where nothing is built', () => {
  const file = bytes => ({ integrity: 'sha384-x', bytes });
  const files = {
    'embed.js': file(1200),
    'chunks.json': file(300),
    'a.js': file(5000),
    'b.js': file(70),
    'c.js': file(9),
  };
  const hosted = { version: '1.0.0', files, widgets: { 'practice-log': ['a.js', 'b.js'] } };
  assert.deepEqual(fetchedFor('practice-log', hosted), { atOnce: 1200, later: 5370 });
  assert.equal(fetchedFor('practice-log', { version: '1.0.0', files: {}, widgets: {} }), undefined);
});
