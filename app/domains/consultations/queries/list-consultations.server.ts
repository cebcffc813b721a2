import { stateAt, type ConsultationState } from "#app/domains/consultations/rules.ts";
import type { Context } from "#app/platform/context.ts";

export interface ConsultationCard {
  number: number;
  title: string;
  summary: string;
  state: ConsultationState;
  opensAt: Date;
  closesAt: Date;
}

/** Consultations of the council: those that close soonest first, closed ones by how lately they closed. */
export async function listConsultations(
  context: Context,
): Promise<Record<ConsultationState, ConsultationCard[]>> {
  const rows = await context.read((db) =>
    db.consultation.findMany({
      where: { publishedAt: { not: null } },
      orderBy: { closesAt: "desc" },
      take: 200,
    }),
  );
  const welsh = context.locale === "cy";
  const cards = rows.map((row) => ({
    number: row.number,
    title: welsh ? row.titleCy : row.title,
    summary: welsh ? row.summaryCy : row.summary,
    state: stateAt(row, context.now),
    opensAt: row.opensAt,
    closesAt: row.closesAt,
  }));
  const of = (state: ConsultationState) => cards.filter((card) => card.state === state);
  return { open: of("open").reverse(), planned: of("planned").reverse(), closed: of("closed") };
}
