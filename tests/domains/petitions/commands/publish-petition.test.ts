import { expect, test } from "vitest";
import { addHolidays } from "#app/domains/councils/commands/add-holidays.server.ts";
import { countSignatures } from "#app/domains/petitions/commands/count-signatures.sql.server.ts";
import { publishPetition } from "#app/domains/petitions/commands/publish-petition.server.ts";
import { petitionOpened, signaturesConfirmed } from "#app/domains/petitions/events.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aWaitingPetition, stateOf } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a petition that waited is published, with its dates, its scheme and its first signatures", async () => {
  const town = await aCouncil();
  await addHolidays(town.ade, [{ date: "2026-12-25", name: "Christmas" }]);
  const { id, number, version } = await aWaitingPetition(town);
  expect(await showPetition(town.anyone, number)).toBeNull();

  const tom = at(town.tom, { now: new Date("2026-12-21T10:00:00Z") });
  const outcome = await publishPetition(tom, { number, version, mail: false });
  expect(outcome).toEqual({ ok: true, value: { id, number } });
  const petition = await stateOf(town, id);
  expect(petition).toMatchObject({
    state: "open",
    version: 2,
    openedAt: tom.now,
    closesAt: new Date("2027-06-21T23:00:00Z"),
    // Five working days without Christmas and two Sundays and Saturdays.
    acknowledgeBy: new Date("2026-12-30T00:00:00Z"),
    contribution: { visibility: "visible" },
  });
  expect(petition.thresholds).toHaveLength(2);
  expect(petition.scheme).not.toBeNull();

  const news = await reality<{ topic: string }>(
    "SELECT topic FROM outbox WHERE council_id = $1 AND topic = ANY ($2) ORDER BY topic",
    [town.council.id, [petitionOpened.topic, signaturesConfirmed.topic]],
  );
  expect(news.map(({ topic }) => topic)).toEqual(["petition.opened", "signatures.confirmed"]);
  await countSignatures(town.as({ kind: "service", job: "tests" }), id);
  expect(await showPetition(town.anyone, number)).toMatchObject({ state: "open", count: 3 });
});

test("publishing before the creator confirmed is refused", async () => {
  const town = await aCouncil();
  const { id, number, version } = await aWaitingPetition(town, { confirmed: false });
  const step = { number, version, mail: false };
  expect(await publishPetition(town.tom, step)).toEqual({
    ok: false,
    reason: "creator-unconfirmed",
  });
  expect(await stateOf(town, id)).toMatchObject({ state: "waiting", version: 1 });
});

test("nothing is published while petitions rest", async () => {
  const town = await aCouncil();
  const { number, version } = await aWaitingPetition(town);
  const day = new Date(new Date().toISOString().slice(0, 10));
  const days = { startsOn: day, endsOn: day, reason: "Election", reasonCy: "Etholiad" };
  await town.ade.write((db) => db.petitionPause.create({ data: days }));
  const noon = at(town.tom, { now: new Date(day.getTime() + 12 * 3_600_000) });
  expect(await publishPetition(noon, { number, version, mail: false })).toEqual({
    ok: false,
    reason: "petitions-rest",
  });
});

test("only moderators publish, what waits, in the state they saw", async () => {
  const town = await aCouncil();
  const { number, version } = await aWaitingPetition(town);
  const step = { number, version, mail: false };
  for (const other of [town.anyone, town.grace, town.ines, town.audrey, town.ade]) {
    expect(await publishPetition(other, step)).toEqual({ ok: false, reason: "not-moderator" });
  }
  const stale = { ...step, version: 7 };
  expect(await publishPetition(town.tom, stale)).toEqual({ ok: false, reason: "petition-changed" });
  expect((await publishPetition(town.tom, step)).ok).toBe(true);
  const again = { ...step, version: 2 };
  expect(await publishPetition(town.tom, again)).toEqual({ ok: false, reason: "petition-changed" });
  const elsewhere = await aCouncil({ name: "Eastmere" });
  expect(await publishPetition(elsewhere.tom, step)).toMatchObject({ ok: false });
});
