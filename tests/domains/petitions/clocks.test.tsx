import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { addHolidays } from "#app/domains/councils/commands/add-holidays.server.ts";
import { addToCounts } from "#app/domains/petitions/commands/add-to-counts.sql.server.ts";
import { openPetition } from "#app/domains/petitions/commands/open-petition.server.ts";
import { publishEntry } from "#app/domains/petitions/commands/publish-entry.server.ts";
import {
  listPromises,
  type OwedPromise,
} from "#app/domains/petitions/queries/list-promises.sql.server.ts";
import { unwritten } from "#app/domains/petitions/schema.timeline.ts";
import { AnsweredTable, OwedTable } from "#app/domains/petitions/ui/promise-tables.tsx";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";
import { aCouncil, at, type Town } from "#tests/support/council.ts";

const timeZone = "Europe/London";

test("a petition is to be acknowledged within the scheme’s working days, and staff see the clock", async () => {
  const town = await aCouncil();
  const { number } = await published(town);
  // Five working days from a Thursday, over Christmas and two bank holidays.
  const { owed } = await listPromises(town.ines);
  expect(owed).toMatchObject([
    { number, step: "acknowledgement", dueAt: new Date("2026-12-30T00:00:00Z") },
  ]);
  const onTime = shown(owed, "2026-12-29T12:00:00Z");
  expect(onTime).toContain("29 December 2026");
  expect(onTime).not.toContain("Overdue");
  expect(shown(owed, "2027-01-01T12:00:00Z")).toMatch(/3 days.*Overdue/);

  const fields = { ...unwritten, text: "Thank you." };
  const ines = at(town.ines, { now: new Date("2026-12-22T10:00:00Z") });
  await publishEntry(ines, { number, kind: "acknowledgement", fields });
  expect((await listPromises(town.ines)).owed).toEqual([]);
});

test("a response is owed once signatures enough have come, acknowledged or not, and no longer when they fall away", async () => {
  const town = await aCouncil();
  const { id, number } = await published(town);
  const counting = (day: string, count: number) =>
    addToCounts(at(town.ade, { now: new Date(`${day}T10:00:00Z`) }), id, { ...paper, count });
  const owedToIt = async () =>
    (await listPromises(town.ines)).owed.filter(({ step }) => step === "response");

  await counting("2026-12-18", 49);
  expect(await owedToIt()).toEqual([]);
  await counting("2026-12-22", 1);
  // Twenty working days from the Tuesday on which it had fifty.
  const promised = { number, dueAt: new Date("2027-01-23T00:00:00Z") };
  expect(await owedToIt()).toMatchObject([promised]);
  await counting("2027-01-04", 20);
  expect(await owedToIt()).toMatchObject([promised]);
  await counting("2027-01-05", -21);
  expect(await owedToIt()).toEqual([]);
  await counting("2027-01-11", 1);
  expect(await owedToIt()).toMatchObject([{ number, dueAt: new Date("2027-02-09T00:00:00Z") }]);
});

test("the public reads what is late, and how many days a response took", async () => {
  const town = await aCouncil();
  const { id, number } = await published(town);
  const ade = at(town.ade, { now: new Date("2026-12-22T10:00:00Z") });
  await addToCounts(ade, id, { ...paper, count: 50 });
  const fields = { ...unwritten, text: "Thank you.", summary: "Yes.", why: "It is right." };
  const day = (moment: string) => at(town.bryn, { now: new Date(moment) });
  await publishEntry(day("2026-12-22T10:00:00Z"), { number, kind: "acknowledgement", fields });
  await publishEntry(day("2027-01-27T10:00:00Z"), { number, kind: "response", fields });

  const { owed, answered } = await listPromises(town.anyone);
  expect(owed).toEqual([]);
  const page = renderToStaticMarkup(
    <LocaleProvider locale="en">
      <AnsweredTable promises={answered} caption="Responses given" timeZone={timeZone} />
    </LocaleProvider>,
  );
  expect(page).toContain("41 days, 5 days late");
});

const paper = { source: "paper", country: "GB", place: "paper", connection: "" } as const;

async function published(town: Town): Promise<{ id: string; number: number }> {
  await addHolidays(town.ade, [
    { date: "2026-12-24", name: "Christmas Eve" },
    { date: "2026-12-25", name: "Christmas Day" },
    { date: "2026-12-28", name: "Boxing Day, in lieu" },
  ]);
  const outcome = await openPetition(at(town.ade, { now: new Date("2026-12-17T16:00:00Z") }), {
    title: "Plant trees on Mill Lane",
    background: "The lane has none.",
    closesAt: new Date("2027-07-01T00:00:00+01:00"),
  });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

function shown(promises: readonly OwedPromise[], now: string): string {
  const moment = new Date(now);
  return renderToStaticMarkup(
    <LocaleProvider locale="en">
      <OwedTable promises={promises} caption="To do" timeZone={timeZone} now={moment} staff />
    </LocaleProvider>,
  );
}
