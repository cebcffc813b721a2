/** One benchmark, run by its name. */
export interface Bench {
  name: string;
  about: string;
  /** `words` are the options of the command line. */
  run(say: (line: string) => void, words: string[]): Promise<BenchResult>;
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
