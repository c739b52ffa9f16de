import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { WIDGETS } from '../../src/embed/widgets.js';
import { withWidget } from './draft.js';
import type { PageView } from './page-view.js';

/** The first step: which widget. */
export function renderChooseStep({ asked, texts, change }: PageView): TemplateResult {
  const { title, legend, widgets } = texts.choose;
  return html`<section class="step" aria-labelledby="step-1">
    <h2 id="step-1">${title}</h2>
    <fieldset>
      <legend>${legend}</legend>
      ${WIDGETS.map(
        widget =>
          html`<label class="choice card"
            ><input
              type="radio"
              name="widget"
              value=${widget}
              .checked=${live(asked.draft.widget === widget)}
              @change=${() => change({ draft: withWidget(asked.draft, widget), unread: new Map() })}
            /><span><strong>${widgets[widget].name}</strong><span>${widgets[widget].about}</span></span></label
          >`,
      )}
    </fieldset>
  </section>`;
}
