import { expect, test } from "vitest";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { withdrawSignature } from "#app/domains/petitions/commands/withdraw-signature.server.ts";
import { writeDueLetters } from "#app/domains/petitions/commands/write-due-letters.server.ts";
import { showSignatureLink } from "#app/domains/petitions/queries/show-signature-link.server.ts";
import { showWithdrawal } from "#app/domains/petitions/queries/show-withdrawal.server.ts";
import { signatureWithdrawal } from "#app/domains/petitions/rules.withdrawing.ts";
import { seal } from "#app/platform/seal.server.ts";
import { aPetition, signatures, signer } from "#tests/domains/petitions/a-petition.ts";
import { confirmed, drained, placesOf, sumsOf } from "#tests/domains/petitions/counts.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a withdrawn signature is one fewer everywhere, and nothing of it says whose it was", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const links = await signatures(town, number, 2);
  for (const link of links) await confirmSignature(town.anyone, link);
  await drained(town, id);
  await reality(
    "UPDATE signatures SET address = '192.0.2.7', network = '192.0.2.7' WHERE id = $1",
    [links[0]!.id],
  );

  const link = withdrawing(links[0]!.id);
  expect(await showWithdrawal(town.anyone, link)).toMatchObject({ isWithdrawn: false });
  expect(await sumsOf(id)).toMatchObject({ total: 2 });
  for (const _ of ["once", "and again"]) {
    expect(await withdrawSignature(town.anyone, link)).toEqual({ ok: true, value: { number } });
    expect(await sumsOf(id)).toEqual({ total: 1, local: 1, imported: 0, places: 1, days: 1 });
  }
  expect(await placesOf(id)).toEqual({ millbrook: 1 });
  expect(await showWithdrawal(town.anyone, link)).toMatchObject({ isWithdrawn: true });
  const [row] = await reality("SELECT * FROM signatures WHERE id = $1", [link.id]);
  expect(row).toMatchObject({
    state: "withdrawn",
    name: "",
    name_key: "",
    email: "",
    email_key: null,
    email_domain: "",
    postcode: "",
    address: null,
    network: "",
    wants_news: false,
    confirmed_in: null,
  });
});

test("whoever withdrew may sign again, and counts again once they confirm", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const first = await grace(town, number);
  await confirmSignature(town.anyone, { id: first, token: seal("signature", first) });
  await drained(town, id);
  await withdrawSignature(town.anyone, withdrawing(first));

  const old = { id: first, token: seal("signature", first) };
  expect(await showSignatureLink(town.anyone, old)).toBeNull();
  expect(await confirmSignature(town.anyone, old)).toMatchObject({ ok: false });
  const second = await grace(town, number);
  expect(second).not.toBe(first);
  await confirmSignature(town.anyone, { id: second, token: seal("signature", second) });
  await drained(town, id);
  expect(await sumsOf(id)).toMatchObject({ total: 1, places: 1, days: 1 });
});

test("every letter to somebody who signed carries the link to take their name off", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const id = await grace(town, number);
  await writeDueLetters(town.ade);
  await confirmSignature(town.anyone, { id, token: seal("signature", id) });
  await sign(town.anyone, number, signer());
  await writeDueLetters(town.ade);
  const letters = await reality<{ text: string }>(
    "SELECT text FROM emails WHERE council_id = $1 ORDER BY created_at",
    [town.council.id],
  );
  expect(letters).toHaveLength(2);
  const { token } = withdrawing(id);
  const link = `${town.council.origin}/signatures/${id}/withdrawal?token=${token}`;
  for (const { text } of letters) expect(text).toContain(link);
});

test("one that is pending, held or not counted yet is withdrawn without a trace in the count", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const [counted, waiting, held] = await confirmed(town, id, [{}, {}, {}]);
  await reality("UPDATE signatures SET hold_rule = 'network', confirmed_in = NULL WHERE id = $1", [
    held,
  ]);
  await reality("UPDATE signatures SET confirmed_in = NULL WHERE id = $1", [waiting]);
  await drained(town, id);
  const pending = await grace(town, number);
  for (const one of [waiting!, held!, pending]) {
    expect(await withdrawSignature(town.anyone, withdrawing(one))).toMatchObject({ ok: true });
  }
  expect(await drained(town, id)).toBe(0);
  expect(await sumsOf(id)).toMatchObject({ total: 1, places: 1, days: 1 });
  expect(counted).toBeDefined();
});

test("only the sealed link withdraws: not the link to confirm, not a guess, nor another's", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const id = await grace(town, number);
  const wrong = [
    { id, token: seal("signature", id) },
    { id, token: "" },
    { id: "x", token: seal(signatureWithdrawal, "x") },
    { id: crypto.randomUUID(), token: seal(signatureWithdrawal, id) },
  ];
  for (const link of wrong) {
    expect(await withdrawSignature(town.anyone, link)).toEqual({
      ok: false,
      reason: "withdrawal-unknown",
    });
    expect(await showWithdrawal(town.anyone, link)).toBeNull();
  }
  const elsewhere = await aCouncil();
  expect(await withdrawSignature(elsewhere.anyone, withdrawing(id))).toMatchObject({ ok: false });
});

test("the organiser's own name stays, and what is anonymous is nobody's any more", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const [organiser, anonymous] = await confirmed(town, id, [{}, {}]);
  await reality("UPDATE signatures SET kind = 'creator' WHERE id = $1", [organiser]);
  await reality("UPDATE signatures SET anonymised_at = now() WHERE id = $1", [anonymous]);
  const reasonFor = async (one: string) => {
    const outcome = await withdrawSignature(town.anyone, withdrawing(one));
    return outcome.ok ? null : outcome.reason;
  };
  expect(await reasonFor(organiser!)).toBe("organiser-stays");
  expect(await reasonFor(anonymous!)).toBe("names-gone");
});

function withdrawing(id: string) {
  return { id, token: seal(signatureWithdrawal, id) };
}

/** Grace signs; the id of her signature that waits. */
async function grace(town: Town, number: number): Promise<string> {
  await sign(town.anyone, number, signer());
  const [row] = await reality<{ id: string }>(
    "SELECT id FROM signatures WHERE council_id = $1 AND state = 'pending' ORDER BY created_at DESC",
    [town.council.id],
  );
  return row!.id;
}
