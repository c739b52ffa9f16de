// What only the browser's own tools can do for a test: emulate the person's preferences, and collect garbage.

/** The media features that a test may ask for, and their names in CSS. */
const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
};

const tools = new WeakMap();

/** @returns the DevTools protocol of the page under test, or nothing in an engine that has none */
async function toolsOf({ browser, id }) {
  if (!/^Chrom(e|ium)$/.test(browser.name)) return undefined;
  const page = browser.getPage(id);
  if (!tools.has(page)) tools.set(page, await page.createCDPSession());
  return tools.get(page);
}

const commands = {
  /** `{ colorScheme, reducedMotion, forcedColors }`, each a value of its media feature; what is left out is as usual. */
  async 'emulate-preferences'(devTools, preferences) {
    const features = Object.entries(FEATURES).map(([name, feature]) => ({
      name: feature,
      value: preferences[name] ?? '',
    }));
    await devTools.send('Emulation.setEmulatedMedia', { features });
  },
  async 'collect-garbage'(devTools) {
    await devTools.send('HeapProfiler.collectGarbage');
  },
};

/** @returns a plugin of the test runner; each command answers whether the engine could do it */
export function commandsPlugin() {
  return {
    name: 'host-commands',
    async executeCommand({ command, payload, session }) {
      const run = commands[command];
      if (!run) return undefined;
      const devTools = await toolsOf(session);
      if (devTools) await run(devTools, payload);
      return { done: devTools !== undefined };
    },
  };
}
