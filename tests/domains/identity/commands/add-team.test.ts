import { expect, test } from "vitest";
import { addTeam } from "#app/domains/identity/commands/add-team.server.ts";
import { listTeams } from "#app/domains/identity/queries/list-teams.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";

test("a team is set up once and listed in the reader's language", async () => {
  const town = await aCouncil();
  const waste = { slug: "waste", name: "Waste", nameCy: "Gwastraff" };
  const { id } = await addTeam(town.ade, waste);

  expect(await addTeam(town.ade, { ...waste, name: "Bins" })).toEqual({ id });
  const welsh = await listTeams(at(town.anyone, { locale: "cy" }));
  expect(welsh.map((team) => team.name)).toEqual(["Gwastraff", "Priffyrdd"]);
  expect((await listTeams(town.anyone)).map((team) => team.name)).toEqual(["Highways", "Waste"]);
});

test("a responder cannot set up a team", async () => {
  const town = await aCouncil();
  const own = addTeam(town.ines, { slug: "own", name: "Own", nameCy: "Own" });
  await expect(own).rejects.toThrow("Only administrators");
});
