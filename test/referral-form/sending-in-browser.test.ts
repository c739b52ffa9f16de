// What differs in a browser: its own fetch, and the page's in its place.
import { expect } from '@open-wc/testing';
import type { Destination } from '../../src/referral-form/endpoint.js';
import { MOST_ANSWER_BYTES, seal, send } from '../../src/referral-form/sending.js';
import { warningsDuring } from '../element/console.js';

const SECRET = 'Ola Testperson';
const SEALED = seal({ resourceType: 'Bundle', type: 'transaction', note: SECRET });

const SOON: Destination = { url: new URL('https://ehr.example.no/fhir'), credentials: 'include', timeoutS: 0.2 };
const PATIENT: Destination = { ...SOON, timeoutS: 30 };

const created = (body: BodyInit | null = null) =>
  new Response(body, { status: 201, headers: { Location: 'ServiceRequest/S-123/_history/1' } });

/** A body that never ends, and counts what is taken of it. */
function endless(partBytes: number) {
  const taken = { bytes: 0 };
  const stream = new ReadableStream<Uint8Array>({
    pull: controller => {
      taken.bytes += partBytes;
      controller.enqueue(new Uint8Array(partBytes).fill(0x20));
    },
  });
  return { stream, taken };
}

describe('Sending a referral, in a browser', () => {
  it('asks for a request that follows no redirection, is kept nowhere, and tells no one where it comes from', async () => {
    const requests: Request[] = [];
    const outcome = await send(SEALED, PATIENT, {
      fetch: (input, init) => {
        requests.push(new Request(input, init));
        return Promise.resolve(created());
      },
    });
    expect(outcome).to.deep.equal({ outcome: 'received', reference: 'S-123' });
    const [request] = requests;
    expect(requests).to.have.length(1);
    expect(request?.method).to.equal('POST');
    expect(request?.redirect).to.equal('error');
    expect(request?.cache).to.equal('no-store');
    expect(request?.credentials).to.equal('include');
    expect(request?.referrerPolicy).to.equal('no-referrer');
    expect(request?.url).to.equal('https://ehr.example.no/fhir');
    expect(request?.headers.get('Idempotency-Key')).to.equal(SEALED.key);
    expect(await request?.text()).to.equal(SEALED.text);
  });

  it('uses the page’s fetch as it is when the referral is sent', async () => {
    const usual = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve(created());
    try {
      expect(await send(SEALED, PATIENT)).to.deep.equal({ outcome: 'received', reference: 'S-123' });
    } finally {
      globalThis.fetch = usual;
    }
  });

  it('uses the browser’s own where the page has left it: a page that is not there takes no referral', async () => {
    const url = new URL('/no-such-page', location.href);
    const outcome = await send(SEALED, { ...PATIENT, url });
    expect(outcome).to.include({ outcome: 'refused', kind: 'not-taken', status: 404 });
  });

  it('does not know when the browser only says that it failed: redirected, refused by CORS or by policy, or cut', async () => {
    const warnings = await warningsDuring(async () => {
      const failing = () => Promise.reject(new TypeError(`Failed to fetch ${SECRET}`));
      expect(await send(SEALED, PATIENT, { fetch: failing })).to.deep.equal({ outcome: 'unknown', why: 'cut' });
      const throwing = () => {
        throw new TypeError(SECRET);
      };
      expect(await send(SEALED, PATIENT, { fetch: throwing })).to.deep.equal({ outcome: 'unknown', why: 'cut' });
      const wrong = (() => Promise.resolve({})) as unknown as typeof fetch;
      expect(await send(SEALED, PATIENT, { fetch: wrong })).to.deep.equal({ outcome: 'unknown', why: 'cut' });
    });
    expect(warnings).to.deep.equal([]);
  });

  it('takes an answer that it may not look into for no receipt', async () => {
    expect(await send(SEALED, PATIENT, { fetch: () => Promise.resolve(Response.error()) })).to.deep.equal({
      outcome: 'unknown',
      why: 'unclear',
    });
  });

  it('ends when its time is up, also when the page’s fetch does not listen', async () => {
    const deaf = () => new Promise<Response>(() => {});
    expect(await send(SEALED, SOON, { fetch: deaf })).to.deep.equal({ outcome: 'unknown', why: 'timeout' });
    const silent = () => Promise.resolve(created(new ReadableStream()));
    expect(await send(SEALED, SOON, { fetch: silent })).to.deep.equal({ outcome: 'unknown', why: 'timeout' });
  });

  it('hangs up when it has ended, however it has', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const answering = (answer: () => Promise<Response>) => (_: unknown, init?: RequestInit) => {
      signals.push(init?.signal);
      expect(init?.signal?.aborted).to.equal(false);
      return answer();
    };
    await send(SEALED, SOON, { fetch: answering(() => new Promise(() => {})) });
    await send(SEALED, PATIENT, { fetch: answering(() => Promise.resolve(created(endless(100_000).stream))) });
    await send(SEALED, PATIENT, { fetch: answering(() => Promise.resolve(created())) });
    expect(signals.map(signal => signal?.aborted)).to.deep.equal([true, true, true]);
  });

  it('reads no more of an answer than it must', async () => {
    const { stream, taken } = endless(100_000);
    const outcome = await send(SEALED, PATIENT, { fetch: () => Promise.resolve(created(stream)) });
    expect(outcome).to.deep.equal({ outcome: 'unknown', why: 'unclear' });
    expect(taken.bytes).to.be.within(MOST_ANSWER_BYTES, MOST_ANSWER_BYTES + 500_000);
  });

  it('does not know when a body breaks off after the headers of a receipt', async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: controller => controller.error(new TypeError(SECRET)) });
    const outcome = await send(SEALED, PATIENT, { fetch: () => Promise.resolve(created(broken)) });
    expect(outcome).to.deep.equal({ outcome: 'unknown', why: 'cut' });
  });
});
