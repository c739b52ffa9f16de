import type { PracticeStore as Store } from '../../src/practice/store.js';
import { PracticeStore } from '../../src/practice/store.js';

declare global {
  interface Window {
    /** The store of the page in a frame, which shares nothing with the test but the origin, as another tab does. */
    otherTabsStore?: Store;
  }
}

const name = new URLSearchParams(location.search).get('name') ?? undefined;
window.otherTabsStore = new PracticeStore(name ? { name } : {});
