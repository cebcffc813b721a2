import { expect, test } from "vitest";
import { lastVerified } from "#app/domains/identity/queries/last-verified.server.ts";
import { listAuditActions } from "#app/domains/identity/queries/list-audit-actions.sql.server.ts";
import { listAudit } from "#app/domains/identity/queries/list-audit.server.ts";
import { AuditQuery } from "#app/domains/identity/schema.people.ts";
import { verifyTrail } from "#app/platform/audit/jobs/verify-trail.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("the trail is read newest first, by act, person and day", async () => {
  const town = await aCouncil();
  await write(town, "test.one", "2030-06-30T22:30:00Z");
  await write(town, "test.two", "2030-06-30T23:30:00Z"); // already the first of July in Westford
  const found = async (asked: object) => {
    const { entries } = await listAudit(town.audrey, AuditQuery.parse(asked));
    return entries.map(({ action }) => action).filter((action) => action.startsWith("test."));
  };
  expect(await found({})).toEqual(["test.two", "test.one"]);
  expect(await found({ action: "test.one" })).toEqual(["test.one"]);
  expect(await found({ day: "2030-06-30" })).toEqual(["test.one"]);
  expect(await found({ day: "2030-07-01" })).toEqual(["test.two"]);
  expect(await found({ person: "Tom@westford.example" })).toEqual(["test.two", "test.one"]);
  expect(await found({ person: town.tom.actor.personId })).toEqual(["test.two", "test.one"]);
  expect(await found({ person: "ines@westford.example" })).toEqual(["test.two", "test.one"]);
  expect(await found({ person: "priya@westford.example" })).toEqual([]);
  expect(await found({ person: "nobody at all" })).toEqual([]);
  expect(await found({ day: "yesterday", before: "x" })).toEqual(["test.two", "test.one"]);
  const actions = await listAuditActions(town.audrey);
  expect(actions).toEqual([...new Set(actions)].toSorted());
  expect(actions).toEqual(expect.arrayContaining(["identity.add-person", "test.one", "test.two"]));
});

test("an entry names people, and says field by field what changed", async () => {
  const town = await aCouncil();
  await write(town, "test.one");
  const { entries } = await listAudit(town.ade, { action: "test.one" });
  expect(entries).toMatchObject([
    {
      actor: { kind: "staff", id: town.tom.actor.personId, name: "Tom Fielding" },
      subject: { kind: "person", id: town.ines.actor.personId, name: "Ines Moreau" },
      why: "Because.",
      changes: [
        { field: "roles", before: "moderator", after: null },
        { field: "state", before: "open", after: "closed" },
      ],
      genuine: true,
    },
  ]);
});

test("more entries than fit on a page come one after another", async () => {
  const town = await aCouncil();
  for (let number = 0; number < 55; number += 1) await write(town, "test.many");
  const first = await listAudit(town.ade, { action: "test.many" });
  const rest = await listAudit(town.ade, { action: "test.many", before: first.next! });
  expect([first.entries.length, rest.entries.length, rest.next]).toEqual([50, 5, null]);
  const seqs = [...first.entries, ...rest.entries].map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.toSorted((a, b) => b - a));
});

test("an entry that was changed behind the service's back is marked", async () => {
  const town = await aCouncil();
  await write(town, "test.one");
  await write(town, "test.one");
  const [newest] = (await listAudit(town.ade, { action: "test.one" })).entries;
  await reality("ALTER TABLE audit_entries DISABLE TRIGGER append_only");
  await reality("UPDATE audit_entries SET why = 'x' WHERE council_id = $1 AND seq = $2", [
    town.council.id,
    newest!.seq,
  ]);
  await reality("ALTER TABLE audit_entries ENABLE TRIGGER append_only");
  const { entries } = await listAudit(town.ade, { action: "test.one" });
  expect(entries.map(({ genuine }) => genuine)).toEqual([false, true]);

  expect(await lastVerified(town.audrey)).toBeNull();
  const service = town.as({ kind: "service", job: "audit.verify-trail" });
  await verifyTrail.run(service, { began: "" });
  expect(await lastVerified(town.audrey)).toEqual({ at: service.now, firstBad: newest!.seq });
});

test("nobody but auditors and administrators reads the trail", async () => {
  const town = await aCouncil();
  for (const other of [town.tom, town.ines, town.priya, town.grace, town.anyone]) {
    expect(await listAudit(other, {})).toEqual({ entries: [], next: null });
    expect(await listAuditActions(other)).toEqual([]);
    expect(await lastVerified(other)).toBeNull();
  }
});

function write(town: Town, action: string, moment?: string): Promise<void> {
  return record(moment ? at(town.tom, { now: new Date(moment) }) : town.tom, {
    action,
    subjectKind: "person",
    subjectId: town.ines.actor.personId,
    why: "Because.",
    before: { state: "open", roles: ["moderator"] },
    after: { state: "closed" },
  });
}
