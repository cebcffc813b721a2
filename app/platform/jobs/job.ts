import type { Context } from "#app/platform/context.ts";
import type { Event } from "#app/platform/outbox/event.ts";

/**
 * One chore of the workers. It is woken by an event (`on`) or by the clock (`every`, five or six
 * cron fields in the council's time zone). It runs within one transaction with its entry in the
 * ledger of jobs, so that what it writes through its context is written once however often it is
 * started. What cannot be rolled back (handing an e-mail over) is guarded by a key of its own.
 */
export interface Job<Payload = unknown> {
  name: string;
  on?: Event<Payload>;
  every?: string;
  /** Where it queues, "work" unless said otherwise: chores that wait for strangers keep nobody else waiting. */
  lane?: Lane;
  run(context: Context, payload: Payload): Promise<void>;
}

/** Letters to a great many have a lane of their own, so that they keep no single letter waiting. */
export type Lane = "work" | "mail" | "bulk";

/** Declares a chore that an event wakes. */
export function jobOn<Payload>(
  chore: Required<Pick<Job<Payload>, "name" | "on" | "run">> & Pick<Job, "lane">,
): Job<Payload> {
  return chore;
}

/** Declares a chore that the clock wakes; its payload names the period, by the moment it began. */
export function jobEvery(
  chore: Required<Pick<Job<Period>, "name" | "every" | "run">> & Pick<Job, "lane">,
): Job<Period> {
  return chore;
}

export interface Period {
  /** ISO 8601, UTC. */
  began: string;
}
