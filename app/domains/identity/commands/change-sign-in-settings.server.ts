import { mayAdminister } from "#app/domains/identity/policy.ts";
import { administratorsGetIn } from "#app/domains/identity/queries/administrators-get-in.server.ts";
import { findStoredSettings } from "#app/domains/identity/queries/find-stored-settings.server.ts";
import { closedWays, signedLines, whatDiffers } from "#app/domains/identity/rules.sign-in.ts";
import type { SignInSettings, StaffWay } from "#app/domains/identity/schema.sign-in.ts";
import {
  settingsIn,
  type SignInSettingsForm,
} from "#app/domains/identity/schema.sign-in-settings.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { openProvider } from "#app/platform/openid/provider.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

export type WhyNotChanged =
  | "not-administrator"
  | "directory-missing"
  | "secret-missing"
  | "directory-silent"
  | "no-such-team"
  | "last-way"
  | "no-administrator-left"
  | "settings-changed";

/**
 * An administrator says how people of the council sign in; who came by a way that is closed is signed
 * out. No change may leave staff without a way in,
 * or the council without an administrator who can use one.
 */
export async function changeSignInSettings(
  context: Context,
  form: SignInSettingsForm,
): Promise<Outcome<null, WhyNotChanged>> {
  if (!mayAdminister(context.actor)) return refused("not-administrator");
  const settings = settingsIn(form);
  const { ways, directory } = settings;
  if (ways.directory && !directory) return refused("directory-missing");
  if (!ways.directory && !ways.passkey && !ways.password) return refused("last-way");

  const vault = await vaultOf(context);
  const before = await context.read(findStoredSettings);
  const keeps = directory?.issuer === before.settings.directory?.issuer;
  // The secret for one provider is never handed to another.
  const kept = keeps && before.secret ? vault.open(before.secret) : "";
  const secret = form.secret || kept;
  if (directory && !secret) return refused("secret-missing");
  if (directory && (!keeps || form.secret)) {
    const provider = await openProvider({ ...directory, secret });
    if (!provider.ok) return refused("directory-silent");
    // As it calls itself, which is how it will sign what it says.
    directory.issuer = provider.value.serverMetadata().issuer;
  }

  if (directory) {
    const { actor } = context;
    const writer = "personId" in actor ? actor.personId : undefined;
    directory.groups = signedLines(before.settings.directory, directory, writer);
  }

  const directorySecret = directory ? vault.seal(secret) : null;
  return context.write(async (db) => {
    if (!(await knowsTeams(db, settings))) return refused("no-such-team");
    const couldGetIn = await administratorsGetIn(db, before.settings, context.now);
    if (couldGetIn && !(await administratorsGetIn(db, settings, context.now))) {
      return refused("no-administrator-left");
    }
    const row = { settings: whatDiffers(settings), directorySecret, changedAt: context.now };
    if (!(await store(db, form.version, row))) return refused("settings-changed");
    await endSessionsBy(context, db, closedWays(before.settings, settings));
    await record(within(context, db), {
      action: "identity.change-sign-in-settings",
      subjectKind: "council",
      subjectId: context.council.id,
      before: whatDiffers(before.settings),
      after: { ...whatDiffers(settings), ...(form.secret && { secret: "changed" }) },
    });
    return done(null);
  });
}

async function knowsTeams(db: Db, { directory }: SignInSettings): Promise<boolean> {
  const slugs = new Set(directory?.groups.flatMap(({ team }) => team ?? []));
  return (await db.team.count({ where: { slug: { in: [...slugs] } } })) === slugs.size;
}

/** Whoever came in by a way that is closed is signed out, but for the one who closes it. */
async function endSessionsBy(
  { actor, now }: Context,
  db: Db,
  ways: readonly StaffWay[],
): Promise<void> {
  const self = "personId" in actor ? actor.personId : undefined;
  await db.session.updateMany({
    where: {
      way: { in: [...ways] },
      revokedAt: null,
      person: { kind: "staff", id: { not: self } },
    },
    data: { revokedAt: now },
  });
}

interface Row {
  settings: ReturnType<typeof whatDiffers>;
  directorySecret: string | null;
  changedAt: Date;
}

/** Whether this was still the version that the form was made from. */
async function store(db: Db, version: number, row: Row): Promise<boolean> {
  if (version === 0) {
    const { count } = await db.signInSettings.createMany({ data: [row], skipDuplicates: true });
    return count === 1;
  }
  const { count } = await db.signInSettings.updateMany({
    where: { version },
    data: { ...row, version: version + 1 },
  });
  return count === 1;
}
