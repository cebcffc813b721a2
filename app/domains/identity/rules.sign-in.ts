import {
  SignInSettingsSchema,
  staffWays,
  type Directory,
  type GroupGrant,
  type SignInSettings,
  type StaffWay,
} from "#app/domains/identity/schema.sign-in.ts";
import { canonicalEmail, EmailSchema, NameSchema } from "#app/domains/identity/schema.ts";
import type { Role } from "#app/platform/context.ts";
import type { FormValues } from "#app/platform/forms/form-state.ts";
import type { Claims } from "#app/platform/openid/provider.server.ts";

/** Where a directory sends people back to; it has to know this address beforehand. */
export const comesBackTo = "/staff/sign-in/directory/callback";

/** The ways in that are switched on, in the order in which they are offered. */
export function openWays({ ways, directory }: SignInSettings): StaffWay[] {
  return staffWays.filter((way) => ways[way] && (way !== "directory" || directory !== null));
}

/** The ways that were open before a change and are not after it, or lead to another directory. */
export function closedWays(before: SignInSettings, after: SignInSettings): StaffWay[] {
  const moved = before.directory?.issuer !== after.directory?.issuer;
  const stillOpen = openWays(after).filter((way) => way !== "directory" || !moved);
  return openWays(before).filter((way) => !stillOpen.includes(way));
}

/** The ways that are ticked on the page: as they were sent, or else as they are kept. */
export function tickedWays(settings: SignInSettings, sent?: FormValues): string[] {
  return sent ? [sent.ways ?? []].flat() : staffWays.filter((way) => settings.ways[way]);
}

/** What somebody may do here because of the groups that they are in. */
export interface Duties {
  roles: { role: Role; draftOnly: boolean; groups: string[] }[];
  /** Slugs. */
  teams: string[];
}

/** What the directory's word for somebody's groups comes to; of two groups the greater right counts. */
export function dutiesOf(directory: Directory, claims: Claims): Duties {
  const groups = groupsIn(claims, directory.groupsClaim);
  const roles = new Map<Role, Duties["roles"][number]>();
  const teams = new Set<string>();
  for (const { group, role, draftOnly = false, team } of directory.groups) {
    if (!groups.has(group)) continue;
    const before = roles.get(role);
    roles.set(role, {
      role,
      draftOnly: draftOnly && (before?.draftOnly ?? true),
      groups: [...(before?.groups ?? []), group],
    });
    if (team) teams.add(team);
  }
  return { roles: [...roles.values()], teams: [...teams] };
}

/** Roles that nobody comes to hold by a line of the mapping that they wrote themselves. */
const guardedRoles = new Set<Role>(["administrator", "auditor"]);

/**
 * The directory as it counts for one person: a line of their own hand confirms a role that watches
 * over others if they hold it, and does not give it to them.
 */
export function withoutOwnHand(
  directory: Directory,
  personId: string,
  held: ReadonlySet<string>,
): Directory {
  const groups = directory.groups.filter(
    ({ role, writtenById }) =>
      writtenById !== personId || !guardedRoles.has(role) || held.has(role),
  );
  return { ...directory, groups };
}

/** The lines of a mapping with who wrote each: whoever changes it, but for lines that were there. */
export function signedLines(
  before: Directory | null,
  after: Directory,
  writtenById: string | undefined,
): GroupGrant[] {
  const isSame = before?.issuer === after.issuer && before.groupsClaim === after.groupsClaim;
  const old = isSame ? before.groups : [];
  return after.groups.map((line) => {
    const kept = old.find(({ group, role }) => group === line.group && role === line.role);
    const writer = kept ? kept.writtenById : writtenById;
    return writer ? { ...line, writtenById: writer } : line;
  });
}

function groupsIn(claims: Claims, name: string): Set<string> {
  const claim = claims[name];
  const list = Array.isArray(claim) ? claim : [claim];
  return new Set(list.filter((group): group is string => typeof group === "string"));
}

// A long weekend: whoever works signs in more often, and whoever left the council's directory may have
// another way in, which must not keep the directory's roles alive.
const wordDays = 4;

/** Until when a role holds that the directory has given or confirmed at this moment. */
export function wordExpiry(now: Date): Date {
  return new Date(now.getTime() + wordDays * 24 * 60 * 60 * 1000);
}

/** Under which a person is known who came by the directory: who says so, and what they call them. */
export function directoryIdOf({ iss, sub }: Claims): string {
  return `${iss}|${sub}`;
}

/** Whether an identity was given by this very provider. */
export function isOfIssuer(directoryId: string, issuer: string): boolean {
  return directoryId.startsWith(`${issuer}|`);
}

/**
 * The address that somebody certainly reads: the directory has checked it itself (`email_verified`,
 * in Entra ID `xms_edov`), or it says nothing of that and the address lies in a domain of its own.
 */
export function provenEmail(directory: Directory, claims: Claims): string | null {
  const email = EmailSchema.safeParse(claims.email);
  if (!email.success) return null;
  const words = [claims.email_verified, claims.xms_edov].filter((word) => word !== undefined);
  const domain = canonicalEmail(email.data).split("@")[1]!;
  const isBelieved = words.length === 0 && directory.domains.includes(domain);
  const isChecked = words.length > 0 && words.every((word) => isYes.has(word));
  return isChecked || isBelieved ? email.data : null;
}

const isYes = new Set<unknown>([true, "true", 1, "1"]);

/** What to call somebody, by the directory or by the beginning of their address. */
export function nameIn(claims: Claims, email: string): string {
  const name = NameSchema.safeParse(claims.name);
  return name.success ? name.data : email.split("@")[0]!;
}

/** The settings as they are kept: only what is not as it is by default. */
export function whatDiffers(settings: SignInSettings): Partial<Record<string, object>> {
  const usual = SignInSettingsSchema.parse({});
  const ways = differing(settings.ways, usual.ways);
  const sessions = differing(settings.sessions, usual.sessions);
  return {
    ...(Object.keys(ways).length > 0 && { ways }),
    ...(settings.directory && { directory: settings.directory }),
    ...(Object.keys(sessions).length > 0 && { sessions }),
  };
}

function differing<Kind extends object>(own: Kind, usual: Kind): Partial<Kind> {
  const entries = Object.entries(own).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key as keyof Kind]),
  );
  return Object.fromEntries(entries) as Partial<Kind>;
}

/** Why nobody is signed in who came by the directory, and the status that says so. */
const statuses = {
  "directory-off": 404,
  "directory-away": 503,
  "directory-setup": 503,
  "directory-cancelled": 400,
  "directory-over": 410,
  "directory-wrong": 400,
  "no-duties": 403,
  "officer-left": 403,
  "address-unproven": 403,
  "resident-address": 403,
  "other-account": 403,
  "sign-in-first": 403,
} as const;

export type DirectoryRefusal = keyof typeof statuses;

export function statusOf(reason: DirectoryRefusal): number {
  return statuses[reason];
}

const fields: Record<string, string> = {
  "secret-missing": "secret",
  "directory-missing": "issuer",
  "directory-silent": "issuer",
  "last-way": "ways",
  "no-administrator-left": "ways",
};

/** Which question of the settings a refusal is about. */
export function fieldBehind(reason: string): string {
  return fields[reason] ?? "form";
}
