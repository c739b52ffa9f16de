import { define } from '../element/define.js';
import { LmsBreathingTimer } from './lms-breathing-timer.js';

define('lms-breathing-timer', LmsBreathingTimer);
