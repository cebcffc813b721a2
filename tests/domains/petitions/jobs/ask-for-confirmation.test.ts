import { afterEach, expect, test, vi } from "vitest";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { askForConfirmation } from "#app/domains/petitions/jobs/ask-for-confirmation.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { aPetition, closing, signatures, signer } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

afterEach(() => vi.useRealTimers());

test("the e-mail carries a link that confirms, once however often the job is started", async () => {
  const town = await aCouncil();
  await signed(town);
  await run(town);
  await run(town);

  const [email, ...others] = await emailsOf(town);
  expect(others).toEqual([]);
  expect(email).toMatchObject({
    recipient: "grace@westford.example",
    subject: "Confirm your signature: Plant trees on Mill Lane",
  });
  const link = new RegExp(`${town.council.origin}/signatures/(\\S+)/confirmation\\?token=(\\S+)`);
  const [, id, token] = link.exec(email!.text)!;
  expect(email!.html).toContain(`/signatures/${id}/confirmation?token=${token}`);
  expect(email!.text).not.toContain("Grace");
  expect(await confirmSignature(town.anyone, { id: id!, token: token! })).toMatchObject({
    ok: true,
    value: { again: false },
  });
});

test("it speaks the language in which somebody signed", async () => {
  const town = await aCouncil();
  await signed(town, "cy");
  await run(town);
  const [email] = await emailsOf(town);
  expect(email!.subject).toBe("Cadarnhewch eich llofnod: Plant trees on Mill Lane");
  expect(email!.html).toContain('lang="cy"');
});

test("whoever is counted already and signs again hears just that, and what a household may do", async () => {
  const town = await aCouncil();
  const { number } = await signed(town);
  await run(town);
  await reality("UPDATE signatures SET state = 'confirmed' WHERE council_id = $1", [
    town.council.id,
  ]);
  await sign(town.anyone, number, signer());
  await run(town);
  const [, email] = await emailsOf(town);
  expect(email!.subject).toBe("You have already signed: Plant trees on Mill Lane");
  expect(email!.text).not.toContain("/confirmation?token=");
  expect(email!.text).toContain("somebody else in your household");

  await sign(town.anyone, number, signer({ name: "Sola Adeyemi" }));
  await sign(town.anyone, number, signer({ name: "Tunde Adeyemi" }));
  await run(town);
  const subjects = (await emailsOf(town)).map(({ subject }) => subject.split(":")[0]);
  expect(subjects.slice(2).toSorted()).toEqual([
    "Confirm your signature",
    "You have already signed",
  ]);
  const full = (await emailsOf(town)).slice(2).find(({ subject }) => subject.startsWith("You"));
  expect(full!.text).not.toContain("somebody else in your household");
});

test("nobody is asked to confirm what can no longer count, nor what was taken away", async () => {
  const town = await aCouncil();
  const { petitionId } = await signed(town);
  await closing(petitionId, "-2 days");
  await signed(town, "en", "omar@westford.example");
  await reality(
    "UPDATE signatures SET state = 'removed' WHERE council_id = $1 AND petition_id <> $2",
    [town.council.id, petitionId],
  );
  await run(town);
  expect(await emailsOf(town)).toEqual([]);
  const [due] = await reality(
    "SELECT count(*)::int AS signatures FROM signatures WHERE council_id = $1 AND letters < asked",
    [town.council.id],
  );
  expect(due).toEqual({ signatures: 0 });
});

test("whoever asks five times gets five letters, and nobody more", async () => {
  const town = await aCouncil();
  const { number } = await signed(town);
  for (let time = 1; time <= 7; time += 1) {
    await run(town);
    await sign(town.anyone, number, signer());
  }
  await run(town);
  expect(await emailsOf(town)).toHaveLength(5);
});

test("nobody gets more than ten such e-mails a day, and what was held back is asked again after", async () => {
  const town = await aCouncil();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  let twelfth = 0;
  for (let petition = 1; petition <= 12; petition += 1) {
    const email = petition % 2 ? "grace@westford.example" : "GRACE@Westford.example";
    twelfth = (await signed(town, "en", email)).number;
    if (petition > 8) await run(town);
  }
  expect(await emailsOf(town)).toHaveLength(10);
  await signed(town, "en", "omar@westford.example");
  await run(town);
  expect(await emailsOf(town)).toHaveLength(11);

  vi.setSystemTime(Date.now() + 24 * 3_600_000 + 1);
  await sign(town.anyone, twelfth, signer());
  await run(town);
  expect(await emailsOf(town)).toHaveLength(12);
});

test("a hundred letters are written for each second, and the rest for the next one", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  await signatures(town, number, 201);
  await reality("DELETE FROM outbox WHERE council_id = $1", [town.council.id]);
  await run(town);
  await run(town);
  expect(await emailsOf(town)).toHaveLength(200);
  const announced = await reality<{ seconds: number }>(
    `SELECT extract(epoch FROM due_at)::int - (payload->>'window')::int AS seconds FROM outbox
     WHERE council_id = $1 AND topic = 'signatures.requested' AND once_key = payload->>'window'`,
    [town.council.id],
  );
  expect(new Set(announced.map(({ seconds }) => seconds))).toEqual(new Set([1]));
  await run(town);
  expect(await emailsOf(town)).toHaveLength(201);
});

async function signed(town: Town, locale: "en" | "cy" = "en", email = "grace@westford.example") {
  const { id, number } = await aPetition(town);
  await sign(at(town.anyone, { locale }), number, signer({ email }));
  return { petitionId: id, number };
}

function run(town: Town) {
  const service = town.as({ kind: "service", job: askForConfirmation.name });
  return askForConfirmation.run(service, { window: 1 });
}

async function emailsOf(town: Town) {
  const rows = await reality<{ recipient: string; subject: string; text: string; html: string }>(
    "SELECT recipient, subject, text, html FROM emails WHERE council_id = $1 ORDER BY id",
    [town.council.id],
  );
  return opened(town.anyone, "recipient", rows);
}
