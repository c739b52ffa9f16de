import { SITES } from '../course/course.js';
import type { Course } from '../course/course.js';
import { oneOf, readAttribute, wholeNumber } from '../element/attributes.js';

const COURSE = oneOf('stressmestring', 'leve-bedre');
const SITE = oneOf(...SITES);
const LEVEL = wholeNumber(2, 6);

/** The element's attributes about the course, as the page wrote them. */
export interface FormAttributes extends HTMLElement {
  readonly course: string | undefined;
  readonly site: string | undefined;
  readonly headingLevel: string | number | undefined;
}

/** What the page says of the form. */
export interface PageSettings {
  /** What is chosen to begin with; `undefined` for nothing. */
  readonly course: string | undefined;
  readonly site: string | undefined;
  readonly headingLevel: number;
}

/** Reads the page's attributes; what they leave out comes from the course around the form, where that is one of the two. */
export function pageSettings(form: FormAttributes, course: Course | undefined): PageSettings {
  return {
    course: readAttribute<string | undefined>(form, 'course', form.course, COURSE, COURSE.parse(course?.id ?? '')),
    site: readAttribute<string | undefined>(form, 'site', form.site, SITE, SITE.parse(course?.site ?? '')),
    headingLevel: readAttribute(form, 'heading-level', form.headingLevel, LEVEL, 2),
  };
}
