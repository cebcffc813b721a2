import { z } from "zod";
import { AnswerForm } from "#app/domains/answers/schema.ts";

export const noteLimit = 1_000;

/** What an approver decides about a draft: the words may be changed before they are published. */
export const DraftDecisionForm = z
  .object({
    /** The version that was read, so that two approvers do not decide about one draft. */
    version: z.number(),
    decision: z.enum(["publish", "return"], "decision-missing"),
    body: AnswerForm.shape.body,
    note: z.string().trim().max(noteLimit, "note-long"),
  })
  .superRefine(({ decision, note }, problems) => {
    if (decision !== "return" || note) return;
    problems.addIssue({ code: "custom", path: ["note"], message: "note-missing" });
  });
export type DraftDecisionForm = z.infer<typeof DraftDecisionForm>;

/** The subject of a draft, as it is kept with it. */
export const KeptSubjectSchema = z.object({
  title: z.string(),
  url: z.string(),
  pageTag: z.string(),
});
