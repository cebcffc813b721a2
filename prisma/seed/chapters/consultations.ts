import { addConsultation } from "#app/domains/consultations/commands/add-consultation.server.ts";
import { submitResponse } from "#app/domains/consultations/commands/submit-response.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import { eastmereConsultations } from "#prisma/seed/chapters/consultations-eastmere.ts";
import { westfordConsultations } from "#prisma/seed/chapters/consultations-westford.ts";
import type { PlannedConsultation } from "#prisma/seed/chapters/planned.ts";
import type { SeedTown } from "#prisma/seed/town.ts";

const plans: Record<string, PlannedConsultation[]> = {
  westford: westfordConsultations,
  eastmere: eastmereConsultations,
};

/** Priya asks the residents; some have answered, in both languages. */
export async function seedConsultations(town: SeedTown): Promise<void> {
  const { slug, timeZone } = town.council;
  const dayAgo = (days: number) => dayIn(timeZone, new Date(Date.now() - days * 86_400_000));

  for (const plan of plans[slug] ?? []) {
    const daysAgo = plan.openedDaysAgo + 1;
    const outcome = await addConsultation(town.as("priya", { daysAgo }), {
      ...plan.draft,
      firstDay: dayAgo(plan.openedDaysAgo),
      lastDay: dayAgo(plan.closesDaysAgo),
    });
    if (!outcome.ok) throw new Error(outcome.reason);
    for (const [index, values] of plan.responses.entries()) {
      const said = plan.openedDaysAgo - 0.5 - index * 0.4;
      const person = town.anyone({ daysAgo: said, locale: index % 4 === 3 ? "cy" : "en" });
      const sent = await submitResponse(person, outcome.value.number, `seed-${index}`, values);
      if (!sent.ok) throw new Error(sent.reason);
    }
  }
}
