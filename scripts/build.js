// npm run build: everything in dist/. `npm run build -- modules cdn` builds only those parts.
import { buildCdn } from './build-cdn.js';
import { buildModules } from './build-modules.js';
import { buildSite } from './build-site.js';
import { ROOT } from './elements.js';

const PARTS = {
  modules: buildModules,
  cdn: () => buildCdn(`${ROOT}dist/cdn`),
  site: () => buildSite(),
};

const asked = process.argv.slice(2);
for (const [part, build] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  const began = performance.now();
  await build();
  console.log(`${part}: built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
