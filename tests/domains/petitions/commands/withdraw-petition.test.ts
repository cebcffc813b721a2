import { expect, test } from "vitest";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { withdrawPetition } from "#app/domains/petitions/commands/withdraw-petition.server.ts";
import { showSponsoring } from "#app/domains/petitions/queries/show-sponsoring.server.ts";
import { signer } from "#tests/domains/petitions/a-petition.ts";
import { aConfirmedStart, stateOf, type Start } from "#tests/domains/petitions/a-start.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("before publication it is stopped, and the link for sponsors leads nowhere", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  expect(await withdrawPetition(town.anyone, start.number, start.organiser)).toMatchObject({
    ok: true,
  });
  expect(await stateOf(start)).toBe("stopped");
  expect(await showSponsoring(town.anyone, start.number, start.sponsors)).toBeNull();
});

test("an open one takes no more signatures and says that its organiser withdrew it", async () => {
  const town = await aCouncil();
  const start = await opened(await aConfirmedStart(town));
  expect(await sign(town.anyone, start.number, signer())).toMatchObject({ ok: true });
  await withdrawPetition(town.anyone, start.number, start.organiser);

  const [row] = await reality("SELECT * FROM petitions WHERE id = $1", [start.id]);
  expect(row).toMatchObject({
    state: "withdrawn",
    closed_because: "creator",
    closed_at: expect.any(Date),
    withdrawn_at: expect.any(Date),
  });
  const late = signer({ email: "late@westford.example" });
  expect(await sign(town.anyone, start.number, late)).toMatchObject({ ok: false });
  const entries = await reality(
    "SELECT changes FROM (SELECT before AS changes FROM audit_entries WHERE action = 'petitions.withdraw' AND council_id = $1) e",
    [town.council.id],
  );
  expect(entries).toEqual([{ changes: { state: "open" } }]);
});

test("what is over, and whoever has no link, withdraws nothing", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  expect(await withdrawPetition(town.anyone, start.number, start.sponsors)).toEqual({
    ok: false,
    reason: "organiser-unknown",
  });
  for (const state of ["closed", "rejected", "hidden", "stopped", "withdrawn", "removed"]) {
    await reality("UPDATE petitions SET state = $2 WHERE id = $1", [start.id, state]);
    expect(await withdrawPetition(town.anyone, start.number, start.organiser)).toEqual({
      ok: false,
      reason: "not-to-be-withdrawn",
    });
  }
});

async function opened(start: Start): Promise<Start> {
  await reality("UPDATE petitions SET state = 'open', opened_at = now() WHERE id = $1", [start.id]);
  await reality(
    "UPDATE contributions SET visibility = 'visible' WHERE id = (SELECT contribution_id FROM petitions WHERE id = $1)",
    [start.id],
  );
  return start;
}
