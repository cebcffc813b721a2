import { expect, test } from "vitest";
import { changeService } from "#app/domains/councils/commands/change-service.server.ts";
import { findCouncil } from "#app/domains/councils/queries/find-council.server.ts";
import { forgetCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { isSwitchedOff } from "#app/domains/councils/rules.service.ts";
import { ServiceSchema } from "#app/domains/councils/schema.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const resting = ServiceSchema.parse({
  notice: "Many people are here.",
  noticeCy: "Mae llawer o bobl yma.",
  switchedOff: ["search"],
});

test("what an administrator says stands on the card of the council, and in the audit trail", async () => {
  const town = await aCouncil();
  await changeService(town.ade, resting);
  forgetCouncils();
  const card = (await findCouncil(town.council.id))!;
  expect(card.service).toEqual(resting);
  expect(isSwitchedOff(card, "search")).toBe(true);
  expect(isSwitchedOff(card, "starting")).toBe(false);
  const audited = await reality(
    "SELECT after FROM audit_entries WHERE council_id = $1 AND action = 'councils.change-service'",
    [town.council.id],
  );
  expect(audited).toEqual([{ after: resting }]);
});

test("nobody else says anything in the council's name", async () => {
  const town = await aCouncil();
  await expect(changeService(town.tom, resting)).rejects.toThrow("Only administrators");
});

test("a notice is in both languages or in none", () => {
  expect(ServiceSchema.safeParse({ notice: "Only English" }).success).toBe(false);
  expect(ServiceSchema.safeParse({ switchedOff: ["everything"] }).success).toBe(false);
  expect(ServiceSchema.parse({})).toEqual({ notice: "", noticeCy: "", switchedOff: [] });
});
