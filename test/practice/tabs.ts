import { waitUntil } from '@open-wc/testing';
import type { PracticeStore } from '../../src/practice/store.js';
import type {} from './other-tab.js';

/** Another page of the same origin with a store of its own; it goes as a closed tab does. */
export async function openTab(name: string): Promise<{ store: PracticeStore; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.src = new URL(`other-tab.html?name=${name}`, import.meta.url).href;
  document.body.append(frame);
  await waitUntil(() => frame.contentWindow?.otherTabsStore, 'the other tab opens', { timeout: 10_000 });
  const store = frame.contentWindow?.otherTabsStore as PracticeStore;
  return { store, close: () => frame.remove() };
}
