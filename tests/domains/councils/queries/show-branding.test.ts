import { expect, test } from "vitest";
import { addCouncil } from "#app/domains/councils/commands/add-council.server.ts";
import { showBranding } from "#app/domains/councils/queries/show-branding.server.ts";
import { showSettings } from "#app/domains/councils/queries/show-settings.server.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("a council shows its own colours and settings, the rest by default", async () => {
  const town = await aCouncil();
  const id = await addCouncil({
    slug: "greenham",
    name: "Greenham",
    nameCy: "Greenham",
    branding: { brand: "#1F5137" },
    settings: {
      answerWithinWorkingDays: 5,
      service: { notice: "", noticeCy: "", switchedOff: [] },
    },
  });
  const context = { ...town.anyone, council: { ...town.council, id }, ...councilDoors(id) };

  expect(await showBranding(context)).toMatchObject({ brand: "#1f5137", accent: "#f2c14e" });
  expect(await showSettings(context)).toEqual({
    settings: {
      answerWithinWorkingDays: 5,
      service: { notice: "", noticeCy: "", switchedOff: [] },
    },
    differing: ["answerWithinWorkingDays"],
  });
  expect(await showBranding(town.anyone)).toMatchObject({ brand: "#1d3a5f" });
});
