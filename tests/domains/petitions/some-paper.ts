import { keyPaper } from "#app/domains/petitions/commands/key-paper.server.ts";
import type { Context } from "#app/platform/context.ts";

// The smallest picture there is: one white point.
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9CNHoHgAAAABJRU5ErkJggg==",
  "base64",
);
let scanned = 0;

/** A scan unlike any other. */
export function aScan(name = "sheets.png"): File {
  scanned += 1;
  return new File([picture, `${process.pid} ${scanned}`], name, { type: "image/png" });
}

/** Sheets that an officer has keyed; the answer is the number of the batch. */
export async function keyed(
  officer: Context,
  petition: number,
  count: { lines: number; void: number },
): Promise<number> {
  const outcome = await keyPaper(officer, petition, { ...count, note: "", scan: aScan() });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.batch;
}
