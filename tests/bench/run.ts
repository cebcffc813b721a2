import type { Bench } from "#tests/bench/bench.ts";
import { benches } from "#tests/bench/benches.ts";

const [name, ...options] = process.argv.slice(2).filter((word) => word !== "--");
const asJson = options.includes("--json") || name === "--json";
const bench = benches.find((one) => one.name === name);

if (bench) await run(bench);
else process.exitCode = list();

async function run({ name, run }: Bench): Promise<void> {
  const say = (line: string) => (asJson ? console.error(line) : console.log(line));
  const result = await run(say, options);
  say(
    `${name}: ${round(result.value)} ${result.unit}, limit ${round(result.limit)}, ratio ${round(result.ratio)}`,
  );
  if (asJson) console.log(JSON.stringify({ bench: name, ...result }, shorten));
}

function list(): number {
  console.log("npm run bench -- <name> [--json]\n");
  for (const { name, about } of benches) console.log(`  ${name.padEnd(16)}${about}`);
  if (!name || name === "--json") return 0;
  console.error(`\nThere is no benchmark called ${name}.`);
  return 2;
}

function shorten(_key: string, value: unknown): unknown {
  return typeof value === "number" ? round(value) : value;
}

function round(figure: number): number {
  return Number(figure.toPrecision(4));
}
