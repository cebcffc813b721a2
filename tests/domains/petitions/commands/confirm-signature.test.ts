import { expect, test } from "vitest";
import { closeDue } from "#app/domains/petitions/commands/close-due.sql.server.ts";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { showSignatureLink } from "#app/domains/petitions/queries/show-signature-link.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { aPetition, closing, signatures } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a signature is confirmed once, however often the button is pressed", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const [link] = await signatures(town, number, 1);

  const outcomes = await Promise.all(
    Array.from({ length: 100 }, () => confirmSignature(town.anyone, link!)),
  );
  expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
  const first = outcomes.filter((outcome) => outcome.ok && !outcome.value.again);
  expect(first).toEqual([{ ok: true, value: { number: 1, again: false } }]);
  expect(await windows(town)).toBe(1);
});

test("looking at the link changes nothing", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const [link] = await signatures(town, number, 1);
  for (let look = 0; look < 3; look += 1) {
    expect(await showSignatureLink(town.anyone, link!)).toEqual({
      petition: { number: 1, title: "Plant trees on Mill Lane" },
      isConfirmed: false,
      isTooLate: false,
    });
  }
  expect(await stateOf(link!.id)).toBe("pending");

  await confirmSignature(town.anyone, link!);
  expect(await showSignatureLink(town.anyone, link!)).toMatchObject({ isConfirmed: true });
});

test("a link that is forged, cut off or for another signature is unknown", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const [one, other] = await signatures(town, number, 2);
  const wrong = [
    { id: one!.id, token: "" },
    { id: one!.id, token: one!.token.slice(0, -1) },
    { id: one!.id, token: other!.token },
    { id: one!.id, token: seal("another purpose", one!.id) },
    { id: "not-an-id", token: seal("signature", "not-an-id") },
    {
      id: "018f0000-0000-7000-8000-000000000000",
      token: seal("signature", "018f0000-0000-7000-8000-000000000000"),
    },
  ];
  for (const link of wrong) {
    expect(await confirmSignature(town.anyone, link)).toEqual({
      ok: false,
      reason: "link-unknown",
    });
    expect(await showSignatureLink(town.anyone, link)).toBeNull();
  }
  expect(await stateOf(one!.id)).toBe("pending");
});

test("what was asked for before the end may be confirmed for a day after it", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const [one, other] = await signatures(town, number, 2);
  await reality("UPDATE signatures SET created_at = now() - interval '25 hours'");

  await closing(id, "-23 hours -59 minutes");
  await closeDue(town.ade);
  expect(await confirmSignature(town.anyone, one!)).toMatchObject({ ok: true });

  await reality(
    "UPDATE petitions SET closes_at = now() - interval '24 hours', closed_at = now() - interval '24 hours'",
  );
  expect(await showSignatureLink(town.anyone, other!)).toMatchObject({ isTooLate: true });
  expect(await confirmSignature(town.anyone, other!)).toEqual({ ok: false, reason: "too-late" });
  expect(await stateOf(other!.id)).toBe("pending");
});

async function stateOf(id: string) {
  const [signature] = await reality<{ state: string }>(
    "SELECT state FROM signatures WHERE id = $1",
    [id],
  );
  return signature!.state;
}

async function windows(town: Town) {
  const rows = await reality(
    "SELECT 1 FROM outbox WHERE council_id = $1 AND topic = 'signatures.confirmed'",
    [town.council.id],
  );
  return rows.length;
}
