import { expect, test } from "vitest";
import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import { removeFromStaff } from "#app/domains/identity/commands/remove-from-staff.server.ts";
import { welcomeOfficer } from "#app/domains/identity/commands/welcome-officer.server.ts";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { DirectorySchema } from "#app/domains/identity/schema.sign-in.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import type { Claims } from "#app/platform/openid/provider.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const directory = DirectorySchema.parse({
  issuer: "https://login.westford.example",
  clientId: "folkmoot",
  groups: [{ group: "moderators", role: "moderator" }],
});

function said(sub: string, changes: Record<string, unknown> = {}): Claims {
  const iss = directory.issuer;
  const email = `${sub}@westford.example`;
  return { iss, sub, name: "Nia", email, email_verified: true, groups: ["moderators"], ...changes };
}

const refusedFor = (reason: string) => ({ ok: false, reason });

test("a newcomer becomes staff once, and is known by what the directory calls them from then on", async () => {
  const { anyone } = await aCouncil();
  const first = await Promise.all(
    [1, 2, 3].map(() => welcomeOfficer(anyone, { claims: said("nia"), directory })),
  );
  const again = await welcomeOfficer(anyone, {
    claims: said("nia", { email: "nia.prosser@westford.example", email_verified: false }),
    directory,
  });
  const ids = [...first, again].map((outcome) => outcome.ok && outcome.value.personId);
  expect(new Set(ids).size).toBe(1);
  expect(await findPerson(anyone, `${ids[0]}`)).toMatchObject({
    kind: "staff",
    name: "Nia",
    email: "nia@westford.example",
  });
});

test("staff whom the council knows already stay who they are", async () => {
  const { anyone, tom, council } = await aCouncil();
  const claims = said("tom", { email: "TOM@Westford.example", name: "Thomas" });
  expect(await welcomeOfficer(anyone, { claims, directory })).toEqual({
    ok: true,
    value: { personId: tom.actor.personId },
  });
  expect(await findPerson(anyone, tom.actor.personId)).toMatchObject({ name: "Tom Fielding" });
  await welcomeOfficer(anyone, { claims, directory });
  const links = await reality(
    "SELECT after FROM audit_entries WHERE council_id = $1 AND action = 'identity.link-account'",
    [council.id],
  );
  expect(links).toEqual([{ after: { issuer: directory.issuer } }]);
  const letters = await anyone.read((db) => db.email.findMany({ select: { subject: true } }));
  expect(letters).toEqual([{ subject: "Your council account now signs you in at Westford" }]);
});

test("whoever sets up a directory becomes nobody who watches over others, or is known by another", async () => {
  const { anyone, ade, audrey, tom, council } = await aCouncil();
  const idOf = (personId: string) =>
    reality("SELECT directory_id FROM people WHERE council_id = $1 AND id = $2", [
      council.id,
      personId,
    ]);
  for (const [who, sub] of [
    [audrey, "audrey"],
    [ade, "ade"],
  ] as const) {
    const claims = said(sub);
    for (const visitor of [anyone, tom]) {
      expect(await welcomeOfficer(visitor, { claims, directory })).toEqual(
        refusedFor("sign-in-first"),
      );
    }
    expect(await idOf(who.actor.personId)).toEqual([{ directory_id: null }]);
  }

  await welcomeOfficer(anyone, { claims: said("tom"), directory });
  const issuer = "https://login.of-an-administrator.example";
  const other = { ...directory, issuer };
  const claims = said("tom", { iss: issuer });
  expect(await welcomeOfficer(anyone, { claims, directory: other })).toEqual(
    refusedFor("sign-in-first"),
  );
  expect(await idOf(tom.actor.personId)).toEqual([{ directory_id: `${directory.issuer}|tom` }]);
  // Themselves, while they are signed in; from then on it is their account.
  for (const visitor of [tom, anyone]) {
    const outcome = await welcomeOfficer(visitor, { claims, directory: other });
    expect(outcome).toEqual({ ok: true, value: { personId: tom.actor.personId } });
  }
  expect((await welcomeOfficer(audrey, { claims: said("audrey"), directory })).ok).toBe(true);
  expect((await welcomeOfficer(anyone, { claims: said("audrey"), directory })).ok).toBe(true);
});

test("a role that watched over others, and is over, keeps nobody from being found", async () => {
  const { anyone, audrey } = await aCouncil();
  const { personId } = audrey.actor;
  const expiresAt = new Date(anyone.now.getTime() - 1_000);
  await anyone.write((db) => db.roleGrant.updateMany({ where: { personId }, data: { expiresAt } }));
  const outcome = await welcomeOfficer(anyone, { claims: said("audrey"), directory });
  expect(outcome).toEqual({ ok: true, value: { personId } });
});

