import type { Search } from "#app/domains/open-data/queries/search.server.ts";
import type { Row } from "#app/domains/open-data/schema.ts";

/** How somebody gets in; of secrets, that they are there, never what they are. */
export async function heldAsWaysIn(search: Search) {
  return {
    sessions: await sessions(search),
    "sign-ins": await signIns(search),
    passkeys: await passkeys(search),
    factors: await factors(search),
    exchanges: await exchanges(search),
    invitations: await invitations(search),
  };
}

async function sessions({ db, personId }: Search): Promise<Row[]> {
  const rows = await db.session.findMany({ where: { personId }, orderBy: { createdAt: "asc" } });
  return rows.map(({ id, way, device, createdAt, seenAt, expiresAt, revokedAt }) => ({
    id,
    way,
    device,
    created: createdAt,
    seen: seenAt,
    expires: expiresAt,
    ended: revokedAt,
  }));
}

async function signIns({ db, vault, emailKey }: Search): Promise<Row[]> {
  if (!emailKey) return [];
  const rows = await db.signInRequest.findMany({
    where: { emailKey },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ id, email, returnTo, wrongCodes, locale, createdAt, expiresAt, usedAt }) => ({
    id,
    email: vault.open(email),
    address: returnTo,
    tries: wrongCodes,
    language: locale,
    created: createdAt,
    expires: expiresAt,
    used: usedAt,
  }));
}

async function passkeys({ db, personId }: Search): Promise<Row[]> {
  const rows = await db.passkey.findMany({ where: { personId }, orderBy: { createdAt: "asc" } });
  return rows.map(({ id, name, transports, createdAt, usedAt }) => ({
    id,
    name,
    transports: transports.join(", "),
    created: createdAt,
    used: usedAt,
  }));
}

async function factors({ db, personId }: Search): Promise<Row[]> {
  const apps = await db.authenticator.findMany({ where: { personId } });
  const passwords = await db.password.findMany({ where: { personId } });
  return [
    ...apps.map(({ createdAt, confirmedAt }) => ({
      kind: "authenticator",
      created: createdAt,
      confirmed: confirmedAt,
    })),
    ...passwords.map(({ changedAt }) => ({ kind: "password", edited: changedAt })),
  ];
}

async function exchanges({ db, personId }: Search): Promise<Row[]> {
  const rows = await db.ceremony.findMany({ where: { personId }, orderBy: { createdAt: "asc" } });
  return rows.map(({ id, kind, returnTo, tries, createdAt, expiresAt, usedAt }) => ({
    id,
    kind,
    address: returnTo,
    tries,
    created: createdAt,
    expires: expiresAt,
    used: usedAt,
  }));
}

async function invitations({ db, personId }: Search): Promise<Row[]> {
  const rows = await db.invitation.findMany({
    where: { OR: [{ personId }, { invitedById: personId }] },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ id, personId: invited, createdAt, expiresAt, usedAt }) => ({
    id,
    kind: invited === personId ? "received" : "sent",
    created: createdAt,
    expires: expiresAt,
    used: usedAt,
  }));
}
