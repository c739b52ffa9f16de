// What comes of an attempt to send a referral, over real HTTP.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { createReceiver } from '../../demo/receiver.js';
import { importSource } from '../source.js';

const { mayHaveArrived, seal, send } = await importSource('referral-form', 'outcome', 'sending');

const SECRET = 'Ola Testperson 07896912345';

const BUNDLE = {
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [
    { fullUrl: 'urn:uuid:1', resource: { resourceType: 'Patient', id: 'our-own-id', name: [{ text: SECRET }] } },
    { fullUrl: 'urn:uuid:2', resource: { resourceType: 'ServiceRequest', identifier: [{ value: 'our-own-number' }] } },
  ],
};

const entry = (location, status = '201 Created') => ({ response: { status, location } });
const response = (...entries) => ({ resourceType: 'Bundle', type: 'transaction-response', entry: entries });
const GOOD = response(entry('Patient/9/_history/1'), entry('ServiceRequest/S-123/_history/1'));

const outcomeOf = (...texts) => ({
  resourceType: 'OperationOutcome',
  issue: texts.map(text => ({ severity: 'error', code: 'invalid', details: { text } })),
});

const unknown = why => ({ outcome: 'unknown', why });
const received = reference => ({ outcome: 'received', reference });
const refused = (status, kind, ...words) => ({ outcome: 'refused', kind, status, words });

