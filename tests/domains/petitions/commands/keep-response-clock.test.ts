import { expect, test } from "vitest";
import { addHolidays } from "#app/domains/councils/commands/add-holidays.server.ts";
import { keepResponseClock } from "#app/domains/petitions/commands/keep-response-clock.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("the day by which a response is owed is that of the petition’s own scheme and of no holiday", async () => {
  const town = await aCouncil();
  await addHolidays(town.ade, [{ date: "2026-12-08", name: "A day off" }]);
  const { id } = await aPetition(town);
  await reality(
    `UPDATE petitions SET scheme = scheme || '{"respondWithinWorkingDays": 3}' WHERE id = $1`,
    [id],
  );
  const reached = (moment: string | null) =>
    reality(
      "UPDATE petition_thresholds SET reached_at = $2 WHERE petition_id = $1 AND key = 'response'",
      [id, moment],
    );
  const respondBy = async () => {
    await keepResponseClock(town.ade, id);
    const rows = await reality<{ at: Date | null }>(
      "SELECT respond_by AS at FROM petitions WHERE id = $1",
      [id],
    );
    return rows[0]!.at;
  };

  expect(await respondBy()).toBeNull();
  await reached("2026-12-04T10:00:00Z"); // a Friday
  expect(await respondBy()).toEqual(new Date("2026-12-11T00:00:00Z"));
  await reached(null);
  expect(await respondBy()).toBeNull();
});
