import { mayApprove, mayReadDrafts } from "#app/domains/answers/policy.ts";
import { KeptSubjectSchema } from "#app/domains/answers/schema.drafts.ts";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { isStaff } from "#app/domains/identity/policy.ts";
import { hasRole } from "#app/platform/actor.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { markdownToHtml } from "#app/platform/html/markdown-to-html.server.ts";

/** A draft of an answer for its author, an approver or an auditor; null for everyone else. */
export async function showDraft(context: Context, number: number) {
  const { actor } = context;
  if (!isStaff(actor) || !mayReadDrafts(actor)) return null;

  return context.read(async (db) => {
    const draft = await db.answerDraft.findFirst({
      where: { number },
      select: {
        id: true,
        number: true,
        version: true,
        state: true,
        note: true,
        createdAt: true,
        subject: true,
        subjectId: true,
        body: true,
        teamId: true,
        authorId: true,
      },
    });
    if (!draft) return null;
    const { id, authorId, teamId, subject, ...shown } = draft;
    const isOwn = authorId === actor.personId;
    if (!isOwn && !mayApprove(actor) && !hasRole(actor, "auditor")) return null;

    await noteReading(within(context, db), { kind: "answer-draft", id });
    const select = { name: true, nameCy: true };
    const team = await db.team.findFirst({ where: { id: teamId }, select });
    const author = await db.person.findFirst({ where: { id: authorId }, select: { name: true } });
    const { title, url } = KeptSubjectSchema.parse(subject);
    return {
      ...shown,
      title,
      url,
      team,
      isOwn,
      author: author?.name ?? "",
      html: markdownToHtml(draft.body),
      mayDecide: mayApprove(actor) && !isOwn && draft.state === "waiting",
    };
  });
}
