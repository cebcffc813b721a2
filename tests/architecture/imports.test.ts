import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";

interface Report {
  summary: {
    totalCruised: number;
    violations: { from: string; to: string; rule: { name: string } }[];
  };
}

test("imports run downwards, without a circle, and through the right doors", () => {
  const { totalCruised, wrong } = cruise(".", "app", "workers", "scripts");
  expect(totalCruised).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test("a house in which every import is wrong is caught at each of them", () => {
  const { wrong } = cruise("tests/architecture/wrong-house", "app", "workers");
  const [councils, petitions] = ["app/domains/councils", "app/domains/petitions"];
  const database = "app/platform/db";
  expect(wrong.toSorted()).toEqual(
    [
      `another-council-is-entered-to-hand-a-draft-over: ${petitions}/commands/enter-other-council.server.ts → ${database}/other-council.server.ts`,
      `councils-imports-downwards: ${councils}/commands/ask-upstairs.server.ts → ${petitions}/commands/open-doors.server.ts`,
      `doors-are-opened-by-the-context: ${petitions}/commands/open-doors.server.ts → ${database}/council-doors.server.ts`,
      `domains-know-no-route-and-no-worker: ${petitions}/commands/ask-route.server.ts → app/routes/wake-job.tsx`,
      `jobs-are-woken-by-the-registry-alone: app/routes/wake-job.tsx → ${councils}/jobs/chore.server.ts`,
      `no-circle: ${councils}/queries/come-back.server.ts → ${councils}/queries/go-round.server.ts`,
      `only-the-platform-holds-the-database-client: ${councils}/queries/hold-client.server.ts → prisma/client/client.ts`,
      `pieces-of-sql-stay-in-sql-files: ${councils}/queries/hold-pieces.server.ts → ${database}/sql.server.ts`,
      `platform-knows-no-domain: app/platform/know-domain.ts → ${councils}/queries/go-round.server.ts`,
      `the-service-door-is-for-workers: ${petitions}/commands/open-service-door.server.ts → ${database}/service-door.server.ts`,
      `ui-knows-no-domain: app/ui/know-domain.tsx → ${councils}/queries/go-round.server.ts`,
    ].toSorted(),
  );
});

/** The report on the folders of a house, by the rules of this one. */
function cruise(house: string, ...folders: string[]) {
  const config = resolve("tests/architecture/rules.cjs");
  const run = spawnSync(
    resolve("node_modules/.bin/depcruise"),
    ["--config", config, "--output-type", "json", ...folders],
    { cwd: house, encoding: "utf8", maxBuffer: 1e9 },
  );
  const { totalCruised, violations } = (JSON.parse(run.stdout) as Report).summary;
  const wrong = violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);
  return { totalCruised, wrong };
}
