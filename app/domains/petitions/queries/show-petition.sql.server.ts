import { noteHiddenReading } from "#app/domains/contributions/commands/note-hidden-reading.server.ts";
import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import { publicStates, takesSignatures, type PublicState } from "#app/domains/petitions/rules.ts";
import type { Context, Locale } from "#app/platform/context.ts";

/** A petition as its page shows it. */
export interface ShownPetition {
  id: string;
  number: number;
  state: PublicState;
  title: string;
  /** Safe HTML, made when it was written. */
  html: string;
  /** The language it is written in. */
  locale: Locale;
  count: number;
  /** The moment for which the count holds; null before the first count. */
  countedAt: Date | null;
  openedAt: Date | null;
  closesAt: Date | null;
  closedAt: Date | null;
  rejectedAt: Date | null;
  rejectionCode: string | null;
  rejectionDetails: string | null;
  respondedAt: Date | null;
  responseSummary: string | null;
  responseHtml: string | null;
  /** While it is open, unless whoever started it asked to be forgotten. */
  creatorName: string | null;
  takesSignatures: boolean;
}

/** One petition, for those who may read it. */
export async function showPetition(
  context: Context,
  number: number,
): Promise<ShownPetition | null> {
  const [petition] = await context.glance(
    (db) => db.$queryRaw<PetitionRow[]>`
      SELECT p.id, p.number, p.state, c.title, c.html, c.locale, p.signature_count AS count,
        p.counted_at AS "countedAt", p.opened_at AS "openedAt", p.closes_at AS "closesAt",
        p.closed_at AS "closedAt", p.rejected_at AS "rejectedAt",
        p.rejection_code AS "rejectionCode", p.rejection_details AS "rejectionDetails",
        p.responded_at AS "respondedAt", p.response_summary AS "responseSummary",
        p.response_html AS "responseHtml",
        CASE WHEN p.state = 'open' THEN (
          SELECT name FROM petition_creators o WHERE o.petition_id = p.id AND o.erased_at IS NULL
        ) END AS "creatorName",
        c.visibility, now() AS now
      FROM petitions p JOIN contributions c ON c.id = p.contribution_id
      WHERE p.number = ${number} AND p.state = ANY (${[...publicStates]}::text[])
        AND ${visibleTo(context.actor)}`,
  );
  if (!petition) return null;
  await noteHiddenReading(context, { kind: "petition", id: petition.id }, [petition]);
  const { now, visibility: _, ...shown } = petition;
  return { ...shown, takesSignatures: takesSignatures(petition, now) };
}

interface PetitionRow extends Omit<ShownPetition, "takesSignatures"> {
  visibility: string;
  now: Date;
}
