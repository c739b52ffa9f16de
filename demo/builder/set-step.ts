import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { LANGUAGE_NAMES } from '../pages/languages.js';
import { folderOf, withSetting } from './draft.js';
import { renderChoice, renderSwitch, renderText, unreadWith } from '../tool/fields.js';
import type { PageView } from './page-view.js';
import { settingsOf } from './settings.js';
import type { Setting } from './settings.js';
import { isUnderstood } from './understood.js';

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
  const unread = asked.unread.get(name);
  const set = (text: string | undefined): void =>
    change({ draft: withSetting(asked.draft, name, text), unread: unreadWith(asked.unread, name) });
  // What cannot be meant is not in the link, nor is what stood there before.
  const leaveOut = (text: string): void =>
    change({ draft: withSetting(asked.draft, name, undefined), unread: unreadWith(asked.unread, name, text) });
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
      return renderText({
        name,
        label,
        help,
        value: unread ?? value ?? '',
        wrong: unread === undefined ? undefined : texts.set.notUnderstood,
        when: 'done',
        take: text => {
          const written = text.trim();
          if (!written) set(undefined);
          else if (isUnderstood(asked.draft.widget, name, written)) set(written);
          else leaveOut(text);
        },
      });
    case 'number': {
      const { least, most } = setting;
      const take = (text: string): void => {
        const written = text.trim();
        const number = wholeNumber(written, least, most);
        if (!written || number !== undefined) set(number);
        else leaveOut(text);
      };
      return renderText({
        name,
        label,
        help: [help, texts.set.number(least, most)].filter(Boolean).join(' '),
        value: unread ?? value ?? '',
        wrong: unread === undefined ? undefined : texts.set.notANumber(least, most),
        numeric: true,
        when: 'typed',
        take,
      });
    }
  }
}

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
      options: [['', byItself], ...Object.entries(LANGUAGE_NAMES)],
      value: draft.asked.get('lang') ?? '',
      take: value => change({ draft: withSetting(draft, 'lang', value || undefined) }),
    })}
    ${renderText({
      name: 'words',
      label: words,
      help: `${wordsHelp} ${usual(page.usualWords)}`,
      value: draft.words,
      when: 'typed',
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
        when: 'done',
        take: value => change({ draft: { ...draft, host: value } }),
      })}
    </details>
  </section>`;
}
