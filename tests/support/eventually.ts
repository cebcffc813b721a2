import { setTimeout as sleep } from "node:timers/promises";

/** Waits until something is as expected, and fails with what was found if it does not become so in time. */
export async function eventually<Value>(
  look: () => Promise<Value>,
  isRight: (found: Value) => boolean,
  seconds = 15,
): Promise<Value> {
  const end = Date.now() + seconds * 1_000;
  for (;;) {
    const found = await look();
    if (isRight(found)) return found;
    if (Date.now() > end)
      throw new Error(`still so after ${seconds} s: ${JSON.stringify(found).slice(0, 1_000)}`);
    await sleep(100);
  }
}
