import { expect, test } from "vitest";
import { follow } from "#app/domains/notifications/commands/follow.server.ts";
import { unfollow } from "#app/domains/notifications/commands/unfollow.server.ts";
import { isFollowing } from "#app/domains/notifications/queries/find-subscription.server.ts";
import { listSubscriptions } from "#app/domains/notifications/queries/list-subscriptions.sql.server.ts";
import { aFollowedThread } from "#tests/domains/notifications/a-followed-thread.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("following twice is following once, and it can be taken up again", async () => {
  const town = await aCouncil();
  const { id, number } = await aFollowedThread(town);
  const subject = { subjectKind: "thread", subjectId: id } as const;

  await Promise.all([follow(town.ines, subject), follow(town.ines, subject)]);
  expect(await listSubscriptions(town.ines)).toEqual([
    { id, number, title: "Is the footbridge safe?" },
  ]);
  await unfollow(town.ines, subject);
  expect(await isFollowing(town.ines, subject)).toBe(false);
  await follow(town.ines, subject);
  expect(await isFollowing(town.ines, subject)).toBe(true);
  const rows = await reality("SELECT 1 FROM subscriptions WHERE person_id = $1", [
    town.ines.actor.personId,
  ]);
  expect(rows).toHaveLength(1);
});

test("nobody unknown follows anything", async () => {
  const town = await aCouncil();
  const { id } = await aFollowedThread(town);
  const subject = { subjectKind: "thread", subjectId: id } as const;
  expect(await follow(town.anyone, subject)).toEqual({ ok: false, reason: "not-signed-in" });
  expect(await isFollowing(town.anyone, subject)).toBe(false);
});
