import { expect, test } from "vitest";
import { deleteAccount } from "#app/domains/identity/commands/delete-account.server.ts";
import { followOwnThread } from "#app/domains/notifications/jobs/follow-own-thread.server.ts";
import { isFollowing } from "#app/domains/notifications/queries/find-subscription.server.ts";
import { aFollowedThread } from "#tests/domains/notifications/a-followed-thread.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("whoever asks follows their own question", async () => {
  const town = await aCouncil();
  const { id } = await aFollowedThread(town);
  const subject = { subjectKind: "thread", subjectId: id } as const;
  const [thread] = await reality<{ contributionId: string }>(
    `SELECT contribution_id AS "contributionId" FROM threads WHERE id = $1`,
    [id],
  );
  expect(await isFollowing(town.grace, subject)).toBe(false);

  const service = town.as({ kind: "service", job: followOwnThread.name });
  await followOwnThread.run(service, { threadId: id, contributionId: thread!.contributionId });
  expect(await isFollowing(town.grace, subject)).toBe(true);
});

test("whoever has left in the meantime follows nothing any more", async () => {
  const town = await aCouncil();
  const { id } = await aFollowedThread(town);
  const { contributionId } = await town.anyone.read((db) =>
    db.thread.findFirstOrThrow({ where: { id }, select: { contributionId: true } }),
  );
  await deleteAccount(town.grace);
  const service = town.as({ kind: "service", job: followOwnThread.name });
  await followOwnThread.run(service, { threadId: id, contributionId });
  const subject = { subjectKind: "thread", subjectId: id } as const;
  expect(await isFollowing(town.grace, subject)).toBe(false);
});
