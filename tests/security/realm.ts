import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import type { Context, Role } from "#app/platform/context.ts";
import { aCouncil, type PersonContext, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { someThings, type Things } from "#tests/security/things.ts";

/** Whoever asks, in the order of the table's columns. */
export const visitors = [
  "anyone",
  "author",
  "resident",
  "moderator",
  "responder",
  "drafter",
  "approver",
  "policy lead",
  "administrator",
  "auditor",
  "operator",
  "elsewhere",
] as const;

/** `author` wrote the things, `elsewhere` is the administrator of the other council. */
export type Visitor = (typeof visitors)[number];

/** Two councils with the same cast and the same things, one of which is visited. */
export interface Realm {
  host: string;
  town: Town;
  things: Things;
  otherTown: Town;
  otherThings: Things;
  /** The secret of each visitor's session; none for nobody known. */
  sessions: Map<Visitor, string>;
  /** Their e-mail addresses. */
  addresses: Map<Visitor, string>;
}

/** Founds the two councils; the numbers of the other one's things are its own alone. */
export async function aRealm(): Promise<Realm> {
  const town = await aCouncil({ slug: "westford", name: "Westford" });
  const otherTown = await aCouncil({ slug: "eastmere", name: "Eastmere" });
  await reality(
    `INSERT INTO counters (council_id, kind, value)
     SELECT $1, kind, 700 FROM unnest($2::text[]) AS kind`,
    [otherTown.council.id, ["petition", "consultation", "thread", "case", "answer-draft"]],
  );
  const things = await someThings(town);
  const otherThings = await someThings(otherTown);

  const people: Partial<Record<Visitor, PersonContext>> = {
    author: town.grace,
    resident: town.omar,
    moderator: town.tom,
    responder: town.ines,
    drafter: await aDrafter(town),
    approver: town.bryn,
    "policy lead": town.priya,
    administrator: town.ade,
    auditor: town.audrey,
    operator: await member(town, "Olwen Price", "operator"),
    elsewhere: otherTown.ade,
  };
  const sessions = new Map<Visitor, string>();
  const addresses = new Map<Visitor, string>();
  for (const visitor of visitors) {
    const person = people[visitor];
    if (!person) continue;
    sessions.set(visitor, await signedIn(person));
    addresses.set(visitor, addressOf(person.actor.name));
  }
  // Nobody’s visit is so new that it would be noted.
  await reality("UPDATE sessions SET seen_at = now() + interval '1 hour'");
  const host = new URL(town.council.origin).host;
  return { host, town, things, otherTown, otherThings, sessions, addresses };
}

async function aDrafter(town: Town): Promise<PersonContext> {
  const person = await member(town, "Dai Morgan", "responder", "highways");
  const { personId } = person.actor;
  await reality("UPDATE role_grants SET draft_only = true WHERE person_id = $1", [personId]);
  return person;
}

async function member(town: Town, name: string, role: Role, teamSlug?: string) {
  const service: Context = town.as({ kind: "service", job: "tests" });
  const person = { name, email: addressOf(name), kind: "staff" as const, roles: [role], teamSlug };
  const personId = await addPerson(service, person);
  return town.as({ kind: "staff", personId, name, roles: [role] }) as PersonContext;
}

/** As the whole cast has it. */
function addressOf(name: string): string {
  return `${name.split(" ")[0]!.toLowerCase()}@westford.example`;
}

async function signedIn(person: PersonContext): Promise<string> {
  const { personId } = person.actor;
  const { token } = await beginSession(person, { personId, way: "directory", userAgent: "" });
  return token;
}
