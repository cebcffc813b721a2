import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { submitResponse } from "#app/domains/consultations/commands/submit-response.server.ts";
import { showConsultation } from "#app/domains/consultations/queries/show-consultation.server.ts";
import { writeCsv } from "#app/domains/consultations/queries/write-csv.server.ts";
import { aConsultation, duringNovember } from "#tests/domains/consultations/a-consultation.ts";
import { aCouncil, at } from "#tests/support/council.ts";

test("every response is a row, and no cell can become a formula", async () => {
  const town = await aCouncil();
  const { number } = await aConsultation(town);
  const resident = at(town.anyone, { now: duringNovember });
  await submitResponse(resident, number, "1", {
    q1: "quay",
    q3: '=HYPERLINK("http://evil.example")',
  });
  await submitResponse(resident, number, "2", { q2: "5", q3: "Two lines,\nand a “quote”" });

  const page = (await showConsultation(town.priya, number))!;
  const csv = (await buffer(writeCsv(town.priya, page))).toString();
  const [head, first, ...rest] = csv.split("\r\n");

  expect(head).toBe(
    "\ufeffReference,Submitted (UTC),Language,Which line?,How much do you need it?,What else?",
  );
  expect(first).toMatch(/^CON-.{9},2026-11-15T12:00:00.000Z,en,The Quay,,"'=HYPERLINK/);
  expect(rest.join("\r\n")).toContain(',,5,"Two lines,\nand a “quote”"');
});

test("those who may not read responses get no row", async () => {
  const town = await aCouncil();
  const { number } = await aConsultation(town);
  await submitResponse(at(town.anyone, { now: duringNovember }), number, "1", { q1: "quay" });
  const page = (await showConsultation(town.tom, number))!;
  expect((await buffer(writeCsv(town.tom, page))).toString().split("\r\n")).toHaveLength(2);
});

test("a reading that fails half-way ends the file with its error, and nothing else", async () => {
  const town = await aCouncil();
  const { number } = await aConsultation(town);
  const page = (await showConsultation(town.priya, number))!;
  const read = () => Promise.reject(new Error("PostgreSQL went away"));
  await expect(buffer(writeCsv({ ...town.priya, read }, page))).rejects.toThrow(
    "PostgreSQL went away",
  );
});
