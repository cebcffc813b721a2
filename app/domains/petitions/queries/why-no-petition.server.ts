import type { Context } from "#app/platform/context.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";

/** Why a number leads to no petition that is shown: it was removed, it is not published yet, or there is nothing to say. */
export async function whyNoPetition(
  context: Context,
  typed: string | undefined,
): Promise<"removed" | "unpublished" | null> {
  const number = publicNumber(typed);
  if (number === null) return null;
  const petition = await context.read((db) =>
    db.petition.findFirst({ where: { number }, select: { state: true } }),
  );
  if (petition?.state === "removed") return "removed";
  return ["gathering", "waiting", "returned"].includes(petition?.state ?? "")
    ? "unpublished"
    : null;
}
