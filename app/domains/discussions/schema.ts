import { z } from "zod";
import { commentLimit, textLimit, titleLimit } from "#app/domains/contributions/schema.ts";
import { largestNumber, publicNumber } from "#app/platform/http/public-number.ts";

export const QuestionForm = z.object({
  title: z.string().trim().min(1, "title-empty").max(titleLimit, "title-long"),
  body: z.string().trim().min(1, "question-empty").max(textLimit, "question-long"),
});
export type QuestionForm = z.infer<typeof QuestionForm>;

export const CommentForm = z.object({
  body: z.string().trim().min(1, "comment-empty").max(commentLimit, "comment-long"),
  /** The number of the comment that this one replies to; none for a comment on the question. */
  parent: z.number().int().positive().max(largestNumber).optional(),
});
export type CommentForm = z.infer<typeof CommentForm>;

/** Where to go on in the list of threads: after the thread that was last shown. */
export const CursorSchema = z
  .string()
  .regex(/^\d{1,13}-[1-9]\d{0,8}$/)
  .transform((cursor) => {
    const [active, number] = cursor.split("-").map(Number);
    return { activeAt: new Date(active!), number: number! };
  });

export const ThreadListQuery = z.object({
  filter: z.enum(["answered", "unanswered"]).optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
  after: CursorSchema.optional().catch(undefined),
});
export type ThreadListQuery = z.infer<typeof ThreadListQuery>;

/** The page of a thread in a URL; anything that is no page is the first. */
export function pageIn(url: string): number {
  const page = publicNumber(new URL(url).searchParams.get("page"));
  return page !== null && page <= lastPage ? page : 1;
}

const lastPage = 100_000;
