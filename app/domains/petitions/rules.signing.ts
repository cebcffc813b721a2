import { usualScheme } from "#app/domains/petitions/rules.scheme.ts";
import type { ConnectionKind } from "#app/domains/petitions/schema.scheme.ts";

/** So many letters go out about one signature at most. */
export const mostLetters = 5;

/** Who may sign by a scheme: how they belong to the place, and whether only adults do. */
interface OwnRules<Kind> {
  whoMaySign: readonly Kind[] | null;
  allowsUnder18: boolean | null;
}

/**
 * Who may sign a petition by its own scheme. One that has none, because it was published or imported
 * before schemes were kept, is signed by the usual rules, whatever the council has decided since.
 */
export function whoSigns<Kind extends string>(own: OwnRules<Kind> | null) {
  const whoMaySign: readonly (Kind | ConnectionKind)[] = own?.whoMaySign ?? usualScheme.whoMaySign;
  return {
    whoMaySign,
    allowsUnder18: own?.allowsUnder18 ?? usualScheme.allowsUnder18,
  };
}

/** A name by which it is known again: without case, accents, punctuation and spacing of its own. */
export function nameKeyOf(name: string): string {
  if (/^[a-z ]+$/i.test(name)) return name.toLowerCase().replace(/ +/g, " ").trim();
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A signature that stands under a petition already, with the address that now asks to sign. */
export interface Earlier {
  id: string;
  seat: number;
  nameKey: string;
  postcode: string;
  state: string;
}

/**
 * Whether this is a signature of its own, and on which seat, or one that was asked for before. Two
 * people of a household may share a mailbox: with the same postcode and another name the second has a
 * seat of their own. There is no third, and no second beside a signature that was taken away, or
 * whoever made it would be back under another name.
 */
export function seatFor(
  earlier: readonly Earlier[],
  { nameKey, postcode }: Pick<Earlier, "nameKey" | "postcode">,
): { seat: 1 | 2 } | { again: string } {
  const [first] = earlier;
  if (!first) return { seat: 1 };
  const same = earlier.find((one) => one.nameKey === nameKey);
  if (same) return { again: same.id };
  const isHousehold =
    earlier.length === 1 &&
    postcode !== "" &&
    first.postcode === postcode &&
    first.state !== "removed";
  if (isHousehold) return { seat: first.seat === 1 ? 2 : 1 };
  return { again: earlier.find(({ seat }) => seat === 1)?.id ?? first.id };
}

/** The ward of somebody who signs, or that they have to say in which of several it is. */
export function wardFor(
  wards: readonly string[] | null,
  said: string | undefined,
): { areaId: string | null } | "which-ward" {
  if (!wards || wards.length === 0) return { areaId: null };
  if (wards.length === 1) return { areaId: wards[0]! };
  return said && wards.includes(said) ? { areaId: said } : "which-ward";
}
