import { expect, test } from "vitest";
import { closeDue } from "#app/domains/petitions/commands/close-due.sql.server.ts";
import { closeForElection } from "#app/domains/petitions/commands/close-for-election.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const end = new Date("2027-03-28T23:00:00Z");

test("what is open is closed as of the moment and says why, whatever else closed it in time", async () => {
  const town = await aCouncil();
  const service = at(town.as({ kind: "service", job: "petitions.close-for-election" }), {
    now: end,
  });
  const [punctual, moved, earlier] = [
    await aPetition(town),
    await aPetition(town),
    await aPetition(town),
  ];
  await reality("UPDATE petitions SET closes_at = $2 WHERE id = $1", [punctual.id, end]);
  await reality("UPDATE petitions SET closes_at = $2 WHERE id = $1", [
    earlier.id,
    new Date("2027-03-01T00:00:00Z"),
  ]);
  await closeDue(service);
  await closeForElection(service, end);
  await closeForElection(service, end);

  const rows = await town.ade.read((db) =>
    db.petition.findMany({
      select: { id: true, state: true, closedAt: true, closedBecause: true },
    }),
  );
  const found = (id: string) => rows.find((row) => row.id === id);
  expect(found(punctual.id)).toMatchObject({ closedAt: end, closedBecause: "election" });
  expect(found(moved.id)).toMatchObject({
    state: "closed",
    closedAt: end,
    closedBecause: "election",
  });
  expect(found(earlier.id)).toMatchObject({ state: "closed", closedBecause: null });
  const told = await reality(
    "SELECT payload FROM outbox WHERE council_id = $1 AND topic = 'petition.closed'",
    [town.council.id],
  );
  expect(told).toHaveLength(3);
});

test("what is published only after the day goes on, however often the job comes back", async () => {
  const town = await aCouncil();
  const service = at(town.as({ kind: "service", job: "petitions.close-for-election" }), {
    now: new Date(end.getTime() + 60_000),
  });
  const [before, after, unknown] = [
    await aPetition(town),
    await aPetition(town),
    await aPetition(town),
  ];
  const opened = "UPDATE petitions SET opened_at = $2, created_at = $3 WHERE id = $1";
  const second = new Date(end.getTime() + 1_000);
  await reality(opened, [before.id, new Date(end.getTime() - 1), new Date(end.getTime() - 1)]);
  await reality(opened, [after.id, end, new Date(end.getTime() - 1)]);
  await reality(opened, [unknown.id, null, second]);
  await closeForElection(service, end);
  await closeForElection(service, end);

  const rows = await town.ade.read((db) =>
    db.petition.findMany({
      select: { id: true, state: true, closedBecause: true },
      orderBy: { number: "asc" },
    }),
  );
  expect(rows).toEqual([
    { id: before.id, state: "closed", closedBecause: "election" },
    { id: after.id, state: "open", closedBecause: null },
    { id: unknown.id, state: "open", closedBecause: null },
  ]);
});
