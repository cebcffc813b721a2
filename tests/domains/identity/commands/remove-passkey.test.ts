import { expect, test } from "vitest";
import { removePasskey } from "#app/domains/identity/commands/remove-passkey.server.ts";
import { listPasskeys } from "#app/domains/identity/queries/list-passkeys.server.ts";
import { aPasskeyOf, signInWith } from "#tests/domains/identity/passkeys.ts";
import { aCouncil, type PersonContext } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("Grace removes her only passkey: it signs nobody in any more, and her e-mail still does", async () => {
  const { grace, anyone } = await aCouncil();
  const device = await aPasskeyOf(grace);
  expect(await signInWith(anyone, device)).toMatchObject({ ok: true });

  expect(await removePasskey(grace, await onlyPasskeyOf(grace))).toMatchObject({ ok: true });
  expect(await listPasskeys(grace)).toEqual([]);
  const unknown = { ok: false, reason: "passkey-unknown" };
  expect(await signInWith(anyone, device)).toEqual(unknown);
});

test("nobody removes somebody else's", async () => {
  const { grace, omar, anyone, ade } = await aCouncil();
  await aPasskeyOf(grace);
  const id = await onlyPasskeyOf(grace);
  for (const somebody of [omar, anyone, ade]) {
    expect(await removePasskey(somebody, id)).toEqual({ ok: false, reason: "no-such-passkey" });
  }
  expect(await listPasskeys(grace)).toHaveLength(1);
});

test("staff keep one passkey, however many buttons are pressed at once", async () => {
  const { ines, council } = await aCouncil();
  await aPasskeyOf(ines);
  await aPasskeyOf(ines);
  const ids = (await listPasskeys(ines)).map(({ id }) => id);
  const outcomes = await Promise.all(ids.map((id) => removePasskey(ines, id)));
  const refusals = outcomes.filter(({ ok }) => !ok);
  expect(refusals).toEqual([{ ok: false, reason: "last-way-in" }]);

  const removals = await reality(
    "SELECT * FROM audit_entries WHERE council_id = $1 AND action = 'identity.remove-passkey'",
    [council.id],
  );
  expect(removals).toMatchObject([{ subject_id: ines.actor.personId }]);
});

test("staff who can sign in with a password and their app give up their last passkey, unless passwords are off", async () => {
  const { ines, council } = await aCouncil();
  await aPasskeyOf(ines);
  const id = await onlyPasskeyOf(ines);
  const { personId } = ines.actor;
  await reality("INSERT INTO passwords (council_id, person_id, hash) VALUES ($1, $2, 'x')", [
    council.id,
    personId,
  ]);
  await settle({ ways: { passkey: true, password: false } });
  const lastWay = { ok: false, reason: "last-way-in" };
  expect(await removePasskey(ines, id)).toEqual(lastWay);
  await settle({ ways: { passkey: true, password: true } });
  expect(await removePasskey(ines, id)).toEqual(lastWay);
  const app = { personId, secret: "s" };
  await ines.write((db) => db.authenticator.create({ data: app }));
  expect(await removePasskey(ines, id)).toEqual(lastWay);
  const confirmed = { confirmedAt: new Date() };
  await ines.write((db) => db.authenticator.updateMany({ where: { personId }, data: confirmed }));
  expect(await removePasskey(ines, id)).toMatchObject({ ok: true });

  async function settle(settings: object) {
    await reality(
      `INSERT INTO sign_in_settings (council_id, settings) VALUES ($1, $2)
       ON CONFLICT (council_id) DO UPDATE SET settings = $2`,
      [council.id, settings],
    );
  }
});

async function onlyPasskeyOf(person: PersonContext): Promise<string> {
  const passkeys = await listPasskeys(person);
  expect(passkeys).toHaveLength(1);
  return passkeys[0]!.id;
}
