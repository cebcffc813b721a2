import { expect, test } from "vitest";
import { verifyTrail } from "#app/platform/audit/jobs/verify-trail.server.ts";
import { verify } from "#app/platform/audit/verify.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("each night's reading of the whole trail becomes an entry of it", async () => {
  const town = await aCouncil();
  const service = town.as({ kind: "service", job: "audit.verify-trail" });
  const found = await verify(service);
  if (!found.intact) throw new Error("a new trail is intact");
  for (const _night of [1, 2]) await verifyTrail.run(service, { began: "" });

  const trail = await town.audrey.read((db) =>
    db.auditEntry.findMany({ where: { action: "audit.verified" }, orderBy: { seq: "asc" } }),
  );
  expect(trail).toMatchObject([
    { actorKind: "service", after: { entries: found.entries, head: found.head } },
    { actorKind: "service", after: { entries: found.entries + 1 } },
  ]);
  expect(await verify(service)).toMatchObject({ intact: true, entries: found.entries + 2 });
});
