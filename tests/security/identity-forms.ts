import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { invitePerson } from "#app/domains/identity/commands/invite-person.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { exchangesIn } from "#tests/security/exchanges.ts";
import { signInLetters } from "#tests/domains/identity/letters.ts";
import type { PersonContext, Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

/** A form of signing in, of accounts or of staff, with what makes it complete. */
export interface IdentityForm {
  /** As `app/routes.ts` writes it. */
  pattern: string;
  path: string;
  cookie?: string;
  /** What is written by hand, or stands for it, with something that will do. */
  texts: Record<string, string>;
  /** What is chosen, with a choice. */
  choices?: Record<string, string>;
  /** Of these texts what is taken is kept; sent one at a time, with everything else as it should be. */
  kept?: string[];
  /** Makes room for the next one after one was taken. */
  again?(): Promise<unknown>;
  /** In the middle of an exchange with this browser; as if nothing had been tried in it yet. */
  renew?(): Promise<unknown>;
}

/** Which routes the forms of identity belong to. */
export const ofIdentity =
  /^(sign-in|sign-out|account|staff\/(sign-in|invitations|people|teams|service|settings\/(sign-in|notice)))(\/|$)/;

/** Every form of identity in a town, ready to be filled in. */
export async function identityForms(town: Town): Promise<IdentityForm[]> {
  const [grace, ade] = [await cookieOf(town.grace), await cookieOf(town.ade)];
  const { id: council } = town.council;
  const leaver = await staffMember(town, "leaver", []);
  const clerk = await staffMember(town, "clerk", ["moderator"]);
  const device = newId();
  const midway = exchangesIn(town);
  const next = { next: "/petitions" };
  const reason = { reason: "She asked for it." };
  const password = { password: "four words make one", again: "four words make one" };
  const invitation = await anInvitation(town);
  const letter = await aLetter(town);
  const email = "somebody@westford.example";
  const revive = `UPDATE people SET left_at = NULL WHERE council_id = $1 AND id = $2`;
  const regrant = `INSERT INTO role_grants (council_id, person_id, role) VALUES ($1, $2, 'moderator')
    ON CONFLICT DO NOTHING`;
  const forget = `DELETE FROM role_grants WHERE council_id = $1 AND person_id = $2 AND role = 'approver'`;
  const byNobody: IdentityForm[] = [
    { pattern: "sign-in", path: "/sign-in", texts: { email, ...next } },
    { pattern: "sign-in/code", path: "/sign-in/code", ...(await midway.code()) },
    {
      pattern: "sign-in/links/:token",
      path: `/sign-in/links/${letter}`,
      texts: { code: "123456" },
    },
    { pattern: "sign-in/passkeys", path: "/sign-in/passkeys", texts: { reply: "{}", ...next } },
    { pattern: "sign-in/passkeys/question", path: "/sign-in/passkeys/question", texts: next },
    {
      pattern: "staff/sign-in/passkeys",
      path: "/staff/sign-in/passkeys",
      texts: { reply: "{}", ...next },
    },
    { pattern: "sign-out", path: "/sign-out", texts: {} },
    { pattern: "staff/sign-in/directory", path: "/staff/sign-in/directory", texts: next },
    {
      pattern: "staff/sign-in/password",
      path: "/staff/sign-in/password",
      texts: { email, password: "x", ...next },
    },
    {
      pattern: "staff/sign-in/second-factor",
      path: "/staff/sign-in/second-factor",
      ...(await midway.secondFactor()),
    },
    {
      pattern: "staff/invitations/:token",
      path: `/staff/invitations/${invitation}`,
      texts: password,
    },
    {
      pattern: "staff/invitations/:token/authenticator",
      path: `/staff/invitations/${invitation}/authenticator`,
      ...(await midway.joining(invitation)),
    },
    {
      pattern: "staff/invitations/:token/passkey",
      path: `/staff/invitations/${invitation}/passkey`,
      texts: { reply: "{}" },
    },
  ];
  const byGrace: IdentityForm[] = [
    {
      pattern: "account/edit",
      path: "/account/edit",
      texts: { name: "Grace" },
      choices: { locale: "en", digestHour: "8", shownAs: "name", areaId: "", timeZone: "" },
      kept: ["name"],
    },
    { pattern: "account/devices/sign-out", path: "/account/devices/sign-out", texts: {} },
    {
      pattern: "account/devices/:device/sign-out",
      path: `/account/devices/${device}/sign-out`,
      texts: {},
    },
    {
      pattern: "account/passkeys/new",
      path: "/account/passkeys/new",
      texts: { name: "Telephone", reply: "{}" },
    },
    { pattern: "account/passkeys/question", path: "/account/passkeys/question", texts: {} },
    {
      pattern: "account/passkeys/:passkey/removal",
      path: `/account/passkeys/${newId()}/removal`,
      texts: {},
    },
    { pattern: "account/leaving", path: "/account/leaving", texts: {}, choices: { sure: "" } },
  ];
  const person = (id: string) => `/staff/people/${id}`;
  const byAde: IdentityForm[] = [
    {
      pattern: "account/sign-in/password",
      path: "/account/sign-in/password",
      texts: { ...password, code: "123456" },
    },
    {
      pattern: "account/sign-in/authenticator",
      path: "/account/sign-in/authenticator",
      texts: { code: "123456" },
    },
    {
      pattern: "account/sign-in/authenticator/confirmation",
      path: "/account/sign-in/authenticator/confirmation",
      ...(await midway.newAuthenticator(ade)),
    },
    {
      pattern: "staff/settings/sign-in",
      path: "/staff/settings/sign-in",
      texts: { issuer: "", clientId: "", groupsClaim: "groups", secret: "" },
      choices: { ways: "passkey" },
    },
    {
      pattern: "staff/settings/notice",
      path: "/staff/settings/notice",
      texts: { notice: "Many are here.", noticeCy: "Mae llawer yma." },
      choices: { switchedOff: "search" },
    },
    {
      pattern: "staff/people/names",
      path: "/staff/people/names",
      texts: { personId: newId(), name: "Grace Adeyemi" },
    },
    {
      pattern: "staff/people/invitations/new",
      path: "/staff/people/invitations/new",
      texts: { name: "Nia Rees", email: "nia-{n}@westford.example", ...reason },
      choices: { roles: "moderator", team: "" },
      kept: ["name", "email", "reason"],
    },
    {
      pattern: "staff/people/:id/invitations/new",
      path: `${person(clerk)}/invitations/new`,
      texts: {},
    },
    {
      pattern: "staff/people/:id/removal",
      path: `${person(leaver)}/removal`,
      texts: reason,
      kept: ["reason"],
      again: () => reality(revive, [council, leaver]),
    },
    {
      pattern: "staff/people/:id/roles/new",
      path: `${person(clerk)}/roles/new`,
      texts: { ...reason, until: "" },
      choices: { role: "approver", draftOnly: "" },
      kept: ["reason"],
      again: () => reality(forget, [council, clerk]),
    },
    {
      pattern: "staff/people/:id/roles/:role/end",
      path: `${person(clerk)}/roles/moderator/end`,
      texts: reason,
      kept: ["reason"],
      again: () => reality(regrant, [council, clerk]),
    },
    {
      pattern: "staff/teams/new",
      path: "/staff/teams/new",
      texts: { slug: "team-{n}", name: "Parks", nameCy: "Parciau" },
      kept: ["slug", "name", "nameCy"],
    },
    {
      pattern: "staff/teams/:slug/members",
      path: "/staff/teams/highways/members",
      texts: { email },
    },
    {
      pattern: "staff/teams/:slug/members/:person/end",
      path: `/staff/teams/highways/members/${newId()}/end`,
      texts: {},
    },
    {
      pattern: "staff/teams/:slug/members/:person/lead",
      path: `/staff/teams/highways/members/${newId()}/lead`,
      texts: {},
      choices: { leads: "yes" },
    },
  ];
  return [
    ...byNobody,
    ...byGrace.map((form) => ({ ...form, cookie: grace })),
    ...byAde.map((form) => ({ cookie: ade, ...form })),
  ];
}

async function cookieOf(person: PersonContext): Promise<string> {
  const { personId } = person.actor;
  const { token } = await beginSession(person, { personId, way: "directory", userAgent: "" });
  return `session=${token}`;
}

function staffMember(town: Town, name: string, roles: "moderator"[]): Promise<string> {
  const service = town.as({ kind: "service", job: "tests" });
  return addPerson(service, { name, email: `${name}@westford.example`, kind: "staff", roles });
}

async function aLetter(town: Town): Promise<string> {
  const email = "letter@westford.example";
  await askToSignIn(town.anyone, { email });
  return (await signInLetters(town.anyone, email))[0]!.link;
}

async function anInvitation(town: Town): Promise<string> {
  const { ade, council } = town;
  const invited = await invitePerson(ade, {
    name: "Nia Rees",
    email: "nia@westford.example",
    roles: ["moderator"],
    reason: "She starts on Monday.",
  });
  if (!invited.ok) throw new Error(invited.reason);
  const mails = await reality<{ text: string }>("SELECT text FROM emails WHERE council_id = $1", [
    council.id,
  ]);
  return mails.map(({ text }) => /\/staff\/invitations\/([\w-]+)/.exec(text)?.[1]).find(Boolean)!;
}
