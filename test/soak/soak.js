// npm run soak: the long runs, in real time. Half an hour looked at, ten minutes hidden, and a hundred kills.
// node test/soak/soak.js [--only visible,hidden,kill] [--minutes N]
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hiddenRows } from '../bench/hidden.js';
import { keepRun, row, runParts } from '../bench/results.js';
import { browserVersion, serveTimers } from '../bench/timer-page.js';
import { runVisible, visibleRows } from '../bench/visible.js';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    /** A trial: so many minutes looked at, and as many hidden. */
    minutes: { type: 'string' },
  },
});
const short = options.minutes !== undefined;
const visibleMinutes = Number(options.minutes ?? 30);
const hiddenMinutes = Number(options.minutes ?? 10);

const { address, close } = await serveTimers();
const browser = await browserVersion();

/** @returns {Promise<{ name: string, value: number, unit: string, limit: number | null }[]>} what the kills cost */
async function killRows() {
  const folder = await mkdtemp(join(tmpdir(), 'lms-soak-'));
  const out = join(folder, 'kill.json');
  try {
    // It ends badly when something was lost, and has written its rows all the same.
    await new Promise(resolve => {
      execFile(process.execPath, [fileURLToPath(new URL('kill.js', import.meta.url)), '--out', out], resolve);
    });
    return JSON.parse(await readFile(out, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

try {
  await runParts(
    {
      async visible() {
        const runs = await Promise.all([1, 4].map(slowdown => runVisible(address, visibleMinutes, slowdown)));
        await keepRun('visible', browser, runs.flatMap(visibleRows), { short });
      },
      async hidden() {
        await keepRun('hidden', browser, await hiddenRows(address, hiddenMinutes), { short });
      },
      async kill() {
        const rows = await killRows();
        await keepRun(
          'kill',
          browser,
          rows.map(({ name, value, unit, limit }) => row(name, value, unit, { limit: limit ?? undefined })),
        );
      },
    },
    options.only,
  );
} finally {
  close();
}
