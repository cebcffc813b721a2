import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { canonicalEmail } from "#app/domains/identity/schema.ts";
import { within } from "#app/platform/db/within.ts";
import { newId, nextNumber } from "#app/platform/ids.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import type { Town } from "#tests/support/council.ts";

interface Waiting {
  title?: string;
  details?: string;
  sponsors?: number;
  confirmed?: boolean;
  /** Whether its creator has had it back once, and sent it in again. */
  returned?: boolean;
  sponsoredAt?: Date;
}

/** Omar's petition with its confirmed sponsors, which waits for a moderator. */
export async function aWaitingPetition(
  town: Town,
  {
    title = "Light the towpath",
    details,
    sponsors = 2,
    confirmed = true,
    returned = false,
    sponsoredAt = new Date(),
  }: Waiting = {},
): Promise<{ id: string; number: number; version: number }> {
  const service = town.as({ kind: "service", job: "tests" });
  const vault = await vaultOf(service);
  const reached = (email: string) => ({
    email: vault.seal(email),
    emailKey: vault.keyFor(canonicalEmail(email)),
  });
  return service.write(async (db) => {
    const inside = within(service, db);
    const [id, number] = [newId(), await nextNumber(db, "petition")];
    const background = "It is dark by five.";
    const contribution = await writeContribution(inside, {
      kind: "petition",
      format: "plain",
      title,
      body: background,
      details,
      url: `/petitions/${number}`,
      pageTag: `petition:${id}`,
    });
    await changeVisibility(inside, contribution.id, "held");
    await db.petition.create({
      data: {
        id,
        number,
        contributionId: contribution.id,
        state: "waiting",
        sponsoredAt,
        returns: returned ? 1 : 0,
      },
    });
    await db.petitionSubmission.create({
      data: { petitionId: id, version: 1, title, background, details },
    });
    const omar = { name: "Omar Haddad", ...reached(`omar-${number}@westford.example`) };
    const confirmedAt = confirmed ? sponsoredAt : null;
    const from = { postcode: "WF1 1AA", connection: "lives", locale: "en" };
    await db.petitionCreator.create({ data: { petitionId: id, ...omar, ...from, confirmedAt } });
    const people = Array.from({ length: sponsors }, (_, index) => ({
      name: `Sponsor ${index + 1}`,
      kind: "sponsor",
      ...reached(`sponsor-${number}-${index + 1}@westford.example`),
    }));
    for (const person of [{ ...omar, kind: "creator" }, ...people]) {
      const state = person.kind === "creator" && !confirmed ? "pending" : "confirmed";
      const signature = { petitionId: id, ...person, ...from, state, confirmedAt };
      const confirmedIn = state === "confirmed" ? 3n : null;
      const areaId = town.areas[0]!.id;
      await db.signature.create({ data: { ...signature, confirmedIn, areaId } });
    }
    return { id, number, version: 1 };
  });
}

/** A petition as its row stands, for staff. */
export async function stateOf(town: Town, id: string) {
  return town.ade.read((db) =>
    db.petition.findFirstOrThrow({
      where: { id },
      include: { contribution: true, thresholds: true },
    }),
  );
}
