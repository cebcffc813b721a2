import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import type { Vault } from "#app/platform/vault/vault.server.ts";

/** Whose holdings are asked for, and with what they are read. */
export interface Search {
  db: Db;
  context: Context;
  vault: Vault;
  personId: string;
  /** The keyed hash of their address; whoever left has none. */
  emailKey: string | null;
  /** Since when they are known; what was done with the address before may be somebody else's. */
  since: Date;
}
