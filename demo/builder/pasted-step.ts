import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PageView } from './page-view.js';
import { survivalIn, verdictOn } from './survival.js';
import type { Finding, Trouble } from './survival.js';

/** One trouble in words; each kind has its own. Settings are called as the form above calls them. */
function toldOf(trouble: Trouble, { texts, settingTexts, survivalTexts }: PageView): string {
  const labelOf = (name: string): string =>
    name === 'lang' ? texts.set.language : (settingTexts[name]?.label ?? name);
  const told = trouble.kind === 'settings-lost' ? { ...trouble, names: trouble.names.map(labelOf) } : trouble;
  return (survivalTexts.troubles[told.kind] as (trouble: Trouble) => string)(told);
}

function renderFinding({ kind, widget, troubles }: Finding, page: PageView): TemplateResult {
  const { texts, survivalTexts } = page;
  return html`<li>
    ${survivalTexts.found[kind](widget ? `«${texts.choose.widgets[widget].name}»` : '')}
    ${troubles.map(trouble => html`<br />${toldOf(trouble, page)}`)}
  </li>`;
}

/** The fifth step: what the CMS made of the snippet. */
export function renderPastedStep(page: PageView): TemplateResult {
  const { asked, survivalTexts, folder, change } = page;
  const { title, help, label, privacy, verdicts } = survivalTexts;
  const { pasted, draft } = asked;
  const findings = survivalIn(pasted, { widget: draft.widget, asked: draft.asked, folder });
  const take = ({ target }: Event): void =>
    change({ pasted: target instanceof HTMLTextAreaElement ? target.value : '' });
  return html`<section class="step" aria-labelledby="step-5">
    <h2 id="step-5">${title}</h2>
    <p>${help}</p>
    <div class="field">
      <label for="pasted">${label}</label>
      <p class="help" id="pasted-help">${privacy}</p>
      <textarea
        id="pasted"
        rows="5"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="pasted-help"
        .value=${pasted}
        @input=${take}
      ></textarea>
    </div>
    <div role="status">
      ${
        pasted.trim()
          ? html`<p class="verdict"><strong>${verdicts[verdictOn(findings)]}</strong></p>
              <ul>
                ${findings.map(finding => renderFinding(finding, page))}
              </ul>`
          : ''
      }
    </div>
  </section>`;
}
