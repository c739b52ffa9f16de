import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderSnippet } from '../tool/snippet.js';
import { WAYS } from './messages.js';
import type { Way } from './messages.js';
import type { PageView } from './page-view.js';
import { wordsOf } from './page-view.js';
import { addressOf, frameHeightSnippet, frameSnippet, linkSnippet, loaderSnippet, npmSnippet } from './snippets.js';

/** What is copied for each way: the snippet, or the address where a CMS has a field for it. */
function snippetFor(way: Way, page: PageView): string {
  const { asked, folder, hosted } = page;
  const placed = { widget: asked.draft.widget, asked: asked.draft.asked, words: wordsOf(page), folder };
  switch (way) {
    case 'link':
      return linkSnippet(placed);
    case 'loader':
      return loaderSnippet(folder, hosted);
    case 'frame':
      return frameSnippet(placed);
    case 'npm':
      return npmSnippet(placed);
    case 'wordpress':
    case 'enonic':
    case 'optimizely':
      return addressOf(placed);
  }
}

function renderWay(way: Way, page: PageView): TemplateResult {
  const { name, why, steps } = page.texts.copy.ways[way];
  const { notBuilt, template } = page.texts.copy;
  const { language, said, say } = page;
  const onPage = { language, said, say };
  return html`<details class="way" name="way" ?open=${way === 'link'}>
    <summary>${name}</summary>
    <p>${why}</p>
    ${renderSnippet({ id: `snippet-${way}`, label: name, text: snippetFor(way, page), ...onPage })}
    ${way === 'loader' && !('embed.js' in page.hosted.files) ? html`<p class="error">${notBuilt}</p>` : nothing}
    ${
      way === 'frame'
        ? html`<p>${template}</p>
            ${renderSnippet({ id: 'snippet-frame-height', label: template, text: frameHeightSnippet(page.folder, page.hosted), ...onPage })}`
        : nothing
    }
    ${
      steps.length > 0
        ? html`<ol>
            ${steps.map(step => html`<li>${step}</li>`)}
          </ol>`
        : nothing
    }
  </details>`;
}

/** The fourth step: what to copy, for each way of putting it on a page. */
export function renderCopyStep(page: PageView): TemplateResult {
  const { title, help } = page.texts.copy;
  return html`<section class="step" aria-labelledby="step-4">
    <h2 id="step-4">${title}</h2>
    <p>${help}</p>
    ${WAYS.map(way => renderWay(way, page))}
  </section>`;
}
