import { goOnWithRemoval } from "#app/domains/petitions/commands/go-on-with-removal.server.ts";
import { prepareRemoval } from "#app/domains/petitions/commands/prepare-removal.server.ts";
import { RemovalForm } from "#app/domains/petitions/schema.removals.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

/** What an administrator fills in to have signatures removed, with what is different. */
export function removalForm(different: Partial<Record<string, string>> = {}): RemovalForm {
  const empty = { network: "", domain: "", email: "", name: "", ward: "", country: "" };
  const words = { reason: "All from one list of names.", note: "They were not from residents." };
  return RemovalForm.parse({ ...empty, from: "", until: "", ...words, ...different });
}

/** A removal that is prepared, by the place of its page. */
export async function aRemoval(
  town: Town,
  petition: number,
  condition: Partial<Record<string, string>>,
): Promise<{ petition: number; number: number; found: number }> {
  const outcome = await prepareRemoval(town.ade, petition, removalForm(condition));
  if (!outcome.ok) throw new Error(outcome.reason);
  return { petition, ...outcome.value };
}

export interface KeptRemoval {
  id: string;
  state: string;
  found: number;
  removed: number;
  counted: number;
  restored: number;
}

/** The removals of a council as they lie in the database, the oldest first. */
export function removalsOf(town: Town): Promise<KeptRemoval[]> {
  return reality<KeptRemoval>(
    `SELECT id, state, found, removed, counted, restored, condition, reason, note
     FROM signature_removals WHERE council_id = $1 ORDER BY number`,
    [town.council.id],
  );
}

/** So many slices of a council's last removal, as the job takes them. */
export async function slices(town: Town, times: number): Promise<void> {
  const { id } = (await removalsOf(town)).at(-1)!;
  const service = town.as({ kind: "service", job: "petitions.remove-signatures" });
  for (let done = 0; done < times; done += 1) await goOnWithRemoval(service, id);
}

/** What the timelines of a council's petitions tell of removals. */
export async function notesOf(town: Town): Promise<Record<string, unknown>[]> {
  const rows = await reality<{ details: Record<string, unknown> }>(
    `SELECT details FROM petition_entries
     WHERE council_id = $1 AND kind = 'removal' ORDER BY published_at, id`,
    [town.council.id],
  );
  return rows.map(({ details }) => details);
}
