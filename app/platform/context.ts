import type { Db, SqlDb } from "#app/platform/db/db.ts";

export type Locale = "en" | "cy";

/** The council whose site this is, as every page may show it. */
export interface CouncilCard {
  id: string;
  slug: string;
  name: string;
  nameCy: string;
  timeZone: string;
  /** Scheme, host and port under which residents reach it, without a trailing slash. */
  origin: string;
  /** What the council says of its site at the moment; nothing, usually. */
  service?: ServiceState;
}

/** What a council tells everybody on every page, and which parts of its site rest to keep the others up. */
export interface ServiceState {
  notice: string;
  noticeCy: string;
  switchedOff: readonly string[];
}

export type Role =
  "moderator" | "responder" | "approver" | "policy-lead" | "administrator" | "auditor" | "operator";

/** Whoever acts: nobody known, a resident, a member of staff, or the service itself. */
export type Actor =
  | { kind: "anyone" }
  | { kind: "resident"; personId: string; name: string }
  | {
      kind: "staff";
      personId: string;
      name: string;
      roles: readonly Role[];
      /** A responder who drafts answers for an approver. */
      draftOnly?: boolean;
    }
  | { kind: "service"; job: string };

/** The doors to the database; each opens a transaction ring-fenced to one council. */
export interface Doors {
  /** Reads by SQL alone, for the pages that are made most often. */
  glance<Value>(work: (db: SqlDb) => Promise<Value>): Promise<Value>;
  read<Value>(work: (db: Db) => Promise<Value>): Promise<Value>;
  write<Value>(work: (db: Db) => Promise<Value>): Promise<Value>;
  /** Writes by SQL alone, each statement by itself, for small writes that come in masses. */
  rush<Value>(work: (db: SqlDb) => Promise<Value>): Promise<Value>;
}

/** All that a command, a query or a job needs to know of its surroundings. */
export interface Context extends Doors {
  council: CouncilCard;
  actor: Actor;
  /** The moment of the request or job; deadlines are judged by it. */
  now: Date;
  locale: Locale;
  requestId: string;
}
