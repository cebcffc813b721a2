import { resolve } from "node:path";
import { addSigningRules } from "#app/domains/petitions/commands/add-signing-rules.server.ts";
import { ruleValueIn } from "#app/domains/petitions/schema.integrity.ts";
import {
  type Args,
  type Command,
  councilIn,
  Refusal,
  type Terminal,
  UsageProblem,
} from "#scripts/commands/command.ts";
import { councilContext } from "#scripts/commands/council-context.ts";
import { readLines } from "#scripts/commands/read-lines.ts";

const batchRows = 1_000;

export const petitionsCommand: Command = {
  name: "petitions",
  usage: ["petitions block-domains --council <slug> <file[.gz]> [--reason <why>]"],
  about:
    "Holds signatures with addresses at these mail domains, one a line (# begins a remark), until somebody has looked; a second time it adds nothing.",
  plan(args) {
    const [what = "", file, ...more] = args.words;
    if (what !== "block-domains" || !file || more.length > 0)
      throw new UsageProblem("What shall be done: block-domains, and from which file?");
    const council = councilIn(args);
    const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
    return (terminal) => blockDomains(path, { council, ...reasonIn(args) }, terminal);
  },
};

function reasonIn({ given }: Args): { reason: string } {
  return { reason: given.reason?.trim() || "From a list of mail domains for throwaway addresses" };
}

async function blockDomains(
  path: string,
  { council, reason }: { council: string; reason: string },
  { say, report }: Terminal,
): Promise<void> {
  const context = await councilContext(council);
  const counts = { read: 0, added: 0, known: 0, refused: 0 };
  let batch: string[] = [];
  let line = 0;
  for await (const text of readLines(path)) {
    line += 1;
    const domain = text
      .replace(/#.*/s, "")
      .replace(/^\uFEFF/, "")
      .trim();
    if (!domain) continue;
    counts.read += 1;
    if (ruleValueIn("domain", domain)) batch.push(domain);
    else {
      counts.refused += 1;
      say(`Line ${line}: "${domain.slice(0, 60)}" is no mail domain.`);
    }
    if (batch.length === batchRows) await writeBatch();
  }
  await writeBatch();
  const { read, added, known, refused } = counts;
  say(`read ${read}, added ${added}, known ${known}, refused ${refused}`);
  report(counts);
  if (refused > 0) throw new Refusal(`${refused} lines were refused.`);

  async function writeBatch(): Promise<void> {
    if (batch.length === 0) return;
    const rules = { kind: "domain", effect: "block", values: batch, reason } as const;
    const outcome = await addSigningRules(context, rules);
    if (!outcome.ok) throw new Refusal(`The list was not taken: ${outcome.reason}.`);
    counts.added += outcome.value.added;
    counts.known += outcome.value.known;
    batch = [];
  }
}
