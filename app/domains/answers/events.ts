import { z } from "zod";
import { SubjectKindSchema } from "#app/domains/answers/schema.ts";
import { event } from "#app/platform/outbox/event.ts";

/** The council answered in public. */
export const answerPublished = event(
  "answers.answer-published",
  z.object({ subjectKind: SubjectKindSchema, subjectId: z.uuid(), contributionId: z.uuid() }),
);
