import type { Env } from "#app/platform/env.ts";
import type { CouncilSite } from "#scripts/setup/seed-councils.ts";

/** Prints where the sites are found. */
export function showAddresses(
  councils: CouncilSite[],
  settings: Readonly<Env>,
  demo: boolean,
): void {
  const first = councils[0] && addressOf(councils[0], settings);
  const lines = [
    ["All councils", origin(settings.BASE_HOST, settings)],
    ...councils.map((council) => [council.name, addressOf(council, settings)]),
    ...(demo && first
      ? [
          ["Sign in with one click", `${first}/dev/sign-in`],
          ["E-mail that was sent", `${first}/dev/mail`],
        ]
      : []),
  ];
  const width = Math.max(...lines.map(([words = ""]) => words.length));
  for (const [words = "", address] of lines) console.log(`  ${words.padEnd(width)}  ${address}`);
}

function addressOf({ slug, host }: CouncilSite, settings: Readonly<Env>): string {
  return origin(host ?? `${slug}.${settings.BASE_HOST}`, settings);
}

function origin(host: string, { PUBLIC_SCHEME, PUBLIC_PORT, PORT }: Readonly<Env>): string {
  const port = PUBLIC_PORT ?? PORT;
  const isUsual = port === (PUBLIC_SCHEME === "https" ? 443 : 80);
  return `${PUBLIC_SCHEME}://${host}${isUsual ? "" : `:${port}`}`;
}
