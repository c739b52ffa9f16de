import type { PlainDate } from '../calendar/plain-date.js';

/** The two courses of the Learning and Mastery Centre. */
export type CourseId = 'stressmestring' | 'leve-bedre';

/** The three places where they were held. */
export const SITES = ['Kristiansand', 'Arendal', 'Flekkefjord'] as const;
export type Site = (typeof SITES)[number];

/** A course as its participants meet it. What is not said is as the source deck has it (see {@link course}). */
export interface Course {
  /** Which of the two courses, or `other` for one that the page names itself. */
  readonly id: CourseId | 'other';
  /** Its name by language; a course that the page names has that one name. */
  readonly name: { readonly nb: string; readonly nn?: string; readonly en?: string };
  /** The first course day. */
  readonly start?: PlainDate;
  /** Course weeks, one course day in each. */
  readonly weeks: number;
  /** Hours of a course day. */
  readonly hoursPerDay: number;
  /** Participants in a group. */
  readonly participants: number;
  readonly instructors: number;
  /** Minutes of home practice recommended a day. */
  readonly goalMinutes: number;
  /** Where it is held: one of {@link SITES}, or a place that the page names. */
  readonly site?: string;
}

const NAMES: Record<CourseId, Course['name']> = {
  stressmestring: {
    nb: 'Stressmestring basert på mindfulness',
    nn: 'Stressmeistring basert på mindfulness',
    en: 'Stress management based on mindfulness',
  },
  'leve-bedre': {
    nb: 'Å leve bedre med seg selv og andre',
    nn: 'Å leve betre med seg sjølv og andre',
    en: 'Living better with yourself and others',
  },
};

const isCourseId = (text: string): text is CourseId => Object.hasOwn(NAMES, text);

/**
 * The course that `named` says, with the facts of the source deck (December 2017): eight course days of three hours, a
 * group of twelve, two instructors, thirty minutes of home practice a day.
 *
 * @param named - `stressmestring`, `leve-bedre`, or the name of another course
 * @param facts - what the page knows better
 */
export function course(
  named: string = 'stressmestring',
  facts: Partial<Pick<Course, 'start' | 'weeks' | 'goalMinutes' | 'site'>> = {},
): Course {
  return {
    id: isCourseId(named) ? named : 'other',
    name: isCourseId(named) ? NAMES[named] : { nb: named },
    weeks: 8,
    hoursPerDay: 3,
    participants: 12,
    instructors: 2,
    goalMinutes: 30,
    ...facts,
  };
}

/** @returns the course's name in `language`, or its Norwegian name */
export function courseName(course: Course, language: string): string {
  return course.name[language as keyof Course['name']] ?? course.name.nb;
}
