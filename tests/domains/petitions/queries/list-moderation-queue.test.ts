import { expect, test } from "vitest";
import { addHolidays } from "#app/domains/councils/commands/add-holidays.server.ts";
import { claimPetition } from "#app/domains/petitions/commands/claim-petition.server.ts";
import { labelPetition } from "#app/domains/petitions/commands/label-petition.server.ts";
import { returnPetition } from "#app/domains/petitions/commands/return-petition.server.ts";
import { listModerationQueue } from "#app/domains/petitions/queries/list-moderation-queue.sql.server.ts";
import { queueParts, type QueuePart } from "#app/domains/petitions/rules.moderating.ts";
import { SchemeSchema } from "#app/domains/petitions/schema.scheme.ts";
import { aWaitingPetition } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";

const friday = { now: new Date("2026-06-12T09:00:00Z") };

async function arrived(town: Town, day: string) {
  return aWaitingPetition(town, { sponsoredAt: new Date(`${day}T12:00:00Z`) });
}

test("the queue shows what is recent, nearly overdue and overdue by the council’s working days", async () => {
  const town = await aCouncil();
  const late = await arrived(town, "2026-06-04");
  const nearly = await arrived(town, "2026-06-05");
  const alsoNearly = await arrived(town, "2026-06-08");
  const recent = await arrived(town, "2026-06-09");
  const tom = at(town.tom, friday);
  const numbers = async (show?: QueuePart) =>
    (await listModerationQueue(tom, { show })).petitions.map(({ number }) => number);

  expect(await numbers("overdue")).toEqual([late.number]);
  expect(await numbers("nearly")).toEqual([nearly.number, alsoNearly.number]);
  expect(await numbers("recent")).toEqual([recent.number]);
  expect(await numbers()).toEqual([late.number]);
  const { counts, delay } = await listModerationQueue(tom, {});
  expect(counts).toMatchObject({ overdue: 1, nearly: 2, recent: 1, untagged: 4 });
  expect(delay).toEqual({ waiting: 4, isDelayed: false });

  await addHolidays(town.ade, [{ date: "2026-06-10", name: "A holiday" }]);
  expect(await numbers("overdue")).toEqual([]);
  const scheme = SchemeSchema.parse({ moderateWithinWorkingDays: 10, backlogOf: 4 });
  await town.ade.write((db) => db.petitionScheme.create({ data: { scheme } }));
  const later = await listModerationQueue(tom, {});
  expect(later.counts).toMatchObject({ overdue: 0, nearly: 0, recent: 4 });
  expect(later.delay).toEqual({ waiting: 4, isDelayed: true });
});

test("each part of the queue has what belongs to it, and counts it", async () => {
  const town = await aCouncil();
  const tom = at(town.tom, friday);
  const [claimed, tagged, returned] = [
    await arrived(town, "2026-06-09"),
    await arrived(town, "2026-06-10"),
    await arrived(town, "2026-06-11"),
  ];
  await claimPetition(tom, { ...claimed, takeOver: false });
  const labels = { tags: ["legal", "parks"], topics: [], areaId: "" };
  await labelPetition(tom, { ...tagged, ...labels });
  await returnPetition(tom, { ...returned, mail: false, codes: ["joke"], sentence: "" });

  const shown = async (show: QueuePart, more = {}) =>
    (await listModerationQueue(tom, { show, ...more })).petitions;
  expect(await shown("mine")).toMatchObject([
    { number: claimed.number, isMine: true, holder: "Tom Fielding" },
  ]);
  expect(await shown("tagged", { tag: "legal" })).toMatchObject([
    { number: tagged.number, tags: ["legal", "parks"], isMine: false, holder: null },
  ]);
  expect(await shown("tagged", { tag: "roads" })).toEqual([]);
  expect(await shown("returned")).toMatchObject([{ number: returned.number, returns: 1 }]);
  for (const part of queueParts) {
    const { counts } = await listModerationQueue(tom, {});
    expect(await shown(part)).toHaveLength(counts[part]);
  }
  expect((await listModerationQueue(tom, {})).tagsInUse).toEqual(["legal", "parks"]);
  const elsewhere = await aCouncil({ name: "Eastmere" });
  expect((await listModerationQueue(elsewhere.tom, {})).counts.recent).toBe(0);
});

test("a long queue goes on where the page before ended", async () => {
  const town = await aCouncil();
  for (let index = 0; index < 22; index += 1) await arrived(town, "2026-06-11");
  const tom = at(town.tom, friday);
  const first = await listModerationQueue(tom, { show: "recent" });
  expect(first.petitions).toHaveLength(20);
  const rest = await listModerationQueue(tom, { show: "recent", after: first.next! });
  expect(rest.petitions.map(({ number }) => number)).toEqual([21, 22]);
  expect(rest.next).toBeNull();
});
