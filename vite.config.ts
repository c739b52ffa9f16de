import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { keptPages } from './demo/plugins/kept-pages.js';
import { ownFiles, pages } from './demo/plugins/pages.js';
import { contentSecurityPolicy } from './demo/plugins/policy.js';

const root = fileURLToPath(new URL('demo', import.meta.url));

/** The demo site: `vite` serves it from the sources, `vite build` writes it to `dist/site`. */
export default defineConfig({
  root,
  base: './',
  appType: 'mpa',
  plugins: [pages(root), contentSecurityPolicy(), ownFiles(), keptPages()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    fs: { allow: ['.', '../src', '../node_modules'] },
  },
  // Of the frameworks that the builder shows a widget in, one has rules for browsers that nobody has any more.
  css: { lightningcss: { errorRecovery: true } },
  preview: { host: '127.0.0.1' },
  build: {
    outDir: '../dist/site',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // The icon stays a file: the policy allows no data: image.
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
