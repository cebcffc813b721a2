import { expect, test } from "vitest";
import { forgetSigners } from "#app/domains/petitions/commands/forget-signers.sql.server.ts";
import { rejectPetition } from "#app/domains/petitions/commands/reject-petition.server.ts";
import { removePetition } from "#app/domains/petitions/commands/remove-petition.server.ts";
import { restorePetition } from "#app/domains/petitions/commands/restore-petition.server.ts";
import { takeDownPetition } from "#app/domains/petitions/commands/take-down-petition.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition, closing } from "#tests/domains/petitions/a-petition.ts";
import { aWaitingPetition, stateOf } from "#tests/domains/petitions/a-waiting-petition.ts";
import { confirmed, over, tracesOf } from "#tests/domains/petitions/counts.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const why = { mail: false, reason: "It was a mistake." };

async function takenDown(town: Town) {
  const petition = await aPetition(town);
  await takeDownPetition(town.tom, { number: petition.number, version: 1, ...why });
  return { ...petition, step: { number: petition.number, version: 2, ...why } };
}

test("a restored petition keeps its day of opening and takes signatures again", async () => {
  const town = await aCouncil();
  const { id, step } = await takenDown(town);
  const before = await stateOf(town, id);
  expect(await restorePetition(town.ade, step)).toEqual({ ok: true, value: { state: "open" } });
  expect(await stateOf(town, id)).toMatchObject({
    state: "open",
    openedAt: before.openedAt,
    closesAt: before.closesAt,
    hiddenAt: null,
    contribution: { visibility: "visible" },
  });
});

test("it is closed if its time is over meanwhile", async () => {
  const town = await aCouncil();
  const { id, step } = await takenDown(town);
  await closing(id, "-1 day");
  const { closesAt } = await stateOf(town, id);
  expect(await restorePetition(town.ade, step)).toEqual({ ok: true, value: { state: "closed" } });
  expect(await stateOf(town, id)).toMatchObject({ state: "closed", closedAt: closesAt });
});

test("one that its organiser withdrew is withdrawn again", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await reality(
    "UPDATE petitions SET state = 'withdrawn', withdrawn_at = now(), closed_at = now() WHERE id = $1",
    [id],
  );
  const step = { number, version: 1, ...why };
  expect(await takeDownPetition(town.tom, step)).toMatchObject({ ok: true });
  expect(await showPetition(town.anyone, number)).toBeNull();
  expect(await restorePetition(town.ade, { ...step, version: 2 })).toEqual({
    ok: true,
    value: { state: "withdrawn" },
  });
  expect(await showPetition(town.anyone, number)).toMatchObject({ state: "withdrawn" });
  const removal = { number, version: 3, reason: "A court ordered it." };
  expect(await removePetition(town.ade, removal)).toMatchObject({ ok: true });
  expect(await stateOf(town, id)).toMatchObject({ state: "removed" });
});

test("only administrators restore, what is down, in the state they saw", async () => {
  const town = await aCouncil();
  const { step } = await takenDown(town);
  for (const other of [town.tom, town.priya, town.audrey, town.grace]) {
    expect(await restorePetition(other, step)).toMatchObject({ reason: "not-administrator" });
  }
  const stale = { ...step, version: 1 };
  expect(await restorePetition(town.ade, stale)).toMatchObject({ reason: "petition-changed" });
  await restorePetition(town.ade, step);
  const again = { ...step, version: 3 };
  expect(await restorePetition(town.ade, again)).toMatchObject({ reason: "petition-changed" });
});

test("what was rejected waits for a moderator again, with all its words", async () => {
  const town = await aCouncil();
  const { id, number, version } = await aWaitingPetition(town, { returned: true });
  await rejectPetition(town.tom, {
    number,
    version,
    mail: false,
    codes: ["joke"],
    sentence: "",
    hiddenParts: ["title", "background"],
  });
  await restorePetition(town.ade, { number, version: 2, ...why });
  expect(await stateOf(town, id)).toMatchObject({
    state: "waiting",
    rejectionCodes: [],
    contribution: { visibility: "held", title: "Light the towpath", body: "It is dark by five." },
  });
});

test("what was forgotten stays so, and who signs after the return is forgotten in their own time", async () => {
  const town = await aCouncil();
  const { id, step } = await takenDown(town);
  await confirmed(town, id, [{}]);
  const service = town.as({ kind: "service", job: "tests" });
  const forgetAll = async () => {
    for (const what of ["traces", "names"] as const) {
      await forgetSigners(service, { petitionId: id, what });
    }
  };
  await reality("UPDATE petitions SET hidden_at = now() - interval '7 months' WHERE id = $1", [id]);
  await forgetAll();
  expect(await tracesOf(id)).toEqual({ named: 0, addresses: 0, mailboxes: 0, rows: 1 });

  await restorePetition(town.ade, step);
  expect(await stateOf(town, id)).toMatchObject({ tracesErasedAt: null, anonymisedAt: null });
  await confirmed(town, id, [{}]);
  await over(id, "5 days");
  await forgetAll();
  expect(await tracesOf(id)).toEqual({ named: 1, addresses: 1, mailboxes: 1, rows: 2 });
  await over(id, "7 months");
  await forgetAll();
  expect(await tracesOf(id)).toEqual({ named: 0, addresses: 0, mailboxes: 0, rows: 2 });
});
