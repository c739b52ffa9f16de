// A referral as FHIR R4, held against two validators, against asserts of our own and against its Questionnaire.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { anyFormAndReferral } from './any-referral.js';
import { BUNDLE_ASSERTS, objectionsTo } from './asserts.js';
import { BREAKS, DISAGREEMENTS } from './broken-bundles.js';
import { AUTHORED_ON, exampleReferral, resourceIn } from './example.js';
import { disagreements } from './questionnaire-asserts.js';
import { importSource } from '../source.js';
import { loadValidators } from './validators.js';

const REFERRALS = 1000;

/** Nobody has anything against a Bundle. */
const NONE = { fhir: [], '@medplum/core': [], ours: [] };

describe('a referral as FHIR R4', () => {
  /** @type {Record<string, any>} */
  let form;
  /** @type {import('./validators.js').Validator[]} */
  let validators;
  /** @type {{ texts: object, language: string }} */
  let wording;

  before(async () => {
    form = await importSource(
      'referral-form',
      'bundle',
      'canonical',
      'fields',
      'messages',
      'own-fields',
      'questionnaire',
    );
    validators = loadValidators();
    wording = { texts: form.messages.nb, language: 'nb' };
  });

  const bundleOf = (fields, referral, type) =>
    form.bundleOf(referral, {
      ...wording,
      type,
      authoredOn: AUTHORED_ON,
      questionnaire: form.canonicalOf(fields),
      newId: randomUUID,
    });

  const example = type => bundleOf(form.FIELDS, exampleReferral(form.FIELDS), type);

  /** What anybody has against a Bundle, by who has it. */
  const objections = bundle => ({
    ...Object.fromEntries(validators.map(validator => [validator.name, validator.objections(bundle)])),
    ours: objectionsTo(bundle),
  });

  it(`is taken by both validators and our own asserts, in both types of Bundle: ${REFERRALS} referrals`, () => {
    fc.assert(
      fc.property(anyFormAndReferral(form), ({ fields, referral }) => {
        for (const type of ['transaction', 'collection']) {
          const bundle = bundleOf(fields, referral, type);
          assert.equal(bundle.type, type);
          const received = JSON.parse(JSON.stringify(bundle));
          assert.deepEqual(received, bundle);
          assert.deepEqual(objections(received), NONE);
        }
      }),
      { numRuns: REFERRALS },
    );
  });

  it('answers its Questionnaire: every linkId, every type, whatever is required and nothing that is hidden', () => {
    const met = new Set();
    fc.assert(
      fc.property(anyFormAndReferral(form), ({ fields, referral }) => {
        const response = resourceIn(bundleOf(fields, referral, 'collection'), 'QuestionnaireResponse');
        assert.deepEqual(disagreements(form.questionnaire(fields, wording), response), []);
        const answered = response.item.flatMap(({ item }) => item.map(({ linkId }) => linkId));
        assert.deepEqual(answered.sort(), Object.keys(referral.answers).sort());
        for (const linkId of answered) met.add(linkId);
      }),
      { numRuns: REFERRALS },
    );
    const unmet = form.FIELDS.map(({ id }) => id).filter(id => !met.has(id));
    assert.deepEqual(unmet, [], 'the referrals of this test answer everything');
  });

  it('has a Questionnaire that both validators take and that asks for every field, however a hospital has changed them', () => {
    fc.assert(
      fc.property(anyFormAndReferral(form), ({ fields }) => {
        const asked = form.questionnaire(fields, wording);
        for (const validator of validators) assert.deepEqual(validator.objections(asked), [], validator.name);
        assert.deepEqual(
          asked.item.flatMap(({ item }) => item.map(({ linkId, required }) => [linkId, required])),
          fields.map(({ id, required }) => [id, required === true]),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('has a Questionnaire in every language, under one name', () => {
    const all = Object.entries(form.messages).map(([language, texts]) =>
      form.questionnaire(form.FIELDS, { language, texts }),
    );
    assert.deepEqual(
      all.map(({ language }) => language),
      ['nb', 'nn', 'en'],
    );
    for (const asked of all) {
      assert.equal(`${asked.url}|${asked.version}`, form.canonicalOf(form.FIELDS));
      for (const validator of validators) assert.deepEqual(validator.objections(asked), [], validator.name);
    }
  });

  it(`is caught when it is broken, in each of ${BREAKS.length} ways`, test => {
    const caught = { fhir: 0, '@medplum/core': 0, ours: 0 };
    const found = new Set();
    for (const [name, type, breakIt] of BREAKS) {
      const bundle = example(type);
      assert.deepEqual(objections(bundle), NONE, 'it was good before');
      breakIt(bundle);
      const by = Object.entries(objections(bundle)).flatMap(([who, why]) => (why.length > 0 ? [who] : []));
      for (const who of by) caught[who]++;
      for (const [held, find] of Object.entries(BUNDLE_ASSERTS)) if (find(bundle).length > 0) found.add(held);
      test.diagnostic(`${name}: ${by.join(', ') || 'nobody'}`);
      assert.notEqual(by.length, 0, name);
    }
    const sums = Object.entries(caught).map(([who, times]) => `${who} ${times}`);
    test.diagnostic(`of ${BREAKS.length}: ${sums.join(', ')}, all together ${BREAKS.length}`);
    assert.deepEqual([...found].sort(), Object.keys(BUNDLE_ASSERTS).sort(), 'every assert of ours finds something');
  });

  it(`is caught when it disagrees with its Questionnaire, in each of ${DISAGREEMENTS.length} ways`, () => {
    const asked = form.questionnaire(form.FIELDS, wording);
    for (const [name, breakIt] of DISAGREEMENTS) {
      const response = structuredClone(resourceIn(example('collection'), 'QuestionnaireResponse'));
      assert.deepEqual(disagreements(asked, response), [], 'it agreed before');
      breakIt(response, response.item.find(({ linkId }) => linkId === 'section.referral').item);
      assert.notDeepEqual(disagreements(asked, response), [], name);
    }
  });
});
