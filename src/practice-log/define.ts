import { define } from '../element/define.js';
import { LmsPracticeLog } from './lms-practice-log.js';

export type * from './lms-practice-log.js';
export type * from './events.js';

define('lms-practice-log', LmsPracticeLog);
