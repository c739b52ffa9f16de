// What the scripts use of packages that say nothing of their types.

declare module '@custom-elements-manifest/analyzer/cli.js' {
  import type { Package } from 'custom-elements-manifest/schema.js';

  /** Analyses as the command does. With `noWrite` nothing is written. */
  export function cli(options: { argv: string[]; cwd: string; noWrite?: boolean }): Promise<Package>;
}
