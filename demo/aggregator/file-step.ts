import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { saveFile } from '../../src/element/save-file.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { NOTHING_ASKED } from './asked.js';
import { askedForExample, EXAMPLE_ANSWERS, EXAMPLE_NAME } from './example.js';
import { renderFileField } from './fields.js';
import type { PageView } from './page-view.js';
import { renderProblems } from './problem-list.js';

function renderLooks({ texts }: PageView): TemplateResult {
  const { looks, wide, long, headings } = texts.file;
  return html`<details>
    <summary>${looks}</summary>
    <p>${wide}</p>
    <pre><code>deltaker;gruppe;was_start;was_slutt;was_1år</code></pre>
    <p>${long}</p>
    <pre><code>deltaker;gruppe;tid;was</code></pre>
    <p>${headings}</p>
    <dl class="facts">
      ${INSTRUMENTS.map(({ name, items }) => {
        const [first, last] = [items[0]?.id, items.at(-1)?.id];
        return html`<dt>${name}</dt>
          <dd><code>${first}</code>${items.length > 1 ? html` … <code>${last}</code>` : nothing}</dd>`;
      })}
    </dl>
  </details>`;
}

function renderWrong(page: PageView): TemplateResult | typeof nothing {
  const { asked, texts } = page;
  if (!asked.file) return nothing;
  if ('trouble' in asked.file)
    return html`<p class="error" id="answers-wrong">${texts.file.troubles[asked.file.trouble]}</p>`;
  return 'problems' in asked.file
    ? renderProblems(page, { id: 'answers-wrong', above: texts.recognised.unread, problems: asked.file.problems })
    : nothing;
}

/** The first step: the file. */
export function renderFileStep(page: PageView): TemplateResult {
  const { asked, texts, change, choose } = page;
  const { title, label, help, example, saveExample, chosen, forget } = texts.file;
  const isWrong = asked.file !== undefined && !('sheet' in asked.file);
  return html`<section class="step" aria-labelledby="step-1">
    <h2 id="step-1">${title}</h2>
    <div class="drop">
      ${renderFileField({ id: 'answers', label, help, wrong: isWrong }, choose)}
      ${
        asked.file
          ? html`<p class="chosen">
              <span>${chosen(asked.file.name)}</span>
              <button type="button" @click=${() => change(NOTHING_ASKED)}>${forget}</button>
            </p>`
          : nothing
      }
      ${renderWrong(page)}
    </div>
    <p class="actions">
      <button type="button" @click=${() => change(askedForExample())}>${example}</button>
      <button type="button" @click=${() => saveFile(EXAMPLE_NAME, 'text/csv', EXAMPLE_ANSWERS)}>${saveExample}</button>
    </p>
    ${renderLooks(page)}
  </section>`;
}
