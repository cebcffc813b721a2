import { createWriteStream } from "node:fs";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { exportPetitions } from "#app/domains/petitions/queries/export-petitions.server.ts";
import { type Command, councilIn, UsageProblem } from "#scripts/commands/command.ts";
import { councilContext } from "#scripts/commands/council-context.ts";

export const exportCommand: Command = {
  name: "export",
  usage: ["export petitions --council <slug> <file.jsonl[.gz]>"],
  about: "Writes the public petitions into a file, one JSON document a line, as import takes them.",
  plan(args) {
    const [what, file, ...more] = args.words;
    if (what !== "petitions" || !file || more.length > 0)
      throw new UsageProblem("What shall be exported, and into which file?");
    const council = councilIn(args);
    const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
    return async ({ say, report }) => {
      let written = 0;
      async function* lines() {
        for await (const document of exportPetitions(await councilContext(council))) {
          written += 1;
          yield `${JSON.stringify(document)}\n`;
        }
      }
      const zipped = path.endsWith(".gz") ? [createGzip()] : [];
      // A file that is there already is never written over.
      await pipeline([Readable.from(lines()), ...zipped, createWriteStream(path, { flags: "wx" })]);
      say(`written ${written}`);
      report({ written });
    };
  },
};
