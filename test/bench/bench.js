// npm run bench: what is loaded, what it costs, and short versions of the long runs. The long ones are `npm run soak`.
// node test/bench/bench.js [--only sizes,first-render,main-thread,loader,log,form,chart,reconnects,long-series,visible,hidden]
import { parseArgs } from 'node:util';
import { weigh } from '../../scripts/size.js';
import { firstRenderRows } from './first-render.js';
import { hiddenRows } from './hidden.js';
import { loaderRows } from './loader.js';
import { logRows } from './log.js';
import { longSeriesRows } from './long-series.js';
import { mainThreadRow, VISUALS } from './main-thread.js';
import { outcomeChartRows } from './outcome-chart.js';
import { SIZES } from './peers.js';
import { reconnectRows } from './reconnects.js';
import { referralFormRows } from './referral-form.js';
import { keepRun, row, runParts } from './results.js';
import { browserVersion, serveTimers } from './timer-page.js';
import { runVisible, visibleRows } from './visible.js';

const { values: options } = parseArgs({ options: { only: { type: 'string' } } });

/** A minute is not enough: it takes that long before a hidden page's timers come once a minute. */
const MINUTES = 2;
const MAIN_THREAD_S = 60;

const { address, close } = await serveTimers();
const browser = await browserVersion();
const short = { short: true };

try {
  await runParts(
    {
      async sizes() {
        const weights = (await weigh()).filter(({ bytes, limit }) => bytes !== undefined && limit > 0);
        const rows = weights.map(({ name, bytes, limit }) =>
          row(`size: ${name}`, bytes, 'B', { limit, peer: SIZES[name] }),
        );
        await keepRun('sizes', browser, rows);
      },
      async 'first-render'() {
        await keepRun('first render', browser, await firstRenderRows(address, { runs: 20, crowds: 5 }));
      },
      async 'main-thread'() {
        const rows = [];
        for (const visual of VISUALS) rows.push(await mainThreadRow(address, visual, MAIN_THREAD_S));
        await keepRun('main thread', browser, rows);
      },
      async loader() {
        await keepRun('loader', browser, await loaderRows());
      },
      async log() {
        await keepRun('log', browser, await logRows());
      },
      async form() {
        await keepRun('referral form', browser, await referralFormRows());
      },
      async chart() {
        await keepRun('outcome chart', browser, await outcomeChartRows());
      },
      async reconnects() {
        await keepRun('reconnects', browser, await reconnectRows());
      },
      async 'long-series'() {
        await keepRun('long series', browser, await longSeriesRows());
      },
      async visible() {
        const runs = await Promise.all([1, 4].map(slowdown => runVisible(address, MINUTES, slowdown)));
        await keepRun('visible', browser, runs.flatMap(visibleRows), short);
      },
      async hidden() {
        await keepRun('hidden', browser, await hiddenRows(address, MINUTES), short);
      },
    },
    options.only,
  );
} finally {
  close();
}
