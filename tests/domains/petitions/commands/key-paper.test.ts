import { expect, test } from "vitest";
import { forgetSigners } from "#app/domains/petitions/commands/forget-signers.sql.server.ts";
import { keyPaper } from "#app/domains/petitions/commands/key-paper.server.ts";
import { showPaper } from "#app/domains/petitions/queries/show-paper.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { over } from "#tests/domains/petitions/counts.ts";
import { aScan } from "#tests/domains/petitions/some-paper.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aCouncil } from "#tests/support/council.ts";

const sheets = { lines: 60, void: 3, note: "From the market stall." };

test("an officer keys sheets with their scan, and nothing counts yet", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  expect(await keyPaper(town.ines, number, { ...sheets, scan: aScan() })).toEqual({
    ok: true,
    value: { batch: 1 },
  });
  expect(await showPetition(town.anyone, number)).toMatchObject({ count: 0 });
  const [batch] = await town.ines.read((db) => db.paperBatch.findMany({ include: { scan: true } }));
  expect(batch).toMatchObject({
    petitionId: id,
    lines: 60,
    void: 3,
    counted: 57,
    state: "keyed",
    keyedById: town.ines.actor.personId,
    checkedById: null,
    scan: {
      name: "sheets.png",
      mediaType: "image/png",
    },
  });
  expect(await trailOf(town.ade, "petitions.key-paper")).toMatchObject([
    { after: { batch: 1, lines: 60, void: 3, counted: 57 } },
  ]);
});

test("only officers key, for petitions that run or ran", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  for (const who of [town.tom, town.audrey, town.omar, town.anyone]) {
    expect(await keyPaper(who, number, { ...sheets, scan: aScan() })).toMatchObject({
      reason: "not-officer",
    });
  }
  expect(await keyPaper(town.ines, 99, { ...sheets, scan: aScan() })).toMatchObject({
    reason: "petition-unknown",
  });
});

test("a scan is what it is, whatever it says of itself, and comes once", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const page = new File(["<script>alert(1)</script>"], "sheets.png", { type: "image/png" });
  expect(await keyPaper(town.ines, number, { ...sheets, scan: page })).toMatchObject({
    reason: "scan-kind",
  });
  const pdf = new File(["%PDF-1.7\n1 0 obj\n"], "sheets", { type: "text/html" });
  expect(await keyPaper(town.ines, number, { ...sheets, scan: pdf })).toMatchObject({ ok: true });
  expect(await keyPaper(town.ade, number, { ...sheets, scan: pdf })).toMatchObject({
    reason: "paper-repeated",
  });
  const odd = aScan(`${"\u{1F600}".repeat(120)}\u0000\r\n"x.png`);
  expect(await keyPaper(town.ines, number, { ...sheets, scan: odd })).toMatchObject({ ok: true });
  const scans = await town.ines.read((db) => db.paperScan.findMany());
  expect(scans.map(({ mediaType }) => mediaType)).toEqual(["application/pdf", "image/png"]);
});

test("a button pressed several times makes one batch of a scan", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const form = { ...sheets, scan: aScan() };
  const outcomes = await Promise.all(
    Array.from({ length: 4 }, () => keyPaper(town.ines, number, form)),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((one) => !one.ok && one.reason === "paper-repeated")).toHaveLength(3);
  expect(await town.ines.read((db) => db.paperBatch.count())).toBe(1);
});

test("once the names under a petition are forgotten it takes no sheets with new ones", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await over(id, "7 months");
  expect(await showPaper(town.ines, `${number}`)).toMatchObject({ takesPaper: true });
  await forgetSigners(town.ade, { petitionId: id, what: "names" });
  expect(await keyPaper(town.ines, number, { ...sheets, scan: aScan() })).toEqual({
    ok: false,
    reason: "paper-late",
  });
  expect(await showPaper(town.ines, `${number}`)).toMatchObject({ takesPaper: false });
  expect(await town.ines.read((db) => db.paperScan.count())).toBe(0);
});
