import { expect, test } from "vitest";
import { saveReason } from "#app/domains/petitions/commands/save-reason.server.ts";
import { reasonsToChoose } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { aCouncil } from "#tests/support/council.ts";

const texts = {
  title: "Party politics",
  titleCy: "Gwleidyddiaeth plaid",
  sentence: "It campaigns for a party.",
  sentenceCy: "Mae’n ymgyrchu dros blaid.",
  hides: false,
};

test("a new reason appears in the form at once, for this council alone", async () => {
  const [town, elsewhere] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const before = await reasonsToChoose(town.tom);
  expect(before.map(({ code }) => code)).toContain("duplicate");
  expect(await saveReason(town.tom, { code: null, ...texts })).toMatchObject({
    reason: "not-keeper",
  });
  const saved = await saveReason(town.ade, { code: null, ...texts });
  expect(saved).toEqual({ ok: true, value: { code: "party-politics" } });

  const after = await reasonsToChoose(town.tom);
  expect(after).toHaveLength(before.length + 1);
  expect(after.at(-1)).toMatchObject({ code: "party-politics", ...texts, builtIn: false });
  expect(await reasonsToChoose(elsewhere.tom)).toHaveLength(before.length);
});

test("a reason is put into other words, whether it came with the service or not", async () => {
  const { ade, tom } = await aCouncil();
  await saveReason(ade, { code: null, ...texts });
  expect(await saveReason(ade, { code: null, ...texts })).toMatchObject({
    reason: "reason-exists",
  });
  expect(await saveReason(ade, { code: "weather", ...texts })).toMatchObject({
    reason: "reason-gone",
  });
  await saveReason(ade, { code: "party-politics", ...texts, hides: true });
  await saveReason(ade, { code: "joke", ...texts, title: "Silly" });
  const reasons = await reasonsToChoose(tom);
  expect(reasons.find(({ code }) => code === "party-politics")).toMatchObject({ hides: true });
  expect(reasons.find(({ code }) => code === "joke")).toMatchObject({
    title: "Silly",
    builtIn: true,
  });
});
