import { publishEntry } from "#app/domains/petitions/commands/publish-entry.server.ts";
import { requestReview } from "#app/domains/petitions/commands/request-review.server.ts";
import { findPetition } from "#app/domains/petitions/queries/find-petition.server.ts";
import { listMailings } from "#app/domains/petitions/queries/list-mailings.server.ts";
import { listReviews } from "#app/domains/petitions/queries/list-reviews.server.ts";
import type { EntryFields } from "#app/domains/petitions/schema.timeline.ts";
import { seal } from "#app/platform/seal.server.ts";
import type { Town } from "#tests/support/council.ts";
import { canary, type Things } from "#tests/security/things.ts";

const fields: EntryFields = {
  title: "",
  summary: "The crossing comes.",
  why: "The road is busy.",
  text: "",
  willDo: ["Paint a crossing"],
  willNotDo: [],
  transcript: "",
  recording: "",
  papers: "",
  mail: true,
};

/** What stands on the timeline of a petition, a letter about it, and a review of the response. */
export async function someTimelines(town: Town, number: string): Promise<Things> {
  const kind = "response";
  const published = await publishEntry(town.ines, { number: Number(number), kind, fields });
  if (!published.ok) throw new Error(published.reason);
  const { id: petitionId } = (await findPetition(town.anyone, number))!;
  const asked = await requestReview(town.anyone, {
    number: Number(number),
    token: seal("petition-review", petitionId),
    text: canary("reviewtext", town),
  });
  if (!asked.ok) throw new Error(asked.reason);
  const [mailing] = await listMailings(town.ines, petitionId);
  const [review] = await listReviews(town.priya);
  return {
    entryKinds: { known: { number, kind: "outcome" }, "of others": { number, kind: "removal" } },
    entries: { published: { number, id: published.value.id } },
    mailings: { open: { number, id: mailing!.id } },
    reviews: { requested: { id: review!.id } },
  };
}
