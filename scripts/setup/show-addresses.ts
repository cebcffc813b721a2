import type { Env } from "#app/platform/env.ts";
import type { CouncilSite } from "#scripts/setup/seed-councils.ts";

type Line = readonly [words: string, address: string];

/** What is printed once everything serves: where the sites are found, and in demo mode every role's way in. */
export function showAddresses(
  councils: CouncilSite[],
  settings: Readonly<Env>,
  demo: boolean,
): string {
  const sites: Line[] = [
    ["All councils", origin(settings.BASE_HOST, settings)],
    ...councils.map((council): Line => [council.name, addressOf(council, settings)]),
  ];
  const [first] = councils;
  if (!first) return `${inColumns(sites)}\n\n${howToBegin}`;
  return demo ? `${inColumns(sites)}\n\n${waysIn(addressOf(first, settings))}` : inColumns(sites);
}

const howToBegin = [
  "There is no council yet. Add the first one, or have two invented ones written:",
  "  npm run folkmoot -- add council --council <slug> --name <name> --name-cy <Welsh name>",
  "  DEMO=1 npm start",
].join("\n");

/** The anchors on the page of the one-click sign-in, one a role. */
const roles: Line[] = [
  ["Resident", "resident"],
  ["Moderator", "moderator"],
  ["Answering officer", "responder"],
  ["Approver", "approver"],
  ["Policy lead", "policy-lead"],
  ["Administrator", "administrator"],
  ["Auditor", "auditor"],
];

function waysIn(address: string): string {
  const doors = roles.map(([role, anchor]): Line => [role, `${address}/dev/sign-in#${anchor}`]);
  const lines: Line[] = [...doors, ["E-mail that was sent", `${address}/dev/mail`]];
  return `Sign in with one click as:\n${inColumns(lines)}`;
}

function inColumns(lines: Line[]): string {
  const width = Math.max(...lines.map(([words]) => words.length));
  return lines.map(([words, address]) => `  ${words.padEnd(width)}  ${address}`).join("\n");
}

function addressOf({ slug, host }: CouncilSite, settings: Readonly<Env>): string {
  return origin(host ?? `${slug}.${settings.BASE_HOST}`, settings);
}

function origin(host: string, { PUBLIC_SCHEME, PUBLIC_PORT, PORT }: Readonly<Env>): string {
  const port = PUBLIC_PORT ?? PORT;
  const isUsual = port === (PUBLIC_SCHEME === "https" ? 443 : 80);
  return `${PUBLIC_SCHEME}://${host}${isUsual ? "" : `:${port}`}`;
}
