// What any answer at all may mean. The oracle is the bytes: a reference that the receiver did not write is a false receipt.
import assert from 'node:assert/strict';
import { unescape } from 'node:querystring';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../source.js';

const { outcomeOf } = await importSource('referral-form', 'reply');

const ASKED = {
  endpoint: new URL('https://ehr.example.no/fhir'),
  text: JSON.stringify({
    resourceType: 'Bundle',
    entry: [{ resource: { resourceType: 'ServiceRequest', id: 'ours' } }],
  }),
};
const NOW_MS = Date.UTC(2026, 10, 23);

const meaning = reply => outcomeOf({ location: null, retryAfter: null, ...reply }, ASKED, NOW_MS);

const RESPONSE = JSON.stringify({
  resourceType: 'Bundle',
  type: 'transaction-response',
  entry: [{ response: { status: '201', location: 'ServiceRequest/S-123/_history/1' } }],
});

const word = fc.constantFrom(
  'ours',
  'S-123',
  'ServiceRequest',
  'Task',
  'Bundle',
  'transaction-response',
  '201',
  '422',
  'error',
  '',
);
const location = fc.constantFrom(
  'ServiceRequest/S-123',
  '/fhir',
  '/',
  'ServiceRequest/ours',
  'Patient/9',
  '\u0000',
  'x'.repeat(5000),
);
const anything = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 5 },
    word,
    location,
    fc.integer(),
    fc.constant(null),
    fc.boolean(),
    tie('list'),
    tie('record'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  record: fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom(
          'resourceType',
          'type',
          'id',
          'identifier',
          'value',
          'entry',
          'response',
          'resource',
          'status',
          'location',
          'issue',
          'severity',
          'details',
          'text',
          'diagnostics',
          '__proto__',
        ),
        tie('value'),
      ),
      { selector: ([name]) => name, maxLength: 6 },
    )
    .map(fields => Object.fromEntries(fields)),
})).record;

const anyReply = fc.record({
  status: fc.oneof(fc.constantFrom(200, 201), fc.integer({ min: 0, max: 999 })),
  location: fc.option(fc.oneof(location, fc.string()), { freq: 2 }),
  retryAfter: fc.option(fc.oneof(fc.string(), fc.integer().map(String), fc.date().map(String))),
  body: fc.oneof(
    fc.constantFrom({ doubt: 'cut' }, { doubt: 'timeout' }, { text: '' }, { text: RESPONSE }),
    anything.map(body => ({ text: JSON.stringify(body) })),
    fc.string().map(text => ({ text })),
  ),
});

describe('What an answer means', () => {
  it('is a receipt for nothing but a whole 200 or 201 that names what it has made', () => {
    let receipts = 0;
    fc.assert(
      fc.property(anyReply, reply => {
        const outcome = meaning(reply);
        if (outcome.outcome !== 'received') return;
        receipts++;
        assert.ok(reply.status === 200 || reply.status === 201);
        assert.ok('text' in reply.body);
        const written = `${reply.location ?? ''}\n${reply.body.text}`;
        assert.ok(unescape(written).includes(outcome.reference) || written.includes(outcome.reference), written);
        assert.ok(!ASKED.text.includes(`"${outcome.reference}"`));
        assert.ok(outcome.reference.length >= 1 && outcome.reference.length <= 100);
      }),
      { numRuns: 20_000 },
    );
    assert.ok(receipts > 100, `only ${receipts} receipts were seen`);
  });

  it('is told in plain words, and in numbers that a person can wait for', () => {
    fc.assert(
      fc.property(anyReply, reply => {
        const outcome = meaning(reply);
        const { words = [], retryAfterS = 1 } = outcome;
        assert.ok(['received', 'refused', 'unknown'].includes(outcome.outcome));
        assert.ok(words.length <= 10);
        for (const one of words) assert.ok(typeof one === 'string' && one.length > 0 && one.length <= 300);
        assert.ok(Number.isInteger(retryAfterS) && retryAfterS >= 1 && retryAfterS <= 86_400, String(retryAfterS));
        assert.equal(outcome.outcome === 'refused', reply.status >= 400 && reply.status < 500 && reply.status !== 408);
      }),
      { numRuns: 5000 },
    );
  });

  it('is no receipt when the last bytes are missing, wherever it ends', () => {
    assert.equal(meaning({ status: 200, body: { text: RESPONSE } }).outcome, 'received');
    for (let end = 0; end < RESPONSE.length; end++)
      assert.equal(meaning({ status: 200, body: { text: RESPONSE.slice(0, end) } }).outcome, 'unknown', String(end));
  });

  it('is no receipt when one of its words is another', () => {
    for (const [from, to] of [
      ['transaction-response', 'batch-response'],
      ['"201"', '"412"'],
      ['"201"', '201.5e-1'],
      ['ServiceRequest/', 'Patient/'],
      ['S-123', 'ours'],
      ['response"', 'request"'],
    ])
      assert.equal(meaning({ status: 200, body: { text: RESPONSE.replace(from, to) } }).outcome, 'unknown', to);
  });
});
