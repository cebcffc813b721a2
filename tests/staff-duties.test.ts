import { expect, test } from "vitest";
import { duties } from "#app/staff-duties.ts";
import type { Actor, Role } from "#app/platform/context.ts";

const person = { personId: "0190a000-0000-7000-8000-000000000000", name: "Somebody" };
const holding = (...roles: Role[]): Actor => ({ kind: "staff", ...person, roles });

test("on the staff page everybody finds the work of their roles", () => {
  expect(duties(holding("moderator"))).toEqual(["cases", "petitions", "names"]);
  expect(duties(holding("responder"))).toEqual(["promises", "timelines", "threads"]);
  const drafting = { ...holding("responder"), draftOnly: true } as Actor;
  expect(duties(drafting)).toEqual(["promises", "timelines", "threads", "answers"]);
  expect(duties(holding("approver"))).toEqual(["promises", "timelines", "threads", "answers"]);
  expect(duties(holding("policy-lead"))).toEqual([
    "promises",
    "timelines",
    "reviews",
    "consultations",
  ]);
  const keeping = ["people", "names", "teams", "audit", "settings", "scheme", "notice"];
  expect(duties(holding("administrator"))).toEqual([
    "petitions",
    "timelines",
    "reviews",
    "consultations",
    ...keeping,
    "jobs",
  ]);
  expect(duties(holding("operator"))).toEqual(["service"]);
  expect(duties(holding())).toEqual([]);
  expect(duties({ kind: "resident", ...person })).toEqual([]);
});

test("auditors find all of it, to look at", () => {
  const all = [
    "cases",
    "petitions",
    "promises",
    "timelines",
    "reviews",
    "threads",
    "answers",
    "consultations",
    "people",
    "audit",
    "settings",
    "scheme",
    "notice",
    "jobs",
    "service",
  ];
  expect(duties(holding("auditor"))).toEqual(expect.arrayContaining(all));
});
