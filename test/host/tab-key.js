// The Tab key, struck by the browser's own tools, so that the browser decides where the focus goes.

/** @returns a plugin of the test runner; the command is given how many times */
export function tabKeyPlugin() {
  return {
    name: 'tab-key',
    async executeCommand({ command, payload: times, session: { browser, id } }) {
      if (command !== 'strike-tab') return undefined;
      for (let time = 0; time < times; time++) {
        if (browser.type === 'webdriver') await browser.sendKeys(id, ['Tab']);
        else await browser.getPage(id).keyboard.press('Tab');
      }
      return { done: true };
    },
  };
}
