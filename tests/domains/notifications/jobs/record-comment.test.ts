import { expect, test } from "vitest";
import { recordComment } from "#app/domains/notifications/jobs/record-comment.server.ts";
import { aFollowedThread } from "#tests/domains/notifications/a-followed-thread.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a posted comment is news about its thread, once", async () => {
  const town = await aCouncil();
  const thread = await aFollowedThread(town);
  const contributionId = await thread.comment(town.grace, "News.", "2026-11-10T15:00:00Z");
  await reality("DELETE FROM news_items WHERE council_id = $1", [town.council.id]);

  const service = town.as({ kind: "service", job: recordComment.name });
  await recordComment.run(service, { threadId: thread.id, contributionId });
  await recordComment.run(service, { threadId: thread.id, contributionId });
  const rows = await reality("SELECT kind, subject_id FROM news_items WHERE council_id = $1", [
    town.council.id,
  ]);
  expect(rows).toEqual([{ kind: "comment", subject_id: thread.id }]);
});
