import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { queryFor } from '../../src/embed/asked.js';
import { renderChoice } from '../tool/fields.js';
import type { Look, PageView } from './page-view.js';
import { PAGE_STYLES } from './messages.js';

/** The address of the page that shows the widget in a page of another's. */
function previewAddress({ asked: { draft, look }, language, site }: PageView): string {
  const around = new Map([
    ['widget', draft.widget],
    ['style', look.style],
    ['scheme', look.scheme],
    ['lang', language],
  ]);
  return `${site}builder/preview.html${queryFor(new Map([...around, ...draft.asked]))}`;
}

/** The third step: how it will be, in pages of several kinds. */
export function renderSeeStep(page: PageView): TemplateResult {
  const { asked, texts, change } = page;
  const { title, help, style, styles, width, widths, scheme, schemes, frame } = texts.see;
  const { look } = asked;
  const taking =
    <Name extends keyof Look>(name: Name) =>
    (value: string): void =>
      change({ look: { ...look, [name]: value } });
  const address = previewAddress(page);
  return html`<section class="step" aria-labelledby="step-3">
    <h2 id="step-3">${title}</h2>
    <p>${help}</p>
    <div class="looks">
      ${renderChoice({
        name: 'style',
        label: style,
        options: PAGE_STYLES.map(name => [name, styles[name]]),
        value: look.style,
        take: taking('style'),
      })}
      ${renderChoice({ name: 'width', label: width, options: Object.entries(widths), value: look.width, take: taking('width') })}
      ${renderChoice({ name: 'scheme', label: scheme, options: Object.entries(schemes), value: look.scheme, take: taking('scheme') })}
    </div>
    ${
      // Another frame each time: the same one would put every change among the pages that the back button goes to.
      keyed(
        address,
        html`<iframe
          class="preview"
          data-width=${look.width}
          src=${address}
          title=${frame(texts.choose.widgets[asked.draft.widget].name)}
        ></iframe>`,
      )
    }
  </section>`;
}
