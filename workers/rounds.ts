import { log } from "#app/platform/log.server.ts";
import { whatWentWrong } from "#app/platform/jobs/what-went-wrong.ts";

export interface Rounds {
  /** There may be something to do: come sooner. */
  nudge(): void;
  /** Comes no more; settles when the round under way is over. */
  stop(): Promise<void>;
}

/**
 * Does a piece of work over and over, at least every so many milliseconds; a round that fails is
 * noted, and the next ones come more slowly until one succeeds.
 */
export function inRounds(name: string, every: number, work: () => Promise<void>): Rounds {
  let failures = 0;
  let nudged = false;
  let stopped = false;
  let wake: () => void = () => undefined;
  const over = goRound();

  async function goRound(): Promise<void> {
    while (!stopped) {
      nudged = false;
      await work().then(
        () => (failures = 0),
        (error: unknown) => {
          failures += 1;
          log().warn({ part: name, failures, error: whatWentWrong(error) }, "a round failed");
        },
      );
      if (!stopped && (!nudged || failures))
        await pause(failures ? Math.max(every, Math.min(every * 2 ** failures, 5_000)) : every);
    }
  }

  function pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    nudge() {
      nudged = true;
      if (!failures) wake();
    },
    async stop() {
      stopped = true;
      wake();
      await over;
    },
  };
}
