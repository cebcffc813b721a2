import { expect, test } from "vitest";
import { restateContribution } from "#app/domains/contributions/commands/restate-contribution.server.ts";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { listRevisions } from "#app/domains/contributions/queries/list-revisions.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("restated words take the place of the former, which are not kept for anybody", async () => {
  const { grace, anyone } = await aCouncil();
  const { id } = await writeContribution(grace, {
    kind: "petition",
    format: "plain",
    title: "Sack Mr Price",
    body: "He is a thief.",
    details: "He lives at 4 Mill Lane.",
    url: "/petitions/1",
    pageTag: "petition:1",
  });
  await restateContribution(grace, { id, title: "A title", body: "<b>Body</b>", details: null });

  const revisions = await listRevisions(anyone, id);
  expect(revisions).toMatchObject([{ revision: 2, title: "A title", body: "<b>Body</b>" }]);
  expect(revisions[0]!.html).toBe("<p>&lt;b&gt;Body&lt;/b&gt;</p>");
  expect(JSON.stringify(revisions)).not.toMatch(/Price|thief|Mill Lane/);
});
