/** What a command answers: done, or refused for a reason that a page can put into words. */
export type Outcome<Value, Reason extends string> =
  { ok: true; value: Value } | { ok: false; reason: Reason };

/** The act happened. */
export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** The act did not happen, and nothing was written. */
export function refused<Reason extends string>(reason: Reason): { ok: false; reason: Reason } {
  return { ok: false, reason };
}
