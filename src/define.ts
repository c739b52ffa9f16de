/** Registers every element of the suite. */
import './breathing-timer/define.js';
import './course/define.js';
import './outcome-chart/define.js';
import './practice-log/define.js';
import './referral-form/define.js';
