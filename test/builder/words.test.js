import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDemo, importSource } from '../source.js';

const { settingsOf, settingWords } = await importDemo('builder', 'settings', 'setting-words');
const { SETTINGS, WIDGETS } = await importSource('embed', 'settings', 'widgets');

test('every setting has its words, and every choice that is no name of its own, in all three languages', () => {
  for (const texts of Object.values(settingWords)) {
    for (const widget of WIDGETS) {
      for (const { name, options = [] } of settingsOf(widget)) {
        assert.ok(texts[name]?.label, name);
        if (name === 'site') continue;
        for (const option of options) assert.ok(texts[name].options?.[option], `${name} ${option}`);
      }
    }
  }
});

test('what the builder asks is what a link may set, but for what is never in a link of an editor', () => {
  const asked = WIDGETS.flatMap(widget => settingsOf(widget).map(({ name }) => `${widget} ${name}`));
  const settable = WIDGETS.flatMap(widget =>
    SETTINGS[widget].split(' ').map(name => `${widget} ${name.replace('?', '')}`),
  );
  assert.deepEqual(
    settable.filter(one => !asked.includes(one)),
    ['outcome-chart mode', 'referral-form mode', 'referral-form allow-test-ids'],
  );
});

test('numbers have the limits that the manifest tells', () => {
  const limits = WIDGETS.flatMap(widget =>
    settingsOf(widget).flatMap(({ kind, name, least, most }) =>
      kind === 'number' ? [`${name} ${least}–${most}`] : [],
    ),
  );
  assert.deepEqual([...new Set(limits)].sort(), [
    'goal-minutes 1–240',
    'heading-level 2–6',
    'interval 0–60',
    'min-n 2–1000',
    'minutes 0–60',
    'weeks 1–52',
  ]);
});
