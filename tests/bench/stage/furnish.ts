import { addCouncil } from "#app/domains/councils/commands/add-council.server.ts";
import { postComment } from "#app/domains/discussions/commands/post-comment.server.ts";
import { startThread } from "#app/domains/discussions/commands/start-thread.server.ts";
import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { openPetition } from "#app/domains/petitions/commands/open-petition.server.ts";
import type { Actor, Context } from "#app/platform/context.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";

/** A council with one thread and one petition, reached under its host. */
export interface Furniture {
  councilId: string;
  slug: string;
  host: string;
  thread: { number: number; id: string; path: string };
  petition: { number: number; id: string; path: string };
}

const sentence =
  "The crossing by the school is dark from four o'clock on, and the buses stop just behind it.";

/** Founds a council with a thread of so many comments and an open petition, through the commands. */
export async function furnish(slug: string, comments: number): Promise<Furniture> {
  const councilId = await addCouncil({ slug, name: "Benchford", nameCy: "Benchford" });
  const service = contextOf({ councilId, slug }, { kind: "service", job: "bench" });
  const resident = { email: `grace@${slug}.example`, name: "Grace Adeyemi" };
  const personId = await addPerson(service, { ...resident, kind: "resident" });
  const grace = contextOf({ councilId, slug }, { kind: "resident", personId, name: resident.name });

  const started = await startThread(grace, { title: "A darker winter?", body: sentence });
  if (!started.ok) throw new Error(started.reason);
  const { number } = started.value;
  for (let index = 1; index <= comments; index += 1) {
    const parent = index % 3 === 0 ? index - 1 : null;
    const said = await postComment(grace, number, { body: words(index), parent });
    if (!said.ok) throw new Error(said.reason);
  }
  const petition = await openPetition(service, {
    title: "Light the crossing by the school",
    background: sentence,
    details: words(60),
    closesAt: new Date("2099-12-31T00:00:00Z"),
    locale: "en",
  });
  if (!petition.ok) throw new Error(petition.reason);

  const thread = await service.read((db) =>
    db.thread.findFirst({ where: { number }, select: { id: true } }),
  );
  return {
    councilId,
    slug,
    host: `${slug}.localhost`,
    thread: { number, id: thread!.id, path: `/threads/${number}` },
    petition: { ...petition.value, path: `/petitions/${petition.value.number}` },
  };
}

/** Forty words or so, never the same, so that no check takes them for repeated text. */
function words(seed: number): string {
  const places = ["mill", "quay", "abbey", "market", "bridge", "school", "park", "station"];
  const place = (shift: number) => places[(seed * 7 + shift * 3) % places.length]!;
  return `Number ${seed}: between the ${place(1)} and the ${place(2)} I counted ${seed + 12} people in ten minutes. ${sentence} Near the ${place(3)} it is no better, as everyone who lives there will tell you.`;
}

/** What somebody in this council acts in. */
export function contextOf(
  { councilId: id, slug }: Pick<Furniture, "councilId" | "slug">,
  actor: Actor,
): Context {
  const council = {
    id,
    slug,
    name: "Benchford",
    nameCy: "Benchford",
    timeZone: "Europe/London",
    origin: `http://${slug}.localhost`,
  };
  return { council, actor, now: new Date(), locale: "en", requestId: "bench", ...councilDoors(id) };
}
