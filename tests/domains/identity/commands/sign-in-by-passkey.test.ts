import { expect, test } from "vitest";
import { askForPasskey } from "#app/domains/identity/commands/ask-for-passkey.server.ts";
import { signInByPasskey } from "#app/domains/identity/commands/sign-in-by-passkey.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { listPasskeys } from "#app/domains/identity/queries/list-passkeys.server.ts";
import {
  addWith,
  aPasskeyOf,
  replyOf,
  signInWith,
  staffWithoutPasskeys,
  userAgent,
} from "#tests/domains/identity/passkeys.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { aDevice, type Lies } from "#tests/support/device.ts";

const notGenuine = { ok: false, reason: "passkey-not-genuine" };
const over = { ok: false, reason: "passkey-over" };

test("Grace signs in with her passkey, as herself, and the session says how", async () => {
  const { grace, anyone, council } = await aCouncil();
  const device = await aPasskeyOf(grace);
  const now = new Date(Date.now() + 60_000);
  const entry = await signInWith(at(anyone, { now }), device);
  if (!entry.ok) expect.unreachable();

  expect(entry.value).toMatchObject({ kind: "resident", returnTo: "/", isNew: false });
  expect(await findActor(at(anyone, { now }), entry.value.token)).toMatchObject({
    kind: "resident",
    personId: grace.actor.personId,
  });
  const sessions = await reality("SELECT * FROM sessions WHERE council_id = $1", [council.id]);
  expect(sessions).toMatchObject([{ way: "passkey", device: "Firefox, Windows" }]);
  expect(await listPasskeys(grace)).toMatchObject([{ usedAt: now }]);
});

test("a reply is worth one sign-in, in the browser that was asked, within a quarter of an hour", async () => {
  const { grace, anyone } = await aCouncil();
  const device = await aPasskeyOf(grace);
  const { options, browser } = await askForPasskey(anyone);
  const attempt = { reply: replyOf(device.use(options)), door: "resident", userAgent } as const;

  expect(await signInByPasskey(anyone, { ...attempt, browser: "" })).toEqual(over);
  const other = await askForPasskey(anyone);
  expect(await signInByPasskey(anyone, { ...attempt, browser: other.browser })).toEqual(notGenuine);
  const [one, two] = await Promise.all([
    signInByPasskey(anyone, { ...attempt, browser }),
    signInByPasskey(anyone, { ...attempt, browser }),
  ]);
  expect([one.ok, two.ok].toSorted()).toEqual([false, true]);
  expect(one.ok ? two : one).toEqual(over);

  const before = at(anyone, { now: new Date(anyone.now.getTime() - 15 * 60 * 1000) });
  const old = await askForPasskey(before);
  const late = { ...attempt, reply: replyOf(device.use(old.options)), browser: old.browser };
  expect(await signInByPasskey(anyone, late)).toEqual(over);
});

const lies: [string, Lies][] = [
  ["another origin", { origin: "https://westford.example" }],
  ["the same host at another port", { origin: "http://westford.localhost:1" }],
  ["another host's passkey", { rpId: "localhost" }],
  ["another challenge", { challenge: "AAAA" }],
  ["an answer to another question", { type: "webauthn.create" }],
  ["a device that nobody unlocked", { state: 1 }],
  ["a device that nobody touched", { state: 4 }],
  ["a signature of something else", { signature: Buffer.alloc(70, 1) }],
  ["no signature to speak of", { signature: Buffer.of(0) }],
  ["somebody else's handle", { userHandle: "AAAAAAAAAAAAAAAAAAAAAA" }],
];

test("whatever is not true of a reply, it signs nobody in", async () => {
  const { grace, anyone, council } = await aCouncil();
  const device = await aPasskeyOf(grace);
  for (const [what, lie] of lies) {
    expect([what, await signInWith(anyone, device, lie)]).toEqual([what, notGenuine]);
  }
  const sessions = await reality("SELECT * FROM sessions WHERE council_id = $1", [council.id]);
  expect(sessions).toEqual([]);
});

test("Omar cannot pass his passkey off as Grace's", async () => {
  const { grace, omar, anyone } = await aCouncil();
  const { credentialId } = await aPasskeyOf(grace);
  const omars = await aPasskeyOf(omar);
  expect(await signInWith(anyone, omars, { credentialId })).toEqual(notGenuine);
  expect(await signInWith(anyone, aDevice(anyone.council.origin))).toEqual({
    ok: false,
    reason: "passkey-unknown",
  });
});

