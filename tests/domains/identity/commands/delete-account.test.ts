import { expect, test } from "vitest";
import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { deleteAccount } from "#app/domains/identity/commands/delete-account.server.ts";
import { forgetOldSignIns } from "#app/domains/identity/jobs/forget-old-sign-ins.server.ts";
import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import { findByEmail } from "#app/domains/identity/queries/find-by-email.server.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import { announcedBy } from "#tests/domains/identity/announced.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { aComment, aThread } from "#tests/support/threads.ts";
import { workOff } from "#tests/support/work-off.ts";

test("nothing that says who Omar is remains, and what he wrote stays as a former participant's", async () => {
  const town = await aCouncil();
  const { omar } = town;
  const { personId } = omar.actor;
  const number = await aThread(omar, { title: "Is the weir safe?" });
  await aComment(omar, number, "It looks loose.");
  await aComment(town.grace, number, "It does.");
  const { token } = await beginSession(omar, { personId, way: "email", userAgent: "" });
  await askToSignIn(town.anyone, { email: "Omar@westford.example" });
  await omar.write((db) => db.passkey.create({ data: passkeyOf(personId) }));
  await workOff(town.council);

  expect(await deleteAccount(omar)).toEqual({ ok: true, value: null });

  const person = await town.anyone.read((db) => db.person.findFirst({ where: { id: personId } }));
  expect(person).toMatchObject({
    name: "",
    email: null,
    emailKey: null,
    areaId: null,
    timeZone: null,
    nameFlag: null,
    leftAt: omar.now,
  });
  expect(await rowsOf(town, personId)).toEqual({ sessions: 0, passkeys: 0, signIns: 0 });
  expect(await findActor(town.anyone, token)).toEqual({ kind: "anyone" });
  expect(await findByEmail(town.anyone, "omar@westford.example")).toBeNull();
  expect(await findThread(town.anyone, { number })).toMatchObject({
    title: "Is the weir safe?",
    authorName: "former participant",
    commentCount: 2,
  });
  expect((await findThread(at(town.anyone, { locale: "cy" }), { number }))!.authorName).toBe(
    "cyn-gyfranogwr",
  );
});

test("the last letter is the only one that the ledger still knows, until that is sent", async () => {
  const town = await aCouncil();
  await askToSignIn(town.anyone, { email: "omar@westford.example" });
  await askToSignIn(town.anyone, { email: "grace@westford.example" });
  await deleteAccount(town.omar);

  expect(await lettersIn(town)).toEqual([
    {
      to: "grace@westford.example",
      subject: expect.stringContaining("is your code"),
      state: "due",
    },
    { to: "omar@westford.example", subject: expect.stringContaining("is deleted"), state: "due" },
    { to: "…", subject: "…", state: "failed" },
  ]);
  await workOff(town.council);
  const service = town.as({ kind: "service", job: "identity.forget-old-sign-ins" });
  const later = at(service, { now: new Date(Date.now() + 16 * 60_000) });
  await forgetOldSignIns.run(later, { began: service.now.toISOString() });
  expect((await lettersIn(town)).map(({ to }) => to)).toEqual(["grace@westford.example", "…", "…"]);
  const traces = await reality<{ count: number }>(
    `SELECT count(*)::int AS count FROM emails WHERE council_id = $1
     AND (emails::text ILIKE '%omar%' OR recipient_key IS NOT NULL AND recipient = '…')`,
    [town.council.id],
  );
  expect(traces[0]!.count).toBe(0);
});

test("whoever comes back with the same address is somebody new", async () => {
  const town = await aCouncil();
  await deleteAccount(town.omar);
  const service = town.as({ kind: "service", job: "tests" });
  const again = { name: "Omar", email: "omar@westford.example", kind: "resident" } as const;
  const id = await addPerson(service, again);
  expect(id).not.toBe(town.omar.actor.personId);
  expect(await findByEmail(town.anyone, "omar@westford.example")).toMatchObject({ id });
});

test("it is on record that somebody left, not who, and those who listen hear of it", async () => {
  const town = await aCouncil();
  const { personId } = town.omar.actor;
  await deleteAccount(town.omar);
  const entry = await town.anyone.read((db) =>
    db.auditEntry.findFirst({ where: { action: "identity.leave" } }),
  );
  expect(entry).toMatchObject({ actorId: personId, subjectId: personId });
  expect(JSON.stringify(entry)).not.toMatch(/omar|haddad/i);
  expect(await announcedBy(town, "identity.person-left")).toEqual([{ personId }]);
  expect(await announcedBy(town, "identity.person-renamed")).toEqual([{ personId }]);
});

test("officers who hold roles, and whoever is not signed in, do not leave by this door", async () => {
  const town = await aCouncil();
  expect(await deleteAccount(town.tom)).toEqual({ ok: false, reason: "holds-roles" });
  expect(await deleteAccount(town.anyone)).toEqual({ ok: false, reason: "not-signed-in" });
  expect(await deleteAccount(town.omar)).toMatchObject({ ok: true });
  expect(await deleteAccount(town.omar)).toEqual({ ok: false, reason: "not-signed-in" });

  await town.tom.write((db) => db.roleGrant.deleteMany({}));
  expect(await deleteAccount(town.tom)).toMatchObject({ ok: true });
});

function passkeyOf(personId: string) {
  return { personId, credentialId: "one", publicKey: Buffer.from("key"), name: "Phone" };
}

function rowsOf({ anyone }: Town, personId: string) {
  return anyone.read(async (db) => ({
    sessions: await db.session.count({ where: { personId } }),
    passkeys: await db.passkey.count({ where: { personId } }),
    signIns: await db.signInRequest.count(),
  }));
}

async function lettersIn({ anyone }: Town) {
  const vault = await vaultOf(anyone);
  const emails = await anyone.read((db) =>
    db.email.findMany({ select: { recipient: true, subject: true, state: true } }),
  );
  return emails
    .map(({ recipient, subject, state }) => ({ to: vault.open(recipient), subject, state }))
    .toSorted((a, b) => a.to.localeCompare(b.to))
    .toSorted((a, b) => Number(a.to === "…") - Number(b.to === "…"));
}
