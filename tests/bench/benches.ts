import type { Bench } from "#tests/bench/bench.ts";
import { enumeration } from "#tests/bench/enumeration.ts";
import { pageCached } from "#tests/bench/page-cached.ts";
import { pageRendered } from "#tests/bench/page-rendered.ts";
import { signing } from "#tests/bench/signing.ts";
import { signingSurge } from "#tests/bench/signing-surge.ts";
import { similar } from "#tests/bench/similar.ts";

/** Every benchmark by name. */
export const benches: readonly Bench[] = [
  enumeration,
  pageCached,
  pageRendered,
  signing,
  signingSurge,
  similar,
];
