import { expect, test } from "vitest";
import { showHealth } from "#app/platform/health/show-health.sql.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("the health of a council's machinery is numbers and moments of its own tables", async () => {
  const town = await aCouncil();
  await reality("DELETE FROM outbox WHERE council_id = $1", [town.council.id]);
  const before = await showHealth(town.anyone);
  expect(before).toMatchObject({
    outbox: { waiting: 0, oldest: null },
    jobs: [
      { state: "waiting", count: 0 },
      { state: "done", count: 0 },
      { state: "dead", count: 0 },
    ],
    emails: { due: 0, failed: 0 },
  });
  expect(before.database).toMatch(/^1[5-8]\.\d+$/);

  await addSomeWork(town.council.id);
  await addSomeWork((await aCouncil()).council.id);
  expect(await showHealth(town.anyone)).toEqual({
    database: before.database,
    outbox: { waiting: 2, oldest: new Date("2026-01-02T00:00:00Z") },
    jobs: [
      { state: "waiting", count: 1 },
      { state: "done", count: 0 },
      { state: "dead", count: 2 },
    ],
    emails: { due: 0, failed: 0 },
  });
});

async function addSomeWork(councilId: string): Promise<void> {
  await reality(
    `INSERT INTO outbox (council_id, id, topic, payload, due_at, relayed_at) VALUES
     ($1, $2, 'a', '{}', '2026-01-02', NULL), ($1, $3, 'a', '{}', '2026-01-03', NULL),
     ($1, $4, 'a', '{}', '2026-01-01', now()), ($1, $5, 'a', '{}', '2999-01-01', NULL)`,
    [councilId, newId(), newId(), newId(), newId()],
  );
  await reality(
    `INSERT INTO job_runs (council_id, id, job, key, payload, state) VALUES
     ($1, $2, 'a', '1', '{}', 'dead'), ($1, $3, 'a', '2', '{}', 'dead'),
     ($1, $4, 'a', '3', '{}', 'waiting')`,
    [councilId, newId(), newId(), newId()],
  );
}
