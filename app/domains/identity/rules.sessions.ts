import { roles } from "#app/domains/identity/schema.ts";
import type { SessionLimits, SignInSettings } from "#app/domains/identity/schema.sign-in.ts";
import type { Role } from "#app/platform/context.ts";

const minute = 60 * 1000;

/** Whose session it is, as far as its limits go; staff without any role are held to every role's. */
export interface Holder {
  kind: "resident" | "staff";
  roles: readonly Role[];
}

/** How long somebody may stay signed in: of all that holds for their roles, the strictest. */
export function limitsFor(sessions: SignInSettings["sessions"], holder: Holder): SessionLimits {
  if (holder.kind === "resident") return sessions.resident;
  const held = (holder.roles.length > 0 ? holder.roles : roles).map((role) => sessions[role]);
  return {
    idleMinutes: Math.min(...held.map(({ idleMinutes }) => idleMinutes)),
    absoluteHours: Math.min(...held.map(({ absoluteHours }) => absoluteHours)),
  };
}

/** How long sessions last at most, in the round figures that visitors are told. */
export function longestSessions({ resident, ...staff }: SignInSettings["sessions"]) {
  return {
    days: Math.ceil(resident.absoluteHours / 24),
    idleDays: Math.ceil(resident.idleMinutes / 60 / 24),
    hours: Math.max(...Object.values(staff).map(({ absoluteHours }) => absoluteHours)),
  };
}

/** Until when a session that begins now lasts, however busy it is. */
export function sessionExpiry({ absoluteHours }: SessionLimits, now: Date): Date {
  return new Date(now.getTime() + absoluteHours * 60 * minute);
}

/** Whether a session has not been used for so long that it is over. */
export function isIdle(seenAt: Date, { idleMinutes }: SessionLimits, now: Date): boolean {
  return now.getTime() - seenAt.getTime() >= idleMinutes * minute;
}

// Staff's sessions end after minutes of rest, so theirs is measured in minutes; residents' rest for
// days, and nearly none of their requests shall cost a write.
const notedEvery = { staff: minute, resident: 10 * minute };

/** Whether a visit is worth noting; every single request is not. */
export function isNewVisit(seenAt: Date, kind: Holder["kind"], now: Date): boolean {
  return now.getTime() - seenAt.getTime() > notedEvery[kind];
}
