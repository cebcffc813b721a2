import { expect, test } from "vitest";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { changeSignInSettings } from "#app/domains/identity/commands/change-sign-in-settings.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { findDirectory } from "#app/domains/identity/queries/find-directory.server.ts";
import { showSignInSettings } from "#app/domains/identity/queries/show-sign-in-settings.server.ts";
import { signInSettings } from "#app/domains/identity/queries/sign-in-settings.server.ts";
import { comesBackTo } from "#app/domains/identity/rules.sign-in.ts";
import { connecting, settingsForm } from "#tests/domains/identity/sign-in-settings.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { aDirectory } from "#tests/support/oidc.ts";

const refusedFor = (reason: string) => ({ ok: false, reason });
const saved = { ok: true, value: null };

test("only what differs from the defaults is kept, and only administrators change it", async () => {
  const { ade, audrey, tom, council } = await aCouncil();
  const form = settingsForm({ ways: ["passkey"] });
  for (const other of [audrey, tom]) {
    expect(await changeSignInSettings(other, form)).toEqual(refusedFor("not-administrator"));
  }
  expect(await changeSignInSettings(ade, form)).toEqual(saved);
  expect((await signInSettings(ade)).ways).toEqual({
    directory: false,
    passkey: true,
    password: false,
  });
  const stored = "SELECT settings FROM sign_in_settings WHERE council_id = $1";
  expect(await reality(stored, [council.id])).toEqual([
    { settings: { ways: { password: false } } },
  ]);
});

test("a change that was made meanwhile is not overwritten", async () => {
  const { ade } = await aCouncil();
  const both = [1, 2].map(() => changeSignInSettings(ade, settingsForm({ ways: ["passkey"] })));
  const outcomes = await Promise.all(both);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes).toContainEqual(refusedFor("settings-changed"));
  const { version } = await showSignInSettings(ade);
  expect(await changeSignInSettings(ade, settingsForm({ version }))).toEqual(saved);
  expect(await changeSignInSettings(ade, settingsForm({ version }))).toEqual(
    refusedFor("settings-changed"),
  );
});

test("the directory's secret is sealed, never shown or recorded, and never handed to another directory", async () => {
  const { ade, council } = await aCouncil();
  const redirects = [council.origin + comesBackTo];
  const [directory, other] = [await aDirectory(redirects), await aDirectory(redirects)];
  const groups = [{ group: "moderators", role: "moderator" as const }];
  expect(await changeSignInSettings(ade, connecting(directory, groups))).toEqual(saved);
  expect(await findDirectory(ade)).toMatchObject({ secret: directory.secret, groups });

  const keeping = { version: 1, secret: undefined };
  expect(await changeSignInSettings(ade, connecting(directory, [], keeping))).toEqual(saved);
  expect(await findDirectory(ade)).toMatchObject({ secret: directory.secret, groups: [] });
  expect(
    await changeSignInSettings(ade, connecting(other, [], { ...keeping, version: 2 })),
  ).toEqual(refusedFor("secret-missing"));
  const shown = JSON.stringify(await showSignInSettings(ade));
  const rows = JSON.stringify([
    await reality("SELECT * FROM sign_in_settings WHERE council_id = $1", [council.id]),
    await reality("SELECT * FROM audit_entries WHERE council_id = $1", [council.id]),
  ]);
  expect(shown).toContain('"hasSecret":true');
  expect(shown + rows).not.toContain(directory.secret);
  expect(rows).toContain('"secret":"changed"');
});

test("each line of the mapping says who wrote it", async () => {
  const { ade, council } = await aCouncil();
  const directory = await aDirectory([council.origin + comesBackTo]);
  const groups = [{ group: "auditors", role: "auditor" as const }];
  expect(await changeSignInSettings(ade, connecting(directory, groups))).toEqual(saved);
  expect((await findDirectory(ade))!.groups).toEqual([
    { ...groups[0], writtenById: ade.actor.personId },
  ]);
});

test("what cannot work is not saved", async () => {
  const { ade } = await aCouncil();
  const directory = await aDirectory(["http://localhost/callback"]);
  const change = (changes: Parameters<typeof connecting>[2], issuer = directory.issuer) =>
    changeSignInSettings(ade, connecting({ ...directory, issuer }, [], changes));
  expect(await change({ issuer: "" })).toEqual(refusedFor("directory-missing"));
  expect(await change({ ways: [] })).toEqual(refusedFor("last-way"));
  expect(await change({ secret: undefined })).toEqual(refusedFor("secret-missing"));
  expect(await change({}, `${directory.issuer}/elsewhere`)).toEqual(refusedFor("directory-silent"));
  const groups = [{ group: "x", role: "moderator" as const, team: "no-such-team" }];
  expect(await change({ groups })).toEqual(refusedFor("no-such-team"));
});

test("the way by which the last administrator gets in cannot be switched off", async () => {
  const { ade, council } = await aCouncil();
  const { personId } = ade.actor;
  await reality(
    "INSERT INTO passkeys (council_id, id, person_id, credential_id, public_key) VALUES ($1, gen_random_uuid(), $2, 'a', '')",
    [council.id, personId],
  );
  const withoutPasskeys = settingsForm({ ways: ["password"] });
  expect(await changeSignInSettings(ade, withoutPasskeys)).toEqual(
    refusedFor("no-administrator-left"),
  );
  await reality("INSERT INTO passwords (council_id, person_id, hash) VALUES ($1, $2, 'x')", [
    council.id,
    personId,
  ]);
  // A password alone is not enough to get in.
  expect(await changeSignInSettings(ade, withoutPasskeys)).toEqual(
    refusedFor("no-administrator-left"),
  );
  await reality(
    "INSERT INTO authenticators (council_id, person_id, secret, confirmed_at) VALUES ($1, $2, 'x', now())",
    [council.id, personId],
  );
  expect(await changeSignInSettings(ade, withoutPasskeys)).toEqual(saved);
});

test("who came in by a way that is closed is signed out, but for the one who closes it", async () => {
  const { ade, tom, grace } = await aCouncil();
  const begin = ({ actor }: typeof tom, way: "password" | "passkey") =>
    beginSession(ade, { personId: actor.personId, way, userAgent: "" });
  const own = await begin(ade, "password");
  const ended = await begin(tom, "password");
  const others = [await begin(tom, "passkey"), await begin(grace, "passkey"), own];
  await changeSignInSettings(ade, settingsForm({ ways: ["passkey"] }));
  expect(await findActor(ade, ended.token)).toEqual({ kind: "anyone" });
  for (const { token } of others) {
    expect(await findActor(ade, token)).not.toEqual({ kind: "anyone" });
  }
});
