import { newId } from "#app/platform/ids.server.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { canary, type Things } from "#tests/security/things.ts";

/** Drafts of answers by Ines to the first question: one that waits and one that came back. */
export async function someDrafts(town: Town, thread: string): Promise<Things> {
  const [found] = await reality<{ id: string }>(
    "SELECT id FROM threads WHERE council_id = $1 AND number = $2",
    [town.council.id, Number(thread)],
  );
  const url = `/threads/${thread}`;
  const subject = { kind: "thread", id: found!.id, title: "Shall the market move?", url };
  const before = town.council.slug === "eastmere" ? 700 : 0;
  for (const [at, state] of ["waiting", "returned"].entries()) {
    await reality(
      `INSERT INTO answer_drafts (council_id, id, number, subject_kind, subject_id, subject, team_id, body,
                                  author_id, state, note)
       VALUES ($1, $2, $3, 'thread', $4, $5, $6, $7, $8, $9, $10)`,
      [
        town.council.id,
        newId(),
        before + at + 1,
        found!.id,
        { ...subject, pageTag: `thread:${found!.id}` },
        town.highways.id,
        canary("draftanswer", town),
        town.ines.actor.personId,
        state,
        canary("draftnote", town),
      ],
    );
  }
  return {
    drafts: {
      waiting: { number: `${before + 1}` },
      returned: { number: `${before + 2}` },
    },
  };
}
