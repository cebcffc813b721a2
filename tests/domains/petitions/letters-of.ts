import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";
import { workOff } from "#tests/support/work-off.ts";

/** The letters of a council so far, once its workers have done what is due: to whom, and about what. */
export async function lettersOf(town: Town) {
  await workOff(town.council);
  const rows = await reality<{ recipient: string; subject: string; text: string }>(
    "SELECT recipient, subject, text FROM emails WHERE council_id = $1 ORDER BY recipient, id",
    [town.council.id],
  );
  const letters = await opened(town.anyone, "recipient", rows);
  return letters.toSorted((one, other) => one.recipient.localeCompare(other.recipient));
}
