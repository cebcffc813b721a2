import { expect, test } from "vitest";
import {
  anyone,
  mayAdminister,
  mayAnswer,
  mayModerate,
  mayReadAudit,
  residents,
  signedIn,
  staff,
} from "#app/domains/identity/policy.ts";
import type { Access, Act } from "#app/platform/http/access.ts";
import { roles } from "#app/domains/identity/schema.ts";
import type { Actor, Role } from "#app/platform/context.ts";

const person = { personId: "0190a000-0000-7000-8000-000000000000", name: "Somebody" };
const nobody: Actor = { kind: "anyone" };
const resident: Actor = { kind: "resident", ...person };
const service: Actor = { kind: "service", job: "a job" };
const holding = (...held: Role[]): Actor => ({ kind: "staff", ...person, roles: held });

test.each([
  ["mayModerate", mayModerate, ["moderator"]],
  ["mayAnswer", mayAnswer, ["responder", "approver"]],
  ["mayAdminister", mayAdminister, ["administrator"]],
  ["mayReadAudit", mayReadAudit, ["auditor"]],
])("%s is for those roles alone", (_, may, allowed) => {
  expect(roles.filter((role) => may(holding(role)))).toEqual(allowed);
  for (const other of [nobody, resident, service, holding()]) expect(may(other)).toBe(false);
});

test("routes are open to those whom they name", () => {
  const all = [nobody, resident, holding(), holding("moderator"), holding("auditor"), service];
  const who = (access: Access, act: Act = "read") => all.map((actor) => access(actor, act));

  expect(who(anyone)).toEqual([true, true, true, true, true, true]);
  expect(who(residents)).toEqual([false, true, false, false, false, false]);
  expect(who(signedIn)).toEqual([false, true, true, true, true, false]);
  expect(who(staff())).toEqual([false, false, true, true, true, false]);
  expect(who(staff("moderator", "responder"))).toEqual([false, false, false, true, true, false]);
  const changing = who(staff("moderator", "responder"), "change");
  expect(changing).toEqual([false, false, false, true, false, false]);
});
