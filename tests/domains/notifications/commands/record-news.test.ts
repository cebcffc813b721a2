import { expect, test } from "vitest";
import { recordNews } from "#app/domains/notifications/commands/record-news.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aFollowedThread } from "#tests/domains/notifications/a-followed-thread.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("the same news is noted once, and news of nothing not at all", async () => {
  const town = await aCouncil();
  const thread = await aFollowedThread(town);
  const contributionId = await thread.comment(town.grace, "News.", "2026-11-10T15:00:00Z");
  const subject = { subjectKind: "thread", subjectId: thread.id } as const;
  const service = town.as({ kind: "service", job: "tests" });

  await recordNews(service, { subject, kind: "comment", contributionId });
  await recordNews(service, { subject, kind: "comment", contributionId: newId() });
  const rows = await reality("SELECT url, title FROM news_items WHERE council_id = $1", [
    town.council.id,
  ]);
  expect(rows).toEqual([{ url: "/threads/1/comments/1", title: "Is the footbridge safe?" }]);
});

test("nobody hears of a question that not everyone may read", async () => {
  const town = await aCouncil();
  const thread = await aFollowedThread(town);
  const contributionId = await thread.comment(town.grace, "News.", "2026-11-10T15:00:00Z");
  const subject = { subjectKind: "thread", subjectId: thread.id } as const;
  const service = town.as({ kind: "service", job: "tests" });
  await reality("DELETE FROM news_items WHERE council_id = $1", [town.council.id]);
  await reality(
    `UPDATE contributions SET visibility = 'hidden'
     WHERE id = (SELECT contribution_id FROM threads WHERE id = $1)`,
    [thread.id],
  );

  await recordNews(service, { subject, kind: "comment", contributionId });

  const rows = await reality("SELECT 1 FROM news_items WHERE council_id = $1", [town.council.id]);
  expect(rows).toEqual([]);
});
