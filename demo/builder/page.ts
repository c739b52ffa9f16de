/**
 * «Lag din snutt»: what the person says is kept in one record and in the page's own address, and everything that is shown is worked
 * out from it anew. Nothing is sent or stored.
 */
import { html, render } from 'lit';
import { nearestLanguage } from '../../src/element/language.js';
import { textsIn } from '../../src/element/messages.js';
import { renderChooseStep } from './choose-step.js';
import { renderCopyStep } from './copy-step.js';
import { draftFrom, folderOf, queryOf, withSetting } from './draft.js';
import type { Draft } from './draft.js';
import { renderForItStep } from './for-it-step.js';
import { forItWords } from './for-it-words.js';
import { hosted } from './hosted.js';
import { saidAfter } from '../tool/snippet.js';
import type { Said } from '../tool/snippet.js';
import { messages } from './messages.js';
import type { Asked, PageView } from './page-view.js';
import { renderPastedStep } from './pasted-step.js';
import { renderSeeStep } from './see-step.js';
import { renderSetStep } from './set-step.js';
import { settingWords } from './setting-words.js';
import { survivalWords } from './survival-words.js';

const root = document.querySelector<HTMLElement>('#builder');

/** The folder of the whole site, as the page's own HTML says. */
const site = new URL(root?.dataset['site'] ?? '..', location.href).href.replace(/[?#].*|$/, '');

const language = root ? nearestLanguage(root) : 'nb';

/** Whoever makes a link on the page in nynorsk wants it to lead to nynorsk; what is in bokmål already needs not say so. */
function firstDraft(): Draft {
  const draft = draftFrom(location.search);
  return location.search || language === 'nb' ? draft : withSetting(draft, 'lang', language);
}

let asked: Asked = {
  draft: firstDraft(),
  look: { style: 'plain', width: 'full', scheme: 'light' },
  unread: new Map(),
  pasted: '',
};
let said: Said | undefined;

function say(now: Said): void {
  said = saidAfter(said, now);
  show();
}

/** Whoever reads the page in another language goes on with what is set. */
function takeAlong(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = query;
}

function change(changes: Partial<Asked>): void {
  asked = { ...asked, ...changes };
  said = undefined;
  show();
  takeAlong(queryOf(asked.draft));
  // A browser lets a page do this a hundred times in half a minute; what is shown is right all the same.
  try {
    history.replaceState(null, '', `${location.pathname}${queryOf(asked.draft)}`);
  } catch {
    return;
  }
}

function show(): void {
  if (!root) return;
  const { draft } = asked;
  const page: PageView = {
    asked,
    texts: textsIn('builder', messages, language).texts,
    usualWords: textsIn('builder', messages, draft.asked.get('lang') ?? language).texts.choose.widgets[draft.widget]
      .words,
    settingTexts: textsIn('builder', settingWords, language).texts,
    forItTexts: textsIn('builder', forItWords, language).texts,
    survivalTexts: textsIn('builder', survivalWords, language).texts,
    language,
    site,
    folder: folderOf(draft.host, site) ?? site,
    hosted,
    change,
    said,
    say,
  };
  render(
    html`${renderChooseStep(page)} ${renderSetStep(page)} ${renderSeeStep(page)} ${renderCopyStep(page)} ${renderPastedStep(page)} ${renderForItStep(page)}
      <p class="unseen" role="status">${said?.words}</p>`,
    root,
  );
}

if (root) {
  root.replaceChildren();
  takeAlong(location.search);
  show();
}
