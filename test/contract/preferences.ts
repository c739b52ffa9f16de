import { executeServerCommand } from '@web/test-runner-commands';

/** What a person asks of the browser or the system; what is left out is as usual. */
export interface Preferences {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce';
  readonly forcedColors?: 'active';
}

/** Sets the person's preferences for the page under test. @returns whether this engine can be told */
export async function prefer(preferences: Preferences): Promise<boolean> {
  const { done } = await executeServerCommand<{ done: boolean }, Preferences>('emulate-preferences', preferences);
  return done;
}

/** Collects garbage now. @returns whether this engine can be told */
export async function collectGarbage(): Promise<boolean> {
  const { done } = await executeServerCommand<{ done: boolean }, undefined>('collect-garbage');
  return done;
}