test("a passkey that counts backwards signs nobody in; for staff it is on record, once it is signed", async () => {
  const { ines, grace, anyone, council } = await aCouncil();
  const device = await aPasskeyOf(ines, { counter: 5 });
  expect(await signInWith(anyone, device, { door: "staff", counter: 9 })).toMatchObject({
    ok: true,
  });

  const forged = { counter: 3, signature: Buffer.alloc(70, 1) };
  expect(await signInWith(anyone, device, { door: "staff", ...forged })).toEqual(notGenuine);
  expect(await refusals()).toEqual([]);
  for (const counter of [9, 8, 0]) {
    const outcome = await signInWith(anyone, device, { door: "staff", counter });
    expect(outcome).toEqual({ ok: false, reason: "passkey-copied" });
  }
  expect(await refusals()).toMatchObject([
    { before: { counter: 9 }, after: { counter: 9 }, actor_kind: "anyone" },
    { before: { counter: 9 }, after: { counter: 8 }, subject_id: ines.actor.personId },
    { before: { counter: 9 }, after: { counter: 0 } },
  ]);
  expect(await signInWith(anyone, device, { door: "staff", counter: 10 })).toMatchObject({
    ok: true,
  });

  const graces = await aPasskeyOf(grace, { counter: 2 });
  const outcome = await signInWith(anyone, graces, { counter: 2 });
  expect(outcome).toEqual({ ok: false, reason: "passkey-copied" });
  expect(await refusals()).toHaveLength(3);

  function refusals() {
    return reality(
      `SELECT * FROM audit_entries
       WHERE council_id = $1 AND action = 'identity.refuse-passkey' ORDER BY seq`,
      [council.id],
    );
  }
});

test("a passkey that does not count works again and again", async () => {
  const { grace, anyone } = await aCouncil();
  const device = await aPasskeyOf(grace, { counter: 0 });
  expect(await signInWith(anyone, device)).toMatchObject({ ok: true });
  expect(await signInWith(anyone, device)).toMatchObject({ ok: true });
});

test("residents and staff have doors of their own, and staff's may be closed", async () => {
  const { ines, grace, anyone } = await aCouncil();
  const [staffs, residents] = [await aPasskeyOf(ines), await aPasskeyOf(grace)];
  expect(await signInWith(anyone, staffs)).toEqual({ ok: false, reason: "for-staff" });
  const wrongDoor = await signInWith(anyone, residents, { door: "staff" });
  expect(wrongDoor).toEqual({ ok: false, reason: "for-resident" });
  expect(await signInWith(anyone, staffs, { door: "staff" })).toMatchObject({
    value: { kind: "staff" },
  });

  await staffWithoutPasskeys(ines);
  const closed = await signInWith(anyone, staffs, { door: "staff" });
  expect(closed).toEqual({ ok: false, reason: "passkeys-off" });
  expect(await signInWith(anyone, residents)).toMatchObject({ ok: true });
});

test("whoever has left is nobody any more", async () => {
  const { grace, anyone } = await aCouncil();
  const device = await aPasskeyOf(grace);
  await reality("UPDATE people SET left_at = now() WHERE id = $1", [grace.actor.personId]);
  expect(await signInWith(anyone, device)).toEqual({ ok: false, reason: "passkey-unknown" });
});

test("one council's passkey opens no other's door, even if its key were known there", async () => {
  const [westford, eastmere] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const device = await aPasskeyOf(westford.grace);
  const unknown = { ok: false, reason: "passkey-unknown" };
  const honest = { origin: eastmere.council.origin };
  expect(await signInWith(eastmere.anyone, device, honest)).toEqual(unknown);

  const added = await addWith(eastmere.grace, device);
  expect(added).toEqual(notGenuine);
  await reality(
    `INSERT INTO passkeys (council_id, id, person_id, credential_id, public_key)
     SELECT $1, gen_random_uuid(), $2, credential_id, public_key
     FROM passkeys WHERE council_id = $3`,
    [eastmere.council.id, eastmere.grace.actor.personId, westford.council.id],
  );
  const userHandle = Buffer.from(eastmere.grace.actor.personId.replaceAll("-", ""), "hex").toString(
    "base64url",
  );
  const reply = { ...honest, userHandle, counter: 50 };
  expect(await signInWith(eastmere.anyone, device, reply)).toEqual(notGenuine);
  const rpId = new URL(eastmere.council.origin).hostname;
  expect(await signInWith(eastmere.anyone, device, { ...reply, rpId })).toMatchObject({ ok: true });
});
