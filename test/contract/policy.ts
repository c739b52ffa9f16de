import { onPage, settled } from '../host/host-page.js';
import type { PageOptions } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';

/**
 * On a page with a strict Content-Security-Policy (and, where the engine enforces them, Trusted Types) the element reaches
 * its state without one violation, and without an error in the console.
 */
export async function obeys(policy: NonNullable<PageOptions['policy']>, to: Destination): Promise<readonly string[]> {
  return onPage(to, { policy }, async ({ inside, reach }) => {
    try {
      await settled(await reach());
    } catch (reason) {
      inside.errors.push(String(reason));
    }
    // Violations are reported in a task of their own.
    await new Promise(resolve => setTimeout(resolve, 50));
    return [...inside.violations.map(what => `violates ${what}`), ...inside.errors.map(what => `error: ${what}`)];
  });
}

export const obeysStrictPolicy = (to: Destination): Promise<readonly string[]> => obeys('strict', to);
export const obeysTrustedTypes = (to: Destination): Promise<readonly string[]> => obeys('trusted-types', to);

/** Whether the engine enforces Trusted Types; elsewhere the header says nothing. */
export const ENFORCES_TRUSTED_TYPES = 'trustedTypes' in globalThis;
