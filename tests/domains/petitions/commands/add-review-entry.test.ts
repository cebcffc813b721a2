import { expect, test } from "vitest";
import { addReviewEntry } from "#app/domains/petitions/commands/add-review-entry.server.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { bumpsDuring } from "#tests/support/bumps.ts";
import { aCouncil } from "#tests/support/council.ts";

test("the page of the petition tells how far its review has come", async () => {
  const town = await aCouncil();
  const { id: petitionId } = await aPetition(town);
  const bumps = await bumpsDuring(town.council, () =>
    addReviewEntry(town.priya, { petitionId, stage: "accepted", text: "In **May**." }),
  );
  expect(bumps).toContain(`petition:${petitionId}`);
  const { entries } = await listEntries(town.anyone, petitionId);
  expect(entries).toMatchObject([
    { kind: "review", html: "<p>In <strong>May</strong>.</p>", details: { stage: "accepted" } },
  ]);
});
