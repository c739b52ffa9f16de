/** How long to wait for a frame where the page is not shown and makes none. */
const PATIENCE_MS = 100;

/** Resolves when the browser has made a frame since, or soon in a page that is not shown. */
export const afterFrame = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, PATIENCE_MS);
    // A frame's callbacks come before it is drawn, and a task of their own after it.
    requestAnimationFrame(() => setTimeout(resolve));
  });
