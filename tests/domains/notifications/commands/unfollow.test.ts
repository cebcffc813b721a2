import { expect, test } from "vitest";
import { unfollow } from "#app/domains/notifications/commands/unfollow.server.ts";
import { isFollowing } from "#app/domains/notifications/queries/find-subscription.server.ts";
import { aFollowedThread } from "#tests/domains/notifications/a-followed-thread.ts";
import { aCouncil } from "#tests/support/council.ts";

test("whoever stops following changes nothing for others", async () => {
  const town = await aCouncil();
  const { id } = await aFollowedThread(town);
  const subject = { subjectKind: "thread", subjectId: id } as const;
  await unfollow(town.grace, subject);
  expect(await isFollowing(town.omar, subject)).toBe(true);
  await unfollow(town.omar, subject);
  expect(await isFollowing(town.omar, subject)).toBe(false);
});

test("nobody unknown can stop anything", async () => {
  const town = await aCouncil();
  const { id } = await aFollowedThread(town);
  const outcome = await unfollow(town.anyone, { subjectKind: "thread", subjectId: id });
  expect(outcome).toEqual({ ok: false, reason: "not-signed-in" });
});
