import { expect, test } from "vitest";
import { forgetDrafts } from "#app/domains/petitions/commands/forget-drafts.server.ts";
import { aDraft } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a draft is deleted once its time is over, and no other", async () => {
  const [town, other] = [await aCouncil(), await aCouncil()];
  for (const place of [town, town, other]) await aDraft(place);
  await reality(
    `UPDATE petition_drafts SET expires_at = now() + interval '40 days' WHERE id =
       (SELECT id FROM petition_drafts WHERE council_id = $1 LIMIT 1)`,
    [town.council.id],
  );
  expect(await forgetDrafts(town.anyone)).toBe(0);
  const later = at(town.anyone, { now: new Date(Date.now() + 31 * 86_400_000) });
  expect(await forgetDrafts(later)).toBe(1);
  expect(await forgetDrafts(later)).toBe(0);
  const left = await reality("SELECT 1 FROM petition_drafts WHERE council_id IN ($1, $2)", [
    town.council.id,
    other.council.id,
  ]);
  expect(left).toHaveLength(2);
});
