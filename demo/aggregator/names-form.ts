import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import type { Plan } from '../../src/outcomes/plan.js';
import { parseCellNumber } from '../../src/tables/cell-number.js';
import { renderTyped } from './fields.js';
import type { PageView } from './page-view.js';

/** The list with something said otherwise of one of its entries. */
const changed = <Entry>(entries: readonly Entry[], at: number, changes: Partial<Entry>): readonly Entry[] =>
  entries.map((entry, place) => (place === at ? { ...entry, ...changes } : entry));

/** What a measure is called before it has a name for readers. */
function calledInFile(measure: NonNullable<Plan['measures']>[number]): string {
  if (!('instrument' in measure)) return measure.column;
  return INSTRUMENTS.find(({ id }) => id === measure.instrument)?.name ?? measure.instrument;
}

function renderMeasures(page: PageView, measures: NonNullable<Plan['measures']>): readonly TemplateResult[] {
  const { asked, texts } = page;
  return measures.map((measure, at) => {
    const known = calledInFile(measure);
    const written = measure.name ?? known;
    return renderTyped<string>(page, {
      name: `measure-${at}`,
      label: texts.names.measure(known),
      written,
      // Without a name it is called what it was.
      read: text => text.trim() || written,
      take: name => ({ plan: { ...asked.plan, measures: changed(measures, at, { name }) } }),
    });
  });
}

function renderTimes(page: PageView, times: NonNullable<Plan['times']>): readonly TemplateResult[] {
  const { asked, texts } = page;
  const take = (at: number, changes: Partial<(typeof times)[number]>) => ({
    plan: { ...asked.plan, times: changed(times, at, changes) },
  });
  return times.map(
    ({ id, label, weeks, in: word = id }, at) =>
      html`${renderTyped<string>(page, {
        name: `time-${at}`,
        label: texts.names.time(word),
        written: label,
        read: text => text.trim() || label,
        take: text => take(at, { label: text }),
      })}
      ${renderTyped<number>(page, {
        ...{ name: `weeks-${at}`, label: texts.names.weeks(word), wrong: texts.names.weeksWrong, numeric: true },
        written: String(weeks),
        read: text => {
          const number = parseCellNumber(text)?.value;
          return times.some((other, place) => place !== at && other.weeks === number) ? undefined : number;
        },
        take: number => take(at, { weeks: number }),
      })}`,
  );
}

/** What measures and times are called by those who read the result, and when the times were. */
export function renderNames(page: PageView): TemplateResult {
  const { asked, worked, texts } = page;
  const { measures = [], times = [] } = worked.shown;
  return html`<fieldset class="wishes" ?disabled=${asked.unread.has('plan')}>
    <legend><h3>${texts.names.title}</h3></legend>
    <p class="help">${texts.names.help}</p>
    <div class="names">${renderMeasures(page, measures)}</div>
    <div class="names">${renderTimes(page, times)}</div>
  </fieldset>`;
}
