/** One command of the operator's command line. */
export interface Command {
  name: string;
  /** How it is called, one line each way. */
  usage: string[];
  /** What it is for, in one sentence. */
  about: string;
  /** Understands how it was called, or throws; the answer is what is then to be done with the database. */
  plan(args: Args): (terminal: Terminal) => Promise<void>;
}

export interface Args {
  words: string[];
  council: string | undefined;
  all: boolean;
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

/** Called in a way that makes no sense: exit code 2. */
export class UsageProblem extends Error {}

/** Understood, and not done or not as it should be: exit code 1. What came of it is reported all the same. */
export class Refusal extends Error {}
