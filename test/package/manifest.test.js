// custom-elements.json and what is made from it, held against the sources.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementRooms } from '../../scripts/elements.js';
import { elementsOf, manifestInPlace } from '../../scripts/manifest-elements.js';
import { fileInPlace, filesOfSources } from '../../scripts/manifest.js';

const manifest = manifestInPlace();
const elements = elementsOf(manifest);
const sources = await filesOfSources();

for (const [name, text] of sources) {
  describe(name, () => {
    it('is what npm run manifest makes of the sources', () => {
      assert.ok(fileInPlace(name) === text, 'it has drifted: run npm run manifest and commit it');
    });
  });
}

describe('custom-elements.json', () => {
  it('has every element', () => {
    assert.deepEqual(
      elements.map(({ tag }) => tag),
      elementRooms().map(room => `lms-${room}`),
    );
  });

  it('has nothing that a page may not use', () => {
    const members = manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(declaration => ('members' in declaration ? (declaration.members ?? []) : [])),
    );
    assert.ok(members.length > 10);
    assert.deepEqual(
      members.filter(({ name, privacy }) => name.startsWith('#') || privacy !== undefined),
      [],
    );
  });

  it('names the words that an attribute takes, where it takes nothing else', () => {
    const visual = elements.flatMap(({ attributes }) => attributes).find(({ name }) => name === 'visual');
    assert.equal(visual?.type?.text, "'bar' | 'circle' | 'text' | undefined");
  });
});

describe('llms.txt', () => {
  it('tells of everything of every element, with a snippet', () => {
    const text = fileInPlace('llms.txt');
    for (const element of elements) {
      const section = text.split(/^## /m).find(part => part.startsWith(`\`<${element.tag}>\``)) ?? '';
      const { attributes, properties, readings, methods, events, cssParts, cssProperties } = element;
      for (const { name } of [attributes, properties, readings, events, cssParts, cssProperties].flat())
        assert.ok(section.includes(`- \`${name}\``), `${element.tag}: ${name}`);
      for (const { name } of methods) assert.ok(section.includes(`- \`${name}(`), `${element.tag}: ${name}()`);
    }
  });
});
