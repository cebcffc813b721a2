import { expect, test } from "vitest";
import { forgetDraftsJob } from "#app/domains/petitions/jobs/forget-drafts.server.ts";
import { aDraft } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("every night what nobody finished in time is forgotten", async () => {
  const town = await aCouncil();
  await aDraft(town);
  const now = new Date(Date.now() + 31 * 86_400_000);
  const night = at(town.as({ kind: "service", job: "tests" }), { now });
  await forgetDraftsJob.run(night, { began: now.toISOString() });
  const left = await reality("SELECT 1 FROM petition_drafts WHERE council_id = $1", [
    town.council.id,
  ]);
  expect(left).toEqual([]);
  expect(forgetDraftsJob.every).toBe("40 2 * * *");
});
