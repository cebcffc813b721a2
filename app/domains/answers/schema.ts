import { z } from "zod";
import { textLimit } from "#app/domains/contributions/schema.ts";

/** What the council answers to. */
export const SubjectKindSchema = z.enum(["thread"]);
export type SubjectKind = z.infer<typeof SubjectKindSchema>;

/** Where an answer is given, as whoever knows the subject describes it. */
export interface Subject {
  kind: SubjectKind;
  id: string;
  title: string;
  /** The path under which the subject is read. */
  url: string;
  /** What its pages are called in the page cache. */
  pageTag: string;
}

/** What an officer fills in: for which team, in a little Markdown. */
export const AnswerForm = z.object({
  teamId: z.uuid("team-missing"),
  body: z.string().trim().min(1, "answer-empty").max(textLimit, "answer-long"),
});
export type AnswerForm = z.infer<typeof AnswerForm>;

/** For a preview no team needs to be chosen yet. */
export const PreviewForm = z.object({
  teamId: z.uuid("team-missing").optional(),
  body: AnswerForm.shape.body,
});
