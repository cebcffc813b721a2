import type { Db } from "#app/platform/db/db.ts";
import type { Address, Planting } from "#tests/domains/open-data/canaries.ts";

const soon = new Date(Date.now() + 60_000);

/** Something of somebody in every table about petitions. */
export async function plantPetitions(
  db: Db,
  about: { petitionId: string; signatureId: string },
  { address, personId, plant }: Planting & { address: Address },
) {
  const { petitionId } = about;
  const day = new Date("2026-11-22");
  const createdById = personId;
  const reason = (table: string) => ({ reason: plant(table), createdById });
  await db.petition.updateMany({ where: { id: petitionId }, data: { claimedById: personId } });
  plant("petitions");
  await db.petitionCreator.create({
    data: { ...address, petitionId, name: plant("petition_creators"), connection: "lives" },
  });
  const text = plant("petition_reviews");
  await db.petitionReview.create({ data: { petitionId, text } });
  await db.petitionNote.create({
    data: { petitionId, authorId: personId, text: plant("petition_notes") },
  });
  await db.petitionEntry.create({
    data: { petitionId, authorId: personId, kind: "outcome", text: plant("petition_entries") },
  });
  await db.petitionPause.create({
    data: { ...reason("petition_pauses"), reasonCy: "", startsOn: day, endsOn: day },
  });
  const closure = { closesAt: soon, message: plant("petition_closures"), messageCy: "" };
  await db.petitionClosure.create({ data: { ...closure, createdById } });
  await db.signatureHold.create({
    data: { ...about, rule: "rate", reviewedById: personId, reason: plant("signature_holds") },
  });
  await db.signingRule.create({
    data: { ...reason("signing_rules"), ...address, kind: "email", effect: "block" },
  });
  const number = numberOf(petitionId);
  await db.signatureRemoval.create({
    data: { ...reason("signature_removals"), petitionId, number, condition: {} },
  });
  const batch = { number, petitionId, lines: 1, counted: 1, reason: plant("paper_batches") };
  await db.paperBatch.create({ data: { ...batch, keyedById: personId } });
}

/** A number that is nobody else's. */
export function numberOf(id: string): number {
  return Number.parseInt(id.slice(-6), 16);
}
