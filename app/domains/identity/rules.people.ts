/** How long an invitation works, in days. */
export const invitationDays = 3;

/** How many people, or entries of the audit trail, one page shows. */
export const pageLength = 50;

const day = 24 * 60 * 60 * 1000;

/** Until when an invitation that is sent now can be accepted. */
export function invitationExpiry(now: Date): Date {
  return new Date(now.getTime() + invitationDays * day);
}

/** Within the last day on which a grant holds that ends at a local midnight. */
export function lastMoment(expiresAt: Date): Date {
  return new Date(expiresAt.getTime() - 1);
}

/** Which grants hold at a moment, as a condition of the database. */
export function inForce(now: Date) {
  return { OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
}
