import { z } from "zod";

/** What can be followed. */
export const SubjectSchema = z.object({
  subjectKind: z.enum(["thread"]),
  subjectId: z.uuid(),
});
export type Subject = z.infer<typeof SubjectSchema>;

export const NewsKindSchema = z.enum(["comment", "answer"]);
export type NewsKind = z.infer<typeof NewsKindSchema>;
