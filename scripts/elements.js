// The elements of the suite, read from its rooms: `src/NAME/` with a `lms-NAME.ts` holds one.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @returns {string[]} the names of the rooms in `src/`, in alphabetical order */
export function rooms() {
  return readdirSync(`${ROOT}src`, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}

/** @returns {string[]} the names of the rooms that hold an element, such as `breathing-timer`; not their common ground */
export function elementRooms() {
  return rooms().filter(room => room !== 'element' && existsSync(`${ROOT}src/${room}/lms-${room}.ts`));
}
