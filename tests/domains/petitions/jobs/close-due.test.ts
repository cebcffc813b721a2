import { expect, test } from "vitest";
import { closeDueJob } from "#app/domains/petitions/jobs/close-due.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition, closing } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("every minute, what is over is closed", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const service = town.as({ kind: "service", job: closeDueJob.name });
  expect(closeDueJob.every).toBe("* * * * *");

  await closeDueJob.run(service, { began: "2026-11-21T17:00:00Z" });
  expect(await showPetition(town.anyone, number)).toMatchObject({ state: "open" });
  await closing(id, "-1 seconds");
  const later = at(service, { now: new Date() });
  await closeDueJob.run(later, { began: "2026-11-21T17:01:00Z" });
  expect(await showPetition(town.anyone, number)).toMatchObject({ state: "closed" });
});

test("a petition closes at local midnight, whatever the clocks did in between", async () => {
  const town = await aCouncil();
  // The clocks go forward on 28 March 2027 and back on 31 October.
  const [spring, autumn] = [await aPetition(town), await aPetition(town)];
  await setDeadline(spring.id, "2027-03-28T23:00:00Z");
  await setDeadline(autumn.id, "2027-11-01T00:00:00Z");
  const stateAt = async (moment: string, { number }: { number: number }) => {
    const service = town.as({ kind: "service", job: closeDueJob.name }, { now: new Date(moment) });
    await closeDueJob.run(service, { began: moment });
    const petition = await showPetition(town.anyone, number);
    return [petition?.state, petition?.closedAt?.toISOString()];
  };

  expect(await stateAt("2027-03-28T22:59:00Z", spring)).toEqual(["open", undefined]);
  expect(await stateAt("2027-03-28T23:00:00Z", spring)).toEqual([
    "closed",
    "2027-03-28T23:00:00.000Z",
  ]);
  expect(await stateAt("2027-10-31T23:59:00Z", autumn)).toEqual(["open", undefined]);
  expect(await stateAt("2027-11-01T00:00:00Z", autumn)).toEqual([
    "closed",
    "2027-11-01T00:00:00.000Z",
  ]);
});

async function setDeadline(petitionId: string, moment: string): Promise<void> {
  await reality("UPDATE petitions SET closes_at = $2 WHERE id = $1", [petitionId, moment]);
}

test("when it closes, who started it is no longer named; count and response stay", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await town.ade.write(async (db) => {
    const creator = { petitionId: id, name: "Omar Haddad", connection: "lives" };
    await db.petitionCreator.createMany({ data: [creator] });
    const response = { responseSummary: "Yes.", responseHtml: "<p>We will.</p>" };
    await db.petition.updateMany({ where: { id }, data: { signatureCount: 12, ...response } });
  });
  const shown = { count: 12, responseSummary: "Yes.", responseHtml: "<p>We will.</p>" };
  const open = await showPetition(town.anyone, number);
  expect(open).toMatchObject({ creatorName: "Omar Haddad", state: "open", ...shown });

  await closing(id, "-1 seconds");
  const service = town.as({ kind: "service", job: closeDueJob.name }, { now: new Date() });
  await closeDueJob.run(service, { began: "" });
  const closed = await showPetition(town.anyone, number);
  expect(closed).toMatchObject({ creatorName: null, state: "closed", ...shown });
});
