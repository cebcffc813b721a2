import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { countSignatures } from "#app/domains/petitions/commands/count-signatures.sql.server.ts";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { openPetition } from "#app/domains/petitions/commands/open-petition.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { connectionKinds } from "#app/domains/petitions/schema.scheme.ts";
import { dayIn, endOfDay } from "#app/platform/clock.ts";
import { seal } from "#app/platform/seal.server.ts";
import { eastmerePetitions } from "#prisma/seed/chapters/petitions-eastmere.ts";
import { westfordPetitions } from "#prisma/seed/chapters/petitions-westford.ts";
import type {
  PlannedPetition,
  EarlierPetition,
  PlannedPetitions,
} from "#prisma/seed/chapters/planned.ts";
import type { SeedTown } from "#prisma/seed/town.ts";

const plans: Record<string, PlannedPetitions> = {
  westford: westfordPetitions,
  eastmere: eastmerePetitions,
};

/** What the residents ask for: petitions brought over from an earlier site, and new ones that people sign. */
export async function seedPetitions(town: SeedTown): Promise<void> {
  const { earlier, planned } = plans[town.council.slug] ?? { earlier: [], planned: [] };
  const lines = earlier.map((petition, index) => JSON.stringify(documentOf(petition, index + 1)));
  const { problems } = await importPetitions(town.service(), lines);
  if (problems.length > 0) throw new Error(problems[0]!.text);
  for (const petition of planned) await seedPetition(town, petition);
}

async function seedPetition(town: SeedTown, plan: PlannedPetition): Promise<void> {
  const { signers, openedDaysAgo: daysAgo, closesInDays, ...petition } = plan;
  const { timeZone } = town.council;
  const closesAt = endOfDay(timeZone, dayIn(timeZone, before(-closesInDays)));
  const outcome = await openPetition(town.as("ade", { daysAgo }), { ...petition, closesAt });
  if (!outcome.ok) throw new Error(outcome.reason);

  const { id, number } = outcome.value;
  const people = Array.from({ length: signers }, (_, index) => signer(town, number, index));
  await Promise.all(people.map((person) => sign(town.anyone(), number, person)));
  await confirmMost(town, id);
  // They signed on its first day, so that what they reached is as old as that.
  await countSignatures(town.service({ daysAgo: Math.max(daysAgo - 1, 0) }), id);
}

async function confirmMost(town: SeedTown, petitionId: string): Promise<void> {
  const signatures = await town.service().read((db) =>
    db.signature.findMany({
      where: { petitionId },
      select: { id: true },
      orderBy: { id: "asc" },
    }),
  );
  await Promise.all(
    signatures
      .slice(0, -2)
      .map(({ id }) => confirmSignature(town.anyone(), { id, token: seal("signature", id) })),
  );
}

const firstNames = ["Alys", "Bilal", "Carys", "Dominic", "Esther", "Femi", "Gwilym", "Harriet"];
const lastNames = ["Barrow", "Chowdhury", "Davies", "Ellison", "Fonseca", "Griffiths", "Holt"];

function signer(town: SeedTown, petition: number, index: number) {
  const first = firstNames[(index * 3 + petition) % firstNames.length]!;
  const last = lastNames[(index * 5 + petition) % lastNames.length]!;
  const ward = ((index * 7 + petition) % town.plan.areas.length) + 1;
  return {
    name: `${first} ${last}`,
    email: `${first}.${last}.${index}@${town.council.slug}.example`.toLowerCase(),
    postcode: `${town.plan.postcodePrefix}${ward} ${(index % 4) + 1}AA`,
    connection: connectionKinds[index % 9 === 4 ? 1 : index % 9 === 8 ? 2 : 0]!,
    country: "GB",
    wantsNews: index % 3 === 0,
  };
}

/** The petition in the public JSON shape in which earlier sites hand theirs over. */
function documentOf(petition: EarlierPetition, id: number) {
  const { title, background, details, state, signatures, rejection, response } = petition;
  const begun = before(petition.begunDaysAgo).toISOString();
  const ended = before(petition.endedDaysAgo ?? 0).toISOString();
  return {
    type: "petition",
    id,
    attributes: {
      action: title,
      background,
      additional_details: details ?? null,
      state,
      signature_count: signatures,
      created_at: begun,
      updated_at: ended,
      opened_at: state === "rejected" ? null : begun,
      closed_at: state === "closed" ? ended : null,
      rejected_at: state === "rejected" ? ended : null,
      rejection: rejection ?? null,
      government_response_at: response ? before(response.daysAgo).toISOString() : null,
      government_response: response
        ? {
            summary: response.summary,
            details: response.details,
          }
        : null,
    },
  };
}

function before(days: number): Date {
  return new Date(Date.now() - days * 86_400_000);
}
