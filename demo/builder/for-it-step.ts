import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fetchedFor, FORMS, policyFor } from './for-it.js';
import type { PageView } from './page-view.js';

// Chromium has no nynorsk: without bokmål behind it the sheet would have English points.
const kB = (bytes: number, language: string): string =>
  (bytes / 1000).toLocaleString([language, 'nb'], { maximumFractionDigits: 1 });

/** What the page itself has to fetch. */
function renderFetched(form: (typeof FORMS)[number], page: PageView): TemplateResult | typeof nothing {
  const { fetched, fetchedOtherwise } = page.forItTexts;
  if (form !== 'loader') return html`<p>${fetchedOtherwise[form]}</p>`;
  const bytes = fetchedFor(page.asked.draft.widget, page.hosted);
  return bytes ? html`<p>${fetched(kB(bytes.atOnce, page.language), kB(bytes.later, page.language))}</p>` : nothing;
}

/** The sheet for those who run the site. */
export function renderForItStep(page: PageView): TemplateResult {
  const { asked, folder, forItTexts: texts, hosted } = page;
  const policy = policyFor(asked.draft.widget, folder);
  return html`<section class="step sheet" aria-labelledby="for-it">
    <h2 id="for-it">${texts.title}</h2>
    <p>${texts.help}</p>
    ${FORMS.map(
      form => html`<h3>${texts.forms[form]}</h3>
        ${
          policy[form].length > 0
            ? html`<p>${texts.policy}</p>
                <pre><code>${policy[form].join(';\n')}</code></pre>
                ${form === 'frame' ? nothing : html`<p>${texts.trustedTypes}</p>`}
                ${form === 'loader' ? html`<p>${texts.otherServer}</p>` : nothing}`
            : html`<p>${texts.noPolicy}</p>`
        }
        ${renderFetched(form, page)}`,
    )}
    <h3>${texts.stored}</h3>
    <p>${texts.storing[asked.draft.widget]}</p>
    <p>${texts.others}</p>
    <h3>${texts.version(hosted.version)}</h3>
    <p>${texts.update}</p>
    <p>${texts.remove}</p>
    <p class="actions"><button type="button" @click=${() => print()}>${texts.print}</button></p>
  </section>`;
}
