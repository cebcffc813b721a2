import { rememberMissed } from "#app/domains/contributions/commands/remember-missed.server.ts";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import type { Town } from "#tests/support/council.ts";

/** Open petitions with these titles, numbered in their order, that are found as similar. */
export async function publicPetitions(town: Town, ...titles: string[]): Promise<void> {
  const moment = "2026-01-07T19:58:47.828Z";
  const dates = { signature_count: 10, created_at: moment, opened_at: moment };
  const lines = titles.map((action, index) => {
    const attributes = { action, background: "It is time.", state: "open", ...dates };
    return JSON.stringify({ type: "petition", id: index + 1, attributes });
  });
  const { added } = await importPetitions(town.ade, lines);
  if (added !== titles.length) throw new Error(`${added} petitions were taken over`);
  await rememberMissed(town.ade, 100);
}
