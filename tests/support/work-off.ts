import type { CouncilCard } from "#app/platform/context.ts";
import { reality } from "#tests/support/database.ts";
import { perform } from "#workers/processor.ts";
import { relay } from "#workers/relay.ts";

// Moments are kept in whole milliseconds: what is due now may be due half a millisecond from now.
const due = "due_at <= now() + interval '1 millisecond'";

/** Does here and now what the workers would do for a council: hears what was announced and carries out what is due. */
export async function workOff({ id: councilId }: Pick<CouncilCard, "id">): Promise<void> {
  for (;;) {
    await relay();
    const unheard = await reality(
      `SELECT 1 FROM outbox WHERE council_id = $1 AND relayed_at IS NULL AND ${due}`,
      [councilId],
    );
    const runs = await reality<{ id: string }>(
      `SELECT id FROM job_runs WHERE council_id = $1 AND state = 'waiting' AND ${due}`,
      [councilId],
    );
    if (unheard.length + runs.length === 0) return;
    for (const { id } of runs) await perform({ councilId, runId: id });
  }
}
