// custom-elements.json, held against the sources.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementRooms } from '../../scripts/elements.js';
import { manifestInPlace, manifestOfSources } from '../../scripts/manifest.js';

/** @type {import('custom-elements-manifest/schema.js').Package} */
const manifest = JSON.parse(manifestInPlace());
const declarations = manifest.modules.flatMap(module => module.declarations ?? []);

describe('custom-elements.json', () => {
  it('is what npm run manifest makes of the sources', async () => {
    assert.ok(manifestInPlace() === (await manifestOfSources()), 'it has drifted: run npm run manifest and commit it');
  });

  it('has every element', () => {
    const tags = declarations.flatMap(declaration => ('tagName' in declaration ? declaration.tagName : []));
    assert.deepEqual(
      tags,
      elementRooms().map(room => `lms-${room}`),
    );
  });

  it('has nothing that a page may not use', () => {
    const members = declarations.flatMap(declaration => ('members' in declaration ? (declaration.members ?? []) : []));
    assert.ok(members.length > 10);
    assert.deepEqual(
      members.filter(({ name, privacy }) => name.startsWith('#') || privacy !== undefined),
      [],
    );
  });
});
