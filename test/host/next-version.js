/** The version that a second copy of the suite says it is. */
const NEXT_VERSION = '99.0.0';

/**
 * A bundler plugin that makes a copy of another version.
 *
 * @type {import('vite').Plugin}
 */
export const asNextVersion = {
  name: 'as-next-version',
  transform: (code, id) =>
    id.endsWith('/src/element/version.ts') ? `export const VERSION = '${NEXT_VERSION}';` : null,
};
