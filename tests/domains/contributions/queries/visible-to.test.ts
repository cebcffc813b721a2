import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { forEveryone, mayRead } from "#app/domains/contributions/policy.ts";
import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import type { Context, Role } from "#app/platform/context.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";

const visibilities = ["visible", "held", "hidden"] as const;
const roles: Role[] = [
  ...(["moderator", "responder", "approver"] as const),
  ...(["policy-lead", "administrator", "auditor"] as const),
];

test("SQL and TypeScript agree on who may read what, for every actor, author and visibility", async () => {
  const town = await aCouncil();
  const written = await everyKind(town);
  const readers = everyActor(town);
  let granted = 0;

  for (const { actor, ...reader } of readers) {
    const rows = await reader.read(
      (db) =>
        db.$queryRaw<{ id: string }[]>`SELECT c.id FROM contributions c WHERE ${visibleTo(actor)}`,
    );
    const inSql = new Set(rows.map(({ id }) => id));
    for (const { id, ...thing } of written) {
      const isAllowed = mayRead(actor, thing);
      expect(inSql.has(id), `${JSON.stringify(actor)} ${JSON.stringify(thing)}`).toBe(isAllowed);
      if (isAllowed) granted += 1;
    }
  }
  expect(granted).toBeGreaterThan(0);
  expect(granted).toBeLessThan(readers.length * written.length);
});

test("what is held or hidden is for its author, moderators, administrators, auditors and jobs", async () => {
  const town = await aCouncil();
  const { grace, omar, ines, bryn, tom, priya, ade, audrey, anyone } = town;
  const job = town.as({ kind: "service", job: "tests" });
  for (const visibility of ["held", "hidden"]) {
    const thing = { visibility, authorId: grace.actor.personId };
    for (const { actor } of [grace, tom, ade, audrey, job])
      expect(mayRead(actor, thing)).toBe(true);
    for (const { actor } of [omar, ines, bryn, priya, anyone]) {
      expect(mayRead(actor, thing)).toBe(false);
    }
    expect(mayRead(anyone.actor, { visibility, authorId: null })).toBe(false);
  }
});

test("the filter of rows for everyone is what nobody in particular may read", async () => {
  const town = await aCouncil();
  const written = await everyKind(town);
  const rows = await town.anyone.read((db) =>
    db.contribution.findMany({ where: forEveryone, select: { id: true } }),
  );
  const readable = written.filter((thing) => mayRead({ kind: "anyone" }, thing));
  expect(readable).toHaveLength(4);
  expect(rows.map(({ id }) => id).toSorted()).toEqual(readable.map(({ id }) => id).toSorted());
});

async function everyKind(town: Town) {
  const service = town.as({ kind: "service", job: "tests" });
  const authors: Context[] = [town.grace, town.omar, town.ines, service];
  const written: { id: string; visibility: string; authorId: string | null }[] = [];
  for (const author of authors) {
    for (const visibility of visibilities) {
      const place = { url: "/threads/1", pageTag: "thread:1" };
      const text = { kind: "comment", format: "plain", body: "Words.", ...place } as const;
      const { id } = await writeContribution(author, text);
      await changeVisibility(author, id, visibility);
      const authorId = "personId" in author.actor ? author.actor.personId : null;
      written.push({ id, visibility, authorId });
    }
  }
  return written;
}

function everyActor(town: Town): Context[] {
  const { actor } = town.ines;
  const sets = [[], ...roles.map((role) => [role]), ["responder", "auditor"]] as Role[][];
  const staff = sets.map((held) => town.as({ ...actor, kind: "staff", roles: held }));
  const service = town.as({ kind: "service", job: "tests" });
  return [town.anyone, town.grace, town.omar, town.tom, town.priya, service, ...staff];
}
