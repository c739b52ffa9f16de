import type { Act } from './state.js';

/** How long a control may take to appear, in milliseconds. */
const PATIENCE_MS = 3000;

/** Ends when the element has rendered what it knows. */
export async function rendered(element: Element): Promise<void> {
  if ('updateComplete' in element) await element.updateComplete;
}

/**
 * Waits for something to appear in the element's shadow root.
 *
 * @returns what matches `selector`
 * @throws {Error} when nothing has matched within three seconds
 */
export async function appearance(element: Element, selector: string): Promise<HTMLElement> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    await rendered(element);
    const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`<${element.localName}> shows nothing that matches ${selector}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** Presses a button, a link, a disclosure's summary, a radio button or a checkbox. */
export function press(selector: string): Act {
  return async element => {
    (await appearance(element, selector)).click();
    await rendered(element);
  };
}

/** Writes in a field, over what stood there, and leaves it. */
export function write(selector: string, text: string): Act {
  return async element => {
    const field = (await appearance(element, selector)) as HTMLInputElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await rendered(element);
  };
}

/** Chooses from a list, or moves a slider, by value. */
export const choose = write;

/** Strikes a key where the focus is in the element, or on what matches `selector`. */
export function strike(key: string, selector: string): Act {
  return async element => {
    const target = await appearance(element, selector);
    target.focus();
    for (const type of ['keydown', 'keyup']) {
      target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
    }
    await rendered(element);
  };
}
