import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { given } from '../../src/outcomes/given.js';
import type { Plan } from '../../src/outcomes/plan.js';
import { parseCellNumber } from '../../src/tables/cell-number.js';
import { renderChoice } from '../tool/fields.js';
import { renderTyped } from './fields.js';
import type { PageView } from './page-view.js';

const LEAST = 2;
const MOST = 1000;

/** The smallest group, as the chart and the command take it. */
function readMinN(text: string): number | undefined {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return number >= LEAST && number <= MOST ? number : undefined;
}

/** Whole numbers with spaces between them: with a comma, `-99,999` could be one number or two. */
function readCodes(text: string): readonly number[] | undefined {
  const words = text.split(/[\s;]+/).filter(Boolean);
  const codes = words.flatMap(word => parseCellNumber(word)?.value ?? []).filter(Number.isInteger);
  return codes.length === words.length ? codes : undefined;
}

/** The plan with some fields said otherwise, or no longer said. */
const withFields = (plan: Plan, changes: { readonly [Field in keyof Plan]: Plan[Field] | undefined }): Plan =>
  given({ ...plan, ...changes });

function renderParticipant({ asked, texts, change }: PageView): TemplateResult {
  const { participant, participantHelp, findIt } = texts.wishes;
  const { file, plan } = asked;
  const headings = file && 'sheet' in file ? file.sheet.headings.filter(Boolean) : [];
  return renderChoice({
    name: 'participant',
    label: participant,
    help: participantHelp,
    options: [['', findIt], ...headings.map(heading => [heading, heading] as const)],
    value: plan.participant ?? '',
    take: column => change({ plan: withFields(plan, { participant: column || undefined }) }),
  });
}

function renderFollowed({ asked, texts, change }: PageView): TemplateResult {
  const { followed, available, complete } = texts.wishes;
  const { plan } = asked;
  const choices = [
    ['available', available],
    ['complete', complete],
  ] as const;
  return html`<fieldset>
    <legend>${followed}</legend>
    ${choices.map(
      ([choice, label]) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="followed"
            value=${choice}
            .checked=${live((plan.followed ?? 'available') === choice)}
            @change=${() => change({ plan: withFields(plan, { followed: choice }) })}
          />${label}</label
        >`,
    )}
  </fieldset>`;
}

function renderAbout({ asked, texts, change }: PageView): TemplateResult {
  const { about, isSynthetic, isControlled } = texts.wishes;
  const { plan } = asked;
  const choices = [
    { name: 'isSynthetic', label: isSynthetic, isSaid: plan.isSynthetic, says: (it: boolean) => ({ isSynthetic: it }) },
    {
      name: 'isControlled',
      label: isControlled,
      isSaid: plan.isControlled,
      says: (it: boolean) => ({ isControlled: it }),
    },
  ];
  return html`<fieldset>
    <legend>${about}</legend>
    ${choices.map(
      ({ name, label, isSaid = false, says }) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            name=${name}
            .checked=${live(isSaid)}
            @change=${() => change({ plan: withFields(plan, says(!isSaid)) })}
          />${label}</label
        >`,
    )}
  </fieldset>`;
}

/** What can be said without a plan: the commonest wishes, as fields. */
export function renderWishes(page: PageView): TemplateResult {
  const { asked, texts } = page;
  const { plan, minN } = asked;
  const { title, minN: label, minNHelp, minNWrong, missing, missingHelp, missingWrong } = texts.wishes;
  const { source, sourceHelp, licence, licenceHelp } = texts.wishes;
  return html`<fieldset class="wishes" ?disabled=${asked.unread.has('plan')}>
    <legend><h3>${title}</h3></legend>
    ${renderTyped<number>(page, {
      ...{ name: 'min-n', label, help: minNHelp, wrong: minNWrong, numeric: true },
      written: String(minN),
      read: readMinN,
      take: number => ({ minN: number }),
    })}
    ${renderParticipant(page)}
    ${renderTyped<readonly number[]>(page, {
      ...{ name: 'missing', label: missing, help: missingHelp, wrong: missingWrong },
      written: plan.missing?.join(' ') ?? '',
      read: readCodes,
      take: codes => ({ plan: withFields(plan, { missing: codes.length ? codes : undefined }) }),
    })}
    ${renderFollowed(page)} ${renderAbout(page)}
    ${renderTyped<string>(page, {
      ...{ name: 'source', label: source, help: sourceHelp },
      written: plan.source ?? '',
      read: text => text.trim(),
      take: text => ({ plan: withFields(plan, { source: text || undefined }) }),
    })}
    ${renderTyped<string>(page, {
      ...{ name: 'licence', label: licence, help: licenceHelp },
      written: plan.licence ?? '',
      read: text => text.trim(),
      take: text => ({ plan: withFields(plan, { licence: text || undefined }) }),
    })}
  </fieldset>`;
}
