import { resolve } from "node:path";
import { type Command, councilIn, type Terminal, UsageProblem } from "#scripts/commands/command.ts";
import { importPetitionsFrom } from "#scripts/commands/import-petitions.ts";
import { importPostcodesFrom } from "#scripts/commands/import-postcodes.ts";

export const importCommand: Command = {
  name: "import",
  usage: [
    "import petitions --council <slug> <file.jsonl[.gz] or file.csv>",
    "import postcodes --council <slug> <file.csv[.gz]>",
  ],
  about:
    "Takes petitions over, one JSON document a line or rows of a table, or postcodes as lines of postcode,area; a second time it adds nothing.",
  plan(args) {
    const [what = "", file, ...more] = args.words;
    const importFrom = importers[what];
    if (!importFrom || !file || more.length > 0)
      throw new UsageProblem("What shall be imported, and from which file?");
    const council = councilIn(args);
    const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
    return (terminal) => importFrom(path, council, terminal);
  },
};

type Importer = (path: string, council: string, terminal: Terminal) => Promise<void>;

const importers: Record<string, Importer> = {
  petitions: importPetitionsFrom,
  postcodes: importPostcodesFrom,
};
