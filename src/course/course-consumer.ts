import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { courseContext } from './course-context.js';
import type { Course } from './course.js';

/**
 * Gives an element the course that surrounds it, and every change of it. It does not matter which of the two is defined
 * first, and an element that is moved out of a course forgets it.
 */
export class CourseConsumer implements ReactiveController {
  readonly #consumer: ContextConsumer<typeof courseContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#consumer = new ContextConsumer(host, { context: courseContext, subscribe: true });
    host.addController(this);
  }

  /** The course; `undefined` outside every `<lms-course>`. */
  get course(): Course | undefined {
    return this.#consumer.value;
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#askAgain);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#askAgain);
    delete this.#consumer.value;
  }

  /** An `<lms-course>` that is upgraded after the elements inside it has not heard them ask. */
  readonly #askAgain = (provider: Event): void => {
    if ('context' in provider && provider.context === courseContext) this.#consumer.hostConnected();
  };
}
