export interface Summary {
  requests: number;
  p50_ms: number;
  p99_ms: number;
}

/** How many requests there were and how long they took (milliseconds). */
export function summary(latencies: number[]): Summary {
  const sorted = Float64Array.from(latencies).sort();
  return {
    requests: sorted.length,
    p50_ms: percentile(sorted, 0.5),
    p99_ms: percentile(sorted, 0.99),
  };
}

/** The middle of several figures. */
export function median(figures: number[]): number {
  return percentile(Float64Array.from(figures).sort(), 0.5);
}

/** The figure below which such a share of the sorted ones lies. */
export function percentile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
