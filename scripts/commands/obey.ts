import { parseArgs } from "node:util";
import { Refusal, type Terminal, UsageProblem } from "#scripts/commands/command.ts";
import { help } from "#scripts/commands/help.ts";
import { useDatabase } from "#scripts/commands/use-database.ts";
import { explain } from "#scripts/setup/explain.ts";
import { prepareClient } from "#scripts/setup/prepare-client.ts";

/** Where lines go: what was asked for, and what is said besides. */
export interface Streams {
  output(line: string): void;
  errors(line: string): void;
}

/** The operator's command line: understands what is asked, has it done, and answers an exit code. */
export async function obey(given: string[], { output, errors }: Streams): Promise<number> {
  const json = given.includes("--json");
  const results: object[] = [];
  const terminal: Terminal = {
    say: json ? errors : output,
    report: (result) => void results.push(result),
  };
  const problem: unknown = await carryOut(given, terminal).then(() => undefined, asIs);
  const isExpected = problem instanceof Refusal || problem instanceof UsageProblem;
  const sentence = isExpected ? problem.message : problem ? explain(problem) : "";
  if (sentence) errors(sentence);
  if (problem instanceof UsageProblem) errors("See: npm run folkmoot -- help");
  if (json) output(JSON.stringify(results.at(-1) ?? (sentence ? { problem: sentence } : {})));
  return problem instanceof UsageProblem ? 2 : problem ? 1 : 0;
}

async function carryOut(given: string[], terminal: Terminal): Promise<void> {
  const { name, ...args } = understand(given);
  await prepareClient();
  const { commands } = await import("#scripts/commands/registry.ts");
  if (name === "help") return terminal.say(help(commands));

  const command = commands.find((one) => one.name === name);
  if (!command) throw new UsageProblem(`There is no command "${name}".`);
  const work = command.plan(args);
  if (command.isAlone) return work(terminal);
  const leave = await useDatabase();
  try {
    await work(terminal);
  } finally {
    const { closeDatabase } = await import("#app/platform/db/client.server.ts");
    await closeDatabase();
    await leave();
  }
}

function understand(given: string[]) {
  const options = {
    council: { type: "string" },
    all: { type: "boolean", default: false },
    name: { type: "string" },
    "name-cy": { type: "string" },
    host: { type: "string" },
    email: { type: "string" },
    role: { type: "string", multiple: true },
    until: { type: "string" },
    "draft-only": { type: "boolean" },
    invite: { type: "boolean" },
    reason: { type: "string" },
    team: { type: "string" },
    lookup: { type: "boolean" },
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true });
    const [name = "help", ...words] = positionals;
    const { council, all } = values;
    return { name: values.help ? "help" : name, words, council, all, given: values };
  } catch (error) {
    throw new UsageProblem((error as Error).message, { cause: error });
  }
}

function asIs(error: unknown): unknown {
  return error;
}
