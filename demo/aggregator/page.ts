/**
 * The page that makes outcomes of raw answers in the browser: what the person says is kept in one record, everything that is
 * shown is worked out from it anew, and nothing is sent or stored.
 */
import '../../src/outcome-chart/define.js';
import { html, render } from 'lit';
import { messages as commonMessages } from '../../src/aggregator/messages.js';
import { readInWords } from '../../src/aggregator/report-words.js';
import { nearestLanguage } from '../../src/element/language.js';
import { textsIn } from '../../src/element/messages.js';
import { saidAfter } from '../tool/snippet.js';
import type { Said } from '../tool/snippet.js';
import type { Asked } from './asked.js';
import { NOTHING_ASKED, workedOut } from './asked.js';
import { acceptDrops } from './drop.js';
import { renderFileStep } from './file-step.js';
import { messages } from './messages.js';
import { openFile } from './opened-file.js';
import type { PageView } from './page-view.js';
import { renderRecognisedStep } from './recognised-step.js';
import { renderResultStep } from './result-step.js';

const root = document.querySelector<HTMLElement>('#aggregator');

let asked = NOTHING_ASKED;
/** How many files have been chosen: while one is read another may be. */
let choices = 0;

let said: Said | undefined;

function change(changes: Partial<Asked>): void {
  asked = { ...asked, ...changes };
  said = undefined;
  show();
}

function say(now: Said): void {
  said = saidAfter(said, now);
  show();
}

async function choose(file: File): Promise<void> {
  const choice = ++choices;
  const opened = await openFile(file);
  if (choice !== choices) return;
  // What was said of the example is not said of a file of the person's own.
  change({ file: opened, isExample: false, plan: asked.isExample ? {} : asked.plan, unread: new Map() });
}

/** What came of what the person did last, for those who do not see it. */
function announcement({ asked, worked, texts, words, said }: PageView): string {
  const { file, unread } = asked;
  if (said) return said.words;
  if (!file) return '';
  if ('trouble' in file) return texts.file.troubles[file.trouble];
  if ('problems' in file) return texts.recognised.unread;
  if (unread.size) return texts.result.mendFirst;
  if (worked.kind === 'counted') return readInWords(worked.aggregated, words);
  return worked.kind === 'unclear' ? texts.recognised.unclear : texts.recognised.refused;
}

function show(): void {
  if (!root) return;
  const language = nearestLanguage(root);
  const page: PageView = {
    asked,
    worked: workedOut(asked),
    texts: textsIn('aggregator', messages, language).texts,
    words: textsIn('aggregator', commonMessages, language).texts,
    language,
    said,
    say,
    change,
    choose: file => void choose(file),
  };
  const isTable = asked.file && 'sheet' in asked.file;
  render(
    html`${renderFileStep(page)} ${isTable ? renderRecognisedStep(page) : ''} ${renderResultStep(page)}
      <p class="unseen" role="status">${announcement(page)}</p>`,
    root,
  );
}

if (root) {
  // Now, and not when the chart comes near: once a file is chosen nothing more is fetched, and the network may be off. Where
  // it cannot be had, sentences and tables stand without the picture.
  await import('../../src/outcome-chart/chart.js').catch(() => undefined);
  root.replaceChildren();
  show();
  acceptDrops(root, file => void choose(file));
}
