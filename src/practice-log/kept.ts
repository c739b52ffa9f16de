/** Something that is made anew only when what it is made of is no longer the same. */
export class Kept<T> {
  #of: readonly unknown[] = [];
  #made: T | undefined;

  /** @param of - everything that {@link make} looks at */
  from(of: readonly unknown[], make: () => T): T {
    if (this.#made === undefined || of.some((part, place) => part !== this.#of[place])) {
      this.#made = make();
      this.#of = of;
    }
    return this.#made;
  }
}
