import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { maySeePeople } from "#app/domains/identity/policy.people.ts";
import { findByEmail } from "#app/domains/identity/queries/find-by-email.server.ts";
import { inForce, lastMoment, pageLength } from "#app/domains/identity/rules.people.ts";
import { RoleSchema } from "#app/domains/identity/schema.ts";
import type { PeopleQuery } from "#app/domains/identity/schema.people.ts";
import type { Context, Role } from "#app/platform/context.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** A role as the table of people shows it; `until` lies within the last day on which it holds. */
export interface Held {
  role: Role;
  until: Date | null;
  draftOnly: boolean;
}

export interface StaffRow {
  id: string;
  name: string;
  email: string;
  roles: Held[];
  teams: { slug: string; name: string; leads: boolean }[];
  ways: ("directory" | "passkey" | "password")[];
  lastSeen: Date | null;
}

const nobody = "00000000-0000-0000-0000-000000000000";

/**
 * One page of the staff by name, with all that they may do; `next` is where the next page begins.
 * Names are searched by any part of them, addresses, which are sealed, only as a whole.
 */
export async function listStaff(
  context: Context,
  { q, role, team, after }: PeopleQuery,
): Promise<{ people: StaffRow[]; next: string | null }> {
  if (!maySeePeople(context.actor)) return { people: [], next: null };

  await noteReading(context, { kind: "council", id: context.council.id });
  const vault = await vaultOf(context);
  const fits = q ? await searched(context, q) : {};
  const rows = await context.read((db) =>
    db.person.findMany({
      where: {
        kind: "staff",
        leftAt: null,
        ...(role && { grants: { some: { role, ...inForce(context.now) } } }),
        ...(team && { memberships: { some: { team: { slug: team } } } }),
        ...fits,
      },
      select: selected(context.now),
      orderBy: [{ name: "asc" }, { id: "asc" }],
      ...(after && {
        cursor: { councilId_id: { councilId: context.council.id, id: after } },
        skip: 1,
      }),
      take: pageLength + 1,
    }),
  );
  const shown = rows.slice(0, pageLength);
  const people = shown.map(({ id, name, email, ...has }) => ({
    id,
    name,
    email: email ? vault.open(email) : "",
    roles: has.grants.map(heldOf),
    teams: has.memberships.map(({ leads, team: { slug, name: english, nameCy } }) => ({
      slug,
      leads,
      name: context.locale === "cy" ? nameCy : english,
    })),
    ways: waysOf(has),
    lastSeen: has.sessions[0]?.seenAt ?? null,
  }));
  return { people, next: rows.length > pageLength ? shown.at(-1)!.id : null };
}

async function searched(context: Context, q: string) {
  if (!q.includes("@")) return { name: { contains: q, mode: "insensitive" as const } };
  return { id: (await findByEmail(context, q))?.id ?? nobody };
}

function selected(now: Date) {
  return {
    id: true,
    name: true,
    email: true,
    directoryId: true,
    grants: {
      where: inForce(now),
      select: { role: true, expiresAt: true, draftOnly: true },
      orderBy: { role: "asc" },
    },
    memberships: {
      select: { leads: true, team: { select: { slug: true, name: true, nameCy: true } } },
    },
    passkeys: { select: { id: true }, take: 1 },
    password: { select: { personId: true } },
    sessions: { select: { seenAt: true }, orderBy: { seenAt: "desc" }, take: 1 },
  } as const;
}

function heldOf(grant: { role: string; expiresAt: Date | null; draftOnly: boolean }): Held {
  const { role, expiresAt, draftOnly } = grant;
  return { role: RoleSchema.parse(role), until: expiresAt && lastMoment(expiresAt), draftOnly };
}

interface Keys {
  directoryId: string | null;
  passkeys: unknown[];
  password: unknown;
}

function waysOf({ directoryId, passkeys, password }: Keys): StaffRow["ways"] {
  const has = { directory: directoryId, passkey: passkeys[0], password };
  return (["directory", "passkey", "password"] as const).filter((way) => has[way]);
}
