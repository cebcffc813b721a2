import type { z } from "zod";

/** One command of the operator's command line. */
export interface Command {
  name: string;
  /** How it is called, one line each way. */
  usage: string[];
  /** What it is for, in one sentence. */
  about: string;
  /** Whether it finds its way to the database by itself. */
  isAlone?: boolean;
  /** Understands how it was called, or throws; the answer is what is then to be done with the database. */
  plan(args: Args): (terminal: Terminal) => Promise<void>;
}

export interface Args {
  words: string[];
  council: string | undefined;
  all: boolean;
  /** What else was given by its name; as it was typed. */
  given: Given;
}

export interface Given {
  name?: string | undefined;
  "name-cy"?: string | undefined;
  host?: string | undefined;
  email?: string | undefined;
  role?: string[] | undefined;
  team?: string | undefined;
  until?: string | undefined;
  "draft-only"?: boolean | undefined;
  invite?: boolean | undefined;
  reason?: string | undefined;
  lookup?: boolean | undefined;
}

export interface Terminal {
  /** Tells the person at the terminal something. */
  say(line: string): void;
  /** What came of it, for machines: the last line of `--json`. */
  report(result: object): void;
}

/** The council that a command is about. */
export function councilIn({ council }: Args): string {
  if (!council) throw new UsageProblem("Which council? Add --council <slug>.");
  return council;
}

/** How the operator types what the domains call otherwise. */
const asTyped: Record<string, string> = {
  slug: "the <slug> (small letters, digits and hyphens)",
  nameCy: "--name-cy",
  roles: "--role",
  teamSlug: "--team",
  draftOnly: "--draft-only",
};

/** What was given, if the schema takes it; otherwise every option that is wrong is named at once. */
export function understood<Schema extends z.ZodType>(
  schema: Schema,
  given: Record<string, unknown>,
): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const wrong = new Set(
    result.error.issues.map(({ path }) => asTyped[String(path[0])] ?? `--${String(path[0])}`),
  );
  throw new UsageProblem(`Missing or not right: ${[...wrong].join(", ")}.`);
}

/** Called in a way that makes no sense: exit code 2. */
export class UsageProblem extends Error {}

/** Understood, and not done or not as it should be: exit code 1. What came of it is reported all the same. */
export class Refusal extends Error {}
