import { followDirectory } from "#app/domains/identity/commands/follow-directory.server.ts";
import {
  directoryIdOf,
  dutiesOf,
  isOfIssuer,
  nameIn,
  provenEmail,
} from "#app/domains/identity/rules.sign-in.ts";
import type { Directory } from "#app/domains/identity/schema.sign-in.ts";
import { canonicalEmail } from "#app/domains/identity/schema.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Claims } from "#app/platform/openid/provider.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

type Refusal =
  "no-duties" | "officer-left" | "address-unproven" | "resident-address" | "other-account";

interface Arrival {
  claims: Claims;
  directory: Directory;
}

/** The address that the directory vouches for, as it is kept and as it is found. */
interface ProvenAddress {
  email: string;
  emailKey: string;
  name: string;
}

/**
 * Whoever the directory says has come is found among the staff, or becomes staff, with the roles of
 * their groups and no others. A resident's account is never turned into one of staff. The inner part
 * of signing in with a council account, which has the directory's word.
 */
export async function welcomeOfficer(
  context: Context,
  { claims, directory }: Arrival,
): Promise<Outcome<{ personId: string }, Refusal>> {
  const directoryId = directoryIdOf(claims);
  const duties = dutiesOf(directory, claims);
  const address = await addressIn(context, directory, claims);

  return context.write(async (db) => {
    const known = await findKnown(db, directoryId);
    if (known?.leftAt) return refused("officer-left");
    if (known) {
      await followDirectory(within(context, db), { personId: known.id, duties });
      return duties.roles.length > 0 ? done({ personId: known.id }) : refused("no-duties");
    }
    if (duties.roles.length === 0) return refused("no-duties");
    if (!address) return refused("address-unproven");

    await releaseAddress(db, { ...address, directoryId, issuer: claims.iss });
    const found = await findOrAddOfficer(context, db, { directoryId, ...address });
    if (found.kind !== "staff") return refused("resident-address");
    if (found.leftAt) return refused("officer-left");
    if (found.directoryId && found.directoryId !== directoryId) {
      // A mailbox that was handed on belongs to somebody else now.
      if (isOfIssuer(found.directoryId, claims.iss)) return refused("other-account");
    }
    if (found.directoryId !== directoryId) await linkAccount(context, db, found.id, claims);
    await followDirectory(within(context, db), { personId: found.id, duties });
    return done({ personId: found.id });
  });
}

async function addressIn(
  context: Context,
  directory: Directory,
  claims: Claims,
): Promise<ProvenAddress | null> {
  const email = provenEmail(directory, claims);
  if (!email) return null;
  const vault = await vaultOf(context);
  const emailKey = vault.keyFor(canonicalEmail(email));
  return { email: vault.seal(email), emailKey, name: nameIn(claims, email) };
}

const facts = { id: true, kind: true, leftAt: true, directoryId: true } as const;

function findKnown(db: Db, directoryId: string) {
  return db.person.findFirst({ where: { directoryId, kind: "staff" }, select: facts });
}

/** Somebody whom the council knew already is known by their council account from now on. */
async function linkAccount(context: Context, db: Db, id: string, claims: Claims): Promise<void> {
  await db.person.updateMany({ where: { id }, data: { directoryId: directoryIdOf(claims) } });
  await record(
    { ...within(context, db), actor: { kind: "service", job: "identity.welcome-officer" } },
    {
      action: "identity.link-account",
      subjectKind: "person",
      subjectId: id,
      after: { issuer: claims.iss },
    },
  );
}

/** A mailbox that was handed on is no longer the address of whoever had it before, and has left. */
async function releaseAddress(
  db: Db,
  { emailKey, directoryId, issuer }: { emailKey: string; directoryId: string; issuer: string },
): Promise<void> {
  await db.person.updateMany({
    where: {
      emailKey,
      kind: "staff",
      leftAt: { not: null },
      directoryId: { startsWith: `${issuer}|`, not: directoryId },
    },
    data: { email: null, emailKey: null },
  });
}

async function findOrAddOfficer(
  { locale }: Context,
  db: Db,
  { directoryId, ...address }: ProvenAddress & { directoryId: string },
) {
  const newcomer = { id: newId(), kind: "staff", directoryId, locale, ...address };
  await db.person.createMany({ data: [newcomer], skipDuplicates: true });
  const { emailKey } = address;
  return db.person.findFirstOrThrow({ where: { emailKey }, select: facts });
}
