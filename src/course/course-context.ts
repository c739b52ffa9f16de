import { createContext } from '@lit/context';
import type { Course } from './course.js';

/** The course that surrounds an element; its key is shared by every copy of the suite on a page. */
export const courseContext = createContext<Course, symbol>(Symbol.for('lms-course'));
