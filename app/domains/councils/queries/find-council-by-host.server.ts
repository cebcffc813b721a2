import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import type { CouncilCard } from "#app/platform/context.ts";

/** The council whose site is reached under this host name (a port is ignored), or nobody's. */
export async function findCouncilByHost(host: string): Promise<CouncilCard | null> {
  const name = host.toLowerCase().replace(/:\d+$/, "").replace(/\.$/, "");
  const councils = await listCouncils();
  return councils.find((council) => council.host === name) ?? null;
}
