import type { CouncilCard } from "#app/platform/context.ts";
import { reality } from "#tests/support/database.ts";
import { perform } from "#workers/processor.ts";
import { relay } from "#workers/relay.ts";

/** Does here and now what the workers would do for a council: hears what was announced and carries out what is due. */
export async function workOff(council: Pick<CouncilCard, "id">): Promise<void> {
  for (;;) {
    await relay();
    const runs = await reality<{ id: string }>(
      "SELECT id FROM job_runs WHERE council_id = $1 AND state = 'waiting' AND due_at <= now()",
      [council.id],
    );
    if (runs.length === 0) return;
    for (const { id } of runs) await perform({ councilId: council.id, runId: id });
  }
}
