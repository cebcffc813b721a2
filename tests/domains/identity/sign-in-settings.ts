import { changeSignInSettings } from "#app/domains/identity/commands/change-sign-in-settings.server.ts";
import { comesBackTo } from "#app/domains/identity/rules.sign-in.ts";
import { SignInSettingsSchema, type GroupGrant } from "#app/domains/identity/schema.sign-in.ts";
import type { SignInSettingsForm } from "#app/domains/identity/schema.sign-in-settings.ts";
import type { Town } from "#tests/support/council.ts";
import { aDirectory, type TownDirectory } from "#tests/support/oidc.ts";

/** The form as an administrator finds it who has changed nothing yet, with these changes. */
export function settingsForm(changes: Partial<SignInSettingsForm> = {}): SignInSettingsForm {
  const { resident: _, ...sessions } = SignInSettingsSchema.parse({}).sessions;
  return {
    version: 0,
    ways: ["passkey", "password"],
    issuer: "",
    clientId: "",
    groupsClaim: "groups",
    domains: [],
    groups: [],
    sessions,
    residentIdleDays: 30,
    residentDays: 90,
    ...changes,
  };
}

/** The form that connects a directory, with which group gives which role. */
export function connecting(
  { issuer, clientId, secret }: TownDirectory,
  groups: GroupGrant[],
  changes: Partial<SignInSettingsForm> = {},
): SignInSettingsForm {
  const ways = ["directory", "passkey", "password"] as const;
  return settingsForm({ ways: [...ways], issuer, clientId, secret, groups, ...changes });
}

/** A directory that is connected to a council, and knows one answering officer of Highways. */
export async function connected(
  { council, ade }: Pick<Town, "council" | "ade">,
  options?: Parameters<typeof aDirectory>[1],
): Promise<TownDirectory> {
  const directory = await aDirectory([council.origin + comesBackTo], options);
  directory.accounts.set("nia", {
    name: "Nia Prosser",
    email: "nia@westford.example",
    email_verified: true,
    groups: ["folkmoot-highways", "all-staff"],
  });
  const groups = [{ group: "folkmoot-highways", role: "responder" as const, team: "highways" }];
  const outcome = await changeSignInSettings(ade, connecting(directory, groups));
  if (!outcome.ok) throw new Error(outcome.reason);
  return directory;
}
