import type { AnswerFileProblem } from '../../src/outcomes/aggregate.js';
import { readAnswerFile } from '../../src/outcomes/aggregate.js';
import type { Sheet } from '../../src/tables/sheet.js';
import type { FileTrouble } from './messages.js';

/** A file that the person has chosen: its table, or why there is none. */
export type OpenedFile =
  | { readonly name: string; readonly sheet: Sheet }
  | { readonly name: string; readonly problems: readonly AnswerFileProblem[] }
  | { readonly name: string; readonly trouble: FileTrouble };

/** The largest file that is read, in bytes. */
const MOST_BYTES = 5_000_000;

/** A file that is read already. */
export function openedFile(name: string, bytes: Uint8Array): OpenedFile {
  const sheet = readAnswerFile(bytes);
  return 'problems' in sheet ? { name, ...sheet } : { name, sheet };
}

/** Reads a file of the person's into the memory of the page, and nowhere else. Never throws. */
export async function openFile(file: File): Promise<OpenedFile> {
  const { name, size } = file;
  if (size > MOST_BYTES) return { name, trouble: 'too-large' };
  try {
    return openedFile(name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { name, trouble: 'unreadable' };
  }
}
