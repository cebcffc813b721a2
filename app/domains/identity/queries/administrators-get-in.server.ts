import { inForce } from "#app/domains/identity/rules.people.ts";
import type { SignInSettings } from "#app/domains/identity/schema.sign-in.ts";
import type { Db } from "#app/platform/db/db.ts";

/** Whether at least one administrator has what they need for a way in that these settings leave open. */
export async function administratorsGetIn(
  db: Db,
  { ways, directory }: SignInSettings,
  now: Date,
): Promise<boolean> {
  const byPassword = { password: { isNot: null }, authenticator: { confirmedAt: { not: null } } };
  const byPasskey = { passkeys: { some: {} } };
  const mapped = directory?.groups.map(({ role }) => role) ?? [];
  const byDirectory = {
    directoryId: { startsWith: `${directory?.issuer}|` },
    grants: { some: { source: "directory", role: { in: mapped } } },
  };
  const open = [
    ...(ways.password ? [byPassword] : []),
    ...(ways.passkey ? [byPasskey] : []),
    ...(ways.directory && directory ? [byDirectory] : []),
  ];
  const administers = { grants: { some: { role: "administrator", ...inForce(now) } } };
  const { length } = await db.person.findMany({
    where: { kind: "staff", leftAt: null, AND: [administers, { OR: open }] },
    select: { id: true },
    take: 1,
  });
  return length > 0;
}
