import { mayApprove } from "#app/domains/answers/policy.ts";
import { mayReadResponses } from "#app/domains/consultations/policy.ts";
import {
  mayAdminister,
  mayAnswer,
  mayModerate,
  mayPublishAnswers,
} from "#app/domains/identity/policy.ts";
import type { Actor } from "#app/platform/context.ts";
import type { Access } from "#app/platform/http/access.ts";

export type Duty = "cases" | "threads" | "answers" | "consultations" | "jobs";

const duty: Record<Duty, Access> = {
  cases: mayModerate,
  threads: mayAnswer,
  answers: (actor) => mayApprove(actor) || (mayAnswer(actor) && !mayPublishAnswers(actor)),
  consultations: mayReadResponses,
  jobs: mayAdminister,
};

/** The pages below `/staff` on which something waits for somebody's roles. */
export function duties(actor: Actor): Duty[] {
  return (Object.keys(duty) as Duty[]).filter((page) => duty[page](actor, "read"));
}
