import type { KeptPage } from "#app/platform/http/page-cache/kept-page.server.ts";

/** The pages kept by a process: bounded in bytes, found by address and by tag. */
export class KeptPages {
  readonly #byKey = new Map<string, KeptPage>();
  readonly #byTag = new Map<string, Set<KeptPage>>();
  readonly #limit: number;
  #bytes = 0;

  /** `limit` in bytes, all encodings of a page together. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#byKey.size;
  }

  get(key: string): KeptPage | undefined {
    return this.#byKey.get(key);
  }

  withTag(tag: string): Iterable<KeptPage> {
    return this.#byTag.get(tag) ?? [];
  }

  all(): Iterable<KeptPage> {
    return this.#byKey.values();
  }

  /** Keeps a page in the place of its predecessor; one that takes a quarter of all room is not kept. */
  put(page: KeptPage): void {
    this.#drop(this.#byKey.get(page.key));
    if (page.bytes > this.#limit / 4) return;

    this.#byKey.set(page.key, page);
    this.#bytes += page.bytes;
    for (const tag of page.tags) {
      const tagged = this.#byTag.get(tag);
      if (tagged) tagged.add(page);
      else this.#byTag.set(tag, new Set([page]));
    }
    this.#makeRoom(page);
  }

  // A page that was sent since it was last looked at gets a second chance: nearly the order of last
  // use, without moving anything while pages are sent.
  #makeRoom(newest: KeptPage): void {
    for (const page of this.#byKey.values()) {
      if (this.#bytes <= this.#limit) return;
      if (page.used) {
        page.used = false;
        this.#byKey.delete(page.key);
        this.#byKey.set(page.key, page);
      } else if (page !== newest) {
        this.#drop(page);
      }
    }
  }

  #drop(page: KeptPage | undefined): void {
    if (!page || !this.#byKey.delete(page.key)) return;
    this.#bytes -= page.bytes;
    for (const tag of page.tags) {
      const tagged = this.#byTag.get(tag);
      tagged?.delete(page);
      if (tagged?.size === 0) this.#byTag.delete(tag);
    }
  }
}
