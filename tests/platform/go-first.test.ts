import { execFile } from "node:child_process";
import { constants, getPriority } from "node:os";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const { PRIORITY_ABOVE_NORMAL } = constants.priority;

test("the site goes first where the system lets it, and stays where it is otherwise", async () => {
  const raised = await priorityAfter(`os.setPriority(${PRIORITY_ABOVE_NORMAL})`).catch(() => null);
  const goFirst = `(await import("#app/platform/go-first.server.ts")).goFirst()`;
  expect(await priorityAfter(goFirst)).toBe(raised ?? getPriority());
});

/** The priority of a process of its own that has run this. */
async function priorityAfter(statement: string): Promise<number> {
  const program = `import os from "node:os"; ${statement}; console.log(os.getPriority());`;
  const flags = ["--import", "tsx", "--input-type=module", "-e", program];
  const { stdout } = await promisify(execFile)(process.execPath, flags);
  return Number(stdout);
}
