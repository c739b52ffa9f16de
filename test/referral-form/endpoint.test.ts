import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CREDENTIALS, destinationOf, ENDPOINT, TIMEOUT_S } from '../../src/referral-form/endpoint.js';
import type { SendingAttributes } from '../../src/referral-form/endpoint.js';
import { warningsDuring } from '../element/console.js';

/** What a page's author may write, and where it leads; nothing where it will not do. */
const ADDRESSES: readonly (readonly [string, string?])[] = [
  ['https://ehr.example.no/fhir', 'https://ehr.example.no/fhir'],
  ['https://ehr.example.no', 'https://ehr.example.no/'],
  [' https://ehr.example.no/fhir\n', 'https://ehr.example.no/fhir'],
  ['HTTPS://EHR.example.no/Fhir', 'https://ehr.example.no/Fhir'],
  ['https://ehr.example.no:8443/fhir/', 'https://ehr.example.no:8443/fhir/'],
  ['https://ehr.example.no/fhir?unit=lms', 'https://ehr.example.no/fhir?unit=lms'],
  ['https://blåbær.no/', 'https://xn--blbr-roah.no/'],
  ['https://[2001:db8::1]/fhir', 'https://[2001:db8::1]/fhir'],
  ['http://localhost:8787/', 'http://localhost:8787/'],
  ['http://127.0.0.1:8787/fhir', 'http://127.0.0.1:8787/fhir'],
  ['http://[::1]:8787/', 'http://[::1]:8787/'],
  ['http://LOCALHOST', 'http://localhost/'],
  [''],
  [' '],
  ['/fhir'],
  ['fhir'],
  ['./fhir'],
  ['//ehr.example.no/fhir'],
  ['?fhir'],
  ['ehr.example.no/fhir'],
  ['https:ehr.example.no'],
  ['https:/ehr.example.no'],
  ['https://'],
  ['https:///fhir'],
  ['https:\\\\ehr.example.no'],
  ['https://ehr.example.no\\fhir'],
  ['https://ehr.exa\nmple.no/fhir'],
  ['https://ehr.example.no/a b'],
  ['https://ehr.example.no:99999/'],
  ['https://ehr..example%.no/'],
  ['http://ehr.example.no/fhir'],
  ['http://127.0.0.1.example.no/'],
  ['http://localhost.example.no/'],
  ['http://example.no/?localhost'],
  ['http://0.0.0.0/'],
  ['http://192.168.1.2/'],
  ['https://user:secret@ehr.example.no/fhir'],
  ['https://user@ehr.example.no/fhir'],
  ['https://@ehr.example.no/fhir'],
  ['http://localhost@example.no/'],
  ['http://localhost:8787@example.no/'],
  ['https://ehr.example.no/fhir#top'],
  ['https://ehr.example.no/fhir#'],
  ['ftp://ehr.example.no/'],
  ['ws://localhost/'],
  ['file:///fhir'],
  ['blob:https://ehr.example.no/1'],
  ['data:text/plain,1'],
  ['javascript:alert(1)'],
  ['javascript://ehr.example.no/%0aalert(1)'],
];

/** The parts of addresses, good and bad, put together in every way. */
const anyAddress = fc
  .tuple(
    fc.constantFrom('https', 'http', 'HTTPS', 'ftp', 'javascript', ''),
    fc.constantFrom('://', ':', '://', '//', ':\\\\', '://'),
    fc.constantFrom('', '', '', 'user@', 'user:secret@', '@'),
    fc.constantFrom('ehr.example.no', 'localhost', '127.0.0.1', '[::1]', 'localhost.example.no', '10.0.0.1', '', 'a b'),
    fc.constantFrom('', ':8443', ':99999', ':x'),
    fc.constantFrom('', '/', '/fhir', '/fhir/a@b', '?a=1', '/\n', '\\x'),
    fc.constantFrom('', '', '#', '#top'),
  )
  .map(parts => ({ parts, text: parts.join('') }));

/** Whether the page may send there, said of the parts and not of the whole. */
function mayBeSent([scheme, slashes, user, host, port, path, fragment]: readonly string[]): boolean {
  const isLoopback = host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
  const isEncrypted = scheme?.toLowerCase() === 'https' && host !== '' && host !== 'a b';
  const isForDevelopment = scheme === 'http' && isLoopback;
  return (
    (isEncrypted || isForDevelopment) &&
    slashes === '://' &&
    user === '' &&
    ['', ':8443'].includes(port ?? '') &&
    ['', '/', '/fhir', '?a=1', '/\n'].includes(path ?? '') &&
    fragment === ''
  );
}

