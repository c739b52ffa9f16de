import { define } from '../element/define.js';
import { LmsCourse } from './lms-course.js';

export type * from './lms-course.js';

define('lms-course', LmsCourse);
