import { expect, test } from "vitest";
import { resubmitPetition } from "#app/domains/petitions/commands/resubmit-petition.server.ts";
import { aConfirmedStart, stateOf, type Start } from "#tests/domains/petitions/a-start.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const better = { title: "Lamps on the towpath", background: "See https://x.example", details: "" };

test("better words wait to be checked again, and the first ones are kept", async () => {
  const town = await aCouncil();
  const start = await returned(await aConfirmedStart(town), "1 day");
  const link = { number: start.number, token: start.organiser };
  expect(await resubmitPetition(town.anyone, link, better)).toEqual({ ok: true, value: null });

  expect(await stateOf(start)).toBe("waiting");
  const submissions = await reality(
    "SELECT version, title FROM petition_submissions WHERE petition_id = $1 ORDER BY version",
    [start.id],
  );
  expect(submissions).toEqual([
    { version: 1, title: "Light the towpath to the station" },
    { version: 2, title: "Lamps on the towpath" },
  ]);
  const [words] = await reality(
    `SELECT c.title, c.body, c.details, c.html, c.visibility FROM contributions c
     JOIN petitions p ON p.contribution_id = c.id WHERE p.id = $1`,
    [start.id],
  );
  expect(words).toEqual({
    title: better.title,
    body: better.background,
    details: null,
    html: "<p>See https://x.example</p>",
    visibility: "held",
  });
  expect(await resubmitPetition(town.anyone, link, better)).toEqual({
    ok: false,
    reason: "not-to-be-revised",
  });
});

test("too late, not returned, or without the link, nothing is taken", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  const link = { number: start.number, token: start.organiser };
  const late = { ok: false, reason: "not-to-be-revised" };
  expect(await resubmitPetition(town.anyone, link, better)).toEqual(late);
  await returned(start, "-1 minute");
  expect(await resubmitPetition(town.anyone, link, better)).toEqual(late);
  const forged = { ...link, token: start.sponsors };
  expect(await resubmitPetition(town.anyone, forged, better)).toMatchObject({ ok: false });
  expect(await stateOf(start)).toBe("returned");
});

async function returned(start: Start, left: string): Promise<Start> {
  await reality(
    `UPDATE petitions SET state = 'returned', returns = 1, resubmit_by = now() + $2::interval
     WHERE id = $1`,
    [start.id, left],
  );
  return start;
}
