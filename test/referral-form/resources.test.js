// What stands where in the FHIR resources of a referral.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { ANSWERS, AUTHORED_ON, exampleReferral, resourceIn } from './example.js';
import { importSource } from '../source.js';

describe('the FHIR resources of a referral', () => {
  /** @type {Record<string, any>} */
  let form;

  before(async () => {
    form = await importSource('referral-form', 'bundle', 'canonical', 'fields', 'messages', 'own-fields');
  });

  /** The Bundle of a referral in which every part is there, with changes. */
  const exampleWith = (changes = {}) =>
    form.bundleOf(exampleReferral(form.FIELDS, changes), {
      texts: form.messages.nb,
      language: 'nb',
      type: 'collection',
      authoredOn: AUTHORED_ON,
      questionnaire: form.canonicalOf(form.FIELDS),
      newId: randomUUID,
    });

  const patientWith = changes => resourceIn(exampleWith(changes), 'Patient');

  it('tell who the patient is', () => {
    const bundle = exampleWith();
    const doctor = bundle.entry.find(({ resource }) => resource.resourceType === 'Practitioner');
    assert.deepEqual(resourceIn(bundle, 'Patient'), {
      resourceType: 'Patient',
      meta: { profile: ['http://hl7.no/fhir/StructureDefinition/no-basis-Patient'] },
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired', valueBoolean: true }],
      identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: '15876900170' }],
      name: [{ family: 'Ødegård', given: ['Åse'] }],
      telecom: [{ system: 'phone', value: '68050001' }],
      address: [{ line: ['Strandgata 1'], postalCode: '4836', city: 'Arendal' }],
      contact: [
        {
          relationship: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0131', code: 'N' }] }],
          name: { text: 'Per Ødegård' },
          telecom: [{ system: 'phone', value: '+4768050002' }],
        },
      ],
      communication: [{ language: { text: 'nordsamisk' } }],
      generalPractitioner: [{ reference: doctor.fullUrl }],
    });
  });

  it('tell which doctor refers, and for which practice', () => {
    const bundle = exampleWith();
    assert.deepEqual(resourceIn(bundle, 'Practitioner'), {
      resourceType: 'Practitioner',
      meta: { profile: ['http://hl7.no/fhir/StructureDefinition/no-basis-Practitioner'] },
      identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.4.4', value: '1234567' }],
      name: [{ family: 'Lege', given: ['Kari'] }],
      qualification: [
        { code: { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.9060', code: 'LE', display: 'Lege' }] } },
      ],
    });
    assert.deepEqual(resourceIn(bundle, 'Organization'), {
      resourceType: 'Organization',
      identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.2', value: '8094866' }],
      name: 'Fjellvik legesenter',
      telecom: [{ system: 'phone', value: '68050003' }],
      address: [{ text: 'Postboks 1, 4801 Arendal' }],
    });
  });

  it('order the course, and say where and why', () => {
    const order = resourceIn(exampleWith(), 'ServiceRequest');
    assert.equal(order.status, 'active');
    assert.equal(order.intent, 'order');
    assert.equal(order.code.coding[0].code, 'stressmestring');
    assert.equal(order.code.coding[0].display, 'Stressmestring basert på mindfulness');
    assert.equal(order.locationCode[0].coding[0].code, 'Arendal');
    assert.deepEqual(
      order.reasonCode.map(({ coding }) => coding),
      [
        ['A04', 'Slapphet/tretthet'],
        ['P02', 'Psykisk ubalanse situasjonsbetinget'],
      ].map(([code, display]) => [{ system: 'http://hl7.org/fhir/sid/icpc-2', code, display }]),
    );
    assert.deepEqual(order.note, [{ text: ANSWERS.problem }]);
    assert.equal(order.authoredOn, AUTHORED_ON);
  });

  it('name the kind of identity number by its system', () => {
    const systems = ['fnr', 'dnr', 'fh'].map(idType => patientWith({ idType }).identifier[0].system);
    assert.deepEqual(
      systems,
      [1, 2, 3].map(last => `urn:oid:2.16.578.1.12.4.1.4.${last}`),
    );
  });

  it('have a birth date in place of a number that is missing, and otherwise none', () => {
    const without = patientWith({ idType: 'none', idNumber: undefined, birthDate: '1969-03-07' });
    assert.equal(without.birthDate, '1969-03-07');
    assert.ok(!('identifier' in without));
    assert.ok(!('birthDate' in patientWith({})));
  });

  it('name the GP who does not refer, and tell no more than the name', () => {
    const { generalPractitioner } = patientWith({ isGp: 'no', gpName: 'Ola Lege' });
    assert.deepEqual(generalPractitioner, [{ display: 'Ola Lege' }]);
  });

  it('say that no interpreter is needed', () => {
    const patient = patientWith({ interpreter: 'no', language: undefined });
    assert.equal(patient.extension[0].valueBoolean, false);
    assert.ok(!('communication' in patient));
  });

  it('have next of kin by a telephone number alone', () => {
    const [contact] = patientWith({ kinName: undefined }).contact;
    assert.ok(!('name' in contact));
    assert.equal(contact.telecom[0].value, '+4768050002');
  });

  it('leave out what was not answered', () => {
    const unanswered = 'address postalCode city kinName kinPhone replyAddress herId'.split(' ');
    const bundle = exampleWith(Object.fromEntries(unanswered.map(id => [id, undefined])));
    for (const part of ['address', 'contact']) assert.ok(!(part in resourceIn(bundle, 'Patient')), part);
    for (const part of ['address', 'identifier']) assert.ok(!(part in resourceIn(bundle, 'Organization')), part);
    const linkIds = resourceIn(bundle, 'QuestionnaireResponse').item.flatMap(({ item }) =>
      item.map(({ linkId }) => linkId),
    );
    assert.deepEqual(
      linkIds.filter(id => unanswered.includes(id)),
      [],
    );
  });

  it('have typed answers in the response', () => {
    const items = resourceIn(exampleWith(), 'QuestionnaireResponse').item.flatMap(({ item }) => item);
    const answered = id => items.find(({ linkId }) => linkId === id).answer;
    assert.deepEqual(answered('sickLeaveGrade'), [{ valueInteger: 50 }]);
    assert.deepEqual(answered('sickLeaveFrom'), [{ valueDate: '2026-01-12' }]);
    assert.deepEqual(answered('consent'), [{ valueBoolean: true }]);
    assert.deepEqual(answered('functioning'), [{ valueString: 'Klarer halv dag.' }]);
    assert.deepEqual(
      answered('complaints').map(({ valueCoding }) => [valueCoding.code, valueCoding.display]),
      [
        ['pain', 'Diffuse smerter'],
        ['fatigue', 'Tretthet eller utmattelse'],
      ],
    );
  });

  it('name another version of the Questionnaire for every form that asks for something else', () => {
    const ward = { id: 'ward', section: 'referrer', kind: 'text', label: { nb: 'Avdeling' } };
    const forms = [
      {},
      { leaveOut: ['occupation'] },
      { add: [ward] },
      { add: [{ ...ward, required: true }] },
      { add: [{ ...ward, kind: 'choice', options: ['a', 'b'] }] },
      { add: [{ ...ward, kind: 'choice', options: ['a', 'c'] }] },
      { add: [{ ...ward, when: { field: 'course', is: ['leve-bedre'] } }] },
    ].map(changes => form.canonicalOf(form.fieldsWith(changes).fields));
    assert.equal(new Set(forms).size, forms.length);
    assert.equal(forms[0], form.canonicalOf(form.FIELDS));
  });
});
