import { expect, test } from "vitest";
import { decideReview } from "#app/domains/petitions/commands/decide-review.server.ts";
import { requestReview } from "#app/domains/petitions/commands/request-review.server.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { listReviews } from "#app/domains/petitions/queries/list-reviews.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { startedBy } from "#tests/domains/petitions/some-mailings.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("scrutiny takes a review up and reports; the timeline and the organiser hear of both", async () => {
  const town = await aCouncil();
  const { id, petitionId } = await aReview(town);
  const accepted = { id, state: "accepted", decision: "We look at it in **May**." } as const;
  const reported = { id, state: "reported", decision: "The limes come." } as const;

  expect(await decideReview(town.priya, accepted)).toEqual({ ok: true, value: null });
  expect(await listReviews(town.priya)).toMatchObject([{ id, state: "accepted" }]);
  expect(await decideReview(town.ade, reported)).toEqual({ ok: true, value: null });

  const { entries } = await listEntries(town.anyone, petitionId);
  expect(entries.slice(0, 2)).toMatchObject([
    { kind: "review", html: "<p>The limes come.</p>", details: { stage: "reported" } },
    { html: "<p>We look at it in <strong>May</strong>.</p>", details: { stage: "accepted" } },
  ]);
  const letters = await reality<{ text: string }>(
    "SELECT text FROM emails WHERE council_id = $1 AND key LIKE 'petitions.review:%' ORDER BY created_at",
    [town.council.id],
  );
  expect(letters).toHaveLength(3);
  expect(letters.some((letter) => letter.text.includes("The limes come."))).toBe(true);
});

test("what is decided is decided, by those who lead on policy and not by those who responded", async () => {
  const town = await aCouncil();
  const { id } = await aReview(town);
  const declined = { id, state: "declined", decision: "It was answered." } as const;
  for (const person of [town.anyone, town.omar, town.ines, town.bryn, town.tom, town.audrey]) {
    expect(await decideReview(person, declined)).toEqual({ ok: false, reason: "not-scrutiny" });
  }
  const early = { id, state: "reported", decision: "Done." } as const;
  expect(await decideReview(town.priya, early)).toEqual({ ok: false, reason: "review-decided" });
  expect(await decideReview(town.priya, declined)).toEqual({ ok: true, value: null });
  expect(await decideReview(town.priya, { ...declined, state: "accepted" })).toEqual({
    ok: false,
    reason: "review-decided",
  });
  const elsewhere = await aCouncil({ name: "Eastmere" });
  expect(await decideReview(elsewhere.priya, declined)).toEqual({
    ok: false,
    reason: "review-unknown",
  });
});

async function aReview(town: Town): Promise<{ id: string; petitionId: string }> {
  const { id: petitionId, number } = await aPetition(town);
  await startedBy(town, petitionId, "omar@westford.example");
  await anEntry(town.ines, number, "response", aResponse());
  const token = seal("petition-review", petitionId);
  await requestReview(town.anyone, { number, token, text: "The lane is not named once." });
  const [review] = await listReviews(town.priya);
  return { id: review!.id, petitionId };
}
