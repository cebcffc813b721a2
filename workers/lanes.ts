import type { Job, Lane } from "#app/platform/jobs/job.ts";
import { jobs } from "#workers/registry.ts";

interface Habits {
  /** Which part of the process's database connections its chores may hold at a time. */
  share: number;
  /** Seconds before the second attempt, and by how much each further wait is longer. */
  patience: { first: number; factor: number };
}

/** A chore of ours that keeps failing is given up within minutes, a mail server is waited for for three days. */
export const lanes: Record<Lane, Habits> = {
  work: { share: 0.4, patience: { first: 1, factor: 2 } },
  mail: { share: 0.3, patience: { first: 5, factor: 6 } },
  bulk: { share: 0.1, patience: { first: 5, factor: 6 } },
};

export const laneNames = Object.keys(lanes) as Lane[];

/** How often a chore is started before it is given up and put before a member of staff. */
export const mostAttempts = 8;

/** The lane in which a chore queues. */
export function laneOf(job: Job): Lane {
  return job.lane ?? "work";
}

/** The names of all chores of a lane. */
export function jobsIn(lane: Lane): string[] {
  return jobs.filter((job) => laneOf(job) === lane).map((job) => job.name);
}

/** Milliseconds to wait after so many attempts; scattered, so that a crowd does not come back as one. */
export function waitAfter(lane: Lane, attempts: number): number {
  const { first, factor } = lanes[lane].patience;
  return Math.round(first * factor ** (attempts - 1) * 1_000 * (0.8 + Math.random() * 0.4));
}
