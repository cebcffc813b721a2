import { addSponsor } from "#app/domains/petitions/commands/add-sponsor.server.ts";
import { beginDraft } from "#app/domains/petitions/commands/begin-draft.server.ts";
import { confirmOrganiser } from "#app/domains/petitions/commands/confirm-organiser.server.ts";
import { confirmSponsor } from "#app/domains/petitions/commands/confirm-sponsor.server.ts";
import { keepDraft } from "#app/domains/petitions/commands/keep-draft.server.ts";
import { returnPetition } from "#app/domains/petitions/commands/return-petition.server.ts";
import { startPetition } from "#app/domains/petitions/commands/start-petition.server.ts";
import { ownMatter } from "#app/domains/petitions/rules.starting.ts";
import type { Outcome } from "#app/platform/outcome.ts";
import { seal } from "#app/platform/seal.server.ts";
import type { SeedTown } from "#prisma/seed/town.ts";

interface PlannedStart {
  title: string;
  background: string;
  details: string;
  /** Who sends it in, and who supports it then. */
  by: string;
  sponsors: string[];
  daysAgo: number;
  /** The moderator returns it, for these reasons. */
  returned?: { daysAgo: number; codes: string[]; sentence: string };
}

const starts: Record<string, PlannedStart[]> = {
  westford: [
    {
      title: "A bench at every second bus stop on Larkhill",
      background:
        "The hill is steep and the 7 comes twice an hour. Whoever cannot stand for long does not take the bus.",
      details: "There are fourteen stops and two benches. We have marked seven places on a map.",
      by: "Hannah Whitlock",
      sponsors: ["Jerome Clarke", "Mei Tanaka", "Kofi Boateng"],
      daysAgo: 3,
    },
    {
      title: "Do something about Tannery Row",
      background: "It cannot go on like this. Everybody who lives here knows what we mean.",
      details: "",
      by: "Lucia Ferraro",
      sponsors: ["Peter Ashdown", "Farah Siddiqui"],
      daysAgo: 6,
      returned: {
        daysAgo: 2,
        codes: ["unclear"],
        sentence:
          "Is it the lorries, the lamps or the weir? Say what you would like the council to do, and we will look at it again.",
      },
    },
  ],
  eastmere: [
    {
      title: "Open the lifeboat station to school classes",
      background:
        "The boat goes out sixty times a year. No child in the town has seen it from the inside.",
      details: "The crew would show it on two mornings in June.",
      by: "Beatriz Lopes",
      sponsors: ["Stuart McKay", "Nadia Kowalska"],
      daysAgo: 2,
    },
    {
      title: "Stop the noise",
      background: "Every night. Please stop it.",
      details: "",
      by: "Trevor Bright",
      sponsors: ["Roger Tindall", "Amina Yusuf"],
      daysAgo: 5,
      returned: {
        daysAgo: 1,
        codes: ["unclear"],
        sentence: "Which noise, where, and what should the council do about it?",
      },
    },
  ],
};

/** What the moderator finds in his queue: a petition that waits, and one that he has returned. */
export async function seedPetitionQueue(town: SeedTown): Promise<void> {
  for (const [place, start] of (starts[town.council.slug] ?? []).entries()) {
    await seedStart(town, start, `192.0.2.${place + 1}`);
  }
}

async function seedStart(town: SeedTown, plan: PlannedStart, address: string): Promise<void> {
  const { title, background, details, by, sponsors, daysAgo, returned } = plan;
  const someone = town.anyone({ daysAgo });
  const began = await beginDraft(someone, "", {
    connection: "lives",
    adult: "yes",
    concerns: ownMatter,
  });
  if (!began.ok || !("secret" in began.value)) throw new Error(`Turned away: ${title}`);
  const { secret } = began.value;
  valueOf(await keepDraft(someone, secret, { title, background, details, ...personOf(town, by) }));
  valueOf(await startPetition(someone, secret, address));
  const { id, number } = await petitionOf(town, title);
  valueOf(await confirmOrganiser(someone, number, seal("petition-organiser", id)));

  const link = { number, token: seal("petition-sponsors", id), address: "" };
  for (const name of sponsors) {
    const form = { ...personOf(town, name), connection: "lives" as const };
    valueOf(await addSponsor(someone, link, form));
  }
  for (const sponsor of await askedOf(town, id)) {
    valueOf(
      await confirmSponsor(someone, { id: sponsor, token: seal("petition-sponsor", sponsor) }),
    );
  }
  if (!returned) return;

  const { version } = await petitionOf(town, title);
  const { codes, sentence } = returned;
  const step = { number, version, mail: true, codes, sentence };
  valueOf(await returnPetition(town.as("tom", { daysAgo: returned.daysAgo }), step));
}

function personOf({ council, plan }: SeedTown, name: string) {
  const email = `${name.replaceAll(" ", ".")}@${council.slug}.example`.toLowerCase();
  const postcode = `${plan.postcodePrefix}1 1AA`;
  return { name, email, where: "gb" as const, postcode, country: "" };
}

async function petitionOf(town: SeedTown, title: string) {
  return town.service().read((db) =>
    db.petition.findFirstOrThrow({
      where: { contribution: { title } },
      select: { id: true, number: true, version: true },
    }),
  );
}

async function askedOf(town: SeedTown, petitionId: string): Promise<string[]> {
  const rows = await town.service().read((db) =>
    db.signature.findMany({
      where: { petitionId, kind: "sponsor", state: "pending" },
      select: { id: true },
      orderBy: { id: "asc" },
    }),
  );
  return rows.map(({ id }) => id);
}

function valueOf<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
