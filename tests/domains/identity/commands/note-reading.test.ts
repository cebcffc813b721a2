import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { showResults } from "#app/domains/consultations/queries/show-results.server.ts";
import { showConsultation } from "#app/domains/consultations/queries/show-consultation.server.ts";
import { writeCsv } from "#app/domains/consultations/queries/write-csv.server.ts";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { showCase } from "#app/domains/moderation/queries/show-case.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { someThings } from "#tests/security/things.ts";

test("what an auditor reads is on record, and what others read is not", async () => {
  const town = await aCouncil();
  await noteReading(town.tom, { kind: "case", id: "1" });
  await noteReading(town.ade, { kind: "case", id: "1" });
  expect(await readings(town)).toEqual([]);
  await noteReading(town.audrey, { kind: "case", id: "1" });
  expect(await readings(town)).toEqual([[town.audrey.actor.personId, "case", "1"]]);
});

test("every reading of a case, of responses and of their file is one entry, even the second time", async () => {
  const town = await aCouncil();
  const { cases, consultations } = await someThings(town);
  const number = Number(cases!.open!.case);
  const asked = Number(consultations!.open!.number);
  const consultation = (await showConsultation(town.anyone, asked))!;
  const readAll = async (context: Context) => {
    await showCase(context, number);
    await showResults(context, asked, () => null);
    await new Promise((resolve) =>
      Readable.from(writeCsv(context, consultation)).resume().on("end", resolve),
    );
  };
  await readAll(town.tom);
  await readAll(town.priya);
  expect(await readings(town)).toEqual([]);
  await readAll(town.audrey);
  await showCase(town.audrey, number);
  const kinds = (await readings(town)).map(([, kind]) => kind);
  expect(kinds).toEqual(["case", "consultation", "consultation", "case"]);
});

async function readings({ council }: Town): Promise<string[][]> {
  const rows = await reality<{ actor_id: string; subject_kind: string; subject_id: string }>(
    `SELECT actor_id, subject_kind, subject_id FROM audit_entries
     WHERE council_id = $1 AND action = 'personal-data.read' ORDER BY seq`,
    [council.id],
  );
  return rows.map(({ actor_id, subject_kind, subject_id }) => [actor_id, subject_kind, subject_id]);
}
