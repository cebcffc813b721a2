import type { Comparison } from "#tests/bench/measure/rounds.ts";

/** A comparison in one line, for people. */
export function lineOf(name: string, comparison: Comparison): string {
  const { ours, limit, ratio, ratio_min, ratio_max, wrong, contaminated } = comparison;
  const rates = `${Math.round(ours.per_second)}/s beside ${Math.round(limit.per_second)}/s`;
  const range = `${ratio.toFixed(2)} (${ratio_min.toFixed(2)} to ${ratio_max.toFixed(2)})`;
  const cpu = `CPU ${ours.cpu_ms_per_request.toFixed(3)} and ${limit.cpu_ms_per_request.toFixed(3)} ms`;
  const times = `p50 ${ours.p50_ms.toFixed(1)} ms, p99 ${ours.p99_ms.toFixed(1)} ms`;
  return `${name}: ${rates}, ratio ${range}, ${times}, ${cpu}, ${wrong} wrong answers, ${contaminated} rounds dropped`;
}
