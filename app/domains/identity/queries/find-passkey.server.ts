import type { Context } from "#app/platform/context.ts";

/** A passkey as it is kept, and whose it is. */
export interface KnownPasskey {
  id: string;
  personId: string;
  kind: "resident" | "staff";
  credentialId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: bigint;
}

/** The passkey of this council that a device calls by this id, unless its person has left. */
export async function findPasskey(
  context: Context,
  credentialId: string,
): Promise<KnownPasskey | null> {
  const found = await context.read((db) =>
    db.passkey.findFirst({
      where: { credentialId, person: { leftAt: null } },
      select: {
        id: true,
        personId: true,
        credentialId: true,
        publicKey: true,
        counter: true,
        person: { select: { kind: true } },
      },
    }),
  );
  if (!found) return null;
  const { person, ...passkey } = found;
  return { ...passkey, kind: person.kind === "staff" ? "staff" : "resident" };
}
