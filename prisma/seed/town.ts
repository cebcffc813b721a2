import { addCouncil } from "#app/domains/councils/commands/add-council.server.ts";
import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import type { Actor, Context, CouncilCard, Locale } from "#app/platform/context.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import { nextNumber } from "#app/platform/ids.server.ts";
import type { TownPlan } from "#prisma/seed/plan.ts";

/** When, and in which language, something in the story happens; now and in English unless said. */
export interface Moment {
  /** Fractions count: 0.5 is twelve hours ago. Less than nothing lies ahead. */
  daysAgo?: number;
  locale?: Locale;
}

/** A town in the making: chapters act in it as its people do. */
export interface SeedTown {
  plan: TownPlan;
  council: CouncilCard;
  areas: Map<string, { id: string; name: string }>;
  /** Everybody by first name in small letters: `grace`, `omar`, `megan`. */
  people: Map<string, Actor>;
  /** The context in which a person acts: `town.as("grace", { daysAgo: 3 })`. */
  as(name: string, moment?: Moment): Context;
  anyone(moment?: Moment): Context;
  service(moment?: Moment): Context;
}

const day = 24 * 60 * 60 * 1000;

/** The town of a plan; its council joins the service unless it has already. */
export async function foundTown(plan: TownPlan): Promise<SeedTown> {
  const { slug } = plan.council;
  const isThere = (await listCouncils()).some((council) => council.slug === slug);
  if (!isThere) await addCouncil(plan.council);
  const council = (await listCouncils()).find((one) => one.slug === slug)!;
  const doors = councilDoors(council.id, 60_000);
  const people: SeedTown["people"] = new Map();

  function contextOf(actor: Actor, { daysAgo = 0, locale = "en" }: Moment = {}): Context {
    const now = new Date(Date.now() - daysAgo * day);
    return { council, actor, now, locale, requestId: "seed", ...doors };
  }

  return {
    plan,
    council,
    people,
    areas: new Map(),
    as: (name, moment) => contextOf(known(people, name), moment),
    anyone: (moment) => contextOf({ kind: "anyone" }, moment),
    service: (moment) =>
      contextOf(
        {
          kind: "service",
          job: "seed",
        },
        moment,
      ),
  };
}

/** Tells a chapter of a town's story unless it has been told. */
export async function once(
  town: SeedTown,
  name: string,
  chapter: (town: SeedTown) => Promise<void>,
): Promise<void> {
  const kind = `chapter ${name}`;
  const told = await town.service().read((db) => db.counter.count({ where: { kind } }));
  if (told > 0) return;

  await chapter(town);
  await town.service().write((db) => nextNumber(db, kind));
}

function known(people: SeedTown["people"], name: string): Actor {
  const actor = people.get(name);
  if (!actor) throw new Error(`Nobody in this town is called ${name}.`);
  return actor;
}
