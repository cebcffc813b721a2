import { listDead, type DeadJob } from "#app/platform/jobs/list-dead.server.ts";
import { retryDead } from "#app/platform/jobs/retry-dead.server.ts";
import {
  councilIn,
  type Command,
  Refusal,
  type Terminal,
  UsageProblem,
} from "#scripts/commands/command.ts";
import { councilContext } from "#scripts/commands/council-context.ts";

export const jobsCommand: Command = {
  name: "jobs",
  usage: ["jobs list --council <slug>", "jobs retry --council <slug> <id> | --all"],
  about: "Shows the jobs that were given up, and has them tried again.",
  plan(args) {
    const [what, id, ...more] = args.words;
    const council = councilIn(args);
    if (what === "list" && !id && !args.all) return (terminal) => list(council, terminal);
    if (what === "retry" && Boolean(id) !== args.all && more.length === 0)
      return (terminal) => retry(council, id, terminal);
    throw new UsageProblem("List them, or have one or --all tried again?");
  },
};

async function list(council: string, { say, report }: Terminal): Promise<void> {
  const dead = await listDead(await councilContext(council));
  for (const job of dead) say(line(job));
  say(`${dead.length} given up.`);
  report({ dead });
}

async function retry(council: string, id: string | undefined, { say, report }: Terminal) {
  const context = await councilContext(council);
  const chosen = (await listDead(context)).filter((job) => !id || job.id === id);
  if (id && chosen.length === 0) throw new Refusal(`No job ${id} has been given up.`);
  for (const job of chosen) await retryDead(context, job.id);
  say(`${chosen.length} will be tried again.`);
  report({ retried: chosen.map((job) => job.id) });
}

function line({ id, job, attempts, lastError }: DeadJob): string {
  return `${id}  ${job}  ${attempts} attempts  ${lastError ?? ""}`;
}
