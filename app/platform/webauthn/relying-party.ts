import type { CouncilCard } from "#app/platform/context.ts";

/** Whose passkeys these are: those of one council's host, and of nothing above or beside it. */
export interface RelyingParty {
  id: string;
  name: string;
  /** The only origin whose pages may use them. */
  origin: string;
}

/** A council as WebAuthn knows it. */
export function relyingPartyOf({ origin, name }: CouncilCard): RelyingParty {
  return { id: new URL(origin).hostname, name, origin };
}
