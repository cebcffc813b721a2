/** One benchmark, run by its name. */
export interface Bench {
  name: string;
  about: string;
  run(say: (line: string) => void): Promise<BenchResult>;
}

/** What `--json` prints on its last line; further keys explain the figure. */
export interface BenchResult {
  value: number;
  unit: string;
  limit: number;
  ratio: number;
  p50_ms: number;
  p99_ms: number;
  peak_rss_mb: number;
  [more: string]: unknown;
}
