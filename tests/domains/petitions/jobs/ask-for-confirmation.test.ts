import { afterEach, expect, test, vi } from "vitest";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { askForConfirmation } from "#app/domains/petitions/jobs/ask-for-confirmation.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { aPetition, closing, signer } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

afterEach(() => vi.useRealTimers());

test("the e-mail carries a link that confirms, once however often the job is started", async () => {
  const town = await aCouncil();
  const { signatureId } = await signed(town);
  await run(town, signatureId, 0);
  await run(town, signatureId, 0);

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
  const { signatureId } = await signed(town, "cy");
  await run(town, signatureId, 0);
  const [email] = await emailsOf(town);
  expect(email!.subject).toBe("Cadarnhewch eich llofnod: Plant trees on Mill Lane");
  expect(email!.html).toContain('lang="cy"');
});

test("whoever is counted already and signs again hears just that", async () => {
  const town = await aCouncil();
  const { signatureId } = await signed(town);
  await reality("UPDATE signatures SET state = 'confirmed' WHERE id = $1", [signatureId]);
  await run(town, signatureId, 1);
  const [email] = await emailsOf(town);
  expect(email!.subject).toBe("You have already signed: Plant trees on Mill Lane");
  expect(email!.text).not.toContain("token=");
});

test("nobody is asked to confirm what can no longer count", async () => {
  const town = await aCouncil();
  const { signatureId, petitionId } = await signed(town);
  await closing(petitionId, "-2 days");
  await run(town, signatureId, 0);
  expect(await emailsOf(town)).toEqual([]);
});

test("nobody gets more than ten such e-mails a day, and what was held is asked again after", async () => {
  const town = await aCouncil();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  let twelfth = "";
  for (let petition = 1; petition <= 12; petition += 1) {
    const email = petition % 2 ? "grace@westford.example" : "GRACE@Westford.example";
    const { signatureId } = await signed(town, "en", email);
    await run(town, signatureId, 0);
    twelfth = signatureId;
  }
  expect(await emailsOf(town)).toHaveLength(10);
  const omars = await signed(town, "en", "omar@westford.example");
  await run(town, omars.signatureId, 0);
  expect(await emailsOf(town)).toHaveLength(11);

  const [held] = await reality<{ state: string }>("SELECT state FROM signatures WHERE id = $1", [
    twelfth,
  ]);
  expect(held!.state).toBe("pending");
  vi.setSystemTime(Date.now() + 24 * 3_600_000 + 1);
  await run(town, twelfth, 1);
  expect(await emailsOf(town)).toHaveLength(12);
});

async function signed(town: Town, locale: "en" | "cy" = "en", email = "grace@westford.example") {
  const { id, number } = await aPetition(town);
  await sign(at(town.anyone, { locale }), number, signer({ email }));
  const [signature] = await reality<{ id: string }>(
    "SELECT id FROM signatures WHERE petition_id = $1",
    [id],
  );
  return { petitionId: id, signatureId: signature!.id };
}

function run(town: Town, signatureId: string, reminder: number) {
  const service = town.as({ kind: "service", job: askForConfirmation.name });
  return askForConfirmation.run(service, { signatureId, reminder });
}

async function emailsOf(town: Town) {
  const rows = await reality<{ recipient: string; subject: string; text: string; html: string }>(
    "SELECT recipient, subject, text, html FROM emails WHERE council_id = $1",
    [town.council.id],
  );
  return opened(town.anyone, "recipient", rows);
}
