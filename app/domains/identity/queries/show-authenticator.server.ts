import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { factorTriesAllowed } from "#app/domains/identity/rules.second-factor.ts";
import { SetupSchema } from "#app/domains/identity/schema.second-factor.ts";
import type { Context } from "#app/platform/context.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { showSecret, type ShownSecret } from "#app/platform/second-factor/totp.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** The secret for the authenticator app that this browser is setting up; looking does not use it up. */
export async function showAuthenticator(
  context: Context,
  browser: string,
): Promise<ShownSecret | null> {
  const { council, locale, now } = context;
  const ceremony = await context.read((db) =>
    db.ceremony.findFirst({
      where: {
        kind: "authenticator-adding",
        browserHash: hashOf(browser),
        usedAt: null,
        expiresAt: { gt: now },
        tries: { lt: factorTriesAllowed },
      },
      select: { secret: true, personId: true },
    }),
  );
  const person = ceremony?.personId && (await findPerson(context, ceremony.personId));
  if (!ceremony || !person) return null;

  const setup = SetupSchema.parse(JSON.parse((await vaultOf(context)).open(ceremony.secret)));
  const issuer = locale === "cy" ? council.nameCy : council.name;
  return showSecret(setup.authenticator, { issuer, label: person.email });
}
