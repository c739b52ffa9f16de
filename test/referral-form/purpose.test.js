// What the browser may fill in for a person (WCAG 1.3.5).
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { importSource } from '../source.js';

/** @type {readonly { id: string, section: string, autocomplete?: string }[]} */
let fields;
before(async () => (fields = (await importSource('referral-form', 'fields')).FIELDS));

const purposes = section =>
  Object.fromEntries(
    fields
      .filter(field => field.section === section && (field.autocomplete ?? 'off') !== 'off')
      .map(({ id, autocomplete }) => [id, autocomplete]),
  );

describe('the purpose of a field', () => {
  it('is named where it is about the person who writes, and never where it is about the patient', () => {
    assert.deepEqual(purposes('referrer'), {
      referrerGivenName: 'given-name',
      referrerFamilyName: 'family-name',
      practiceName: 'organization',
      practicePhone: 'tel',
    });
    for (const section of ['course', 'patient', 'referral']) assert.deepEqual(purposes(section), {}, section);
  });
});
