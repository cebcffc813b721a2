import type { SignInSettings } from "#app/domains/identity/schema.sign-in.ts";
import type { Db } from "#app/platform/db/db.ts";

interface PasskeyOf {
  passkeyId: string;
  personId: string;
}

/** Whether a member of staff could still sign in without this passkey, the way their council has it. */
export async function hasOtherWayIn(
  db: Db,
  { passkeyId, personId }: PasskeyOf,
  { ways, directory }: SignInSettings,
): Promise<boolean> {
  const person = await db.person.findFirstOrThrow({
    where: { id: personId },
    select: {
      directoryId: true,
      password: { select: { personId: true } },
      authenticator: { select: { confirmedAt: true } },
      passkeys: { where: { id: { not: passkeyId } }, select: { id: true }, take: 1 },
    },
  });
  const { password, authenticator } = person;
  const secondFactor = authenticator?.confirmedAt ?? null;
  return (
    (ways.passkey && person.passkeys.length > 0) ||
    (ways.password && password !== null && secondFactor !== null) ||
    (ways.directory && directory !== null && person.directoryId !== null)
  );
}
