import { FIELDS, SECTIONS } from './fields.js';
import type { Field } from './fields.js';

/** What a hospital asks for otherwise than the suite does. */
export interface FieldChanges {
  /** Fields, by their names, that are not asked for. Those without which there is no referral stay. */
  readonly leaveOut?: readonly string[];
  /** Fields of its own, each with a `label`; they come last in their section. */
  readonly add?: readonly Field[];
}

const OWN_ID = /^[a-z][a-z\d-]{0,63}$/i;
const OWN_KINDS: readonly string[] = ['text', 'long-text', 'choice', 'choices', 'confirmation', 'date', 'phone'];

/** Why a change cannot be made, in words for the page's author; nothing when it can. */
function objection(field: Field, taken: ReadonlySet<string>): string | undefined {
  if (!OWN_ID.test(field.id) || field.id in Object.prototype) return 'its id must be letters, digits and hyphens';
  if (taken.has(field.id)) return 'there is a field of that id';
  if (!SECTIONS.includes(field.section)) return `its section must be one of ${SECTIONS.join(', ')}`;
  if (!OWN_KINDS.includes(field.kind)) return `its kind must be one of ${OWN_KINDS.join(', ')}`;
  if (!field.label?.nb) return 'it has no label in bokmål (label.nb)';
  if (/^choices?$/.test(field.kind)) {
    const options = field.options ?? [];
    if (options.length === 0 || new Set(options).size < options.length)
      return 'it has no options, or one of them twice';
    // FHIR R4, code.
    if (!options.every(option => /^\S+( \S+)*$/.test(option)))
      return 'one of its options is empty or has spaces to spare';
  }
  if (field.when && !taken.has(field.when.field)) return 'its condition names a field that does not come before it';
  return undefined;
}

/**
 * The fields of a form as a hospital has it, and every change that could not be made, in words for the page's author.
 * A field whose condition rests on one that is left out goes with it.
 */
export function fieldsWith({ leaveOut = [], add = [] }: FieldChanges): {
  readonly fields: readonly Field[];
  readonly objections: readonly string[];
} {
  const objections: string[] = [];
  const all: readonly Field[] = FIELDS;
  for (const id of leaveOut) {
    const field = all.find(one => one.id === id);
    if (!field) objections.push(`leaveOut: there is no field ${id}`);
    else if (field.fixed) objections.push(`leaveOut: a referral cannot do without ${id}`);
  }
  const kept = all.filter(({ id, fixed }) => fixed || !leaveOut.includes(id));
  const taken = new Set(all.map(({ id }) => id));
  const own: Field[] = [];
  for (const field of add) {
    const why = objection(field, taken);
    if (why) objections.push(`add: ${field.id} is left out, for ${why}`);
    else {
      own.push({ ...field, fixed: false });
      taken.add(field.id);
    }
  }
  const ids = new Set([...kept, ...own].map(({ id }) => id));
  const fields = SECTIONS.flatMap(section => [...kept, ...own].filter(field => field.section === section));
  return { fields: fields.filter(({ when }) => !when || ids.has(when.field)), objections };
}
