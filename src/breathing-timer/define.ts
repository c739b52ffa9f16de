import { define } from '../element/define.js';
import { LmsBreathingTimer } from './lms-breathing-timer.js';

export type * from './lms-breathing-timer.js';
export type * from './events.js';

define('lms-breathing-timer', LmsBreathingTimer);
