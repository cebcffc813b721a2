import { SettingsSchema } from "#app/domains/councils/schema.ts";
import type { CouncilCard } from "#app/platform/context.ts";
import { readCommons } from "#app/platform/db/commons.server.ts";
import { env } from "#app/platform/env.ts";

/** A council as the list knows it: its card, and the host it has of its own, if any. */
export interface ListedCouncil extends CouncilCard {
  host: string;
}

const freshFor = 10_000;
let kept: { list: ListedCouncil[]; until: number } | undefined;
let reading: Promise<ListedCouncil[]> | undefined;

/**
 * All councils of this service, by name. Every request needs them, so a process remembers them for
 * ten seconds, and for longer while the database is away.
 */
export async function listCouncils(): Promise<ListedCouncil[]> {
  if (kept && Date.now() < kept.until) return kept.list;
  reading ??= readAndKeep().finally(() => (reading = undefined));
  return kept ? reading.catch(() => kept?.list ?? []) : reading;
}

/** Makes this process look again at the next question. */
export function forgetCouncils(): void {
  kept = undefined;
}

async function readAndKeep(): Promise<ListedCouncil[]> {
  const rows = await readCommons((db) =>
    db.council.findMany({
      select: {
        id: true,
        slug: true,
        host: true,
        name: true,
        nameCy: true,
        timeZone: true,
        settings: true,
      },
      orderBy: { name: "asc" },
    }),
  );
  const list = rows.map(({ settings, ...row }) => {
    const { service } = SettingsSchema.parse(settings);
    const host = row.host ?? `${row.slug}.${env().BASE_HOST}`;
    return { ...row, host, origin: originOf(host), service };
  });
  kept = { list, until: Date.now() + freshFor };
  return list;
}

function originOf(host: string): string {
  const { PUBLIC_SCHEME: scheme, PUBLIC_PORT, PORT } = env();
  const port = PUBLIC_PORT ?? PORT;
  const usual = scheme === "https" ? 443 : 80;
  return port === usual ? `${scheme}://${host}` : `${scheme}://${host}:${port}`;
}
