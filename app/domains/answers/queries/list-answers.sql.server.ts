import type { SubjectKind } from "#app/domains/answers/schema.ts";
import { visibleTo } from "#app/domains/contributions/queries/visible-to.sql.server.ts";
import type { Context } from "#app/platform/context.ts";

export interface PublishedAnswer {
  contributionId: string;
  html: string;
  locale: string;
  team: { name: string; nameCy: string } | null;
  publishedAt: Date;
}

/**
 * What the council answered to a subject, the first answer first, as far as its reader may see it.
 * Plan: index scan on answers by subject, nested loops into contributions and teams by primary key.
 */
export async function listAnswers(
  context: Context,
  subjectKind: SubjectKind,
  subjectId: string,
): Promise<PublishedAnswer[]> {
  return context.glance(
    (db) => db.$queryRaw<PublishedAnswer[]>`
      SELECT a.contribution_id AS "contributionId", a.published_at AS "publishedAt", c.html, c.locale,
             CASE WHEN t.id IS NOT NULL
                  THEN jsonb_build_object('name', t.name, 'nameCy', t.name_cy) END AS team
      FROM answers a
      JOIN contributions c ON c.council_id = a.council_id AND c.id = a.contribution_id
      LEFT JOIN teams t ON t.council_id = c.council_id AND t.id = c.team_id
      WHERE a.subject_kind = ${subjectKind} AND a.subject_id = ${subjectId}::uuid
        AND ${visibleTo(context.actor)}
      ORDER BY a.published_at, a.id`,
  );
}
