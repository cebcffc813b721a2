/** Pages that are being made right now, each of them once. */
export class Flights<Result> {
  readonly #byKey = new Map<string, Promise<Result>>();
  readonly #ears = new Set<Set<string>>();

  get size(): number {
    return this.#byKey.size;
  }

  /** Whoever is making this page already; otherwise sets out to make it. */
  join(key: string, make: (outdated: Outdated) => Promise<Result>): Promise<Result> {
    const flying = this.#byKey.get(key);
    if (flying) return flying;

    const heard = new Set<string>();
    this.#ears.add(heard);
    const flight = make((tags) => heard.has(everything) || tags.some((tag) => heard.has(tag)));
    const landed = flight.finally(() => {
      this.#byKey.delete(key);
      this.#ears.delete(heard);
    });
    this.#byKey.set(key, landed);
    return landed;
  }

  /** Tells all pages in the making that something changed under this tag. */
  tell(tag: string): void {
    for (const heard of this.#ears) heard.add(tag);
  }

  /** Tells all pages in the making that anything may have changed. */
  tellAll(): void {
    this.tell(everything);
  }
}

/** Whether something under these tags has changed since the page was begun. */
export type Outdated = (tags: readonly string[]) => boolean;

const everything = "*";
