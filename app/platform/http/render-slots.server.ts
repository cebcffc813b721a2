/** So many pages are made at the same time, and no more. */
export interface RenderSlots {
  /**
   * Waits for a slot, up to so many milliseconds and not at all where too many wait already;
   * whoever gets one must give it back.
   */
  take(patience: number): Promise<boolean>;
  giveBack(): void;
}

/** For each slot so many may wait: more than it can serve before they would be sent away. */
const waitingPerSlot = 20;

/** Slots for making pages; who comes first is served first. */
export function renderSlots(count: number): RenderSlots {
  const mostWaiting = count * waitingPerSlot;
  const waiting = new Set<() => void>();
  let free = count;

  return {
    take(patience) {
      if (free > 0) {
        free -= 1;
        return Promise.resolve(true);
      }
      if (waiting.size >= mostWaiting) return Promise.resolve(false);
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(called);
          resolve(false);
        }, patience);
        function called(): void {
          clearTimeout(timer);
          resolve(true);
        }
        waiting.add(called);
      });
    },
    giveBack() {
      const [next] = waiting;
      if (!next) {
        free += 1;
        return;
      }
      waiting.delete(next);
      next();
    },
  };
}
