import { textsIn } from '../element/messages.js';
import type { MessageSet } from '../element/messages.js';

/** The texts of a part of the log that comes later than the log itself. */
export function textsOfPart<M>(part: MessageSet<M>, locales: readonly string[]): M {
  return textsIn('lms-practice-log', part, locales[0]?.split('-')[0] ?? '').texts;
}
