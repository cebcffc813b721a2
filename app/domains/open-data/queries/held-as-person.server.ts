import type { Search } from "#app/domains/open-data/queries/search.server.ts";
import type { Row } from "#app/domains/open-data/schema.ts";

/** Who somebody is to the council: the account, roles and teams, and what they follow. */
export async function heldAsPerson(search: Search) {
  return {
    account: await account(search),
    roles: await roles(search),
    teams: await teams(search),
    follows: await follows(search),
    digests: await digests(search),
  };
}

async function account({ db, context, vault, personId: id }: Search): Promise<Row[]> {
  const people = await db.person.findMany({ where: { id }, include: { area: true } });
  return people.map((person) => ({
    id,
    kind: person.kind,
    name: person.name,
    shown: person.showsName ? "name" : "area",
    flag: person.nameFlag,
    email: person.email && vault.open(person.email),
    area: person.area && (context.locale === "cy" ? person.area.nameCy : person.area.name),
    language: person.locale,
    zone: person.timeZone,
    digest: person.digestHour,
    source: person.directoryId,
    created: person.createdAt,
    left: person.leftAt,
  }));
}

async function roles({ db, personId }: Search): Promise<Row[]> {
  const grants = await db.roleGrant.findMany({ where: { personId } });
  return grants.map(({ role, draftOnly, source, reason, grantedAt, expiresAt }) => ({
    role,
    draft: draftOnly,
    source,
    reason,
    created: grantedAt,
    until: expiresAt,
  }));
}

async function teams({ db, context, personId }: Search): Promise<Row[]> {
  const memberships = await db.teamMember.findMany({
    where: { personId },
    include: { team: true },
  });
  return memberships.map(({ team, leads, source }) => ({
    team: context.locale === "cy" ? team.nameCy : team.name,
    leads,
    source,
  }));
}

async function follows({ db, personId }: Search): Promise<Row[]> {
  const subscriptions = await db.subscription.findMany({ where: { personId } });
  const threads = await db.thread.findMany({
    where: { id: { in: subscriptions.map(({ subjectId }) => subjectId) } },
    select: { id: true, number: true },
  });
  const numbers = new Map(threads.map(({ id, number }) => [id, number]));
  return subscriptions.map(({ id, subjectKind, subjectId, createdAt, endedAt }) => ({
    id,
    kind: subjectKind,
    number: numbers.get(subjectId) ?? null,
    created: createdAt,
    ended: endedAt,
  }));
}

async function digests({ db, personId }: Search): Promise<Row[]> {
  const issues = await db.digestIssue.findMany({ where: { personId }, orderBy: { day: "asc" } });
  return issues.map(({ day, itemCount, upTo, createdAt }) => ({
    day: day.toISOString().slice(0, 10),
    items: itemCount,
    until: upTo,
    created: createdAt,
  }));
}
