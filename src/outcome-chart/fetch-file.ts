import type { FetchProblem } from '../outcomes/outcome-problem.js';

/** The largest file that is read: many thousand times what a course has to tell. */
const MOST_MEGABYTES = 5;
const MOST_BYTES = MOST_MEGABYTES * 1e6;

/** How long a file may take. */
const PATIENCE_MS = 30_000;

/** What came, until it is more than it may be: then the rest is not fetched. */
async function bytesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array | undefined> {
  const reader = body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    parts.push(value);
    length += value.length;
    if (length <= MOST_BYTES) continue;
    void reader.cancel();
    return undefined;
  }
}

/**
 * Fetches a file from the page's own server, or from one that lets the page read it (CORS). Cookies go to the page's own only.
 *
 * @param signal - ends it: what was asked for is not needed any more
 * @throws {DOMException} `AbortError` when `signal` has ended it
 */
export async function fetchFile(address: string, signal: AbortSignal): Promise<Uint8Array | FetchProblem> {
  try {
    const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]) });
    if (!response.ok) return { kind: 'status', status: response.status };
    const bytes = response.body ? await bytesOf(response.body) : new Uint8Array();
    return bytes ?? { kind: 'too-large', megabytes: MOST_MEGABYTES };
  } catch {
    signal.throwIfAborted();
    return { kind: 'unreachable' };
  }
}
