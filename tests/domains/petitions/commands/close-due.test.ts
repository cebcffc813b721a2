import { expect, test } from "vitest";
import { closeDue } from "#app/domains/petitions/commands/close-due.sql.server.ts";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition, closing } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("petitions whose deadline has come are closed, as of then, and others are not", async () => {
  const [town, neighbour] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const [over, running] = [await aPetition(town), await aPetition(town)];
  const elsewhere = await aPetition(neighbour);
  await closing(over.id, "-3 minutes");
  await closing(elsewhere.id, "-3 minutes");

  expect(await closeDue(town.ade)).toBe(1);
  expect(await closeDue(town.ade)).toBe(0);
  const closed = await showPetition(town.anyone, over.number);
  expect(closed).toMatchObject({ state: "closed", takesSignatures: false });
  expect(closed!.closedAt).toEqual(closed!.closesAt);
  expect(await showPetition(town.anyone, running.number)).toMatchObject({ state: "open" });
  expect(await showPetition(neighbour.anyone, elsewhere.number)).toMatchObject({ state: "open" });

  const told = await reality(
    "SELECT payload FROM outbox WHERE council_id = $1 AND topic = 'petition.closed'",
    [town.council.id],
  );
  expect(told).toEqual([{ payload: { petitionId: over.id } }]);
});

test("an open petition that came without a deadline is left to people, however old", async () => {
  const town = await aCouncil();
  const attributes = {
    action: "Plant trees",
    background: "",
    state: "open",
    signature_count: 1,
    created_at: "2011-01-01T00:00:00Z",
    opened_at: "2011-01-01T00:00:00Z",
  };
  await importPetitions(town.ade, [JSON.stringify({ type: "petition", id: 7, attributes })]);
  expect(await closeDue(town.ade)).toBe(0);
  expect(await showPetition(town.anyone, 1)).toMatchObject({
    state: "open",
    takesSignatures: true,
  });
});
