// What a link may say of a widget.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { ROOT } from '../../scripts/elements.js';
import { importSource } from '../source.js';

/** @type {Record<string, any>} */
let ours;
before(async () => (ours = await importSource('embed', 'asked', 'settings', 'widgets')));

/** Attributes that say where something of a person's is sent, and how. */
const NEVER = ['endpoint', 'credentials', 'timeout'];

/** @returns {Map<string, Map<string, boolean>>} by widget, its attributes, and whether each is on or off */
function declared() {
  const { modules } = JSON.parse(readFileSync(`${ROOT}custom-elements.json`, 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return new Map(
    elements
      .filter(({ tagName }) => tagName !== 'lms-course')
      .map(({ tagName, attributes }) => [
        tagName.replace('lms-', ''),
        new Map(attributes.map(({ name, type }) => [name, type.text === 'boolean'])),
      ]),
  );
}

const asked = (widget, query) => Object.fromEntries(ours.askedBy(widget, query));

describe('a link to a widget', () => {
  it('can set every attribute that the manifest declares, and nothing of where a referral goes', () => {
    for (const [widget, attributes] of declared()) {
      const allowed = [...attributes].filter(([name]) => !NEVER.includes(name));
      const known = ours.SETTINGS[widget].split(' ').map(name => [name.replace('?', ''), name.endsWith('?')]);
      assert.deepEqual(known.sort(), allowed.sort(), widget);
    }
    assert.deepEqual([...declared().keys()].sort(), [...ours.WIDGETS].sort());
  });

  it('says what it sets, and what is on or off', () => {
    assert.deepEqual(asked('breathing-timer', '?pattern=4-2-6&minutes=10&muted&ramp=true&locked=false&lang=nn'), {
      pattern: '4-2-6',
      minutes: '10',
      muted: '',
      ramp: '',
      lang: 'nn',
    });
  });

  it('means the same when an ampersand was written out once too often, and with spaces that came along', () => {
    const wanted = { pattern: '4-6', minutes: '10', lang: 'nn' };
    assert.deepEqual(asked('breathing-timer', '?pattern=4-6&amp;minutes=10&amp;amp;lang=nn'), wanted);
    assert.deepEqual(asked('breathing-timer', '?pattern=4-6&minutes=+10&lang=nn%C2%A0'), wanted);
    assert.deepEqual(asked('outcome-chart', '?src=+https://evil.example/x.csv&amp;src=%C2%A0//evil.example/x'), {});
  });

  it('sets nothing that could run, look or lead elsewhere', () => {
    const attacks =
      '?onclick=alert(1)&style=color:red&class=x&id=x&__proto__=x&constructor=x&is=x&slot=x&endpoint=https://evil.example/&lang=nb"&PATTERN=5-5';
    assert.deepEqual(asked('referral-form', attacks), {});
    assert.deepEqual(asked('breathing-timer', attacks), {});
    for (const src of [
      'https://evil.example/x.csv',
      '//evil.example/x',
      '\\\\evil.example/x',
      ' javascript:0',
      'data:,x',
    ]) {
      assert.deepEqual(asked('outcome-chart', `?src=${encodeURIComponent(src)}`), {}, src);
    }
    assert.deepEqual(asked('outcome-chart', '?src=/tall/a.csv'), { src: '/tall/a.csv' });
  });

  it('may be broken or endless', () => {
    assert.deepEqual(asked('breathing-timer', '?%E0%A4%A&minutes=%zz&=&&pattern'), { minutes: '%zz', pattern: '' });
    assert.deepEqual(asked('breathing-timer', `?pattern=${'5'.repeat(100_000)}&minutes=5`), { minutes: '5' });
  });

  it('never sets anything else than the manifest declares, whatever it says', () => {
    const widgets = declared();
    fc.assert(
      fc.property(fc.constantFrom(...widgets.keys()), fc.webQueryParameters(), fc.string(), (widget, query, text) => {
        for (const name of Object.keys({ ...asked(widget, query), ...asked(widget, text) })) {
          assert.ok(name === 'lang' || (widgets.get(widget)?.has(name) && !NEVER.includes(name)), name);
        }
      }),
    );
  });

  it('is read as it is written, with whatever values, but for spaces around them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ours.WIDGETS),
        fc.array(
          fc.tuple(
            fc.nat(20),
            fc.string({ minLength: 1, maxLength: 200 }).filter(s => s.isWellFormed() && s === s.trim()),
          ),
        ),
        (widget, choices) => {
          const names = ours.SETTINGS[widget].split(' ').filter(name => name !== 'src');
          const attributes = new Map(
            choices.map(([at, value]) => {
              const name = names[at % names.length];
              return name.endsWith('?') ? [name.slice(0, -1), ''] : [name, value];
            }),
          );
          assert.deepEqual(ours.askedBy(widget, ours.queryFor(attributes)), attributes);
        },
      ),
    );
  });
});

it('writes a query of anything, half a character too', () => {
  assert.equal(ours.queryFor(new Map([['caption', 'a\ud800b']])), '?caption=a%EF%BF%BDb');
});