test("nobody becomes an auditor by a line that they wrote; by another's hand they do", async () => {
  const { anyone, ade, tom } = await aCouncil();
  const { personId } = ade.actor;
  const by = (writtenById: string) => {
    const line = { group: "moderators", role: "auditor" as const, writtenById };
    return { ...directory, groups: [...directory.groups, line] };
  };
  const rolesAfter = async (writtenById: string) => {
    await welcomeOfficer(ade, { claims: said("ade"), directory: by(writtenById) });
    const grants = await anyone.read((db) => db.roleGrant.findMany({ where: { personId } }));
    return grants.map(({ role }) => role).toSorted();
  };
  expect(await rolesAfter(personId)).toEqual(["administrator", "moderator"]);
  const all = ["administrator", "auditor", "moderator"];
  expect(await rolesAfter(tom.actor.personId)).toEqual(all);
  // Theirs already, and not by their own hand.
  expect(await rolesAfter(personId)).toEqual(all);
});

test("an address proves nothing unless the directory vouches for it", async () => {
  const { anyone, tom } = await aCouncil();
  for (const [sub, email_verified] of [
    ["tom", false],
    ["tom", undefined],
    ["tom", "no"],
    ["stranger", undefined],
  ]) {
    const claims = said(`${sub}`, { email_verified });
    expect(await welcomeOfficer(anyone, { claims, directory })).toEqual(
      refusedFor("address-unproven"),
    );
  }
  const nowhere = said("tom", { email: undefined });
  expect(await welcomeOfficer(anyone, { claims: nowhere, directory })).toEqual(
    refusedFor("address-unproven"),
  );
  const unverified = said("tom", { email_verified: undefined });
  const own = { ...directory, domains: ["westford.example"] };
  const vouched = await welcomeOfficer(anyone, { claims: unverified, directory: own });
  expect(vouched).toEqual({ ok: true, value: { personId: tom.actor.personId } });
});

test("a resident is never turned into staff, and a mailbox that was handed on opens nothing", async () => {
  const { anyone, ade, grace, council } = await aCouncil();
  const claims = said("grace");
  expect(await welcomeOfficer(anyone, { claims, directory })).toEqual(
    refusedFor("resident-address"),
  );
  expect(await findPerson(anyone, grace.actor.personId)).toMatchObject({ kind: "resident" });

  const before = await welcomeOfficer(anyone, { claims: said("nia"), directory });
  if (!before.ok) throw new Error(before.reason);
  const successor = said("another-nia", { email: "nia@westford.example" });
  expect(await welcomeOfficer(anyone, { claims: successor, directory })).toEqual(
    refusedFor("other-account"),
  );
  const after = await reality("SELECT 1 FROM people WHERE council_id = $1 AND directory_id = $2", [
    council.id,
    "https://login.westford.example|another-nia",
  ]);
  expect(after).toEqual([]);

  const { personId } = before.value;
  const words = {
    locale: "en",
    subject: "Nia’s own",
    text: "Nia’s own",
    html: "Nia’s own",
  } as const;
  await queueEmail(anyone, { key: "test:nia", to: "nia@westford.example", ...words });
  await askToSignIn(anyone, { email: "nia@westford.example" });
  const requests = () => anyone.read((db) => db.signInRequest.count());
  expect(await requests()).toBe(1);
  await removeFromStaff(ade, { personId, reason: "Has left" });
  const outcome = await welcomeOfficer(anyone, { claims: successor, directory });
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(outcome.value.personId).not.toBe(personId);
  expect(await findPerson(anyone, personId)).toMatchObject({ email: "" });
  expect(JSON.stringify(await anyone.read((db) => db.email.findMany()))).not.toContain("own");
  expect(await requests()).toBe(0);
});

test("who is in no group with a role, and who was removed, does not get in", async () => {
  const { anyone, ade } = await aCouncil();
  const stranger = said("stranger", { groups: ["all-staff"] });
  expect(await welcomeOfficer(anyone, { claims: stranger, directory })).toEqual(
    refusedFor("no-duties"),
  );
  const welcome = await welcomeOfficer(anyone, { claims: said("nia"), directory });
  if (!welcome.ok) throw new Error(welcome.reason);
  const { personId } = welcome.value;
  expect(await welcomeOfficer(anyone, { claims: said("nia", { groups: [] }), directory })).toEqual(
    refusedFor("no-duties"),
  );
  await removeFromStaff(ade, { personId, reason: "Has left" });
  expect(await welcomeOfficer(anyone, { claims: said("nia"), directory })).toEqual(
    refusedFor("officer-left"),
  );
});
