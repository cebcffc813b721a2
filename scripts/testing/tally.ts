export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, and why, to be read at the end without searching. */
  failures: string[];
}

export const noTests: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** Two tallies as one. */
export function sum(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
  };
}
