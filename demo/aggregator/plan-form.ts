import { html, noChange, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { saveFile } from '../../src/element/save-file.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import type { Plan } from '../../src/outcomes/plan.js';
import { parsePlan } from '../../src/outcomes/plan.js';
import { EXAMPLE_PLAN } from './example.js';
import { renderFileField } from './fields.js';
import type { PageView } from './page-view.js';
import { renderProblems } from './problem-list.js';

/** A plan as a person would write it: a field a line, and an entry of a list a line. */
function planText(plan: Plan): string {
  return JSON.stringify(plan, null, 2)
    .replace(/\{[^{}[\]]+\}|\[[^{}[\]]+\]/g, flat => flat.replace(/\s*\n\s*/g, ' '))
    .replace(/\[ ([^{}[\]]+) \]/g, '[$1]');
}

/** Takes a plan as it was written, or keeps it for the person to mend. */
function takePlan({ asked, change }: PageView, text: string): void {
  const parsed = parsePlan(text.trim() || '{}', INSTRUMENTS);
  // What stood in the other fields was said of another plan.
  const minN = [...asked.unread].filter(([name]) => name === 'min-n');
  if ('plan' in parsed) change({ plan: parsed.plan, unread: new Map(minN) });
  else change({ unread: new Map([...minN, ['plan', text]]) });
}

async function openPlan(page: PageView, file: File): Promise<void> {
  try {
    takePlan(page, await file.text());
  } catch {
    // It has been moved: the plan stays what it was.
  }
}

/** All that was recognised and chosen, as a plan that can be changed, saved and opened again. */
export function renderPlan(page: PageView): TemplateResult {
  const { asked, worked, texts, change } = page;
  const { title, help, label, open, save, startOver, wrong, example } = texts.plan;
  const unread = asked.unread.get('plan');
  const parsed = unread === undefined ? undefined : parsePlan(unread, INSTRUMENTS);
  const problems = parsed && 'problems' in parsed ? parsed.problems : [];
  const text = unread ?? planText(worked.shown);
  const written = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) takePlan(page, target.value);
  };
  // Once open it stays so: somebody may be writing in it.
  const isNeeded = problems.length > 0 || worked.kind === 'unclear';
  return html`<details class="plan" ?open=${isNeeded ? true : noChange}>
    <summary>${title}</summary>
    <p id="plan-help">${help}</p>
    ${problems.length ? renderProblems(page, { id: 'plan-wrong', above: wrong, problems }) : nothing}
    <div class="field">
      <label for="plan">${label}</label>
      <textarea
        id="plan"
        rows="16"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        aria-describedby=${problems.length ? 'plan-help plan-wrong' : 'plan-help'}
        aria-invalid=${problems.length ? 'true' : nothing}
        .value=${live(text)}
        @change=${written}
      ></textarea>
    </div>
    ${renderFileField({ id: 'plan-file', label: open }, file => void openPlan(page, file))}
    <p class="actions">
      <button type="button" @click=${() => saveFile('plan.json', 'application/json', `${text}\n`)}>${save}</button>
      <button type="button" @click=${() => change({ plan: {}, unread: new Map() })}>${startOver}</button>
    </p>
    <details>
      <summary>${example}</summary>
      <pre><code>${EXAMPLE_PLAN}</code></pre>
    </details>
  </details>`;
}
