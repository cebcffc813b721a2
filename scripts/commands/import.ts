import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import {
  councilIn,
  type Command,
  Refusal,
  type Terminal,
  UsageProblem,
} from "#scripts/commands/command.ts";
import { councilContext } from "#scripts/commands/council-context.ts";
import { readLines } from "#scripts/commands/read-lines.ts";

export const importCommand: Command = {
  name: "import",
  usage: ["import petitions --council <slug> <file.jsonl[.gz]>"],
  about: "Takes petitions over, one JSON document a line; a second time it adds nothing.",
  plan(args) {
    const [what, file, ...more] = args.words;
    if (what !== "petitions" || !file || more.length > 0)
      throw new UsageProblem("What shall be imported, and from which file?");
    const council = councilIn(args);
    const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
    return (terminal) => importFrom(path, council, terminal);
  },
};

async function importFrom(path: string, council: string, { say, report }: Terminal) {
  // V8 would sooner let the heap double than tidy it; an import has to fit beside a running service.
  setFlagsFromString("--heap-growing-percent=20");
  const context = await councilContext(council);
  let told = Date.now();
  const result = await importPetitions(context, readLines(path), ({ read, added }) => {
    if (Date.now() - told < 1_000) return;
    told = Date.now();
    say(`  ${read} rows read, ${added} added …`);
  });

  const { problems, ...counts } = result;
  for (const { line, text } of problems) say(`Line ${line}: ${text}`);
  say(
    Object.entries(counts)
      .map(([word, count]) => `${word} ${count}`)
      .join(", "),
  );
  report(counts);
  if (counts.refused > 0) throw new Refusal(`${counts.refused} rows were refused.`);
}
