import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { sendDigests } from "#app/domains/notifications/jobs/send-digests.server.ts";
import { aFollowedThread, mailsOf } from "#tests/domains/notifications/a-followed-thread.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

async function digestsAt(town: Town, moment: string) {
  const service = town.as({ kind: "service", job: sendDigests.name });
  await sendDigests.run(service, { began: moment });
  return (await mailsOf(town)).filter((mail) => mail.key.startsWith("digest:"));
}

test("the digest comes at the reader's hour, once, with what is new", async () => {
  const town = await aCouncil();
  const thread = await aFollowedThread(town);
  await thread.comment(town.grace, "It moved again this morning.", "2026-11-10T15:00:00Z");
  await thread.comment(town.tom, "Thank you, we have passed it on.", "2026-11-10T16:00:00Z");

  expect(await digestsAt(town, "2026-11-11T07:00:00Z")).toEqual([]);
  const [digest, ...more] = await digestsAt(town, "2026-11-11T08:00:00Z");
  expect(more).toEqual([]);
  expect(digest).toMatchObject({
    recipient: "omar@westford.example",
    subject: "2 new items in discussions you follow",
  });
  expect(digest!.text).toContain("IS THE FOOTBRIDGE SAFE?");
  expect(digest!.text).toContain("Comment by Grace Adeyemi: “It moved again this morning.”");
  expect(digest!.text).toMatch(/http:\/\/[^\s]+\/threads\/1\/comments\/1/);

  expect(await digestsAt(town, "2026-11-11T08:00:00Z")).toHaveLength(1);
  expect(await digestsAt(town, "2026-11-11T09:00:00Z")).toHaveLength(1);
  expect(await digestsAt(town, "2026-11-12T08:00:00Z")).toHaveLength(1);
});

test("what happens after the hour waits for the next day, and a missed run is made up for", async () => {
  const town = await aCouncil();
  const thread = await aFollowedThread(town);
  await thread.comment(town.grace, "Before eight.", "2026-11-10T07:00:00Z");
  await thread.comment(town.grace, "After eight.", "2026-11-10T09:00:00Z");

  const [late] = await digestsAt(town, "2026-11-10T11:00:00Z");
  expect(late!.text).toContain("Before eight.");
  expect(late!.text).not.toContain("After eight.");
  const [, next] = await digestsAt(town, "2026-11-11T08:00:00Z");
  expect(next!.text).toContain("After eight.");
  expect(next!.text).not.toContain("Before eight.");
});

test("the hour is the reader's own, also when the clocks change", async () => {
  const town = await aCouncil();
  await reality("UPDATE people SET time_zone = 'Europe/Athens' WHERE id = $1", [
    town.omar.actor.personId,
  ]);
  const thread = await aFollowedThread(town);
  await thread.comment(town.grace, "Early bird.", "2027-03-27T20:00:00Z");
  // Athens is at UTC+2 on 27 March 2027 and at UTC+3 from the 28th on.
  expect(await digestsAt(town, "2027-03-28T04:00:00Z")).toEqual([]);
  expect(await digestsAt(town, "2027-03-28T05:00:00Z")).toHaveLength(1);
});

test("nobody hears of their own words, nor of words that were hidden since", async () => {
  const town = await aCouncil();
  const thread = await aFollowedThread(town);
  await thread.comment(town.omar, "My own thought.", "2026-11-10T15:00:00Z");
  const hidden = await thread.comment(town.grace, "Taken down.", "2026-11-10T15:01:00Z");
  await changeVisibility(town.as({ kind: "service", job: "tests" }), hidden, "hidden");
  expect(await digestsAt(town, "2026-11-11T08:00:00Z")).toEqual([]);
});

test("two runs at the same time send one digest", async () => {
  const town = await aCouncil();
  const thread = await aFollowedThread(town);
  await thread.comment(town.grace, "Once only.", "2026-11-10T15:00:00Z");
  await Promise.all([1, 2, 3].map(() => digestsAt(town, "2026-11-11T08:00:00Z")));
  expect(await digestsAt(town, "2026-11-11T08:00:00Z")).toHaveLength(1);
});

test("every digest can be left with one click", async () => {
  const town = await aCouncil();
  const thread = await aFollowedThread(town);
  await thread.comment(town.grace, "News.", "2026-11-10T15:00:00Z");
  const [digest] = await digestsAt(town, "2026-11-11T08:00:00Z");
  expect(digest!.headers).toMatchObject({
    "List-Unsubscribe": expect.stringMatching(/^<http:\/\/\S+\/unsubscribe\/[0-9a-f-]{36}\.\S+>$/),
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
});

test("whoever would rather not be named is a resident of somewhere, in the reader's language", async () => {
  const town = await aCouncil();
  const { id: areaId } = town.areas[0]!;
  await town.anyone.write(async (db) => {
    await db.person.updateMany({
      where: { id: town.grace.actor.personId },
      data: { showsName: false, areaId },
    });
    await db.person.updateMany({
      where: { id: town.omar.actor.personId },
      data: { locale: "cy" },
    });
  });
  const thread = await aFollowedThread(town);
  await thread.comment(town.grace, "It moved again.", "2026-11-10T15:00:00Z");
  const [digest] = await digestsAt(town, "2026-11-11T08:00:00Z");
  expect(digest!.text).toContain("Sylw (preswylydd yn ardal Nant y Felin): “It moved again.”");
  expect(digest!.text).not.toContain("Grace");
});
