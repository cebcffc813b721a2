import { expect, test } from "vitest";
import { removeSignature } from "#app/domains/petitions/commands/remove-signature.server.ts";
import { withdrawOnRequest } from "#app/domains/petitions/commands/withdraw-on-request.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const reason = "Asked for by letter.";

test("whoever asks is taken off, and nothing that says who they are is kept", async () => {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  const [id, held] = await signedRows(town, petitionId, [{}, { held: "rate" }]);
  await totalsOf(town, petitionId);
  for (const one of [id!, held!]) {
    const act = { number, id: one, reason };
    expect(await withdrawOnRequest(town.tom, act)).toEqual({ ok: true, value: null });
    expect(await withdrawOnRequest(town.tom, act)).toEqual({
      ok: false,
      reason: "signature-state",
    });
  }
  expect(await totalsOf(town, petitionId)).toEqual({ total: 0, places: 0, standing: 0 });
  expect(
    await reality("SELECT state, name, email_key FROM signatures WHERE id = $1", [id]),
  ).toEqual([{ state: "withdrawn", name: "", email_key: null }]);
  expect(await trailOf(town.tom, "petitions.withdraw-on-request")).toMatchObject([
    { subjectId: id, why: reason, after: { state: "withdrawn", counted: -1 } },
    { subjectId: held, after: { counted: 0 } },
  ]);
});

test("one that the council removed keeps its place, the creator's stays, and others may not", async () => {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  const [removed, creator] = await signedRows(town, petitionId, [{}, { kind: "creator" }]);
  await removeSignature(town.tom, { number, id: removed!, reason });
  const act = (id: string) => ({ number, id, reason });
  expect(await withdrawOnRequest(town.tom, act(removed!))).toEqual({
    ok: false,
    reason: "signature-state",
  });
  expect(await withdrawOnRequest(town.tom, act(creator!))).toEqual({
    ok: false,
    reason: "signature-creator",
  });
  expect(await withdrawOnRequest(town.priya, act(creator!))).toEqual({
    ok: false,
    reason: "not-reviewer",
  });
});
