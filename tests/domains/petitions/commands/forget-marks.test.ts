import { expect, test } from "vitest";
import { eraseOrganiser } from "#app/domains/petitions/commands/erase-organiser.server.ts";
import { forgetMarks } from "#app/domains/petitions/commands/forget-marks.sql.server.ts";
import { forgetSigners } from "#app/domains/petitions/commands/forget-signers.sql.server.ts";
import { withdrawSignature } from "#app/domains/petitions/commands/withdraw-signature.server.ts";
import { signatureWithdrawal } from "#app/domains/petitions/rules.withdrawing.ts";
import { seal } from "#app/platform/seal.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aConfirmedStart } from "#tests/domains/petitions/a-start.ts";
import { confirmed, over } from "#tests/domains/petitions/counts.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("once everybody is told nothing is kept of whoever was told last", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const [last, other] = (await confirmed(town, id, [{}, {}])) as [string, string];
  const mark = await aClosure(town, last, new Date());
  await town.ade.write((db) => forgetMarks(db, [other]));
  expect(await markIn(town)).toBe(mark);
  await town.ade.write((db) => forgetMarks(db, [other, last]));
  expect(await markIn(town)).toBe("");
});

test("while letters go out only the beginning of the mark stays, from which the rest are found", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const [last] = (await confirmed(town, id, [{}])) as [string];
  const mark = await aClosure(town, last, null);
  expect(await withdrawSignature(town.anyone, withdrawing(last))).toMatchObject({ ok: true });
  expect(await markIn(town)).toBe(mark.slice(0, 3));
});

test("the mark goes with those who signed, in its time, and with an organiser who is erased", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const [last] = (await confirmed(town, id, [{}])) as [string];
  await aClosure(town, last, new Date());
  await over(id, "6 months 1 day");
  await forgetSigners(town.ade, { petitionId: id, what: "names" });
  expect(await markIn(town)).toBe("");

  const start = await aConfirmedStart(town);
  const [own] = await reality<{ id: string }>("SELECT id FROM signatures WHERE petition_id = $1", [
    start.id,
  ]);
  await reality("DELETE FROM petition_closures WHERE council_id = $1", [town.council.id]);
  await aClosure(town, own!.id, new Date());
  await eraseOrganiser(town.anyone, start.number, start.organiser);
  expect(await markIn(town)).toBe("");
});

/** Letters about an election that have come to one who signed. */
async function aClosure(town: Town, signatureId: string, toldAt: Date | null): Promise<string> {
  const [row] = await reality<{ mark: string }>(
    "SELECT email_key AS mark FROM signatures WHERE id = $1",
    [signatureId],
  );
  const { mark } = row!;
  const words = { closesAt: new Date("2027-03-28T23:00:00Z"), message: "", messageCy: "" };
  await town.ade.write((db) =>
    db.petitionClosure.create({ data: { ...words, reached: mark, toldAt }, select: { id: true } }),
  );
  return mark;
}

async function markIn(town: Town): Promise<string> {
  const [row] = await reality<{ reached: string }>(
    "SELECT reached FROM petition_closures WHERE council_id = $1",
    [town.council.id],
  );
  return row!.reached;
}

function withdrawing(id: string) {
  return { id, token: seal(signatureWithdrawal, id) };
}
