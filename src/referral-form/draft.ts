import type { Answer, Answers } from './answers.js';

/** What is written in the form: in the memory of the page, and nowhere else. */
export class Draft {
  #given: Answers = {};
  #written: Answers = {};

  /** What the person has written and chosen, over what the page knew before. */
  get answers(): Answers {
    return { ...this.#given, ...this.#written };
  }

  /** Whether the person has written anything that would be lost. */
  get isDirty(): boolean {
    return Object.values(this.#written).some(answer => answer !== undefined && answer.length > 0);
  }

  /** What the page knows before anybody writes; what the person has written stays. */
  give(answers: Answers): void {
    this.#given = { ...answers };
  }

  write(field: string, answer: Answer): void {
    this.#written = { ...this.#written, [field]: answer };
  }

  /** Forgets everything, what the page gave too. */
  clear(): void {
    this.#given = {};
    this.#written = {};
  }
}
