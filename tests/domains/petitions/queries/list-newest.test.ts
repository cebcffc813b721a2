import { expect, test } from "vitest";
import { listNewest } from "#app/domains/petitions/queries/list-newest.sql.server.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { timelineFeed } from "#app/domains/petitions/queries/timeline-feed.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("the feed tells open petitions, the newest first, and what is taken down or removed leaves it", async () => {
  const town = await aCouncil();
  const [one, two, three] = [await aPetition(town), await aPetition(town), await aPetition(town)];
  await reality("UPDATE petitions SET opened_at = now() + interval '1 hour' WHERE id = $1", [
    two.id,
  ]);
  expect((await listNewest(town.anyone)).map(({ path }) => path)).toEqual(
    [two, three, one].map(({ number }) => `/petitions/${number}`),
  );

  await reality("UPDATE petitions SET state = 'removed' WHERE id = $1", [two.id]);
  await reality(
    `UPDATE contributions SET visibility = 'hidden' FROM petitions p
     WHERE p.contribution_id = contributions.id AND p.id = $1`,
    [three.id],
  );
  for (const reader of [town.anyone, town.ade]) {
    expect((await listNewest(reader)).map(({ path }) => path)).toEqual([
      `/petitions/${one.number}`,
    ]);
  }
});

test("the feed of a petition tells its timeline, with the whole of the response", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const entry = await anEntry(town.ines, number, "response", aResponse());

  const { entries } = await listEntries(town.anyone, id);
  const [told] = timelineFeed(number, entries, "en");
  expect(told).toMatchObject({
    path: `/petitions/${number}#entry-${entry}`,
    title: "The council’s response",
  });
  expect(told!.html).toContain("<p>We will plant twelve limes.</p>");
  expect(told!.html).toContain("<li>Close the lane</li>");
});
