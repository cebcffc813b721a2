import { expect, test } from "vitest";
import { addPasskey } from "#app/domains/identity/commands/add-passkey.server.ts";
import { askForPasskey } from "#app/domains/identity/commands/ask-for-passkey.server.ts";
import { askToAddPasskey } from "#app/domains/identity/commands/ask-to-add-passkey.server.ts";
import { listPasskeys } from "#app/domains/identity/queries/list-passkeys.server.ts";
import type { Context } from "#app/platform/context.ts";
import {
  addWith,
  aPasskeyOf,
  newPasskeyForm,
  staffWithoutPasskeys,
  userAgent,
} from "#tests/domains/identity/passkeys.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { aDevice, type Lies } from "#tests/support/device.ts";
import { opened } from "#tests/support/opened.ts";

test("Grace adds a passkey, sees it in her list and is told by e-mail", async () => {
  const { grace, omar, council } = await aCouncil();
  const device = await aPasskeyOf(at(grace, { now: new Date("2026-11-21T12:00:00Z") }));

  expect(await listPasskeys(grace)).toMatchObject([{ name: "Blue phone", usedAt: null }]);
  expect(await listPasskeys(omar)).toEqual([]);
  const rows = await reality("SELECT * FROM passkeys WHERE council_id = $1", [council.id]);
  expect(rows).toMatchObject([
    {
      credential_id: device.credentialId,
      person_id: grace.actor.personId,
      transports: ["internal"],
    },
  ]);

  const [letter, ...more] = await lettersOf(grace);
  expect(more).toEqual([]);
  expect(letter).toMatchObject({
    recipient: "grace@westford.example",
    subject: "There is a new passkey for your account with Westford",
  });
  expect(letter!.text).toContain("on 21 November 2026 at 12:00");
  expect(letter!.text).toContain("“Blue phone”");
  expect(letter!.text).toContain(`${council.origin}/account/passkeys`);
});

test("a passkey without a name is called after the device", async () => {
  const { grace, council } = await aCouncil();
  const { options, browser } = await questionTo(grace);
  const form = newPasskeyForm(aDevice(council.origin).make(options), " \u200b ");
  await addPasskey(grace, { ...form, browser, userAgent });
  expect(await listPasskeys(grace)).toMatchObject([{ name: "Firefox, Windows" }]);
});

const lies: [string, Lies][] = [
  ["another origin", { origin: "https://westford.example" }],
  ["the same host at another port", { origin: "http://westford.localhost:1" }],
  ["another host's passkey", { rpId: "localhost" }],
  ["another challenge", { challenge: "AAAA" }],
  ["an answer to another question", { type: "webauthn.get" }],
  ["a device that nobody unlocked", { state: 1 }],
  ["a device that nobody touched", { state: 4 }],
  [
    "certificates to look up",
    { attestation: { fmt: "packed", attStmt: { x5c: [Buffer.of(48)] } } },
  ],
  ["a chip's attestation", { attestation: { fmt: "tpm", attStmt: { ver: "2.0" } } }],
  ["a statement that is none", { attestation: { fmt: "none", attStmt: { sig: Buffer.of(1) } } }],
  ["a kind that there is not", { attestation: { fmt: "carved-in-stone", attStmt: {} } }],
];

test("whatever is not true of what a device made, it is not added", async () => {
  const { grace, council } = await aCouncil();
  for (const [what, lie] of lies) {
    const outcome = await addWith(grace, aDevice(council.origin), lie);
    expect([what, outcome]).toEqual([what, { ok: false, reason: "passkey-not-genuine" }]);
  }
  expect(await listPasskeys(grace)).toEqual([]);
  expect(await lettersOf(grace)).toEqual([]);
});

test("a question is answered once, in its time, by whom it was put to", async () => {
  const { grace, omar, council } = await aCouncil();
  const over = { ok: false, reason: "passkey-over" };
  const { options, browser } = await questionTo(grace);
  const form = { ...newPasskeyForm(aDevice(council.origin).make(options)), browser, userAgent };

  expect(await addPasskey(grace, { ...form, browser: "" })).toEqual(over);
  expect(await addPasskey(grace, form)).toMatchObject({ ok: true });
  expect(await addPasskey(grace, form)).toEqual(over);

  const omars = await questionTo(omar);
  expect(await addPasskey(grace, { ...form, browser: omars.browser })).toEqual(over);
  const toSignIn = await askForPasskey(grace);
  expect(await addPasskey(grace, { ...form, browser: toSignIn.browser })).toEqual(over);

  const old = await questionTo(at(grace, { now: new Date(grace.now.getTime() - 15 * 60 * 1000) }));
  expect(await addPasskey(grace, { ...form, browser: old.browser })).toEqual(over);
});

test("nobody adds a passkey that somebody has", async () => {
  const { grace, omar, council } = await aCouncil();
  const { credentialId } = await aPasskeyOf(grace);
  expect(await addWith(omar, aDevice(council.origin), { credentialId })).toEqual({
    ok: false,
    reason: "passkey-known",
  });
});

test("there is an end to it", async () => {
  const { grace, council } = await aCouncil();
  await reality(
    `INSERT INTO passkeys (council_id, id, person_id, credential_id, public_key)
     SELECT $1, gen_random_uuid(), $2, 'key-' || n, '' FROM generate_series(1, 19) n`,
    [council.id, grace.actor.personId],
  );
  expect(await addWith(grace, aDevice(council.origin))).toMatchObject({ ok: true });
  const more = await addWith(grace, aDevice(council.origin));
  expect(more).toEqual({ ok: false, reason: "too-many-passkeys" });
});

test("it is on record when staff add one; their council may want none", async () => {
  const { ines, anyone, council } = await aCouncil();
  await aPasskeyOf(ines);
  const entries = await reality(
    "SELECT * FROM audit_entries WHERE council_id = $1 AND action = 'identity.add-passkey'",
    [council.id],
  );
  const { personId } = ines.actor;
  expect(entries).toMatchObject([{ actor_id: personId, subject_id: personId }]);

  const { options, browser } = await questionTo(ines);
  const form = newPasskeyForm(aDevice(council.origin).make(options));
  await staffWithoutPasskeys(ines);
  const offer = { ...form, browser, userAgent };
  expect(await addPasskey(ines, offer)).toEqual({ ok: false, reason: "passkeys-off" });
  expect(await addPasskey(anyone, offer)).toEqual({ ok: false, reason: "not-signed-in" });
});

async function questionTo(context: Context) {
  const asked = await askToAddPasskey(context);
  if (!asked.ok) return expect.unreachable();
  return asked.value;
}

async function lettersOf(context: Context) {
  const select = { recipient: true, subject: true, text: true };
  return opened(context, "recipient", await context.read((db) => db.email.findMany({ select })));
}
