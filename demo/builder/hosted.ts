import { VERSION } from '../../src/element/version.js';

/** What the folder for hosts has. */
export interface HostedFiles {
  readonly version: string;
  /** By name: its hash, and its bytes as a server sends them (brotli). Empty where nothing is built. */
  readonly files: Readonly<Record<string, { readonly integrity: string; readonly bytes: number }>>;
  /** The files that each widget may ever need through the loader. */
  readonly widgets: Readonly<Record<string, readonly string[]>>;
}

/** The folder as it is when the site is built (`scripts/hosted-files.js` puts it here); the dev server builds nothing. */
export const hosted: HostedFiles = { version: VERSION, files: {}, widgets: {} };