/** An answer: status, body (JSON unless text) and headers. */
const says =
  (status, body = '', headers = {}) =>
  (_, answer) => {
    answer.writeHead(status, headers);
    answer.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

/** Announces the whole of a body, sends half of it, and hangs up. */
const breaksOff =
  (status, body, headers = {}) =>
  (_, answer) => {
    const text = JSON.stringify(body);
    answer.writeHead(status, { ...headers, 'content-length': text.length });
    answer.write(text.slice(0, text.length / 2), () => answer.destroy());
  };

/** Writes for as long as anyone reads. */
const neverEnds =
  (status, part, headers = {}) =>
  (_, answer) => {
    answer.writeHead(status, headers);
    const write = () => {
      while (!answer.destroyed && answer.write(part));
      if (!answer.destroyed) answer.once('drain', write);
    };
    write();
  };

const LOCATION = { location: '/fhir/ServiceRequest/S-123/_history/1' };
const MEGABYTES = 'x'.repeat(2_000_000);

/** What the server does, and what the person may be told. */
const RECEIPTS = [
  ['201 with Location alone', says(201, '', LOCATION), 'S-123'],
  ['201 with an absolute Location', says(201, '', { location: 'https://ehr.example.no/fhir/Task/7f' }), '7f'],
  [
    '201 with a Location that FHIR does not know',
    says(201, '', { location: '/henvisninger/H%202026-17/' }),
    'H 2026-17',
  ],
  ['201 with Location and a transaction-response', says(201, GOOD, LOCATION), 'S-123'],
  [
    '201 with Location and a word of warning',
    says(201, { resourceType: 'OperationOutcome', issue: [{ severity: 'warning' }] }, LOCATION),
    'S-123',
  ],
  ['200 with a transaction-response', says(200, GOOD), 'S-123'],
  [
    '200 with absolute addresses in it',
    says(200, response(entry('https://ehr.example.no/fhir/ServiceRequest/4'))),
    '4',
  ],
  [
    '200 with the ServiceRequest in its entry',
    says(200, response({ ...entry(), resource: { resourceType: 'ServiceRequest', id: '4' } })),
    '4',
  ],
  ['200 with the ServiceRequest', says(200, { resourceType: 'ServiceRequest', id: 'S-5' }), 'S-5'],
  [
    '200 with the Task of the receiver, by number',
    says(200, { resourceType: 'Task', identifier: [{ value: '2026/17' }] }),
    '2026/17',
  ],
  ['200 with a byte order mark', says(200, `\ufeff${JSON.stringify(GOOD)}`), 'S-123'],
];

const OTHERS = [
  ['201 alone', says(201), unknown('no-reference')],
  ['204', says(204), unknown('no-reference')],
  ['200 with nothing', says(200), unknown('no-reference')],
  ['200 with an empty record', says(200, {}), unknown('no-reference')],
  ['202 with Location: it has yet to decide', says(202, '', LOCATION), unknown('no-reference')],
  ['204 with Location', says(204, '', LOCATION), unknown('no-reference')],
  ['201 with the endpoint itself as Location', says(201, '', { location: '/fhir' }), unknown('no-reference')],
  ['201 with the root as Location', says(201, '', { location: '/' }), unknown('no-reference')],
  [
    '201 with a page for logging in as Location',
    says(201, '', { location: '/login?next=/fhir' }),
    unknown('no-reference'),
  ],
  ['201 with a Location that is no address', says(201, '', { location: 'https://%' }), unknown('no-reference')],
  [
    '201 with a Location that is badly encoded',
    says(201, '', { location: '/fhir/Task/%E0%A4' }),
    unknown('no-reference'),
  ],
  ['201 with a Location of script', says(201, '', { location: 'javascript:4' }), unknown('no-reference')],
  [
    '201 with control characters as a reference',
    says(201, '', { location: '/fhir/Task/a%0Ab' }),
    unknown('no-reference'),
  ],
  [
    '201 with a reference without end',
    says(201, '', { location: `/fhir/Task/${'a'.repeat(101)}` }),
    unknown('no-reference'),
  ],
  ['an echo of what was sent', (_, answer, text) => says(200, text)(_, answer), unknown('no-reference')],
  ['our own ServiceRequest', says(200, BUNDLE.entry[1].resource), unknown('no-reference')],
  ['our own id in an address', says(201, '', { location: '/fhir/ServiceRequest/our-own-id' }), unknown('no-reference')],
  ['the id of an OperationOutcome', says(200, { resourceType: 'OperationOutcome', id: '5' }), unknown('no-reference')],
  ['the id of the answering Bundle', says(200, { ...response(entry('Patient/9')), id: '5' }), unknown('no-reference')],
  ['a searchset', says(200, { ...GOOD, type: 'searchset' }), unknown('no-reference')],
  ['an id that is no text', says(200, { resourceType: 'Task', id: 5 }), unknown('no-reference')],
  ['201 with an error in the body', says(201, outcomeOf('Nei'), LOCATION), unknown('unclear')],
  [
    '200 with an entry that failed',
    says(200, response(entry('ServiceRequest/4'), entry('Patient/9', '422'))),
    unknown('unclear'),
  ],
  [
    '200 with an entry without status',
    says(200, response({ response: { location: 'ServiceRequest/4' } })),
    unknown('unclear'),
  ],
  [
    '200 with HTML',
    says(200, '<!doctype html><title>Logg inn</title>', { 'content-type': 'text/html' }),
    unknown('unclear'),
  ],
  ['201 with Location and HTML', says(201, '<p>Takk!</p>', LOCATION), unknown('unclear')],
  ['200 with malformed JSON', says(200, JSON.stringify(GOOD).slice(0, -1)), unknown('unclear')],
  ['200 with a list', says(200, [GOOD]), unknown('unclear')],
  ['200 with null', says(200, 'null'), unknown('unclear')],
  ['200 with a text', says(200, '"S-123"'), unknown('unclear')],
  ['200 with nesting beyond reason', says(200, '['.repeat(400_000)), unknown('unclear')],
  ['a huge body that begins well', says(200, { ...GOOD, text: MEGABYTES }), unknown('unclear')],
  ['201 with Location and a huge body', says(201, { text: MEGABYTES }, LOCATION), unknown('unclear')],
  ['an endless body', neverEnds(200, 'x'.repeat(10_000)), unknown('unclear')],
  ['300', says(300, GOOD, LOCATION), unknown('unclear')],
  ['500', says(500, outcomeOf('Feil')), unknown('server-error')],
  ['500 with everything that a receipt has', says(500, GOOD, LOCATION), unknown('server-error')],
  ['502 with HTML', says(502, '<h1>Bad Gateway</h1>'), unknown('server-error')],
  ['503 with Retry-After', says(503, '', { 'retry-after': '120' }), { ...unknown('server-error'), retryAfterS: 120 }],
  ['408', says(408), unknown('timeout')],
  ['200 that breaks off', breaksOff(200, GOOD), unknown('cut')],
  ['201 with Location that breaks off', breaksOff(201, GOOD, LOCATION), unknown('cut')],
  ['a connection cut after the request', request => request.socket.destroy(), unknown('cut')],
  ['no HTTP', request => request.socket.end('hello\r\n\r\n'), unknown('cut')],
  [
    '400 with an OperationOutcome',
    says(400, outcomeOf('Feltet mangler.', 'Ukjent kode.')),
    refused(400, 'invalid', 'Feltet mangler.', 'Ukjent kode.'),
  ],
  ['422 with an OperationOutcome', says(422, outcomeOf('Ukjent kode.')), refused(422, 'invalid', 'Ukjent kode.')],
  [
    '422 with diagnostics only',
    says(422, { issue: [{ diagnostics: 'code: unknown' }, { details: {} }] }),
    refused(422, 'invalid', 'code: unknown'),
  ],
  ['400 with HTML', says(400, '<h1>Bad Request</h1>'), refused(400, 'invalid')],
  [
    '400 with issues that are none',
    says(400, { issue: [null, 5, { details: { text: { a: 1 } } }, []] }),
    refused(400, 'invalid'),
  ],
  ['401', says(401), refused(401, 'not-allowed')],
  ['403', says(403), refused(403, 'not-allowed')],
  ['409', says(409), refused(409, 'duplicate')],
  ['412', says(412), refused(412, 'duplicate')],
  ['413', says(413), refused(413, 'too-large')],
  ['404', says(404, '<h1>Not Found</h1>'), refused(404, 'not-taken')],
  ['415', says(415), refused(415, 'not-taken')],
  [
    '429 with Retry-After in seconds',
    says(429, '', { 'retry-after': '30' }),
    { ...refused(429, 'too-many'), retryAfterS: 30 },
  ],
  [
    '429 with Retry-After beyond reason',
    says(429, '', { 'retry-after': '9'.repeat(400) }),
    { ...refused(429, 'too-many'), retryAfterS: 86_400 },
  ],
  [
    '429 with Retry-After in the past',
    says(429, '', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
    refused(429, 'too-many'),
  ],
  ['429 with Retry-After that says nothing', says(429, '', { 'retry-after': 'soon' }), refused(429, 'too-many')],
  ['422 with a body without end', neverEnds(422, 'x'.repeat(10_000)), refused(422, 'invalid')],
  ['422 that breaks off', breaksOff(422, outcomeOf('Nei')), refused(422, 'invalid')],
];

describe('Sending a referral', () => {
  /** @type {import('node:http').Server} */
  let server;
  /** @type {(request: import('node:http').IncomingMessage, answer: import('node:http').ServerResponse, text: string) => void} */
  let behave;
  /** @type {{ method: string, url: string, headers: import('node:http').IncomingHttpHeaders, text: string }[]} */
  let requests;
  let destination;

  before(async () => {
    server = createServer(async (request, answer) => {
      const { method, url, headers } = request;
      const text = (await request.toArray()).join('');
      requests.push({ method, url, headers, text });
      behave(request, answer, text);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = new URL(`http://127.0.0.1:${server.address().port}/fhir`);
    destination = { url, credentials: 'same-origin', timeoutS: 20 };
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const CONSOLE = ['debug', 'error', 'info', 'log', 'trace', 'warn'];
  const usual = Object.fromEntries(CONSOLE.map(name => [name, console[name]]));
  let written;
  beforeEach(() => {
    requests = [];
    written = [];
    for (const name of CONSOLE) console[name] = (...words) => written.push(words);
  });
  afterEach(() => {
    Object.assign(console, usual);
    assert.deepEqual(written, [], 'nothing is written in the console');
  });

  for (const [what, answer, reference] of RECEIPTS) {
    it(`has a receipt for ${what}`, async () => {
      behave = answer;
      assert.deepEqual(await send(seal(BUNDLE), destination), received(reference));
    });
  }

  for (const [what, answer, expected] of OTHERS) {
    it(`has no receipt for ${what}`, async () => {
      behave = answer;
      assert.deepEqual(await send(seal(BUNDLE), destination), expected);
      assert.equal(requests.length, 1);
    });
  }

  it('posts FHIR JSON with its key, and says nothing of the page', async () => {
    behave = says(201, '', LOCATION);
    const sealed = seal(BUNDLE);
    await send(sealed, destination);
    const [{ method, url, headers, text }] = requests;
    assert.equal(`${method} ${url}`, 'POST /fhir');
    assert.deepEqual(JSON.parse(text), BUNDLE);
    assert.equal(headers['content-type'], 'application/fhir+json');
    assert.equal(headers.accept, 'application/fhir+json');
    assert.match(headers['idempotency-key'], /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert.equal(headers['idempotency-key'], sealed.key);
    assert.equal(headers.referer, undefined);
  });

  it('does not follow a redirection: nothing is sent anywhere else', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      behave = says(status, '', { location: '/elsewhere/123' });
      assert.deepEqual(await send(seal(BUNDLE), destination), unknown('cut'));
    }
    assert.deepEqual(new Set(requests.map(({ url }) => url)), new Set(['/fhir']));
  });

  it('does not know when nobody listens', async () => {
    const nobody = createServer().listen(0, '127.0.0.1');
    await once(nobody, 'listening');
    const url = new URL(`http://127.0.0.1:${nobody.address().port}/fhir`);
    await new Promise(resolve => nobody.close(resolve));
    assert.deepEqual(await send(seal(BUNDLE), { ...destination, url }), unknown('cut'));
  });

  it('does not know when there is no answer within the time, and hangs up', async () => {
    let hungUp;
    behave = (_, answer) => (hungUp = once(answer, 'close'));
    assert.deepEqual(await send(seal(BUNDLE), { ...destination, timeoutS: 0.3 }), unknown('timeout'));
    await hungUp;
  });

  it('does not know when the body does not end within the time, whatever the headers have promised', async () => {
    let hungUp;
    behave = (_, answer) => {
      hungUp = once(answer, 'close');
      answer.writeHead(201, LOCATION);
      answer.write('{');
    };
    assert.deepEqual(await send(seal(BUNDLE), { ...destination, timeoutS: 0.3 }), unknown('timeout'));
    await hungUp;
  });

  it('stops reading a body without end, and hangs up', async () => {
    let hungUp;
    let parts = 0;
    behave = (request, answer) => {
      hungUp = once(answer, 'close');
      const { write } = answer;
      answer.write = (...part) => (parts++, write.apply(answer, part));
      neverEnds(200, 'x'.repeat(10_000))(request, answer);
    };
    await send(seal(BUNDLE), destination);
    await hungUp;
    assert.ok(parts * 10_000 < 20_000_000, `${parts} parts were written`);
  });

  it('shows at most ten of the receiver’s words, each on one line and at most 300 characters', async () => {
    const texts = [
      'a\u0000b\r\nc\u001b[31m\u202ed',
      '   ',
      '😀'.repeat(400),
      ...Array.from({ length: 20 }, (_, at) => `nr. ${at}`),
    ];
    behave = says(422, outcomeOf(...texts));
    const { words } = await send(seal(BUNDLE), destination);
    assert.equal(words.length, 10);
    assert.equal(words[0], 'a b c [31m d');
    assert.equal(words[1], '😀'.repeat(150));
    assert.equal(words[9], 'nr. 7');
    behave = says(422, outcomeOf(`${'a'.repeat(299)}😀`));
    assert.deepEqual((await send(seal(BUNDLE), destination)).words, ['a'.repeat(299)]);
  });

  it('waits until a date that the receiver names', async () => {
    behave = says(429, '', { 'retry-after': new Date(Date.now() + 600_000).toUTCString() });
    const { retryAfterS } = await send(seal(BUNDLE), destination);
    assert.ok(retryAfterS > 500 && retryAfterS <= 600, String(retryAfterS));
  });

  describe('with headers of the page', () => {
    const GIVEN = {
      'a record': { 'X-CSRF': 'abc' },
      Headers: new Headers({ 'X-CSRF': 'abc' }),
      'a function': () => ({ 'X-CSRF': 'abc' }),
      'a function that takes its time': async () => ({ 'X-CSRF': 'abc' }),
    };
    for (const [what, headers] of Object.entries(GIVEN)) {
      it(`sends those of ${what}`, async () => {
        behave = says(201, '', LOCATION);
        assert.deepEqual(await send(seal(BUNDLE), destination, { headers }), received('S-123'));
        assert.equal(requests[0].headers['x-csrf'], 'abc');
      });
    }

    it('keeps its own, however the page writes theirs', async () => {
      behave = says(201, '', LOCATION);
      const headers = {
        'CONTENT-TYPE': 'text/plain',
        'idempotency-key': 'same',
        accept: '*/*',
        Authorization: 'Bearer x',
      };
      const sealed = seal(BUNDLE);
      await send(sealed, destination, { headers });
      const sent = requests[0].headers;
      assert.equal(sent['content-type'], 'application/fhir+json');
      assert.equal(sent['idempotency-key'], sealed.key);
      assert.equal(sent.accept, 'application/fhir+json');
      assert.equal(sent.authorization, 'Bearer x');
    });

    const NONE = {
      'a function that throws': () => {
        throw new Error(SECRET);
      },
      'a function that fails': () => Promise.reject(new Error(SECRET)),
      'a function that never gives any': () => new Promise(() => {}),
      'a name that no header has': { 'X CSRF': 'abc' },
      'a value that no header has': { 'X-CSRF': 'a\r\nSet-Cookie: b' },
    };
    for (const [what, headers] of Object.entries(NONE)) {
      it(`sends nothing for ${what}`, async () => {
        const outcome = await send(seal(BUNDLE), { ...destination, timeoutS: 0.3 }, { headers });
        assert.deepEqual(outcome, { outcome: 'not-sent', why: 'headers' });
        assert.equal(requests.length, 0);
      });
    }
  });

  it('sends nothing, and asks the page for nothing, when there is no network', async () => {
    const headers = () => assert.fail('was asked');
    const outcome = await send(seal(BUNDLE), destination, { headers, isOffline: true });
    assert.deepEqual(outcome, { outcome: 'not-sent', why: 'offline' });
    assert.equal(requests.length, 0);
  });

  describe('again', () => {
    /** @type {import('node:http').Server} */
    let receiver;
    let log;
    beforeEach(async () => {
      log = [];
      receiver = createReceiver({ log: line => log.push(line) }).listen(0, '127.0.0.1');
      await once(receiver, 'listening');
    });
    afterEach(() => {
      receiver.closeAllConnections();
      receiver.close();
    });

    /** Passes on to the receiver what has come, and then does `lose` in place of answering. */
    const losing = lose => async (request, answer, text) => {
      const { 'content-type': type, 'idempotency-key': key } = request.headers;
      const headers = { 'content-type': type, 'idempotency-key': key };
      await fetch(`http://127.0.0.1:${receiver.address().port}/`, { method: 'POST', headers, body: text });
      lose(request, answer);
    };

    const LOSSES = {
      'the connection was cut': request => request.socket.destroy(),
      'a gateway failed': says(504),
      'nobody answered in time': () => {},
      'the answer had no reference': says(200),
    };
    for (const [what, lose] of Object.entries(LOSSES)) {
      it(`is one referral at the receiver when ${what}`, async () => {
        const sealed = seal(BUNDLE);
        behave = losing(lose);
        const first = await send(sealed, { ...destination, timeoutS: 1 });
        assert.equal(first.outcome, 'unknown');
        assert.equal(mayHaveArrived([first]), true);
        const url = new URL(`http://127.0.0.1:${receiver.address().port}/`);
        const second = await send(sealed, { ...destination, url });
        assert.equal(second.outcome, 'received');
        assert.deepEqual(log, [`POST 201 ${second.reference}`, `POST 200 ${second.reference}`]);
      });
    }

    it('sends the very same text, whatever has become of the Bundle', async () => {
      const bundle = structuredClone(BUNDLE);
      const sealed = seal(bundle);
      behave = says(201, '', LOCATION);
      await send(sealed, destination);
      bundle.entry.length = 0;
      await send(sealed, destination);
      assert.equal(requests[1].text, requests[0].text);
      assert.equal(requests[1].headers['idempotency-key'], requests[0].headers['idempotency-key']);
    });

    it('has another key for another referral', () => {
      const keys = new Set(Array.from({ length: 1000 }, () => seal(BUNDLE).key));
      assert.equal(keys.size, 1000);
    });
  });

  it('may have arrived from the first doubt on, whatever later attempts say', () => {
    const refusal = refused(422, 'invalid');
    const notSent = { outcome: 'not-sent', why: 'offline' };
    assert.equal(mayHaveArrived([]), false);
    assert.equal(mayHaveArrived([notSent, refusal]), false);
    assert.equal(mayHaveArrived([unknown('cut'), refusal, notSent]), true);
    assert.equal(mayHaveArrived([refused(409, 'duplicate')]), true);
    assert.equal(mayHaveArrived([refusal, received('S-123')]), true);
  });
});
