import { nameKeyOf } from "#app/domains/petitions/rules.signing.ts";

/** How far a removal has come. */
export const removalStates = [
  "prepared",
  "running",
  "cancelled",
  "done",
  "undoing",
  "undone",
] as const;
export type RemovalState = (typeof removalStates)[number];

/**
 * A name as somebody types it, with `*` for anything, as names are compared: `mickey *`. Null where
 * nothing is left to compare, or less than two letters or digits.
 */
export function namePatternIn(text: string): string | null {
  const pieces = text.split("*").map(nameKeyOf);
  if (pieces.join("").length < 2) return null;
  const starts = text.trimStart().startsWith("*");
  const ends = text.trimEnd().endsWith("*");
  const said = pieces.filter(Boolean).join("%");
  return `${starts ? "%" : ""}${said}${ends ? "%" : ""}`;
}

/** Whether a removal can still be stopped. */
export function isStoppable(state: RemovalState): boolean {
  return state === "prepared" || state === "running";
}

/** Whether what a removal has taken away can be given back. */
export function isUndoable({ state, removed }: { state: RemovalState; removed: number }): boolean {
  return (state === "done" || state === "cancelled") && removed > 0;
}

/** What staff can do about one signature. */
export const signatureActs = ["confirmation", "removal", "restoration", "withdrawal"] as const;
export type SignatureActName = (typeof signatureActs)[number];

/** What can be done about a signature as it is now. */
export function actsFor(found: {
  kind: string;
  state: string;
  removal: number | null;
}): SignatureActName[] {
  if (found.state === "removed") return found.removal === null ? ["restoration"] : [];
  const mayGo = found.kind !== "creator";
  if (found.state === "pending")
    return mayGo ? ["confirmation", "removal", "withdrawal"] : ["confirmation"];
  return found.state === "confirmed" && mayGo ? ["removal", "withdrawal"] : [];
}
