import { queueEmails } from "#app/platform/mail/queue-email.server.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

/** A letter under each of these keys, to an address and with words of its own. */
export function lettersUnder(town: Town, keys: readonly string[]): Promise<void> {
  return queueEmails(
    town.anyone,
    keys.map((key, at) => ({
      key,
      to: `reader-${at}@westford.example`,
      locale: "en" as const,
      subject: "Trees on Mill Lane",
      text: "Dear Grace Adeyemi",
      html: "<p>Dear Grace Adeyemi</p>",
      headers: { "List-Unsubscribe": "<https://westford.example/news?token=1>" },
    })),
  );
}

/** The keys of a council's letters that still say something of their readers, in order; and of those that say nothing. */
export async function ledgerOf(town: Town): Promise<{ said: string[]; blotted: string[] }> {
  const rows = await reality<{ key: string; blots: number; isDue: boolean }>(
    `SELECT key, state = 'due' AS "isDue",
       (recipient = '…')::int + (recipient_key IS NULL)::int + (subject = '…')::int
         + (text = '…')::int + (html = '…')::int + (headers = '{}')::int AS blots
     FROM emails WHERE council_id = $1 ORDER BY key COLLATE "C"`,
    [town.council.id],
  );
  const partly = rows.filter(({ blots, isDue }) => ![0, 6].includes(blots) || (blots > 0 && isDue));
  if (partly.length > 0) throw new Error(`blotted in part: ${JSON.stringify(partly)}`);
  const keys = (blots: number) => rows.flatMap((row) => (row.blots === blots ? [row.key] : []));
  return { said: keys(0), blotted: keys(6) };
}
