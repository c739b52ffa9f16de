import { waitUntil } from '@open-wc/testing';

/** What would have come out of the printer. */
export interface PrintedSheet {
  /** Its body, as it was when it was printed. */
  readonly body: HTMLElement;
  /** Ends the printing, as when the person has chosen a printer or none. */
  readonly end: () => void;
}

/**
 * Catches the sheet that `act` prints, so that no dialog of the browser stops the test.
 *
 * @throws {Error} when nothing has been printed within five seconds
 */
export async function sheetPrintedBy(act: () => unknown): Promise<PrintedSheet> {
  let sheet: PrintedSheet | undefined;
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement): Window | null {
      const inside = own?.get?.call(this) as Window | null;
      const print = (paper: Window): void => {
        sheet = { body: paper.document.body, end: () => paper.dispatchEvent(new Event('afterprint')) };
      };
      if (inside) inside.print = () => print(inside);
      return inside;
    },
  });
  try {
    await act();
    await waitUntil(() => sheet, 'a sheet is printed', { interval: 5, timeout: 5000 });
  } finally {
    if (own) Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
  }
  if (!sheet) throw new Error('Nothing was printed');
  return sheet;
}
