import { expect } from '@open-wc/testing';
import type { Change } from '../../src/practice/database.js';
import { Waiting } from '../../src/practice/waiting.js';

const change = (key: string, value: unknown): Change => ({ store: 'sessions', key, value });

describe('The changes that wait for the disk', () => {
  it('still hold a newer change of a record when an older one has been written', () => {
    const waiting = new Waiting();
    waiting.add([change('a', 1), change('b', 1)]);
    const written = waiting.all();
    waiting.add([change('a', 2)]);
    waiting.remove(written);
    expect(waiting.all()).to.deep.equal([change('a', 2)]);
  });

  it('hold one change of a record, the latest, in the place of the first', () => {
    const waiting = new Waiting();
    waiting.add([change('a', 1), change('b', 1)]);
    waiting.add([change('a', undefined)]);
    expect(waiting.all()).to.deep.equal([change('a', undefined), change('b', 1)]);
  });
});
