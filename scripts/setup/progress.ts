/** Tells the person who waits what is being done and how long it took. */
export type Progress = <Value>(words: string, work: () => Promise<Value>) => Promise<Value>;

/** Writes `Preparing the database … 0.8 s`, the words at once and the time when it is done. */
export const showProgress: Progress = async (words, work) => {
  const started = performance.now();
  process.stdout.write(`  ${words} … `);
  try {
    const value = await work();
    process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    return value;
  } catch (error) {
    process.stdout.write("failed\n");
    throw error;
  }
};

/** Says nothing; for tests and benchmarks. */
export const noProgress: Progress = (_words, work) => work();
