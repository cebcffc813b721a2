import { expect, test } from "vitest";
import { tellOfReview } from "#app/domains/petitions/commands/tell-of-review.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { startedBy } from "#tests/domains/petitions/some-mailings.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("the organiser hears of each stage once, and whoever was erased hears nothing", async () => {
  const town = await aCouncil();
  const [here, erased] = [await aPetition(town), await aPetition(town)];
  await startedBy(town, here.id, "omar@westford.example");
  const [reviewId, stage] = [newId(), "declined"] as const;
  const about = { reviewId, stage, decision: "It was answered." };

  const petition = { ...here, title: "Plant trees" };
  await tellOfReview(town.priya, { petition, ...about });
  await tellOfReview(town.priya, { petition, ...about });
  await tellOfReview(town.priya, { petition: { ...erased, title: "Plant trees" }, ...about });

  const letters = await reality<{ text: string }>("SELECT text FROM emails WHERE council_id = $1", [
    town.council.id,
  ]);
  expect(letters).toHaveLength(1);
  expect(letters[0]!.text).toContain("Scrutiny will not review the response.");
  expect(letters[0]!.text).toContain("It was answered.");
});
