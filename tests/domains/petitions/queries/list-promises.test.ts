import { expect, test } from "vitest";
import { listPromises } from "#app/domains/petitions/queries/list-promises.sql.server.ts";
import { daysBetween } from "#app/domains/petitions/rules.clocks.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

interface Clocks {
  acknowledge_by?: string;
  acknowledged_at?: string;
  respond_by?: string;
  responded_at?: string;
  state?: string;
}

test("what is owed is listed by urgency, what was answered with its days, and nothing hidden", async () => {
  const [town, neighbour] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const promised = async (clocks: Clocks, where = town) => {
    const petition = await aPetition(where);
    for (const [column, value] of Object.entries({
      opened_at: "2026-10-01T09:00:00Z",
      ...clocks,
    })) {
      await reality(`UPDATE petitions SET ${column} = $2 WHERE id = $1`, [petition.id, value]);
    }
    return petition;
  };
  const late = await promised({ acknowledge_by: "2026-10-09T00:00:00+01:00" });
  const waiting = await promised({
    acknowledge_by: "2026-10-09T00:00:00+01:00",
    acknowledged_at: "2026-10-02T09:00:00Z",
    respond_by: "2026-10-08T00:00:00+01:00",
  });
  const answered = await promised({
    acknowledge_by: "2026-10-09T00:00:00+01:00",
    respond_by: "2026-10-31T00:00:00+00:00",
    responded_at: "2026-10-27T10:00:00Z",
  });
  const unasked = await promised({ responded_at: "2026-10-20T10:00:00Z" });
  const hidden = await promised({ respond_by: "2026-10-08T00:00:00+01:00", state: "hidden" });
  await promised({ respond_by: "2026-10-08T00:00:00+01:00" }, neighbour);
  await reality(
    "UPDATE contributions SET visibility = 'hidden' WHERE id = (SELECT contribution_id FROM petitions WHERE id = $1)",
    [hidden.id],
  );

  const { owed, answered: given } = await listPromises(town.anyone);
  expect(owed.map(({ number, step }) => [number, step])).toEqual([
    [waiting.number, "response"],
    [late.number, "acknowledgement"],
  ]);
  expect(given.map(({ number }) => number)).toEqual([answered.number, unasked.number]);
  expect(given[1]!.dueAt).toBeNull();
  const [{ openedAt, doneAt }] = given as [(typeof given)[number]];
  // Over the night in which the clocks go back.
  expect(daysBetween("Europe/London", openedAt, doneAt!)).toBe(26);
});
