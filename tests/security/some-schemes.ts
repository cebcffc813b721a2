import { addPause } from "#app/domains/petitions/commands/add-pause.server.ts";
import { addTier } from "#app/domains/petitions/commands/add-tier.server.ts";
import { checkPaper } from "#app/domains/petitions/commands/check-paper.server.ts";
import { correctPaper } from "#app/domains/petitions/commands/correct-paper.server.ts";
import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { keyed } from "#tests/domains/petitions/some-paper.ts";
import type { Things } from "#tests/security/things.ts";
import type { Town } from "#tests/support/council.ts";

/** What a council's rules for petitions consist of, and paper of one petition in every state. */
export async function someSchemes(town: Town, petition: number): Promise<Things> {
  const days = { startsOn: "2040-03-01", endsOn: "2040-03-10" };
  const pause = await addPause(town.ade, { ...days, reason: "Election.", reasonCy: "Etholiad." });
  const other = (await listCouncils()).find(({ id }) => id !== town.council.id);
  if (other) {
    await addTier(town.ade, { matter: "Roads", matterCy: "Ffyrdd", councilSlug: other.slug });
  }
  const waiting = await keyed(town.ines, petition, { lines: 3, void: 0 });
  const counted = await keyed(town.ines, petition, { lines: 4, void: 1 });
  await checkPaper(town.priya, counted, { lines: 4, void: 1, note: "" });
  const correction = await correctPaper(town.ines, counted, { change: -1, reason: "One twice." });
  const number = `${petition}`;
  return {
    pauses: { ahead: { pause: pause.ok ? pause.value.id : "" } },
    thresholds: { own: { threshold: "response" } },
    tiers: { own: { tier: "roads" } },
    paper: {
      "to be checked": { number, batch: `${waiting}` },
      counted: { number, batch: `${counted}` },
      correction: { number, batch: `${correction.ok ? correction.value.batch : 0}` },
    },
  };
}
