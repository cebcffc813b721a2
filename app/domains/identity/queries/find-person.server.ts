import type { Context, Locale } from "#app/platform/context.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/** Somebody whom this council knows, as letters to them need it. */
export interface KnownPerson {
  id: string;
  kind: "resident" | "staff";
  name: string;
  /** As it was given; empty for whoever left. */
  email: string;
  locale: Locale;
  timeZone: string;
  digestHour: number;
  areaId: string | null;
}

/** A person by id. */
export async function findPerson(context: Context, personId: string): Promise<KnownPerson | null> {
  const person = await context.read((db) =>
    db.person.findFirst({
      where: { id: personId },
      select: {
        id: true,
        kind: true,
        name: true,
        email: true,
        areaId: true,
        locale: true,
        timeZone: true,
        digestHour: true,
      },
    }),
  );
  if (!person) return null;
  return {
    ...person,
    email: person.email ? (await vaultOf(context)).open(person.email) : "",
    kind: person.kind === "staff" ? "staff" : "resident",
    locale: person.locale === "cy" ? "cy" : "en",
    timeZone: person.timeZone ?? context.council.timeZone,
  };
}
