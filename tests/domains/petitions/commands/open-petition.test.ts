import { expect, test } from "vitest";
import { openPetition } from "#app/domains/petitions/commands/open-petition.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const petition = {
  title: "Plant trees on Mill Lane",
  background: "The lane has none.",
  details: "Ash and oak.",
  closesAt: new Date("2026-07-01T00:00:00+01:00"),
};
const spring = { now: new Date("2026-03-01T10:00:00Z") };

test("a petition is published with a number, a deadline and no signatures", async () => {
  const town = await aCouncil();
  const first = await openPetition(at(town.ade, spring), petition);
  const second = await openPetition(at(town.ade, spring), {
    ...petition,
    title: "And on Abbey Road",
  });
  expect(first).toMatchObject({ ok: true, value: { number: 1 } });
  expect(second).toMatchObject({ ok: true, value: { number: 2 } });

  expect(await showPetition(town.anyone, 1)).toMatchObject({
    state: "open",
    title: "Plant trees on Mill Lane",
    html: "<p>The lane has none.</p>\n<p>Ash and oak.</p>",
    locale: "en",
    count: 0,
    openedAt: new Date("2026-03-01T10:00:00Z"),
    closesAt: new Date("2026-06-30T23:00:00Z"),
  });
  const audited = await reality(
    "SELECT action FROM audit_entries WHERE council_id = $1 AND action LIKE 'petitions.%'",
    [town.council.id],
  );
  expect(audited).toEqual([{ action: "petitions.open" }, { action: "petitions.open" }]);
  const told = await reality("SELECT topic FROM outbox WHERE council_id = $1 ORDER BY topic", [
    town.council.id,
  ]);
  expect(told.map(({ topic }) => topic)).toEqual([
    "contribution.written",
    "contribution.written",
    "petition.opened",
    "petition.opened",
  ]);
});

test("a petition may be in Welsh", async () => {
  const town = await aCouncil();
  await openPetition(at(town.ade, spring), { ...petition, title: "Plannu coed", locale: "cy" });
  expect(await showPetition(town.anyone, 1)).toMatchObject({ title: "Plannu coed", locale: "cy" });
});

test("only administrators publish, and only with a deadline to come", async () => {
  const town = await aCouncil();
  for (const actor of [town.anyone, town.grace, town.tom, town.priya]) {
    expect(await openPetition(at(actor, spring), petition)).toEqual({
      ok: false,
      reason: "not-allowed",
    });
  }
  const late = { now: new Date("2026-06-30T23:00:00Z") };
  expect(await openPetition(at(town.ade, late), petition)).toEqual({
    ok: false,
    reason: "deadline-past",
  });
});

test("the parts have limits, counted as people count characters", async () => {
  const town = await aCouncil();
  const family = "👩‍👩‍👧"; // eleven units of UTF-16, one character
  const exact = { ...petition, title: family.repeat(80) };
  expect(await openPetition(at(town.ade, spring), exact)).toMatchObject({ ok: true });

  const long = { ...petition, title: family.repeat(81) };
  await expect(openPetition(at(town.ade, spring), long)).rejects.toThrow("at most 80 characters");
});
