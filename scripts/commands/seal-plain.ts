import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { keyAddresses } from "#app/domains/identity/commands/key-addresses.sql.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { addFirstKey } from "#app/platform/vault/council-keys.server.ts";
import { sealAgain, total } from "#app/platform/vault/seal-again.server.ts";
import { markOf } from "#app/platform/vault/vault.server.ts";
import { councilContext } from "#scripts/commands/council-context.ts";

/**
 * Rows from before addresses were sealed: every council gets keys, every address is sealed and can be
 * found. Where all of that is so, nothing happens. The answer is how many texts were sealed.
 */
export async function sealPlain(): Promise<number> {
  let count = 0;
  for (const { slug } of await listCouncils())
    count += await sealPlainOf(await councilContext(slug));
  return count;
}

async function sealPlainOf(context: Context): Promise<number> {
  await context.write(addFirstKey);
  const found = await keyAddresses(context);
  const sealed = await sealAgain(context, markOf());
  if (found + total(sealed) === 0) return 0;

  await context.write((db) =>
    record(within(context, db), {
      action: "keys.seal-plain",
      subjectKind: "council",
      subjectId: context.council.id,
      after: { found, sealed },
    }),
  );
  return total(sealed);
}
