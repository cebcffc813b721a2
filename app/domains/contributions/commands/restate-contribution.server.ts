import { contributionRevised } from "#app/domains/contributions/events.ts";
import { normalised, wholeText } from "#app/domains/contributions/rules.ts";
import type { Context } from "#app/platform/context.ts";
import { plainToHtml } from "#app/platform/html/plain-to-html.server.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { bump } from "#app/platform/pages/bump.server.ts";
import { hashOf } from "#app/platform/seal.server.ts";

/** The words of a contribution as they stand from now on. */
export interface Restatement {
  id: string;
  title: string;
  body: string;
  details: string | null;
}

/**
 * Words that were not published yet, or not all of which may be, are put in the place of a
 * contribution's words; what stood there is not kept for the public. The inner part of sending a
 * petition in again, of rejecting it without some of its parts and of undoing that, which say who may.
 */
export async function restateContribution(
  context: Context,
  { id, title, body, details }: Restatement,
): Promise<{ revision: number }> {
  return context.write(async (db) => {
    await db.contribution.updateMany({
      where: { id },
      data: {
        title,
        body,
        details,
        html: plainToHtml(wholeText(body, details), { links: false }),
        fingerprint: hashOf(normalised(title, body, details)),
        revision: { increment: 1 },
      },
    });
    const { revision, pageTag } = await db.contribution.findFirstOrThrow({
      where: { id },
      select: { revision: true, pageTag: true },
    });
    await announce(db, contributionRevised, { contributionId: id, revision });
    if (pageTag) await bump(db, pageTag);
    return { revision };
  });
}
