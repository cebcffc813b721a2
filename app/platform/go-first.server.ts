import { constants, setPriority } from "node:os";

/**
 * The thread that serves goes before whatever else runs on its machine, where the system lets it
 * (Linux asks for CAP_SYS_NICE); where it does not, nothing changes. A database answers in
 * milliseconds anyway; somebody who waits for a page waits for every page before it.
 */
export function goFirst(): void {
  try {
    setPriority(constants.priority.PRIORITY_ABOVE_NORMAL);
  } catch {
    // Not allowed here.
  }
}
