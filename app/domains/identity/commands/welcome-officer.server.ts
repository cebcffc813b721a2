import { followDirectory } from "#app/domains/identity/commands/follow-directory.server.ts";
import { tellOfChange } from "#app/domains/identity/commands/tell-of-change.server.ts";
import { isSelf } from "#app/domains/identity/policy.people.ts";
import { lockRoles } from "#app/domains/identity/queries/lock-roles.sql.server.ts";
import { inForce } from "#app/domains/identity/rules.people.ts";
import {
  directoryIdOf,
  dutiesOf,
  isOfIssuer,
  nameIn,
  provenEmail,
  withoutOwnHand,
} from "#app/domains/identity/rules.sign-in.ts";
import type { Directory } from "#app/domains/identity/schema.sign-in.ts";
import { canonicalEmail } from "#app/domains/identity/schema.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context, Role } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { forgetLetters } from "#app/platform/mail/forget-letters.server.ts";
import type { Claims } from "#app/platform/openid/provider.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

type Refusal =
  | "no-duties"
  | "officer-left"
  | "address-unproven"
  | "resident-address"
  | "other-account"
  | "sign-in-first";

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
  const address = await addressIn(context, directory, claims);

  return context.write(async (db) => {
    const known = await findKnown(db, directoryId);
    if (known?.leftAt) return refused("officer-left");
    if (known) return giveDuties(context, db, known.id, { claims, directory });
    if (dutiesOf(directory, claims).roles.length === 0) return refused("no-duties");
    if (!address) return refused("address-unproven");

    await releaseAddress(db, { ...address, directoryId, issuer: claims.iss });
    const found = await findOrAddOfficer(context, db, { directoryId, ...address });
    if (found.kind !== "staff") return refused("resident-address");
    if (found.leftAt) return refused("officer-left");
    if (found.directoryId !== directoryId) {
      const whyNot = await whyNotLink(context, db, found, claims.iss);
      if (whyNot) return refused(whyNot);
      await linkAccount(context, db, found.id, claims);
    }
    return giveDuties(context, db, found.id, { claims, directory });
  });
}

/** Somebody gets what their groups give them, but for what they would give themselves. */
async function giveDuties(
  context: Context,
  db: Db,
  personId: string,
  { claims, directory }: Arrival,
): Promise<Outcome<{ personId: string }, "officer-left" | "no-duties">> {
  await lockRoles(db);
  const grants = await db.roleGrant.findMany({
    where: { personId, ...inForce(context.now) },
    select: { role: true },
  });
  const held = new Set(grants.map(({ role }) => role));
  const duties = dutiesOf(withoutOwnHand(directory, personId, held), claims);
  const worksHere = await followDirectory(within(context, db), { personId, duties });
  if (!worksHere) return refused("officer-left");
  return duties.roles.length > 0 ? done({ personId }) : refused("no-duties");
}

/**
 * Why the directory's word for an address does not make this account theirs who has come. Whoever sets
 * up the directory could else become anybody: those who watch over others, and those who are known by
 * another council account, connect it themselves, while they are signed in.
 */
async function whyNotLink(
  { actor, now }: Context,
  db: Db,
  { id, directoryId }: { id: string; directoryId: string | null },
  issuer: string,
): Promise<"other-account" | "sign-in-first" | null> {
  // A mailbox that was handed on belongs to somebody else now.
  if (directoryId && isOfIssuer(directoryId, issuer)) return "other-account";
  if (isSelf(actor, id)) return null;
  if (directoryId) return "sign-in-first";
  await lockRoles(db);
  const watches = { role: { in: watchful }, source: { not: "directory" }, ...inForce(now) };
  const grants = await db.roleGrant.count({ where: { personId: id, ...watches } });
  return grants > 0 ? "sign-in-first" : null;
}

const watchful: Role[] = ["operator", "auditor", "administrator"];

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
  await tellOfChange(within(context, db), { personId: id, what: "account" });
}

/**
 * A mailbox that was handed on is no longer the address of whoever had it before, and has left; what
 * they were sent is not the next one's to read.
 */
async function releaseAddress(
  db: Db,
  { emailKey, directoryId, issuer }: { emailKey: string; directoryId: string; issuer: string },
): Promise<void> {
  const { count } = await db.person.updateMany({
    where: {
      emailKey,
      kind: "staff",
      leftAt: { not: null },
      directoryId: { startsWith: `${issuer}|`, not: directoryId },
    },
    data: { email: null, emailKey: null },
  });
  if (count === 0) return;
  await forgetLetters(db, emailKey);
  await db.signInRequest.deleteMany({ where: { emailKey } });
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
