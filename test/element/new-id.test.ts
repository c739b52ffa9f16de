import { expect } from '@open-wc/testing';
import { newId } from '../../src/element/new-id.js';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Runs `act` as on a page that is not secure, where browsers leave `randomUUID` out. */
function onInsecurePage<T>(act: () => T): T {
  const usual = Object.getOwnPropertyDescriptor(Crypto.prototype, 'randomUUID');
  Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
  try {
    expect('randomUUID' in crypto).to.equal(false);
    return act();
  } finally {
    if (usual) Object.defineProperty(Crypto.prototype, 'randomUUID', usual);
  }
}

describe('A new id', () => {
  const thousand = () => Array.from({ length: 1000 }, newId);

  it('is a random UUID, and no two are alike', () => {
    const ids = thousand();
    for (const id of ids) expect(id).to.match(UUID);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('is one also where the page is not secure', () => {
    const ids = onInsecurePage(thousand);
    for (const id of ids) expect(id).to.match(UUID);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
