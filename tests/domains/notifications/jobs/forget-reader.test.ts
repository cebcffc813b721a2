import { expect, test } from "vitest";
import { deleteAccount } from "#app/domains/identity/commands/delete-account.server.ts";
import { follow } from "#app/domains/notifications/commands/follow.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { aThread } from "#tests/support/threads.ts";
import { workOff } from "#tests/support/work-off.ts";

test("what Omar followed is forgotten once he has left, what Grace follows is not", async () => {
  const town = await aCouncil();
  await aThread(town.ines);
  const { id: subjectId } = await town.anyone.read((db) => db.thread.findFirstOrThrow());
  for (const reader of [town.omar, town.grace]) {
    await follow(reader, { subjectKind: "thread", subjectId });
    const { personId } = reader.actor;
    const issue = { personId, day: reader.now, itemCount: 1, upTo: reader.now };
    await reader.write((db) => db.digestIssue.create({ data: issue }));
  }
  await workOff(town.council);

  await deleteAccount(town.omar);
  await workOff(town.council);
  const left = await town.anyone.read(async (db) => ({
    following: await db.subscription.findMany({ select: { personId: true } }),
    issues: await db.digestIssue.findMany({ select: { personId: true } }),
  }));
  const ids = left.following.map(({ personId }) => personId);
  expect(ids).toContain(town.grace.actor.personId);
  expect(ids).not.toContain(town.omar.actor.personId);
  expect(left.issues).toEqual([{ personId: town.grace.actor.personId }]);
});
