/**
 * What is written of FHIR R4 (4.0.1, http://hl7.org/fhir/R4), and no more of it: a resource has the elements that a referral
 * fills, so that the compiler knows every one of them.
 */

/**
 * Identifier systems of persons and communication parties: the OIDs of the Norwegian Directorate of Health, as the profiles
 * no-basis-Patient and no-basis-Practitioner have them. A test number has the system of the number that it stands for.
 */
export const IDENTIFIER_SYSTEMS = {
  fnr: 'urn:oid:2.16.578.1.12.4.1.4.1',
  dnr: 'urn:oid:2.16.578.1.12.4.1.4.2',
  fh: 'urn:oid:2.16.578.1.12.4.1.4.3',
  hpr: 'urn:oid:2.16.578.1.12.4.1.4.4',
  herId: 'urn:oid:2.16.578.1.12.4.1.2',
} as const;

/** ICPC-2 (HL7 terminology; the OID 2.16.578.1.12.4.1.1.7170 is what older systems have). */
export const ICPC_2 = 'http://hl7.org/fhir/sid/icpc-2';

/** A doctor, by the Norwegian categories of health personnel (Volven 9060). */
export const DOCTOR: Coding = { system: 'urn:oid:2.16.578.1.12.4.1.1.9060', code: 'LE', display: 'Lege' };

/** Next of kin, by HL7 v2 table 0131. */
export const NEXT_OF_KIN: Coding = { system: 'http://terminology.hl7.org/CodeSystem/v2-0131', code: 'N' };

/** Whether the patient needs an interpreter: the extension `patient-interpreterRequired` of R4 itself. */
export const INTERPRETER_REQUIRED = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired';

/** The Norwegian base profiles (HL7 Norway, no-basis 2). There is none for a ServiceRequest. */
export const PROFILES = {
  patient: 'http://hl7.no/fhir/StructureDefinition/no-basis-Patient',
  practitioner: 'http://hl7.no/fhir/StructureDefinition/no-basis-Practitioner',
} as const;

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

/** To an entry of the same Bundle by its `fullUrl`, or to somebody who is only known by name. */
export interface Reference {
  readonly reference?: string;
  readonly display?: string;
}

export interface Identifier {
  readonly system: string;
  readonly value: string;
}

export interface HumanName {
  readonly family?: string;
  readonly given?: readonly string[];
  readonly text?: string;
}

export interface ContactPoint {
  readonly system: 'phone';
  readonly value: string;
}

export interface Address {
  readonly text?: string;
  readonly line?: readonly string[];
  readonly postalCode?: string;
  readonly city?: string;
}

export interface Extension {
  readonly url: string;
  readonly valueBoolean?: boolean;
  readonly valueInteger?: number;
}

export interface Meta {
  readonly profile: readonly string[];
}

export interface Patient {
  readonly resourceType: 'Patient';
  readonly meta: Meta;
  readonly extension?: readonly Extension[];
  readonly identifier?: readonly Identifier[];
  readonly name: readonly HumanName[];
  readonly telecom?: readonly ContactPoint[];
  /** `YYYY-MM-DD`; only where it was asked for, never read from an identity number. */
  readonly birthDate?: string;
  readonly address?: readonly Address[];
  readonly contact?: readonly {
    readonly relationship: readonly CodeableConcept[];
    readonly name?: HumanName;
    readonly telecom?: readonly ContactPoint[];
  }[];
  readonly communication?: readonly { readonly language: CodeableConcept }[];
  readonly generalPractitioner?: readonly Reference[];
}

export interface Practitioner {
  readonly resourceType: 'Practitioner';
  readonly meta: Meta;
  readonly identifier: readonly Identifier[];
  readonly name: readonly HumanName[];
  readonly qualification: readonly { readonly code: CodeableConcept }[];
}

export interface PractitionerRole {
  readonly resourceType: 'PractitionerRole';
  readonly practitioner: Reference;
  readonly organization: Reference;
}

export interface Organization {
  readonly resourceType: 'Organization';
  readonly identifier?: readonly Identifier[];
  readonly name: string;
  readonly telecom?: readonly ContactPoint[];
  readonly address?: readonly Address[];
}

export interface ServiceRequest {
  readonly resourceType: 'ServiceRequest';
  readonly status: 'active';
  readonly intent: 'order';
  readonly code: CodeableConcept;
  readonly subject: Reference;
  /** ISO 8601 with a time zone. */
  readonly authoredOn: string;
  readonly requester: Reference;
  readonly locationCode: readonly CodeableConcept[];
  readonly reasonCode: readonly CodeableConcept[];
  readonly supportingInfo: readonly Reference[];
  readonly note: readonly { readonly text: string }[];
}

interface Values {
  readonly String: string;
  /** `YYYY-MM-DD`. */
  readonly Date: string;
  readonly Boolean: boolean;
  readonly Integer: number;
  readonly Coding: Coding;
}

/** An element of one of several types, such as `value[x]`: exactly one of `valueString`, `valueDate`, … */
export type OneOf<Name extends string> = {
  [Type in keyof Values]: { readonly [Element in `${Name}${Type}`]: Values[Type] };
}[keyof Values];

/** A group of answers, or the answers to one question. */
export interface ResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly item?: readonly ResponseItem[];
  readonly answer?: readonly OneOf<'value'>[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  /** The canonical of the Questionnaire, with its version. */
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly subject: Reference;
  /** ISO 8601 with a time zone. */
  readonly authored: string;
  readonly author: Reference;
  readonly source: Reference;
  readonly item: readonly ResponseItem[];
}

/** How a question is answered; `choice` is from the options alone. */
export type ItemType = 'string' | 'text' | 'choice' | 'boolean' | 'date' | 'integer';

export type EnableWhen = { readonly question: string; readonly operator: '=' } & OneOf<'answer'>;

/** A group of questions, or a question. */
export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly text: string;
  readonly type: ItemType | 'group';
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'any';
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly maxLength?: number;
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active';
  readonly subjectType: readonly ['Patient'];
  readonly item: readonly QuestionnaireItem[];
}

/** What a referral is made of. */
export type Resource =
  Patient | Practitioner | PractitionerRole | Organization | QuestionnaireResponse | ServiceRequest;

/** `transaction` is for an endpoint, which stores all of it or nothing; `collection` is for a file. */
export type BundleType = 'transaction' | 'collection';

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: BundleType;
  readonly entry: readonly {
    /** `urn:uuid:…`, by which the others refer to it. */
    readonly fullUrl: string;
    readonly resource: Resource;
    /** In a transaction, and in it alone (bdl-3). */
    readonly request?: { readonly method: 'POST'; readonly url: Resource['resourceType'] };
  }[];
}
