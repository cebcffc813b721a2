import { z } from "zod";
import { commentLimit, textLimit, titleLimit } from "#app/domains/contributions/schema.ts";

const largest = 2_147_483_647;

export const QuestionForm = z.object({
  title: z.string().trim().min(1, "title-empty").max(titleLimit, "title-long"),
  body: z.string().trim().min(1, "question-empty").max(textLimit, "question-long"),
});
export type QuestionForm = z.infer<typeof QuestionForm>;

export const CommentForm = z.object({
  body: z.string().trim().min(1, "comment-empty").max(commentLimit, "comment-long"),
  /** The number of the comment that this one replies to; none for a comment on the question. */
  parent: z.number().int().positive().max(largest).optional(),
});
export type CommentForm = z.infer<typeof CommentForm>;

/** Where to go on in the list of threads: after the thread that was last shown. */
export const CursorSchema = z
  .string()
  .regex(/^\d{1,15}-\d{1,9}$/)
  .transform((cursor) => {
    const [active, number] = cursor.split("-").map(Number);
    return { activeAt: new Date(active!), number: number! };
  });
export type Cursor = z.infer<typeof CursorSchema>;

export const ThreadListQuery = z.object({
  filter: z.enum(["answered", "unanswered"]).optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
  after: CursorSchema.optional().catch(undefined),
});
export type ThreadListQuery = z.infer<typeof ThreadListQuery>;

/** The public number of a thread or comment in a URL; anything else is 0, the number of nothing. */
export function numberIn(param: string | undefined): number {
  return z.coerce.number().int().min(1).max(largest).catch(0).parse(param);
}

/** The page of a thread in a URL; anything that is no page is the first. */
export function pageIn(url: string): number {
  const page = new URL(url).searchParams.get("page") ?? 1;
  return z.coerce.number().int().min(1).max(100_000).catch(1).parse(page);
}
