import { RoleSchema } from "#app/domains/identity/schema.ts";
import { SignInSettingsSchema, type SignInSettings } from "#app/domains/identity/schema.sign-in.ts";
import type { Context, Role } from "#app/platform/context.ts";
import { hashOf } from "#app/platform/seal.server.ts";

/**
 * A session that was neither ended nor lasted too long, of somebody who has not left, with all that
 * says who is behind it.
 */
export interface LiveSession {
  id: string;
  seenAt: Date;
  personId: string;
  kind: "resident" | "staff";
  name: string;
  roles: Role[];
  draftOnly: boolean;
  limits: SignInSettings["sessions"];
}

interface Row {
  id: string;
  seenAt: Date;
  personId: string;
  kind: string;
  name: string;
  grants: { role: string; draftOnly: boolean }[];
  limits: unknown;
}

/**
 * The session behind a secret, in one statement, because every request of somebody signed in asks
 * for it: unique index on (council_id, token_hash), then the primary keys of people, role_grants and
 * sign_in_settings.
 */
export async function liveSession(context: Context, token: string): Promise<LiveSession | null> {
  const [row] = await context.glance(
    (db) => db.$queryRaw<Row[]>`
      SELECT s.id, s.seen_at AS "seenAt", p.id AS "personId", p.kind, p.name,
        (SELECT coalesce(json_agg(json_build_object('role', g.role, 'draftOnly', g.draft_only)), '[]')
         FROM role_grants g
         WHERE g.council_id = s.council_id AND g.person_id = s.person_id
           AND (g.expires_at IS NULL OR g.expires_at > ${context.now})) AS grants,
        (SELECT i.settings->'sessions' FROM sign_in_settings i
         WHERE i.council_id = s.council_id) AS limits
      FROM sessions s
      JOIN people p ON p.council_id = s.council_id AND p.id = s.person_id
      WHERE s.token_hash = ${hashOf(token)} AND s.revoked_at IS NULL AND s.expires_at > ${context.now}
        AND p.left_at IS NULL`,
  );
  if (!row) return null;
  const { grants, limits, kind, ...session } = row;
  return {
    ...session,
    kind: kind === "staff" ? "staff" : "resident",
    roles: grants.map(({ role }) => RoleSchema.parse(role)),
    draftOnly: grants.some(({ draftOnly }) => draftOnly),
    limits: SignInSettingsSchema.shape.sessions.parse(limits ?? undefined),
  };
}
