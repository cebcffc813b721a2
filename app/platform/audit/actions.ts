/** The whole trail was read and is as it was written; `after` says how many entries, up to which seal. */
export const trailVerified = "audit.verified";
/** The trail is not as it was written; `after` names the first entry that is not. */
export const trailBroken = "audit.broken";