/** An element with these attributes, as a page might have written them. */
function form(attributes: Partial<SendingAttributes>): SendingAttributes {
  const nothing = { mode: undefined, endpoint: undefined, credentials: undefined, timeout: undefined };
  return Object.assign(document.createElement('test-form'), nothing, attributes);
}

const ADDRESS = 'https://ehr.example.no/fhir';

describe('Where a referral is sent', () => {
  for (const [text, href] of ADDRESSES) {
    it(`is ${href ?? 'nowhere'} for ${JSON.stringify(text)}`, () => {
      expect(ENDPOINT.parse(text)?.href).to.equal(href);
    });
  }

  it('is an encrypted address, or this machine, whatever parts it is made of', () => {
    fc.assert(
      fc.property(anyAddress, ({ parts, text }) => {
        expect(ENDPOINT.parse(text) !== undefined, text).to.equal(mayBeSent(parts));
      }),
      { numRuns: 5000 },
    );
  });

  it('is nowhere for a text that is no address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        fc.pre(!/^\s*https?:\/\//i.test(text));
        expect(ENDPOINT.parse(text)).to.equal(undefined);
      }),
    );
  });

  it('is tried for a whole number of seconds from 1 to 120', () => {
    for (const [text, seconds] of [
      ['1', 1],
      ['20', 20],
      [' 120 ', 120],
    ] as const)
      expect(TIMEOUT_S.parse(text)).to.equal(seconds);
    for (const text of ['0', '121', '-1', '1.5', '1e2', '20s', 'x'])
      expect(TIMEOUT_S.parse(text), text).to.equal(undefined);
  });

  it('is sent to with cookies as fetch has it', () => {
    for (const word of ['omit', 'same-origin', 'include'] as const) expect(CREDENTIALS.parse(word)).to.equal(word);
    for (const text of ['Include', 'true', 'yes', 'same origin']) expect(CREDENTIALS.parse(text)).to.equal(undefined);
  });

  describe('by the attributes', () => {
    it('is nowhere in print mode, which is the usual one, and nothing is said of it', async () => {
      const warnings = await warningsDuring(() => {
        expect(destinationOf(form({}))).to.equal(undefined);
        expect(destinationOf(form({ endpoint: ADDRESS }))).to.equal(undefined);
        expect(destinationOf(form({ mode: 'print', endpoint: 'http://ehr.example.no' }))).to.equal(undefined);
      });
      expect(warnings).to.deep.equal([]);
    });

    it('is the endpoint in submit mode, for 20 s and with cookies to the page’s own origin', async () => {
      const warnings = await warningsDuring(() => {
        expect(destinationOf(form({ mode: 'submit', endpoint: ADDRESS }))).to.deep.equal({
          url: new URL(ADDRESS),
          credentials: 'same-origin',
          timeoutS: 20,
        });
      });
      expect(warnings).to.deep.equal([]);
    });

    it('is as the page says', () => {
      const { credentials, timeoutS } =
        destinationOf(form({ mode: 'submit', endpoint: ADDRESS, credentials: 'include', timeout: 45 })) ?? {};
      expect(credentials).to.equal('include');
      expect(timeoutS).to.equal(45);
    });

    it('is nowhere without an endpoint, and the page’s author is told once what is missing', async () => {
      const without = form({ mode: 'submit' });
      const warnings = await warningsDuring(() => {
        expect(destinationOf(without)).to.equal(undefined);
        expect(destinationOf(without)).to.equal(undefined);
      });
      expect(warnings).to.deep.equal([
        '<test-form> mode="submit" is not understood and is ignored. Accepted: print; submit only together with an endpoint.',
      ]);
    });

    it('is nowhere with an endpoint that will not do, and the page’s author is told what would', async () => {
      const warnings = await warningsDuring(() => {
        expect(destinationOf(form({ mode: 'submit', endpoint: '/fhir' }))).to.equal(undefined);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<test-form> endpoint="/fhir"');
      expect(warnings[0]).to.contain('an absolute https: address');
    });

    it('does not repeat a password in the console', async () => {
      for (const endpoint of [
        'https://user:secret@a.no/',
        'https:user:secret@a.no/',
        'user:secret/secret@a.no',
        '\nsecret@',
      ]) {
        const warnings = await warningsDuring(() => {
          expect(destinationOf(form({ mode: 'submit', endpoint })), endpoint).to.equal(undefined);
        });
        expect(warnings).to.have.length(1);
        expect(warnings[0]).not.to.contain('secret');
        expect(warnings[0]).to.contain('user name and password');
      }
    });
  });
});
