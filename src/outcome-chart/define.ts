import { define } from '../element/define.js';
import { LmsOutcomeChart } from './lms-outcome-chart.js';

export type * from './lms-outcome-chart.js';

define('lms-outcome-chart', LmsOutcomeChart);
