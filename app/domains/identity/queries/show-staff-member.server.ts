import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { isSelf, mayKeepPeople, maySeePeople } from "#app/domains/identity/policy.people.ts";
import { listAudit } from "#app/domains/identity/queries/list-audit.server.ts";
import { inForce, lastMoment } from "#app/domains/identity/rules.people.ts";
import { RoleSchema } from "#app/domains/identity/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** One member of staff: what they may do, since when and why, and what was done about that. */
export async function showStaffMember(context: Context, id: string) {
  if (!maySeePeople(context.actor)) return null;

  const { locale, now, actor } = context;
  const vault = await vaultOf(context);
  return context.read(async (db) => {
    const person = await db.person.findFirst({
      where: { id, kind: "staff" },
      select: {
        name: true,
        email: true,
        leftAt: true,
        directoryId: true,
        grants: { where: inForce(now), orderBy: { role: "asc" } },
        memberships: {
          select: { leads: true, team: { select: { slug: true, name: true, nameCy: true } } },
        },
        password: { select: { personId: true } },
        authenticator: { select: { confirmedAt: true } },
        _count: { select: { passkeys: true } },
        invitations: {
          where: { usedAt: null },
          select: { expiresAt: true },
          orderBy: { createdAt: "desc" },
          take: 1,
        },
        sessions: { select: { seenAt: true }, orderBy: { seenAt: "desc" }, take: 1 },
      },
    });
    if (!person) return null;
    await noteReading(within(context, db), { kind: "person", id });

    const { entries } = await listAudit(within(context, db), { subject: { kind: "person", id } });
    const hasWay = person.directoryId || person.password || person._count.passkeys > 0;
    return {
      id,
      name: person.name,
      email: person.email ? vault.open(person.email) : "",
      left: person.leftAt !== null,
      mayChange: mayKeepPeople(actor) && !isSelf(actor, id) && !person.leftAt,
      roles: person.grants.map(({ role, draftOnly, source, reason, grantedAt, expiresAt }) => ({
        role: RoleSchema.parse(role),
        draftOnly,
        reason,
        grantedAt,
        byDirectory: source === "directory",
        until: expiresAt && lastMoment(expiresAt),
      })),
      teams: person.memberships.map(({ leads, team }) => ({
        slug: team.slug,
        leads,
        name: locale === "cy" ? team.nameCy : team.name,
      })),
      ways: {
        directory: person.directoryId !== null,
        passkeys: person._count.passkeys,
        password: person.password !== null,
        authenticator: Boolean(person.authenticator?.confirmedAt),
      },
      invitedUntil: hasWay ? null : (person.invitations[0]?.expiresAt ?? null),
      mayInviteAgain: !hasWay,
      lastSeen: person.sessions[0]?.seenAt ?? null,
      history: entries,
    };
  });
}

export type StaffMember = NonNullable<Awaited<ReturnType<typeof showStaffMember>>>;
