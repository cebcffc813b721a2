import { expect, test } from "vitest";
import { addConsultation } from "#app/domains/consultations/commands/add-consultation.server.ts";
import { showConsultation } from "#app/domains/consultations/queries/show-consultation.server.ts";
import { aConsultation, winterBuses } from "#tests/domains/consultations/a-consultation.ts";
import { aCouncil, at } from "#tests/support/council.ts";

test("a consultation is open from local midnight to local midnight", async () => {
  const town = await aCouncil();
  const { number } = await aConsultation(town, { firstDay: "2026-10-20", lastDay: "2026-10-25" });
  const stateAt = async (moment: string) =>
    (await showConsultation(at(town.anyone, { now: new Date(moment) }), number))!.state;

  expect(await stateAt("2026-10-19T22:59:59Z")).toBe("planned");
  expect(await stateAt("2026-10-19T23:00:00Z")).toBe("open"); // midnight in summer time
  expect(await stateAt("2026-10-25T23:59:59Z")).toBe("open"); // the clocks went back that night
  expect(await stateAt("2026-10-26T00:00:00Z")).toBe("closed");
});

test("everyone reads it in their own language", async () => {
  const town = await aCouncil();
  const { number } = await aConsultation(town);
  const english = await showConsultation(town.anyone, number);
  const welsh = await showConsultation(at(town.anyone, { locale: "cy" }), number);

  expect(english).toMatchObject({ title: "Winter buses" });
  expect(english!.backgroundHtml).toContain("<strong>one</strong>");
  expect(welsh).toMatchObject({ title: "Bysiau’r gaeaf" });
  expect(welsh!.questions.map((question) => question.prompt)).toEqual([
    "Pa linell?",
    "Faint sydd ei angen?",
    "Beth arall?",
  ]);
  expect(welsh!.questions[0]!.options[1]).toEqual({ key: "quay", label: "Y Cei" });
});

test("who put it before the residents is on record", async () => {
  const town = await aCouncil();
  const { id, number } = await aConsultation(town);
  const entries = await town.priya.read((db) =>
    db.auditEntry.findMany({ where: { action: { startsWith: "consultations." } } }),
  );
  expect(entries).toMatchObject([
    {
      action: "consultations.publish",
      subjectId: id,
      actorId: town.priya.actor.personId,
      after: { number, firstDay: "2026-11-01", lastDay: "2026-11-30" },
    },
  ]);
});

test("only a policy lead consults the residents", async () => {
  const town = await aCouncil();
  for (const person of [town.anyone, town.grace, town.tom, town.ade]) {
    expect(await addConsultation(person, winterBuses)).toEqual({
      ok: false,
      reason: "not-allowed",
    });
  }
});

test("another council has no such consultation", async () => {
  const { number } = await aConsultation(await aCouncil());
  expect(await showConsultation((await aCouncil()).anyone, number)).toBeNull();
});
