import { expect } from '@open-wc/testing';
import { define } from '../../src/element/define.js';
import { VERSION } from '../../src/element/version.js';
import { warningsDuring } from './console.js';

const anElement = (): CustomElementConstructor => class extends HTMLElement {};

describe('define', () => {
  it('keeps the first of two copies of the same version, without a word', async () => {
    const first = anElement();
    const warnings = await warningsDuring(() => {
      define('test-same', first);
      define('test-same', anElement());
    });
    expect(customElements.get('test-same')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the first of two versions, and names both', async () => {
    const first = Object.assign(anElement(), { version: '0.0.1' });
    customElements.define('test-older', first);
    const warnings = await warningsDuring(() => define('test-older', anElement()));
    expect(customElements.get('test-older')).to.equal(first);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<test-older>').and.to.contain('0.0.1').and.to.contain(VERSION);
  });

  it('leaves an element that is somebody else’s, and says so', async () => {
    customElements.define('test-foreign', anElement());
    const warnings = await warningsDuring(() => define('test-foreign', anElement()));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('(unknown)');
  });

  it('tells the version of the package', async () => {
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    expect(VERSION).to.equal(version);
  });
});
