import { setFlagsFromString } from "node:v8";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { Refusal, type Terminal } from "#scripts/commands/command.ts";
import { councilContext } from "#scripts/commands/council-context.ts";
import { readPetitionTable } from "#scripts/commands/read-petition-table.ts";
import { readLines } from "#scripts/commands/read-lines.ts";

/** Takes over the petitions of a file, and names the lines that are none. */
export async function importPetitionsFrom(
  path: string,
  council: string,
  { say, report }: Terminal,
): Promise<void> {
  // V8 would sooner let the heap double than tidy it; an import has to fit beside a running service.
  setFlagsFromString("--heap-growing-percent=20");
  const context = await councilContext(council);
  const lines = path.endsWith(".csv") ? readPetitionTable(path) : readLines(path);
  let told = Date.now();
  const result = await importPetitions(context, lines, ({ read, added }) => {
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
