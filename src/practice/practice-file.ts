import { fileText } from '../tables/file-text.js';
import { readBackup } from './backup.js';
import { readCsv } from './csv.js';
import type { FileContents, FileTrouble } from './file-contents.js';
import { MOST_BYTES } from './file-contents.js';

export { MOST_BYTES } from './file-contents.js';

/** What a file holds, or why it was refused as a whole. */
export type PracticeFile = FileContents | FileTrouble;

/**
 * Reads a file that the person chose: a backup (JSON) or a spreadsheet (CSV), told apart by what is in it. Every row of it is
 * either a session or named among the rejected. Never throws, whatever the bytes are.
 *
 * @param bytes - the file; ask for its size first, so that a file above {@link MOST_BYTES} need not be loaded
 */
export async function readPracticeFile(bytes: Uint8Array): Promise<PracticeFile> {
  if (bytes.length > MOST_BYTES) return { trouble: 'too-large' };
  try {
    const { text, isWhole } = fileText(bytes);
    if (!text.trim()) return { trouble: 'empty' };
    const file = /^\s*[[{]/.test(text) ? await readBackup(text) : readCsv(text);
    return isWhole || 'trouble' in file ? file : { ...file, intact: false };
  } catch {
    // A file can be made so that the browser runs out of stack or memory over it.
    return { trouble: 'unreadable' };
  }
}
