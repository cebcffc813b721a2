import { contributionWritten } from "#app/domains/contributions/events.ts";
import { mayWrite, personOf } from "#app/domains/contributions/policy.ts";
import { normalised, wholeText } from "#app/domains/contributions/rules.ts";
import type { Draft } from "#app/domains/contributions/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { markdownToHtml } from "#app/platform/html/markdown-to-html.server.ts";
import { plainToHtml } from "#app/platform/html/plain-to-html.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { hashOf } from "#app/platform/seal.server.ts";

export interface Written {
  id: string;
  revision: number;
  html: string;
}

/** Somebody writes for the public; the HTML is made safe here, once, and kept. */
export async function writeContribution(context: Context, draft: Draft): Promise<Written> {
  if (!mayWrite(context.actor)) throw new Error("Only somebody known can write a contribution.");

  const { kind, format, title, body, details, teamId, url, pageTag } = draft;
  const id = newId();
  const text = wholeText(body, details);
  const links = kind !== "petition"; // what thousands sign does not lead to places nobody checked
  const html = format === "markdown" ? markdownToHtml(text) : plainToHtml(text, { links });

  return context.write(async (db) => {
    await db.contribution.create({
      data: {
        id,
        kind,
        title,
        body,
        details,
        html,
        teamId,
        url,
        pageTag,
        authorId: personOf(context.actor),
        fingerprint: hashOf(normalised(title, body, details)),
        locale: context.locale,
        createdAt: context.now,
      },
      select: { id: true },
    });
    await announce(db, contributionWritten, { contributionId: id });
    return { id, revision: 1, html };
  });
}
