import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { folderOf, withSetting } from './draft.js';
import { renderChoice, renderSwitch, renderText } from './fields.js';
import type { PageView } from './page-view.js';
import { settingsOf } from './settings.js';
import type { Setting } from './settings.js';

const withText = (texts: ReadonlyMap<string, string>, name: string, text?: string): ReadonlyMap<string, string> =>
  new Map([...[...texts].filter(([other]) => other !== name), ...(text === undefined ? [] : [[name, text] as const])]);

/** A whole number within limits, as it is written in the link; `undefined` for anything else. */
function wholeNumber(text: string, least: number, most: number): string | undefined {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? String(number) : undefined;
}

function renderSetting(setting: Setting, page: PageView): TemplateResult {
  const { asked, texts, settingTexts, change } = page;
  const { name } = setting;
  const { label = name, help, options = {} } = settingTexts[name] ?? {};
  const value = asked.draft.asked.get(name);
  const set = (text: string | undefined): void =>
    change({ draft: withSetting(asked.draft, name, text), unread: withText(asked.unread, name) });
  switch (setting.kind) {
    case 'switch':
      return renderSwitch({ name, label, help, on: value !== undefined, take: on => set(on ? '' : undefined) });
    case 'choice': {
      const all = setting.options.map(option => [option, options[option] ?? option] as const);
      return renderChoice({
        name,
        label,
        help,
        options: [['', texts.set.asUsual], ...all],
        value: value ?? '',
        take: option => set(option || undefined),
      });
    }
    case 'text':
      return renderText({ name, label, help, value: value ?? '', take: text => set(text.trim() ? text : undefined) });
    case 'number': {
      const { least, most } = setting;
      const unread = asked.unread.get(name);
      const take = (text: string): void => {
        const written = text.trim();
        const number = wholeNumber(written, least, most);
        if (!written || number !== undefined) set(number);
        else change({ unread: withText(asked.unread, name, text) });
      };
      return renderText({
        name,
        label,
        help: [help, texts.set.number(least, most)].filter(Boolean).join(' '),
        value: unread ?? value ?? '',
        wrong: unread === undefined ? undefined : texts.set.notANumber(least, most),
        numeric: true,
        take,
      });
    }
  }
}

/** Each by its own name, which those know who look for it. */
const LANGUAGES = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
] as const;

/** The settings that most want to change; the others are folded away. */
const FIRST = 3;

/** The second step: how it is set, what the link says, and where the pages are. */
export function renderSetStep(page: PageView): TemplateResult {
  const { asked, texts, change, site } = page;
  const { draft } = asked;
  const { title, help, language, byItself, words, wordsHelp, usual, host, hostHelp, more } = texts.set;
  const settings = settingsOf(draft.widget).map(setting => renderSetting(setting, page));
  return html`<section class="step" aria-labelledby="step-2">
    <h2 id="step-2">${title}</h2>
    <p>${help}</p>
    ${settings.slice(0, FIRST)}
    ${renderChoice({
      name: 'lang',
      label: language,
      options: [['', byItself], ...LANGUAGES],
      value: draft.asked.get('lang') ?? '',
      take: value => change({ draft: withSetting(draft, 'lang', value || undefined) }),
    })}
    ${renderText({
      name: 'words',
      label: words,
      help: `${wordsHelp} ${usual(page.usualWords)}`,
      value: draft.words,
      take: value => change({ draft: { ...draft, words: value } }),
    })}
    <details>
      <summary>${more}</summary>
      ${settings.slice(FIRST)}
      ${renderText({
        name: 'host',
        label: host,
        help: hostHelp,
        value: draft.host,
        wrong: folderOf(draft.host, site) === undefined ? texts.set.notAnAddress : undefined,
        take: value => change({ draft: { ...draft, host: value } }),
      })}
    </details>
  </section>`;
}
