// A receiver of referrals for development: `node demo/receiver.js [--port 8787]`. It listens on 127.0.0.1 only, takes what
// the referral form sends, keeps nothing of it, and writes down no more than method, status and reference.
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The largest referral that is taken, in bytes. */
const MOST_BYTES = 1_000_000;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** @param {string} url */
const isLoopback = url => URL.canParse(url) && LOOPBACK.includes(new URL(url).hostname);

/** @returns {Promise<string | undefined>} the body, or nothing when there is too much of it */
async function bodyOf(request) {
  const parts = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes <= MOST_BYTES) parts.push(part);
  }
  return bytes > MOST_BYTES ? undefined : Buffer.concat(parts).toString('utf8');
}

const outcome = (status, code, text, headers = {}) => ({
  status,
  headers,
  body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, details: { text } }] },
});

/** @returns the resources of a transaction, or what is wrong with it */
function readTransaction(text) {
  let bundle;
  try {
    bundle = JSON.parse(text);
  } catch {
    return { refusal: outcome(400, 'structure', 'This is no JSON.') };
  }
  if (bundle?.resourceType !== 'Bundle' || bundle.type !== 'transaction' || !Array.isArray(bundle.entry))
    return { refusal: outcome(422, 'value', 'This is no Bundle of type transaction.') };
  const types = bundle.entry.map(entry => entry?.resource?.resourceType);
  if (!types.every(type => /^[A-Z][A-Za-z]+$/.test(type)) || !types.includes('ServiceRequest'))
    return { refusal: outcome(422, 'required', 'There is no ServiceRequest in this Bundle.') };
  return { types };
}

/** @param {{ reference: string, types: readonly string[] }} kept */
function receipt(status, { reference, types }) {
  const entry = types.map(type => {
    const id = type === 'ServiceRequest' ? reference : randomUUID();
    return { response: { status: '201 Created', location: `${type}/${id}/_history/1` } };
  });
  return {
    status,
    reference,
    headers: { location: `/ServiceRequest/${reference}/_history/1` },
    body: { resourceType: 'Bundle', type: 'transaction-response', entry },
  };
}

/** What the receiver answers to a POST, with what it remembers of earlier ones. */
async function take(request, remembered) {
  const key = request.headers['idempotency-key'];
  const text = await bodyOf(request);
  if (!/^application\/fhir\+json\b/.test(request.headers['content-type'] ?? ''))
    return outcome(415, 'not-supported', 'Send application/fhir+json.');
  if (!key) return outcome(400, 'required', 'There is no Idempotency-Key.');
  if (text === undefined) return outcome(413, 'too-long', 'A referral is at most 1 MB.');
  const digest = createHash('sha256').update(text).digest('hex');
  const earlier = remembered.get(key);
  if (earlier && earlier.digest !== digest)
    return outcome(422, 'duplicate', 'Another referral has been sent with this Idempotency-Key.');
  if (earlier) return receipt(200, earlier);
  const { types, refusal } = readTransaction(text);
  if (refusal) return refusal;
  const kept = { reference: `H-${randomUUID().slice(0, 8)}`, types, digest };
  remembered.set(key, kept);
  return receipt(201, kept);
}

/** What lets a page of this machine read the answer, from whichever port it comes. */
function sharing(request) {
  const { origin } = request.headers;
  return origin === undefined || !isLoopback(origin)
    ? {}
    : {
        vary: 'Origin',
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers': 'Location, Retry-After',
      };
}

function permission(request) {
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '',
      'access-control-allow-private-network': 'true',
    },
  };
}

async function answer(request, remembered) {
  const { origin, host } = request.headers;
  // Another site's page must not reach it, neither as itself nor under a name that it has pointed here.
  if (!isLoopback(`http://${host}`) || (origin !== undefined && !isLoopback(origin)))
    return outcome(403, 'forbidden', 'This receiver serves pages of this machine only.');
  if (request.method === 'OPTIONS') return permission(request);
  if (request.method !== 'POST') return outcome(405, 'not-supported', 'Send the referral by POST.', { allow: 'POST' });
  return take(request, remembered);
}

/**
 * A receiver that does not listen yet. The same `Idempotency-Key` gets the same reference again, with 200 in place of 201;
 * with another text it gets 422. It remembers for as long as it runs.
 *
 * @param {{ log?: (line: string) => void }} [options] `log` is told method, status and reference of each request
 * @returns {import('node:http').Server}
 */
export function createReceiver({ log = () => {} } = {}) {
  const remembered = new Map();
  return createServer((request, response) => {
    answer(request, remembered)
      .then(({ status, headers, body, reference = '-' }) => {
        const type = body ? { 'content-type': 'application/fhir+json; charset=utf-8' } : {};
        response.writeHead(status, { ...headers, ...type, ...sharing(request) });
        response.end(body && JSON.stringify(body));
        log(`${request.method} ${status} ${reference}`);
      })
      // The sender has hung up: there is nobody to answer.
      .catch(() => response.destroy());
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8787' } } });
  const receiver = createReceiver({ log: line => console.log(line) });
  receiver.listen(Number(values.port), '127.0.0.1', () => {
    console.log(`Referrals are received at http://127.0.0.1:${receiver.address().port}/`);
  });
}
