/** The practice sessions on this device: what a session is, and where it is kept. No side effects. */
export { PRACTICES, parseSession, practiceRecord } from './session.js';
export type { BreathPattern, Calm, Practice, PracticeRecord, PracticeSession } from './session.js';
export type { Parsed, Problem, Why } from './fields.js';
export { PracticeStore, practiceStore } from './store.js';
export type { Kept, StorageTrouble, StoreOptions, Unreadable } from './store.js';
export type { RunningSession } from './running.js';
export { writeBackup } from './backup.js';
export { writeCsv } from './csv.js';
export { MOST_BYTES, readPracticeFile } from './practice-file.js';
export type { PracticeFile } from './practice-file.js';
export type { BackupCourse, FileContents, FileTrouble, Rejected } from './file-contents.js';
export { planImport } from './import.js';
export type { ImportCounts, ImportPlan } from './import.js';
