import type { Command } from "#scripts/commands/command.ts";

/** What the command line can do, for people. */
export function help(commands: readonly Command[]): string {
  const ways = commands.flatMap(({ usage, about }) => [
    ...usage.map((way) => `  npm run folkmoot -- ${way}`),
    `      ${about}`,
  ]);
  return [
    "The operator's command line of Folkmoot.",
    "",
    ...ways,
    "  npm run folkmoot -- help",
    "",
    "With --json the last line is one JSON object. Exit code: 0 done, 1 refused, 2 called wrongly.",
  ].join("\n");
}
