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
  return `${intro}\n\n${sections.join("\n\n")}\n`;
}

const intro = `# Who may do what

Generated from the routes of the built site by \`tests/security/access.test.ts\`, which fails when an
answer is not the one below. After a change that is meant: \`npm run build\`, then
\`UPDATE_ACCESS=1 npm run test:unit -- tests/security/access.test.ts\`, and read the difference.

Every route is asked by everybody for a thing in every state: its page (\`GET\`, \`HEAD\`), the page’s data
(\`.data\`), and with an empty form (\`POST\`). The _author_ wrote the things and is a _resident_ like the
other; a _drafter_ is a responder who may only draft; _elsewhere_ is the administrator of another
council. Answers: \`–\` there is nothing (404), \`sign in\` first, \`→\` led on or done, \`405\` nothing can be
sent here, \`422\` let in, and told what is missing in the form, \`409\` let in, and told why not.`;

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
