// What goes into custom-elements.json: the elements and their events as a page meets them, at the paths that npm users get.
import { publicOnly } from './scripts/manifest-plugin.js';

export default {
  globs: ['src/*/lms-*.ts', 'src/*/define.ts', 'src/*/events.ts'],
  exclude: ['src/**/*.styles.ts', 'src/element/define.ts'],
  litelement: true,
  plugins: [publicOnly()],
};
