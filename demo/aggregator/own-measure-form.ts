import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { freeId } from '../../src/outcomes/free-id.js';
import type { Direction } from '../../src/outcomes/outcomes.js';
import type { ColumnMeasure } from '../../src/outcomes/plan.js';
import { proposedColumns } from '../../src/outcomes/proposed-columns.js';
import { parseCellNumber } from '../../src/tables/cell-number.js';
import type { OwnMeasure } from './asked.js';
import { NOTHING_ASKED } from './asked.js';
import type { PageView } from './page-view.js';

/** The columns that a person may make a measure of, where all others are clear or none is. */
function columnsFor({ asked: { file, plan }, worked }: PageView): readonly string[] {
  if (!file || !('sheet' in file)) return [];
  if ('layout' in worked) {
    const { time, unused } = worked.layout;
    return time ? unused : proposedColumns(unused, worked.shown.times);
  }
  // With others that are known half, a measure of one's own would put them out of the plan.
  const isAllUnknown =
    worked.kind === 'unclear' &&
    worked.problems.some(({ kind }) => kind === 'unclear-layout' || kind === 'no-measures');
  return isAllUnknown && !plan.measures ? proposedColumns(file.sheet.headings, plan.times) : [];
}

/** The measure as a plan has it; `undefined` while its scale is not one. */
function measureOf({ column, min, max, direction }: OwnMeasure, taken: readonly string[]): ColumnMeasure | undefined {
  const [least, most] = [parseCellNumber(min)?.value, parseCellNumber(max)?.value];
  if (least === undefined || most === undefined || least >= most) return undefined;
  const name = column.charAt(0).toUpperCase() + column.slice(1).replaceAll('_', ' ');
  return { id: freeId(column, taken, 'maal'), name, column, min: least, max: most, direction };
}

function add({ asked, worked, change }: PageView, own: OwnMeasure): void {
  const measures = worked.shown.measures ?? [];
  const taken = measures.map(measure => ('instrument' in measure ? (measure.id ?? measure.instrument) : measure.id));
  const measure = measureOf(own, taken);
  if (!measure) {
    change({ own: { ...own, isTried: true } });
    return;
  }
  change({ plan: { ...asked.plan, measures: [...measures, measure] }, own: NOTHING_ASKED.own });
  // What is left to say of it is its name; the button that was pressed may be gone.
  document.querySelector<HTMLElement>(`#measure-${measures.length}`)?.focus();
}

const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';

/** A measure with a scale of its own, such as one from 0 to 10, made of columns that nothing is read from yet. */
export function renderOwnMeasure(page: PageView): TemplateResult | typeof nothing {
  const { asked, texts, change } = page;
  const columns = columnsFor(page);
  if (!columns.length) return nothing;

  const { title, help, column, min, max, wrong, direction, add: addIt } = texts.own;
  const own = { ...asked.own, column: columns.find(each => each === asked.own.column) ?? columns[0] ?? '' };
  const isWrong = own.isTried && !measureOf(own, []);
  const take = (changes: Partial<OwnMeasure>) => change({ own: { ...own, ...changes } });
  const directions: readonly Direction[] = ['higher', 'lower'];
  const renderLimit = (field: 'min' | 'max', label: string): TemplateResult =>
    html`<div class="field">
      <label for="own-${field}">${label}</label>
      <input
        id="own-${field}"
        class="short"
        inputmode="numeric"
        autocomplete="off"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'own-wrong' : nothing}
        .value=${live(own[field])}
        @change=${(event: Event) => take({ [field]: valueOf(event) })}
      />
    </div>`;
  return html`<fieldset class="wishes" ?disabled=${asked.unread.has('plan')}>
    <legend><h3>${title}</h3></legend>
    <p class="help">${help}</p>
    <div class="field">
      <label for="own-column">${column}</label>
      <select id="own-column" @change=${(event: Event) => take({ column: valueOf(event) })}>
        ${columns.map(each => html`<option .selected=${live(each === own.column)}>${each}</option>`)}
      </select>
    </div>
    ${isWrong ? html`<p class="error" id="own-wrong">${wrong}</p>` : nothing}
    <div class="names">${renderLimit('min', min)} ${renderLimit('max', max)}</div>
    <fieldset>
      <legend>${direction.label}</legend>
      ${directions.map(
        each =>
          html`<label class="choice"
            ><input
              type="radio"
              name="own-direction"
              .checked=${live(own.direction === each)}
              @change=${() => take({ direction: each })}
            />${direction[each]}</label
          >`,
      )}
    </fieldset>
    <p class="actions"><button type="button" @click=${() => add(page, own)}>${addIt}</button></p>
  </fieldset>`;
}
