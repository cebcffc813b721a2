import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import type { Context } from "#app/platform/context.ts";

/** What the other councils of the service are called, by their short names. */
export async function nameCouncils(context: Context): Promise<Record<string, string>> {
  const others = (await listCouncils()).filter(({ id }) => id !== context.council.id);
  const isWelsh = context.locale === "cy";
  return Object.fromEntries(
    others.map(({ slug, name, nameCy }) => [slug, isWelsh ? nameCy : name]),
  );
}
