import { expect, test } from "vitest";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { aPetition, closing, signer } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

test("a signature is stored as pending, with its area, and an e-mail is asked for", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  expect(await sign(at(town.anyone, { locale: "cy" }), number, signer())).toEqual({
    ok: true,
    value: { number: 1 },
  });

  const [stored] = await signaturesIn(town);
  expect(stored).toMatchObject({
    petition_id: id,
    state: "pending",
    name: "Grace Adeyemi",
    email: "grace@westford.example",
    postcode: "WF1 1AA",
    area_id: town.areas[0]!.id,
    connection: "lives",
    locale: "cy",
    confirmed_at: null,
    confirmed_in: null,
    kind: "signer",
    seat: 1,
    country: "GB",
    name_key: "grace adeyemi",
    email_domain: "westford.example",
    wants_news: false,
    asked: 1,
    letters: 0,
  });
  expect(await requests(town)).toHaveLength(1);
});

test("a signature is stored once, however often the button is pressed", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const presses = Array.from({ length: 400 }, (_, index) =>
    sign(town.anyone, number, signer({ email: `resident-${index % 50}@westford.example` })),
  );
  const outcomes = await Promise.all(presses);

  expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
  const stored = await signaturesIn(town);
  expect(stored).toHaveLength(50);
  expect(stored.every(({ asked }) => asked === 1)).toBe(true);
});

test("ways of writing one mailbox are one signature, and every answer is the same", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const ways = ["Grace.Adeyemi@gmail.com", "graceadeyemi+trees@googlemail.com"];
  const answers = [];
  for (const email of ways) answers.push(await sign(town.anyone, number, signer({ email })));

  expect(answers[0]).toEqual(answers[1]);
  const stored = await signaturesIn(town);
  expect(stored).toHaveLength(1);
  expect(stored[0]).toMatchObject({ name: "Grace Adeyemi", email: "Grace.Adeyemi@gmail.com" });
});

test("whoever signs again is asked again, five times at most, and once for each letter", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const asked = [];
  for (let time = 1; time <= 7; time += 1) {
    expect(await sign(town.anyone, number, signer())).toMatchObject({ ok: true });
    expect(await sign(town.anyone, number, signer())).toMatchObject({ ok: true });
    asked.push((await signaturesIn(town))[0]!.asked);
    await reality("UPDATE signatures SET letters = asked WHERE council_id = $1", [town.council.id]);
  }
  expect(asked).toEqual([1, 2, 3, 4, 5, 5, 5]);
});

test("one address may sign several petitions", async () => {
  const town = await aCouncil();
  const [first, second] = [await aPetition(town), await aPetition(town)];
  await Promise.all([
    sign(town.anyone, first.number, signer()),
    sign(town.anyone, second.number, signer()),
  ]);
  expect(await signaturesIn(town)).toHaveLength(2);
});

test("a program that fills in the hidden field is thanked and not stored", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const outcome = await sign(town.anyone, number, signer({ website: "https://spam.example" }));
  expect(outcome).toEqual({ ok: true, value: { number: 1 } });
  expect(await signaturesIn(town)).toEqual([]);
  expect(await requests(town)).toEqual([]);
});

test("a petition whose deadline has come takes nothing, even before the job has closed it", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await closing(id, "0 seconds");
  expect(await sign(town.anyone, number, signer())).toEqual({
    ok: false,
    reason: "petition-closed",
  });
  expect(await signaturesIn(town)).toEqual([]);
});

test("a petition that is hidden or does not exist is unknown, and neighbours in the group are not", async () => {
  const town = await aCouncil();
  const [shown, hidden] = [await aPetition(town), await aPetition(town)];
  await reality(
    `UPDATE contributions SET visibility = 'hidden'
     WHERE id = (SELECT contribution_id FROM petitions WHERE id = $1)`,
    [hidden.id],
  );
  const outcomes = await Promise.all([
    sign(town.anyone, hidden.number, signer()),
    sign(town.anyone, shown.number, signer()),
    sign(town.anyone, 999, signer()),
  ]);
  expect(outcomes).toEqual([
    { ok: false, reason: "petition-unknown" },
    { ok: true, value: { number: shown.number } },
    { ok: false, reason: "petition-unknown" },
  ]);
});

test("another council's petition is unknown, and its signatures cannot be confirmed from here", async () => {
  const [westford, eastmere] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const { number } = await aPetition(westford);
  expect(await sign(eastmere.anyone, number, signer())).toEqual({
    ok: false,
    reason: "petition-unknown",
  });
  await sign(westford.anyone, number, signer());
  expect(await signaturesIn(eastmere)).toEqual([]);

  const { id } = (await signaturesIn(westford))[0]!;
  const link = { id, token: seal("signature", id) };
  expect(await confirmSignature(eastmere.anyone, link)).toEqual({
    ok: false,
    reason: "link-unknown",
  });
  expect(await confirmSignature(westford.anyone, link)).toMatchObject({ ok: true });
});

async function signaturesIn(town: Town) {
  const rows = await reality<{ id: string; email: string; [column: string]: unknown }>(
    "SELECT * FROM signatures WHERE council_id = $1 ORDER BY id",
    [town.council.id],
  );
  return opened(town.anyone, "email", rows);
}

async function requests(town: Town) {
  return reality(
    "SELECT payload FROM outbox WHERE council_id = $1 AND topic = 'signatures.requested'",
    [town.council.id],
  );
}
