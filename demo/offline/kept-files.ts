/** The pages that a person may keep on the device, to have them without a network: `w/NAME.html`. */
export const KEPT_PAGES = ['breathing-timer', 'practice-log'] as const;

/** What a page is kept with. */
export interface KeptPage {
  /** Of what was built: it changes with any of the files. */
  readonly version: string;
  /** The address of each file, seen from the worker, and the hash that it had when the site was built. */
  readonly files: readonly (readonly [address: string, integrity: string])[];
}

/** The names of caches are those of a whole origin: ours begin with this, then the scope, then the version. */
export const KEPT_PREFIX = 'lms-widgets';
