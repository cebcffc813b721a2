import { expect, test } from "vitest";
import { rememberConsultation } from "#app/domains/consultations/commands/remember-consultation.server.ts";
import { similarTexts } from "#app/domains/contributions/queries/similar-texts.sql.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aConsultation } from "#tests/domains/consultations/a-consultation.ts";
import { remembered } from "#tests/domains/contributions/remembered.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a consultation is found by its words in either language as soon as it is published", async () => {
  const town = await aCouncil();
  const { id } = await aConsultation(town);
  const find = (title: string, locale: "en" | "cy") =>
    similarTexts(town.anyone, { title, locale }, { limit: 5 });
  expect(await find("A bus in winter", "en")).toMatchObject([
    { kind: "consultation", id, title: "Winter buses", url: "/consultations/1" },
  ]);
  expect(await find("Bysiau’r gaeaf", "cy")).toMatchObject([{ id, title: "Bysiau’r gaeaf" }]);
  expect(await find("Fountains", "en")).toEqual([]);
});

test("what is not published is not remembered", async () => {
  const town = await aCouncil();
  const { id } = await aConsultation(town);
  await reality("UPDATE consultations SET published_at = NULL WHERE id = $1", [id]);
  await reality("DELETE FROM similar_texts WHERE council_id = $1", [town.council.id]);
  await rememberConsultation(town.ade, id);
  await rememberConsultation(town.ade, newId());
  expect((await remembered(town.council)).texts).toBe(0);
});
