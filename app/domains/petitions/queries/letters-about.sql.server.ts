import { reviewStates } from "#app/domains/petitions/schema.reviews.ts";
import type { Db } from "#app/platform/db/db.ts";

/**
 * The keys of all letters that name some signers of a petition: those that asked them to confirm, what
 * sponsors heard of decisions, and news and election letters to their mailboxes, unless somebody else
 * of the household still signs from there. To be asked while the signatures say who they are. Others
 * of a household are found by the address alone (OFFSET): a plan made without statistics would go
 * through all who have signed the petition.
 */
export async function lettersAboutSigners(
  db: Db,
  petitionId: string,
  signers: readonly string[],
): Promise<string[]> {
  const rows = await db.$queryRaw<{ key: string }[]>`
    WITH who AS MATERIALIZED (
      SELECT s.id, s.kind, s.letters, CASE WHEN NOT EXISTS (
        SELECT 1 FROM (SELECT * FROM signatures WHERE email_key = s.email_key OFFSET 0) AS other
        WHERE other.petition_id = s.petition_id AND other.id <> ALL (${signers}::uuid[])
      ) THEN s.email_key END AS mailbox
      FROM signatures s WHERE s.id = ANY (${signers}::uuid[])
    ), petition AS MATERIALIZED (SELECT * FROM petitions WHERE id = ${petitionId}::uuid)
    SELECT CASE who.kind WHEN 'sponsor' THEN 'petitions.sponsor-asked:' ELSE 'petitions.signature:' END
      || who.id || ':' || letter AS key
    FROM who CROSS JOIN generate_series(0, who.letters - 1) AS letter
    UNION ALL
    SELECT 'petitions.decided:' || p.id || ':' || v || ':' || who.id
    FROM petition p CROSS JOIN generate_series(1, p.version) AS v
    CROSS JOIN who WHERE who.kind = 'sponsor'
    UNION ALL
    SELECT 'petitions.mailing:' || m.id || ':' || who.mailbox
    FROM petition p JOIN petition_mailings m ON m.petition_id = p.id
    CROSS JOIN who WHERE who.mailbox IS NOT NULL
    UNION ALL
    SELECT 'petitions.closure:' || c.id || ':' || who.mailbox
    FROM petition p JOIN petition_closures c
      ON c.closes_at = p.closed_at AND p.closed_because = 'election'
    CROSS JOIN who WHERE who.mailbox IS NOT NULL`;
  return rows.map(({ key }) => key);
}

/** The keys of all letters to the organiser of a petition, whatever they are about; to be asked while their address is known. */
export async function lettersToOrganiser(db: Db, petitionId: string): Promise<string[]> {
  const stages = [...reviewStates];
  const rows = await db.$queryRaw<{ key: string }[]>`
    WITH petition AS MATERIALIZED (
      SELECT p.id, p.version, p.closed_at, p.closed_because, o.email_key AS mailbox
      FROM petitions p JOIN petition_creators o ON o.petition_id = p.id
      WHERE p.id = ${petitionId}::uuid
    )
    SELECT 'petitions.start:' || id || ':' || letter AS key
    FROM petition CROSS JOIN generate_series(0, 4) AS letter
    UNION ALL
    SELECT kind || id FROM petition
    CROSS JOIN unnest(ARRAY['petitions.checking:', 'petitions.moderation-delayed:']) AS kind
    UNION ALL
    SELECT 'petitions.decided:' || id || ':' || v || ':creator'
    FROM petition CROSS JOIN generate_series(1, petition.version) AS v
    UNION ALL
    SELECT 'petitions.sponsor:' || p.id || ':' || s.id
    FROM petition p JOIN signatures s ON s.petition_id = p.id AND s.kind = 'sponsor'
    UNION ALL
    SELECT 'petitions.signature:' || s.id || ':' || letter
    FROM petition p JOIN signatures s ON s.petition_id = p.id AND s.kind = 'creator'
    CROSS JOIN generate_series(0, s.letters - 1) AS letter
    UNION ALL
    SELECT 'petitions.review:' || r.id || ':' || stage
    FROM petition p JOIN petition_reviews r ON r.petition_id = p.id
    CROSS JOIN unnest(${stages}::text[]) AS stage
    UNION ALL
    SELECT 'petitions.mailing:' || m.id || ':' || p.mailbox
    FROM petition p JOIN petition_mailings m ON m.petition_id = p.id WHERE p.mailbox IS NOT NULL
    UNION ALL
    SELECT 'petitions.closure:' || c.id || ':' || p.mailbox
    FROM petition p JOIN petition_closures c
      ON c.closes_at = p.closed_at AND p.closed_because = 'election'
    WHERE p.mailbox IS NOT NULL`;
  return rows.map(({ key }) => key);
}
