import { expect, test } from "vitest";
import { keepSigners } from "#app/domains/petitions/commands/keep-signers.server.ts";
import { showRetention } from "#app/domains/petitions/queries/show-retention.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { confirmed, over } from "#tests/domains/petitions/counts.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("an administrator keeps names for a reason, and lets them go again; both are on record", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  expect(await keepSigners(town.ade, number, "An inquiry")).toMatchObject({ ok: true });
  expect(await keepSigners(town.ade, number, "An inquiry")).toMatchObject({ ok: true });
  expect(await showRetention(town.priya, number)).toMatchObject({ keptBecause: "An inquiry" });
  await keepSigners(town.ade, number, null);
  expect(await showRetention(town.priya, number)).toMatchObject({ keptBecause: null });
  const entries = await reality(
    `SELECT action, why FROM audit_entries
     WHERE council_id = $1 AND subject_id = $2 AND action LIKE 'petitions.%signers' ORDER BY seq`,
    [town.council.id, id],
  );
  expect(entries).toEqual([
    { action: "petitions.keep-signers", why: "An inquiry" },
    { action: "petitions.release-signers", why: null },
  ]);
});

test("nobody else decides it, and what was forgotten cannot be kept", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  for (const somebody of [town.anyone, town.grace, town.tom, town.priya, town.audrey]) {
    expect(await keepSigners(somebody, number, "Why not")).toEqual({
      ok: false,
      reason: "not-keeper",
    });
  }
  expect(await keepSigners(town.ade, 999, "Why")).toEqual({ ok: false, reason: "no-petition" });
  await reality("UPDATE petitions SET anonymised_at = now() WHERE id = $1", [id]);
  expect(await keepSigners(town.ade, number, "Late")).toEqual({
    ok: false,
    reason: "names-forgotten",
  });
});

test("the report says what will go and when, and changes nothing", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await confirmed(town, id, [{}, {}, {}]);
  expect(await showRetention(town.ade, number)).toMatchObject({ endedAt: null, namesDue: null });
  await over(id, "1 day");
  await reality("UPDATE petitions SET closed_at = '2026-08-31T10:00:00Z' WHERE id = $1", [id]);
  const report = await showRetention(town.ade, number);
  expect(report).toMatchObject({ named: 3, traced: 3, pending: 0, anonymisedAt: null });
  expect(report!.namesDue!.toISOString()).toBe("2027-02-28T10:00:00.000Z");
  expect(report!.tracesDue!.toISOString()).toBe("2026-09-30T10:00:00.000Z");
  for (const somebody of [town.anyone, town.grace, town.tom]) {
    expect(await showRetention(somebody, number)).toBeNull();
  }
  expect(await readingsIn(town)).toBe(0);
  expect(await showRetention(town.audrey, number)).toMatchObject({ named: 3 });
  expect(await readingsIn(town)).toBe(1);
});

async function readingsIn(town: Town): Promise<number> {
  const entries = await reality(
    "SELECT 1 FROM audit_entries WHERE council_id = $1 AND action = 'personal-data.read'",
    [town.council.id],
  );
  return entries.length;
}
