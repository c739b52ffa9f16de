// The receiver for development: what it takes, what it refuses, and what it does not tell.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createReceiver } from '../../demo/receiver.js';

const SECRET = 'Ola Testperson';

const BUNDLE = {
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [
    { resource: { resourceType: 'Patient', name: [{ text: SECRET }] } },
    { resource: { resourceType: 'ServiceRequest' } },
  ],
};

describe('The receiver for development', () => {
  /** @type {import('node:http').Server} */
  let receiver;
  /** @type {string[]} */
  let log;
  let address;
  let keys = 0;

  before(async () => {
    receiver = createReceiver({ log: line => log.push(line) }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    address = `http://127.0.0.1:${receiver.address().port}/fhir`;
  });
  after(() => {
    receiver.closeAllConnections();
    receiver.close();
  });
  beforeEach(() => (log = []));

  const post = (body, headers = {}) =>
    fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/fhir+json', 'Idempotency-Key': `key-${keys++}`, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  /** A request as fetch will not make it. */
  async function raw(method, headers) {
    const request = httpRequest(address, { method, headers }).end();
    const [answer] = await once(request, 'response');
    answer.resume();
    return answer;
  }

  it('answers 201 with a Location and a transaction-response', async () => {
    const answer = await post(BUNDLE);
    assert.equal(answer.status, 201);
    const location = answer.headers.get('location');
    assert.match(location, /^\/ServiceRequest\/H-[\da-f]{8}\/_history\/1$/);
    const { type, entry } = await answer.json();
    assert.equal(type, 'transaction-response');
    assert.equal(entry.length, 2);
    assert.match(entry[0].response.location, /^Patient\//);
    assert.equal(`/${entry[1].response.location}`, location);
  });

  it('gives the same reference for the same key, and another for another', async () => {
    const headers = { 'Idempotency-Key': 'once' };
    const [first, second, other] = [await post(BUNDLE, headers), await post(BUNDLE, headers), await post(BUNDLE)];
    assert.deepEqual([first.status, second.status, other.status], [201, 200, 201]);
    assert.equal(second.headers.get('location'), first.headers.get('location'));
    assert.notEqual(other.headers.get('location'), first.headers.get('location'));
  });

  it('gives one reference also when the same key comes many times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(BUNDLE, { 'Idempotency-Key': 'at once' })));
    assert.equal(new Set(answers.map(({ headers }) => headers.get('location'))).size, 1);
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
  });

  it('refuses another text with a key that it has seen', async () => {
    await post(BUNDLE, { 'Idempotency-Key': 'seen' });
    assert.equal((await post({ ...BUNDLE, id: 'changed' }, { 'Idempotency-Key': 'seen' })).status, 422);
  });

  const REFUSED = [
    ['no JSON', 400, '{'],
    ['null', 422, 'null'],
    ['a Bundle of another type', 422, { ...BUNDLE, type: 'collection' }],
    ['a Bundle without entries', 422, { ...BUNDLE, entry: undefined }],
    ['a Bundle without a ServiceRequest', 422, { ...BUNDLE, entry: BUNDLE.entry.slice(0, 1) }],
    ['an entry without a resource', 422, { ...BUNDLE, entry: [null, ...BUNDLE.entry] }],
    ['another type of content', 415, BUNDLE, { 'Content-Type': 'application/json' }],
    ['no key', 400, BUNDLE, { 'Idempotency-Key': '' }],
    ['more than 1 MB', 413, { ...BUNDLE, id: 'x'.repeat(1_000_000) }],
  ];
  for (const [what, status, body, headers] of REFUSED) {
    it(`refuses ${what} with ${status} and an OperationOutcome, and without an echo`, async () => {
      const answer = await post(body, headers);
      assert.equal(answer.status, status);
      const text = await answer.text();
      assert.equal(JSON.parse(text).resourceType, 'OperationOutcome');
      assert.doesNotMatch(text, /Ola/);
    });
  }

  it('refuses what is no POST', async () => {
    assert.equal((await fetch(address)).status, 405);
    assert.equal((await fetch(address, { method: 'DELETE' })).status, 405);
  });

  it('lets pages of this machine read its answer, and no others', async () => {
    for (const origin of ['http://localhost:5173', 'http://127.0.0.1', 'http://[::1]:8000']) {
      const { headers } = await raw('OPTIONS', { origin, 'access-control-request-headers': 'x-csrf' });
      assert.equal(headers['access-control-allow-origin'], origin);
      assert.equal(headers['access-control-allow-headers'], 'x-csrf');
      assert.equal(headers['access-control-expose-headers'], 'Location, Retry-After');
    }
    for (const origin of ['https://example.no', 'http://localhost.example.no', 'null']) {
      const { statusCode, headers } = await raw('OPTIONS', { origin });
      assert.equal(statusCode, 403);
      assert.equal(headers['access-control-allow-origin'], undefined);
    }
    assert.equal((await raw('POST', { host: 'example.no' })).statusCode, 403);
  });

  it('writes down method, status and reference, and nothing of what came', async () => {
    const { headers } = await post(BUNDLE, { 'Idempotency-Key': 'written' });
    await post(SECRET);
    await post(BUNDLE, { 'Content-Type': SECRET });
    const [, , reference] = headers.get('location').split('/');
    assert.deepEqual(log, [`POST 201 ${reference}`, 'POST 400 -', 'POST 415 -']);
  });

  it('goes on when a sender hangs up', async () => {
    const hung = httpRequest(address, { method: 'POST', headers: { 'content-length': 1000 } });
    hung.on('error', () => {});
    hung.write('{');
    await once(receiver, 'request');
    hung.destroy();
    assert.equal((await post(BUNDLE)).status, 201);
  });

  it('listens on this machine only when it is started by hand', async () => {
    const program = fileURLToPath(new URL('../../demo/receiver.js', import.meta.url));
    const started = spawn(process.execPath, [program, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [line] = await once(started.stdout.setEncoding('utf8'), 'data');
      const [, url] = /received at (http:\/\/127\.0\.0\.1:\d+\/)/.exec(line) ?? [];
      assert.equal((await fetch(url)).status, 405);
    } finally {
      started.kill();
    }
  });
});
