import { addPause } from "#app/domains/petitions/commands/add-pause.server.ts";
import { addTerm } from "#app/domains/petitions/commands/add-term.server.ts";
import { addTier } from "#app/domains/petitions/commands/add-tier.server.ts";
import { keepThreshold } from "#app/domains/petitions/commands/keep-threshold.server.ts";
import { saveReason } from "#app/domains/petitions/commands/save-reason.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
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
  const name = `Mine ${town.council.slug}`;
  const term = await addTerm(town.ade, {
    name,
    nameCy: name,
    startsOn: "2022-05-09",
    endsOn: null,
  });
  const other = (await listCouncils()).find(({ id }) => id !== town.council.id);
  if (other) {
    // What there is in every council alike tells nobody anything; what is asked for is this one's own.
    const matter = `Roads ${town.council.slug}`;
    await addTier(town.ade, { matter, matterCy: matter, councilSlug: other.slug });
  }
  await saveReason(town.ade, {
    code: null,
    title: `Mine ${town.council.slug}`,
    titleCy: "M",
    hides: false,
    sentence: "It is ours.",
    sentenceCy: "Ni piau hi.",
  });
  const waiting = await keyed(town.ines, petition, { lines: 3, void: 0 });
  const counted = await keyed(town.ines, petition, { lines: 4, void: 1 });
  await checkPaper(town.priya, counted, { lines: 4, void: 1, note: "" });
  const correction = await correctPaper(town.ines, counted, { change: -1, reason: "One twice." });
  const number = `${petition}`;
  const own = await aThreshold(town);
  const { otherTiers } = await showScheme(town.ade);
  return {
    pauses: { ahead: { pause: pause.ok ? pause.value.id : "" } },
    terms: { own: { term: term.ok ? term.value.slug : "" } },
    thresholds: { own: { threshold: own } },
    tiers: { own: { tier: otherTiers[0]?.key ?? "none" } },
    reasons: { own: { code: `mine-${town.council.slug}` } },
    paper: {
      "to be checked": { number, batch: `${waiting}` },
      counted: { number, batch: `${counted}` },
      correction: { number, batch: `${correction.ok ? correction.value.batch : 0}` },
    },
  };
}

async function aThreshold({ ade, council }: Town): Promise<string> {
  const name = `Mine ${council.slug}`;
  const form = { name, nameCy: name, amount: 9_000, measure: "signatures", scope: "all" } as const;
  const kept = await keepThreshold(ade, { form: { ...form, consequence: "debate" } });
  return kept.ok ? kept.value.thresholds.at(-1)!.key : "none";
}
