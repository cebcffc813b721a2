import { mayAnswer, mayPublishAnswers, staff } from "#app/domains/identity/policy.ts";
import type { Actor } from "#app/platform/context.ts";
import type { Access } from "#app/platform/http/access.ts";

export type Duty =
  | "cases"
  | "petitions"
  | "promises"
  | "timelines"
  | "reviews"
  | "threads"
  | "answers"
  | "consultations"
  | "people"
  | "names"
  | "teams"
  | "audit"
  | "settings"
  | "scheme"
  | "notice"
  | "jobs"
  | "service";

const duty: Record<Duty, Access> = {
  cases: staff("moderator"),
  petitions: staff("moderator", "administrator"),
  promises: staff("responder", "approver", "policy-lead"),
  timelines: staff("responder", "approver", "policy-lead", "administrator"),
  reviews: staff("policy-lead", "administrator"),
  threads: staff("responder", "approver"),
  answers: (actor, act) =>
    staff("approver")(actor, act) || (mayAnswer(actor) && !mayPublishAnswers(actor)),
  consultations: staff("policy-lead", "administrator"),
  people: staff("administrator"),
  names: staff("administrator", "moderator"),
  teams: staff("administrator"),
  audit: staff("auditor", "administrator"),
  settings: staff("administrator"),
  scheme: staff("administrator"),
  notice: staff("administrator"),
  jobs: staff("administrator"),
  service: staff("operator"),
};

/** The pages below `/staff` on which something waits for somebody's roles. */
export function duties(actor: Actor): Duty[] {
  return (Object.keys(duty) as Duty[]).filter((page) => duty[page](actor, "read"));
}

const deeper: Partial<Record<Duty, string>> = {
  timelines: "/staff/petitions/timelines",
  reviews: "/staff/petitions/reviews",
  names: "/staff/people/names",
  promises: "/staff/petitions/promises",
  settings: "/staff/settings/sign-in",
  scheme: "/staff/settings/petitions",
  notice: "/staff/settings/notice",
};

/** Where a duty is done. */
export function placeOf(page: Duty): string {
  return deeper[page] ?? `/staff/${page}`;
}
