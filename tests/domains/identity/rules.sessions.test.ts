import { expect, test } from "vitest";
import {
  isIdle,
  isNewVisit,
  limitsFor,
  longestSessions,
  sessionExpiry,
} from "#app/domains/identity/rules.sessions.ts";
import { SignInSettingsSchema } from "#app/domains/identity/schema.sign-in.ts";
import type { Role } from "#app/platform/context.ts";

const { sessions } = SignInSettingsSchema.parse({
  sessions: {
    moderator: { idleMinutes: 10, absoluteHours: 24 },
    approver: { idleMinutes: 60, absoluteHours: 4 },
  },
});
const staff = (...roles: Role[]) => limitsFor(sessions, { kind: "staff", roles });
const now = new Date("2026-11-21T12:00:00Z");

test("of the limits of all roles somebody holds, the strictest of each kind holds", () => {
  expect(staff("moderator")).toEqual({ idleMinutes: 10, absoluteHours: 24 });
  expect(staff("moderator", "approver")).toEqual({ idleMinutes: 10, absoluteHours: 4 });
  expect(staff("approver", "administrator")).toEqual({ idleMinutes: 15, absoluteHours: 4 });
});

test("staff without a role have no longer than anybody, residents have their own", () => {
  expect(staff()).toEqual({ idleMinutes: 10, absoluteHours: 4 });
  expect(limitsFor(sessions, { kind: "resident", roles: [] })).toEqual({
    idleMinutes: 30 * 24 * 60,
    absoluteHours: 90 * 24,
  });
});

test("a session ends to the hour and rests to the minute", () => {
  const limits = { idleMinutes: 15, absoluteHours: 8 };
  expect(sessionExpiry(limits, now)).toEqual(new Date("2026-11-21T20:00:00Z"));
  expect(isIdle(new Date("2026-11-21T11:45:00.001Z"), limits, now)).toBe(false);
  expect(isIdle(new Date("2026-11-21T11:45:00Z"), limits, now)).toBe(true);
});

test("a visit is noted after a minute for staff, after ten for residents", () => {
  const before = new Date("2026-11-21T11:58:00Z");
  expect(isNewVisit(before, "staff", now)).toBe(true);
  expect(isNewVisit(before, "resident", now)).toBe(false);
  expect(isNewVisit(new Date("2026-11-21T11:49:00Z"), "resident", now)).toBe(true);
});

test("visitors are told the longest of all", () => {
  expect(longestSessions(sessions)).toEqual({ days: 90, idleDays: 30, hours: 24 });
});
