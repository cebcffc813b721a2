import { expect, test } from "vitest";
import { cancelMailing } from "#app/domains/petitions/commands/cancel-mailing.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aLetter, lettersOf, nightCame, signed } from "#tests/domains/petitions/some-mailings.ts";
import { aCouncil } from "#tests/support/council.ts";
import { workOff } from "#tests/support/work-off.ts";

test("a letter that was stopped goes to nobody", async () => {
  const town = await aCouncil();
  const elsewhere = await aCouncil({ name: "Eastmere" });
  const { id } = await aPetition(town);
  await signed(town, id, ["omar@westford.example"]);
  const mailing = await aLetter(town, id);

  expect(await cancelMailing(town.tom, mailing)).toEqual({ ok: false, reason: "not-officer" });
  expect(await cancelMailing(elsewhere.ines, mailing)).toEqual({
    ok: false,
    reason: "mailing-over",
  });
  expect(await cancelMailing(town.ines, mailing)).toEqual({ ok: true, value: null });
  expect(await cancelMailing(town.ines, mailing)).toEqual({ ok: false, reason: "mailing-over" });

  await nightCame(mailing);
  await workOff(town.council);
  expect(await lettersOf(town)).toEqual([]);
});
