import { contributionRevised } from "#app/domains/contributions/events.ts";
import { mayRead, mayRevise } from "#app/domains/contributions/policy.ts";
import { lockContribution } from "#app/domains/contributions/queries/lock-contribution.sql.server.ts";
import { normalised, wholeText } from "#app/domains/contributions/rules.ts";
import type { Rewording } from "#app/domains/contributions/schema.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { markdownToHtml } from "#app/platform/html/markdown-to-html.server.ts";
import { plainToHtml } from "#app/platform/html/plain-to-html.server.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";
import { hashOf } from "#app/platform/seal.server.ts";

export type WhyNotRevised = "not-found" | "not-author" | "not-visible";

/**
 * An author changes the words of a contribution; what it said before is kept for everyone to see.
 * What is held or hidden stays as the moderators see it until they decide.
 */
export async function reviseContribution(
  context: Context,
  { id, title, body }: Rewording,
): Promise<Outcome<{ revision: number }, WhyNotRevised>> {
  return context.write(async (db) => {
    await lockContribution(db, id);
    const before = await findBefore(db, id);
    if (!before || !mayRead(context.actor, before)) return refused("not-found");
    if (!mayRevise(context.actor, before)) return refused("not-author");
    if (before.visibility !== "visible") return refused("not-visible");

    const now = { title: title ?? before.title, body };
    const isSame = now.title === before.title && now.body === before.body;
    if (isSame) return done({ revision: before.revision });

    await keep(db, before);
    const revision = before.revision + 1;
    await db.contribution.updateMany({
      where: { id },
      data: {
        ...now,
        revision,
        html: htmlOf(before.kind, wholeText(body, before.details)),
        fingerprint: hashOf(normalised(now.title, body, before.details)),
        editedAt: context.now,
      },
    });
    await announce(db, contributionRevised, { contributionId: id, revision });
    if (before.pageTag) await bump(db, before.pageTag);
    return done({ revision });
  });
}

function htmlOf(kind: string, text: string): string {
  return kind === "answer" ? markdownToHtml(text) : plainToHtml(text);
}

type Before = NonNullable<Awaited<ReturnType<typeof findBefore>>>;

function findBefore(db: Db, id: string) {
  const text = { title: true, body: true, details: true, html: true, revision: true } as const;
  const rest = { kind: true, visibility: true, authorId: true, pageTag: true } as const;
  const times = { createdAt: true, editedAt: true } as const;
  return db.contribution.findFirst({
    where: { id },
    select: { id: true, ...text, ...rest, ...times },
  });
}

async function keep(db: Db, { id, revision, title, body, html, ...before }: Before) {
  await db.contributionRevision.create({
    data: {
      contributionId: id,
      revision,
      title,
      body,
      html,
      editorId: before.authorId,
      createdAt: before.editedAt ?? before.createdAt,
    },
  });
}
