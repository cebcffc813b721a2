import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { findActor } from "#app/domains/identity/queries/find-actor.server.ts";
import type { Actor, Context, Role } from "#app/platform/context.ts";
import type { PersonContext, Town } from "#tests/support/council.ts";
import { opened } from "#tests/support/opened.ts";

/** Somebody more on the staff, ready to act. */
export async function another(town: Town, name: string, role: Role): Promise<PersonContext> {
  const service = town.as({ kind: "service", job: "tests" });
  const email = `${name.split(" ")[0]!.toLowerCase()}@westford.example`;
  const personId = await addPerson(service, { name, email, kind: "staff", roles: [role] });
  return town.as({ kind: "staff", personId, name, roles: [role] }) as PersonContext;
}

/** Signs somebody in; the answer tells who a request with their cookie is from. */
export async function signedIn(person: PersonContext): Promise<(now?: Date) => Promise<Actor>> {
  const { personId } = person.actor;
  const { token } = await beginSession(person, { personId, way: "passkey", userAgent: "" });
  return (now = person.now) => findActor({ ...person, now }, token);
}

/** The roles that somebody holds according to the database, with their terms. */
export function grantsOf(context: Context, personId: string) {
  return context.read((db) =>
    db.roleGrant.findMany({
      where: { personId },
      select: { role: true, draftOnly: true, expiresAt: true, reason: true, grantedById: true },
      orderBy: { role: "asc" },
    }),
  );
}

/** What the audit trail says of one kind of act, oldest first. */
export function trailOf(context: Context, action: string) {
  return context.read((db) =>
    db.auditEntry.findMany({ where: { action }, orderBy: { seq: "asc" } }),
  );
}

/** The invitations that an address was sent, oldest first: the secrets in their links. */
export async function invitationsTo(context: Context, recipient: string): Promise<string[]> {
  const emails = await context.read((db) => db.email.findMany({ orderBy: { id: "asc" } }));
  const theirs = (await opened(context, "recipient", emails)).filter(
    (email) => email.recipient === recipient,
  );
  return theirs.flatMap(({ text }) => /\/staff\/invitations\/([\w-]{43})/.exec(text)?.[1] ?? []);
}

/** What auditors are on record for having read, oldest first. */
export async function readingsOf({ ade }: Town): Promise<string[][]> {
  const entries = await trailOf(ade, "personal-data.read");
  return entries.map(({ subjectKind, subjectId }) => [subjectKind, subjectId]);
}
