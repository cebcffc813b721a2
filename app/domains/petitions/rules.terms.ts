/** The days for which a council sits (`2022-05-09`): its first, and its last once that is known. */
export interface TermDays {
  startsOn: string;
  endsOn: string | null;
}

/** Whether two terms have a day in common; one without an end goes on for ever. */
export function overlap(one: TermDays, other: TermDays): boolean {
  const endsBefore = (early: TermDays, late: TermDays) =>
    early.endsOn !== null && early.endsOn < late.startsOn;
  return !endsBefore(one, other) && !endsBefore(other, one);
}

/** What a term is called in addresses, made of its name and different from those that are taken. */
export function termSlug(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replace(/^-+|-+$/g, "");
  const word = plain || "term";
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? word : `${word}-${number}`;
    if (!taken.includes(slug)) return slug;
  }
}
