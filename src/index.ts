/** Every class and type of the suite, without side effects: nothing is registered by importing this. */
export { LmsBreathingTimer } from './breathing-timer/lms-breathing-timer.js';
export { LmsPracticeCompleteEvent, LmsPracticeEvent } from './breathing-timer/events.js';
export type { TimerMessages } from './breathing-timer/messages.js';
export { LmsCourse } from './course/lms-course.js';
export { SITES, course, courseName } from './course/course.js';
export type { Course, CourseId, Site } from './course/course.js';
export { courseContext } from './course/course-context.js';
export { LmsPracticeLog } from './practice-log/lms-practice-log.js';
export { LmsLogChangeEvent } from './practice-log/events.js';
export type { LogMessages } from './practice-log/messages.js';
export type { OverTimeMessages } from './practice-log/over-time-messages.js';
export type { WritingMessages } from './practice-log/writing-messages.js';
export type { YoursMessages } from './practice-log/yours-messages.js';
export { registerMessages } from './element/messages.js';
export type { ElementMessages } from './element/messages.js';
export { VERSION } from './element/version.js';
