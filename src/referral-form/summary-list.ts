import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Referral } from './referral.js';
import { summaryOf } from './summary.js';
import type { Wording } from './wording.js';

/** The referral as it is read: text under headings, and no inputs. */
export function renderSummary(referral: Referral, wording: Wording, level: number): TemplateResult {
  return html`${summaryOf(referral, wording).map(
    ({ heading, lines }) =>
      html`<section class="section">
        <div role="heading" aria-level=${level} class="subtitle">${heading}</div>
        <dl>
          ${lines.map(
            ({ label, value }) =>
              html`<dt>${label}</dt>
                <dd lang="">${value}</dd>`,
          )}
        </dl>
      </section>`,
  )}`;
}
