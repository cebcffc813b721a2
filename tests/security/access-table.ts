import type { Cell, Method } from "#tests/security/matrix.ts";
import { methods } from "#tests/security/matrix.ts";
import { visitors } from "#tests/security/realm.ts";

const head = ["", ...visitors];

/** The whole matrix to be read by people: a table a route, in which equal lines are one line. */
export function accessTable(cells: readonly Cell[]): string {
  const patterns = [...new Set(cells.map(({ place }) => place.pattern))];
  const sections = patterns.map((pattern) => {
    const own = cells.filter(({ place }) => place.pattern === pattern);
    return `## \`/${pattern}\`\n\n${table(linesOf(own))}`;
  });
  return `${introOf(cells)}\n\n${sections.join("\n\n")}\n`;
}

/** What the answers mean. */
const meanings: Record<string, string> = {
  "200": "here it is",
  "–": "there is nothing (404)",
  "sign in": "only after signing in",
  "→": "led on, or done",
  "400": "there is no page, forms alone are taken",
  "403": "may see it, but not do this",
  "409": "let in, and told why not",
  "410": "the link was used before, is over or never was",
  "422": "let in, and told what is missing in the form",
};

function introOf(cells: readonly Cell[]): string {
  const outcomes = new Set(cells.map(({ outcome }) => outcome));
  const unexplained = [...outcomes].filter((outcome) => !(outcome in meanings));
  if (unexplained.length > 0) throw new Error(`What does ${unexplained.join(", ")} mean?`);
  const met = Object.entries(meanings).filter(([outcome]) => outcomes.has(outcome));
  return `# Who may do what

Generated from the routes of the built site by \`tests/security/access.test.ts\`, which fails when an
answer is not the one below. After a change that is meant: \`npm run build\`, then
\`UPDATE_ACCESS=1 npm run test:unit -- tests/security/access.test.ts\`, and read the difference.

Every route is asked by everybody for a thing in every state: its page (\`GET\`), the page’s data
(\`.data\`, where not everybody sees the page: of one thing of each route, and of those that are held,
hidden or a draft), and with a form that says which version was seen and nothing else (\`POST\`). The
_author_ wrote the things and is a _resident_ like the other; a _drafter_ is a responder who may only
draft; _elsewhere_ is the administrator of another council. The answers:

${met.map(([outcome, meaning]) => `- \`${outcome}\` ${meaning}`).join("\n")}`;
}

type Line = [name: string, ...outcomes: string[]];

function linesOf(cells: readonly Cell[]): Line[] {
  const byMethod = methods.map((method) => [method, linesOfMethod(cells, method)] as const);
  const merged = new Map<string, { names: Method[]; lines: Line[] }>();
  for (const [method, lines] of byMethod) {
    if (lines.length === 0) continue;
    const key = JSON.stringify(lines);
    const same = merged.get(key);
    if (same) same.names.push(method);
    else merged.set(key, { names: [method], lines });
  }
  return [...merged.values()].flatMap(({ names, lines }) =>
    lines.map(([state, ...outcomes]): Line => {
      const asked = names.map((name) => `\`${name}\``).join(" ");
      return [state ? `${asked} ${state}` : asked, ...outcomes];
    }),
  );
}

/** A line for every state, those with equal answers together. */
function linesOfMethod(cells: readonly Cell[], method: Method): Line[] {
  const own = cells.filter((cell) => cell.method === method);
  const states = [...new Set(own.map(({ place }) => place.state))];
  const merged = new Map<string, string[]>();
  for (const state of states) {
    const answers = own.filter(({ place }) => place.state === state);
    const key = visitors.map((who) => answers.find(({ visitor }) => visitor === who)!.outcome);
    merged.set(key.join("|"), [...(merged.get(key.join("|")) ?? []), state]);
  }
  return [...merged].map(([key, together]) => [together.join(", "), ...key.split("|")]);
}

function table(lines: Line[]): string {
  const rows = [head, ...lines];
  const widths = head.map((_, at) => Math.max(3, ...rows.map((row) => row[at]!.length)));
  const line = (row: string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`;
  const rule = line(widths.map((width) => "-".repeat(width)));
  return [line(head), rule, ...lines.map(line)].join("\n");
}

/** How many answers of two tables differ, of which one may have lines that the other has not. */
export function differingCells(one: string, other: string): number {
  const [ones, others] = [answersIn(one), answersIn(other)];
  const names = new Set([...ones.keys(), ...others.keys()]);
  return [...names].reduce((sum, name) => {
    const [mine = [], theirs = []] = [ones.get(name), others.get(name)];
    return sum + visitors.filter((_, at) => mine[at] !== theirs[at]).length;
  }, 0);
}

/** What everybody is answered, by route, method and state. */
function answersIn(table: string): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const section of table.split(/^## /m).slice(1)) {
    const [route, ...rows] = section.split("\n");
    for (const row of rows) {
      const [asked, ...outcomes] = row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      if (!asked?.startsWith("`")) continue;
      const states = asked.replaceAll(/`[^`]+` ?/g, "").split(", ");
      for (const [method] of asked.matchAll(/`[^`]+`/g)) {
        for (const state of states) known.set(`${route} ${method} ${state}`, outcomes);
      }
    }
  }
  return known;
}
