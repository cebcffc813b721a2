import { verify } from "#app/platform/audit/verify.server.ts";
import {
  councilIn,
  type Command,
  Refusal,
  type Terminal,
  UsageProblem,
} from "#scripts/commands/command.ts";
import { councilContext } from "#scripts/commands/council-context.ts";

export const auditCommand: Command = {
  name: "audit",
  usage: ["audit verify --council <slug>"],
  about: "Checks that the audit trail of a council is as it was written.",
  plan(args) {
    const [what, ...more] = args.words;
    if (what !== "verify" || more.length > 0) throw new UsageProblem("What shall be checked?");
    const council = councilIn(args);
    return (terminal) => verifyTrail(council, terminal);
  },
};

async function verifyTrail(council: string, { say, report }: Terminal) {
  const verdict = await verify(await councilContext(council));
  report(verdict);
  if (!verdict.intact)
    throw new Refusal(`Entry ${verdict.firstBad} is not what was written, or is missing.`);
  say(`${verdict.entries} entries, unchanged. The last one is sealed ${verdict.head || "–"}.`);
}
