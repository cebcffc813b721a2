import { z } from "zod";
import { event } from "#app/platform/outbox/event.ts";

const ids = z.object({ threadId: z.uuid(), contributionId: z.uuid() });

/** Everyone can now read a new question; heard once a thread. */
export const threadStarted = event("thread.started", ids);

/** Everyone can now read a new comment; heard once a comment. */
export const commentPosted = event("comment.posted", ids);
