/** What the body of an answer says, when it is JSON: any record, from anyone. */
export type Json = Readonly<Record<string, unknown>>;

/** The value as a record; an empty one when it is none. */
export const recordOf = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

/** The value as a list of records; an empty one when it is none. */
export const recordsOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(recordOf) : []);

/** Text that can be shown on one line. */
const REFERENCE = /^[^\p{C}\s]\P{C}{0,99}$/u;

/** The longest address that is looked at. */
const MOST_CHARACTERS = 2000;

/** What names the resource at an address: the last part of its path, a version left aside. */
function lastPart(location: unknown, endpoint: URL): string | undefined {
  if (typeof location !== 'string' || location.length > MOST_CHARACTERS) return undefined;
  try {
    const { protocol, pathname, search } = new URL(location, endpoint);
    const path = pathname.replace(/(\/_history\/[^/]*)?\/*$/, '');
    // The endpoint itself, and what it lies under, is no one referral. What has a query is a page, such as a login.
    const isOther = search !== '' || !protocol.startsWith('http') || `${endpoint.pathname}/`.startsWith(`${path}/`);
    return isOther ? undefined : decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  } catch {
    return undefined;
  }
}

/** What a resource is called, when it is the referral, or the task that the receiver has made of it. */
function namesOf(resource: Json): readonly unknown[] {
  if (resource.resourceType !== 'ServiceRequest' && resource.resourceType !== 'Task') return [];
  return [resource.id, ...recordsOf(resource.identifier).map(({ value }) => value)];
}

/** What the referral is called in the answer to a transaction (FHIR R4, Bundle of type `transaction-response`). */
function namesInAnswer(body: Json, endpoint: URL): readonly unknown[] {
  if (body.type !== 'transaction-response') return [];
  return recordsOf(body.entry).flatMap(({ response, resource }) => {
    const { location } = recordOf(response);
    const isReferral = typeof location === 'string' && /(^|\/)ServiceRequest\//.test(location);
    return [isReferral && lastPart(location, endpoint), ...namesOf(recordOf(resource))];
  });
}

/**
 * The receiver's own reference to a referral: from the `Location` of the answer, from the ServiceRequest's entry in a
 * transaction-response, or from a ServiceRequest or Task that is the body.
 *
 * What occurs in the text that was sent is never a reference: an answer that only echoes is no receipt, and a reference is
 * told to the page, which must learn nothing about the patient.
 *
 * @param location - the header; across origins it can be read only when the receiver exposes it (CORS)
 * @param body - an empty record when the answer has none
 */
export function findReference(
  location: string | null,
  body: Json,
  endpoint: URL,
  sentText: string,
): string | undefined {
  return [lastPart(location, endpoint), ...namesInAnswer(body, endpoint), ...namesOf(body)].find(
    (name): name is string =>
      typeof name === 'string' && REFERENCE.test(name) && !sentText.includes(JSON.stringify(name)),
  );
}
