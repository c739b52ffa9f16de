import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Layout, LayoutProblem } from '../../src/outcomes/layout.js';
import { renderNames } from './names-form.js';
import { renderOwnMeasure } from './own-measure-form.js';
import type { PageView } from './page-view.js';
import { renderPlan } from './plan-form.js';
import { renderProblems } from './problem-list.js';
import { renderWishes } from './wishes-form.js';

const PARTICIPANT_PROBLEMS: readonly LayoutProblem['kind'][] = ['no-participant-column', 'several-participant-columns'];

function renderLayout({ asked, texts, words }: PageView, layout: Layout): TemplateResult {
  const { form, layouts, participant, times, measures, groups, unused, none, weeksBelow } = texts.recognised;
  const headings = asked.file && 'sheet' in asked.file ? asked.file.sheet.headings : [];
  const facts: readonly (readonly [string, string])[] = [
    [form, layouts[layout.time ? 'long' : 'wide']],
    [participant, headings[layout.participant] ?? ''],
    [times, layout.times.map(({ label, weeks }) => words.time(label, weeks)).join(', ') || none],
    [measures, layout.measures.map(({ asked: { measure } }) => measure.name).join(', ')],
    [groups, layout.groups.map(({ division }) => division).join(', ') || none],
    [unused, layout.unused.join(', ') || none],
  ];
  return html`<dl class="facts">${facts.map(([name, fact]) => html`<dt>${name}</dt><dd>${fact}</dd>`)}</dl>
    ${asked.plan.times || !layout.times.length ? nothing : html`<p>${words.weeksAssumed} ${weeksBelow}</p>`}`;
}

/** What is not clear about the columns, and the times that they could be of. */
function renderUnclear(page: PageView, problems: readonly LayoutProblem[]): TemplateResult {
  const { asked, worked, texts, change } = page;
  const { unclear, participantBelow, useTimes } = texts.recognised;
  const { times } = worked.shown;
  const isProposed = times && !asked.plan.times;
  const isOfParticipant = problems.some(({ kind }) => PARTICIPANT_PROBLEMS.includes(kind));
  return html`${renderProblems(page, { id: 'unclear', above: unclear, problems })}
  ${isOfParticipant ? html`<p>${participantBelow}</p>` : nothing}
  ${
    isProposed
      ? html`<p class="actions">
          <button type="button" @click=${() => change({ plan: { ...asked.plan, times } })}>
            ${useTimes(times.map(({ label }) => label))}
          </button>
        </p>`
      : nothing
  }`;
}

/** The second step: what was recognised, what is not clear, and the means to say it. */
export function renderRecognisedStep(page: PageView): TemplateResult {
  const { worked, texts } = page;
  return html`<section class="step" aria-labelledby="step-2">
    <h2 id="step-2">${texts.recognised.title}</h2>
    ${'layout' in worked ? renderLayout(page, worked.layout) : nothing}
    ${worked.kind === 'unclear' ? renderUnclear(page, worked.problems) : nothing}
    ${
      worked.kind === 'refused'
        ? renderProblems(page, { id: 'refused', above: texts.recognised.refused, problems: worked.problems })
        : nothing
    }
    ${renderWishes(page)} ${'layout' in worked ? renderNames(page) : nothing} ${renderOwnMeasure(page)}
    ${renderPlan(page)}
  </section>`;
}
