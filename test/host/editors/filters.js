// What takes away on a server what it does not know, each as it comes.
import { createRequire } from 'node:module';
import { wordPressFilter } from './wordpress.js';
import { versionOf } from './writer.js';

const installed = createRequire(import.meta.url);

/**
 * @typedef {object} ReadyFilter
 * @property {string} version
 * @property {(html: string) => Promise<string> | string} keeps
 *
 * @typedef {object} Filter
 * @property {string} name
 * @property {() => Promise<ReadyFilter | undefined>} ready `undefined` where it cannot be had
 */

/** @type {readonly Filter[]} */
export const FILTERS = [
  {
    name: 'sanitize-html 2',
    ready: async () => ({
      version: await versionOf({ npm: 'sanitize-html' }),
      keeps: html => installed('sanitize-html')(html),
    }),
  },
  {
    name: 'rehype-sanitize 6, GitHub’s rules',
    async ready() {
      const [{ rehype }, { default: rehypeSanitize }] = await Promise.all([
        import('rehype'),
        import('rehype-sanitize'),
      ]);
      const filter = rehype().data('settings', { fragment: true }).use(rehypeSanitize);
      return {
        version: await versionOf({ npm: 'rehype-sanitize' }),
        keeps: html => String(filter.processSync(html)),
      };
    },
  },
  { name: 'WordPress, wp_kses ‘post’', ready: wordPressFilter },
];
