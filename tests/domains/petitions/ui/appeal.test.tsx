import { expect, test } from "vitest";
import { SettingsSchema } from "#app/domains/councils/schema.ts";
import { Appeal } from "#app/domains/petitions/ui/appeal.tsx";
import { Rejection } from "#app/domains/petitions/ui/rejection.tsx";
import { WithdrawalNotice } from "#app/domains/petitions/ui/withdrawal-notice.tsx";
import * as scheme from "#app/routes/public/petitions/scheme.tsx";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { shownPage } from "#tests/domains/petitions/shown-page.tsx";
import { aCouncil, at } from "#tests/support/council.ts";
import { markupOf } from "#tests/support/fixtures.ts";

const link = 'href="/petitions/scheme#appeal"';

test("a rejected petition, and a name that is or cannot be taken off, lead to where one asks again", () => {
  expect(markupOf(<Rejection code="no-action" details={null} />)).toContain(link);
  expect(markupOf(<WithdrawalNotice why="names-gone" />)).toContain(link);
  // Whoever was removed is not told so when they take their name off: everybody reads the same.
  expect(markupOf(<WithdrawalNotice />)).toContain(link);
});

test("the scheme says what to write and whom, in both languages", async () => {
  const town = await aCouncil();
  const settings = SettingsSchema.parse({ contactEmail: "petitions@westford.example" });
  await town.ade.write((db) => db.council.updateMany({ data: { settings } }));
  const page = shownPage(scheme.default, "en", await ask(town.anyone, scheme, { path: "/" }));
  expect(page).toContain('<section id="appeal">');
  expect(page).toContain("An administrator can put your signature back");
  expect(page).toContain('href="mailto:petitions@westford.example"');
  const welsh = await ask(at(town.anyone, { locale: "cy" }), scheme, { path: "/" });
  expect(shownPage(scheme.default, "cy", welsh)).toContain("Gall gweinyddwr");
  expect(markupOf(<Appeal contact={{}} />)).toContain("Ask at any of the council’s offices.");
});
