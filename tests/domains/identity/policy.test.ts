import { expect, test } from "vitest";
import {
  anyone,
  councilStaff,
  mayAdminister,
  mayAnswer,
  mayModerate,
  mayReadAudit,
  onlyLooks,
  residents,
  signedIn,
  staff,
  takingPart,
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

test("staff without a role that does more than look act for nobody, an auditor whose grant is over least of all", () => {
  const looking = [holding(), holding("auditor"), holding("operator")];
  const working = [holding("moderator"), holding("auditor", "responder")];
  const may = (actor: Actor) => [
    takingPart(actor, "change"),
    councilStaff(actor, "change"),
    !onlyLooks(actor),
  ];
  for (const actor of looking) expect(may(actor)).toEqual([false, false, false]);
  for (const actor of working) expect(may(actor)).toEqual([true, true, true]);
  expect(may(resident)).toEqual([true, false, true]);
  expect([nobody, service].map((actor) => takingPart(actor, "change"))).toEqual([false, false]);
  const readers = [...looking, ...working].map((actor) => councilStaff(actor, "read"));
  expect(readers).toEqual([false, true, false, true, true]);
});
