import { rememberContributions } from "#app/domains/contributions/commands/remember-contributions.server.ts";
import { listUnremembered } from "#app/domains/contributions/queries/list-unremembered.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";

const batchTexts = 200;

/**
 * Whatever nobody was told of, such as texts that were imported, is remembered after all; at most so
 * many. The inner part of a chore. Answers how many it were.
 */
export async function rememberMissed(context: Context, most: number): Promise<number> {
  return context.write(async (db) => {
    const inside = within(context, db);
    const missed = await listUnremembered(inside, most);
    for (let first = 0; first < missed.length; first += batchTexts) {
      await rememberContributions(inside, missed.slice(first, first + batchTexts));
    }
    return missed.length;
  });
}
