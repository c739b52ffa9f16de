import type { Bundle, BundleType, Reference, Resource } from './fhir.js';
import { responseOf } from './questionnaire-response.js';
import type { Referral } from './referral.js';
import { organizationOf, patientOf, practitionerOf, practitionerRoleOf, serviceRequestOf } from './resources.js';
import type { Wording } from './wording.js';

/** What a Bundle depends on beside the referral. */
export interface BundleSettings extends Wording {
  readonly type: BundleType;
  /** When the referral was written: ISO 8601 with seconds and a time zone, such as `2026-03-07T12:05:00+01:00`. */
  readonly authoredOn: string;
  /** The Questionnaire that was answered, with its version: see {@link canonicalOf}. */
  readonly questionnaire: string;
  /** @returns a UUID in small letters, a new one each time; six are taken */
  readonly newId: () => string;
}

const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** FHIR has no empty elements (R4, JSON: "Properties can never be empty"): what is empty goes, and whatever that leaves empty. */
function withoutEmpty<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, part]: [string, unknown]) => [key, withoutEmpty(part)] as const)
    .filter(([, part]) => !isEmpty(part));
  return (Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept)) as T;
}

/**
 * The referral as a FHIR R4 Bundle: who is referred, by whom and for which practice, everything that was answered, and the
 * order itself. Every reference is to an entry of the Bundle.
 */
export function bundleOf(referral: Referral, { type, newId, ...settings }: BundleSettings): Bundle {
  const { answers } = referral;
  const newEntry = (): Reference & { reference: string } => ({ reference: `urn:uuid:${newId()}` });
  const patient = newEntry();
  const practitioner = newEntry();
  const referrer = newEntry();
  const organization = newEntry();
  const answered = newEntry();
  const order = newEntry();
  const entries: readonly [{ readonly reference: string }, Resource][] = [
    [patient, patientOf(answers, practitioner)],
    [practitioner, practitionerOf(answers)],
    [referrer, practitionerRoleOf(practitioner, organization)],
    [organization, organizationOf(answers)],
    [answered, responseOf(referral, { ...settings, patient, referrer })],
    [order, serviceRequestOf(referral, { ...settings, patient, referrer, answered })],
  ];
  return {
    resourceType: 'Bundle',
    type,
    entry: entries.map(([{ reference: fullUrl }, resource]) => ({
      fullUrl,
      resource: withoutEmpty(resource),
      ...(type === 'transaction' && { request: { method: 'POST', url: resource.resourceType } }),
    })),
  };
}
