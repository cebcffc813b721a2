import { expect, test } from "vitest";
import { eraseOrganiser } from "#app/domains/petitions/commands/erase-organiser.server.ts";
import { requestReview } from "#app/domains/petitions/commands/request-review.server.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { reviewLink } from "#app/domains/petitions/queries/review-link.server.ts";
import { showReviewLink } from "#app/domains/petitions/queries/show-review-link.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { startedBy } from "#tests/domains/petitions/some-mailings.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { seal } from "#app/platform/seal.server.ts";

const responded = new Date("2026-11-02T12:00:00Z"); // a Monday; fifteen working days on is the 23rd
const text = "The lane is not named once.";

test("within fifteen working days of the response its organiser asks once for a review", async () => {
  const town = await aCouncil();
  const { id, number } = await answered(town);
  const now = new Date("2026-11-23T23:59:00Z");
  const organiser = at(town.anyone, { now });
  const token = tokenIn(await reviewLink(organiser, { petitionId: id, number }));

  const outcomes = await Promise.all([
    requestReview(organiser, { number, token, text }),
    requestReview(organiser, { number, token, text }),
  ]);
  expect(outcomes).toContainEqual({ ok: true, value: null });
  expect(outcomes).toContainEqual({ ok: false, reason: "review-asked" });

  const reviews = await reality("SELECT state, text FROM petition_reviews WHERE petition_id = $1", [
    id,
  ]);
  expect(reviews).toEqual([{ state: "requested", text }]);
  const { entries } = await listEntries(town.anyone, id);
  expect(entries[0]).toMatchObject({ kind: "review", text: "", details: { stage: "requested" } });
  const letters = await reality(
    "SELECT subject FROM emails WHERE council_id = $1 AND key LIKE 'petitions.review:%:requested'",
    [town.council.id],
  );
  expect(letters).toEqual([{ subject: "Review of the response: Plant trees on Mill Lane" }]);
});

test("after that time, without a response, and without the link nobody asks", async () => {
  const town = await aCouncil();
  const { id, number } = await answered(town);
  const unanswered = await aPetition(town);
  const late = at(town.anyone, { now: new Date("2026-11-24T00:00:00Z") });
  const token = seal("petition-review", id);

  expect(await reviewLink(late, { petitionId: id, number })).toBeNull();
  expect(await showReviewLink(late, { number: String(number), token })).toMatchObject({
    until: null,
  });
  expect(await requestReview(late, { number, token, text })).toEqual({
    ok: false,
    reason: "review-late",
  });
  const early = { number: unanswered.number, token: seal("petition-review", unanswered.id), text };
  expect(await requestReview(late, early)).toEqual({ ok: false, reason: "no-response" });
  for (const wrong of ["", token.slice(1), early.token]) {
    expect(await requestReview(late, { number, token: wrong, text })).toEqual({
      ok: false,
      reason: "link-unknown",
    });
    expect(await showReviewLink(late, { number: String(number), token: wrong })).toBeNull();
  }
});

test("an organiser of whom nothing is known any more asks for nothing, whatever link they kept", async () => {
  const town = await aCouncil();
  const { id, number } = await answered(town);
  const organiser = at(town.anyone, { now: new Date("2026-11-04T12:00:00Z") });
  const token = tokenIn(await reviewLink(organiser, { petitionId: id, number }));
  const shown = () => showReviewLink(organiser, { number: String(number), token });
  expect(await shown()).not.toBeNull();
  await eraseOrganiser(organiser, number, seal("petition-organiser", id));

  expect(await requestReview(organiser, { number, token, text })).toEqual({
    ok: false,
    reason: "link-unknown",
  });
  expect(await shown()).toBeNull();
  expect(await reality("SELECT 1 FROM petition_reviews WHERE petition_id = $1", [id])).toEqual([]);
});

async function answered(town: Town) {
  const petition = await aPetition(town);
  await startedBy(town, petition.id, "omar@westford.example");
  await anEntry(at(town.ines, { now: responded }), petition.number, "response", aResponse());
  return petition;
}

function tokenIn(link: string | null): string {
  return new URL(link!, "http://x").searchParams.get("token")!;
}
