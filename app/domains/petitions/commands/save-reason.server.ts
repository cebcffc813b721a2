import { mayKeepReasons } from "#app/domains/petitions/policy.moderating.ts";
import { listReasons } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { codeFrom } from "#app/domains/petitions/rules.reasons.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

export interface ReasonTexts {
  title: string;
  titleCy: string;
  sentence: string;
  sentenceCy: string;
  hides: boolean;
}

export type WhyNotSaved = "not-keeper" | "reason-gone" | "reason-exists";

/** An administrator adds a reason for rejecting petitions, or puts a known one into other words. */
export async function saveReason(
  context: Context,
  { code, ...texts }: ReasonTexts & { code: string | null },
): Promise<Outcome<{ code: string }, WhyNotSaved>> {
  if (!mayKeepReasons(context.actor)) return refused("not-keeper");

  return context.write(async (db) => {
    const inside = within(context, db);
    const all = await listReasons(inside);
    const before = all.find((reason) => reason.code === code);
    if (code && !before) return refused("reason-gone");
    const name = code ?? codeFrom(texts.title);
    const isTaken = all.some((reason) => reason.code === name && reason.code !== code);
    if (isTaken) return refused("reason-exists");

    const { count } = await db.rejectionReason.updateMany({ where: { code: name }, data: texts });
    if (count === 0) {
      const position = before ? 0 : all.length;
      const added = await db.rejectionReason.createMany({
        data: { code: name, ...texts, position },
        skipDuplicates: true,
      });
      if (added.count === 0) return refused("reason-exists");
    }
    await record(inside, {
      action: "petitions.save-reason",
      subjectKind: "rejection-reason",
      subjectId: name,
      before,
      after: texts,
    });
    await bump(db, "petitions");
    return done({ code: name });
  });
}
