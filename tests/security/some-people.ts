import { addTeam } from "#app/domains/identity/commands/add-team.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { hashOf, newSecret } from "#app/platform/seal.server.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { canary, type States, type Things } from "#tests/security/things.ts";

/** People and what belongs to them: teams, ways to sign in, invitations. */
export async function somePeople(town: Town): Promise<Things> {
  const { grace, tom, ade } = town;
  await keepSecrets(town);
  return {
    people: {
      "member of staff": { id: tom.actor.personId, role: "moderator" },
      oneself: { id: ade.actor.personId, role: "administrator" },
      resident: { id: grace.actor.personId, role: "moderator" },
    },
    teams: { led: await aTeam(town) },
    invitations: await someInvitations(town),
    passkeys: { "the author’s": { passkey: await aPasskey(town) } },
    devices: { "the author’s": { device: await aDevice(town) } },
  };
}

/** A team that Ines leads and Bryn belongs to, under a name that no other council has. */
async function aTeam(town: Town): Promise<Record<string, string>> {
  const { council, ines, bryn } = town;
  const slug = `bridges-of-${council.slug}`;
  const service = town.as({ kind: "service", job: "tests" });
  const { id } = await addTeam(service, { slug, name: "Bridges", nameCy: "Pontydd" });
  await reality(
    `INSERT INTO team_members (council_id, team_id, person_id, leads)
     VALUES ($1, $2, $3, true), ($1, $2, $4, false)`,
    [council.id, id, ines.actor.personId, bryn.actor.personId],
  );
  return { slug, person: bryn.actor.personId };
}

async function someInvitations({ council, priya, ade }: Town): Promise<States> {
  const states = { fresh: "", used: "", over: "" };
  for (const state of Object.keys(states) as (keyof typeof states)[]) {
    states[state] = newSecret();
    await reality(
      `INSERT INTO invitations (council_id, id, person_id, token_hash, invited_by_id, expires_at, used_at)
       VALUES ($1, $2, $3, $4, $5, now() + $6::interval, $7)`,
      [
        council.id,
        newId(),
        priya.actor.personId,
        hashOf(states[state]),
        ade.actor.personId,
        state === "over" ? "-1 day" : "1 day",
        state === "used" ? new Date() : null,
      ],
    );
  }
  const entries = Object.entries(states).map(([state, token]) => [state, { token }] as const);
  return Object.fromEntries(entries);
}

async function aPasskey({ council, grace }: Town): Promise<string> {
  const id = newId();
  await reality(
    `INSERT INTO passkeys (council_id, id, person_id, credential_id, public_key, name)
     VALUES ($1, $2, $3, $4, $5, 'My telephone')`,
    [
      council.id,
      id,
      grace.actor.personId,
      canary("credential", { council }),
      Buffer.from(canary("publickey", { council })),
    ],
  );
  return id;
}

async function aDevice({ grace, council }: Town): Promise<string> {
  const id = newId();
  await reality(
    `INSERT INTO sessions (council_id, id, token_hash, person_id, expires_at)
     VALUES ($1, $2, $3, $4, now() + interval '1 day')`,
    [council.id, id, canary("sessionhash", { council }), grace.actor.personId],
  );
  return id;
}

/** Secrets at rest that no page shows to anybody. */
async function keepSecrets({ council, priya }: Town): Promise<void> {
  const { personId } = priya.actor;
  const of = (kind: string) => canary(kind, { council });
  await reality("INSERT INTO passwords (council_id, person_id, hash) VALUES ($1, $2, $3)", [
    council.id,
    personId,
    of("passwordhash"),
  ]);
  await reality("INSERT INTO authenticators (council_id, person_id, secret) VALUES ($1, $2, $3)", [
    council.id,
    personId,
    of("authenticator"),
  ]);
  await reality(
    `INSERT INTO ceremonies (council_id, id, kind, browser_hash, person_id, secret, expires_at)
     VALUES ($1, $2, 'passkey-sign-in', $3, $4, $5, now() + interval '1 hour')`,
    [council.id, newId(), of("browserhash"), personId, of("ceremony")],
  );
}
