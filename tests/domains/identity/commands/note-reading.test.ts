import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { showDraft } from "#app/domains/answers/queries/show-draft.server.ts";
import { showResults } from "#app/domains/consultations/queries/show-results.server.ts";
import { showConsultation } from "#app/domains/consultations/queries/show-consultation.server.ts";
import { writeCsv } from "#app/domains/consultations/queries/write-csv.server.ts";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { listAudit } from "#app/domains/identity/queries/list-audit.server.ts";
import { showStaffMember } from "#app/domains/identity/queries/show-staff-member.server.ts";
import { showTeam } from "#app/domains/identity/queries/show-team.server.ts";
import { teamsKeptBy } from "#app/domains/identity/queries/teams-kept-by.server.ts";
import { showCase } from "#app/domains/moderation/queries/show-case.server.ts";
import type { Context } from "#app/platform/context.ts";
import { aDraft } from "#tests/domains/answers/a-draft.ts";
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

test("an auditor is on record for the trail, a team with its members and a draft with its author", async () => {
  const town = await aCouncil();
  const number = await aDraft(town);
  const readAll = async (context: Context) => {
    await listAudit(context, {});
    await listAudit(context, { person: "tom@westford.example" });
    await teamsKeptBy(context);
    await showTeam(context, "highways");
    await showDraft(context, number);
    await showStaffMember(context, town.tom.actor.personId);
  };
  for (const other of [town.ade, town.ines, town.bryn]) await readAll(other);
  expect(await readings(town)).toEqual([]);
  await readAll(town.audrey);
  expect((await readings(town)).map(([, kind]) => kind)).toEqual([
    "council",
    "person",
    "council",
    "team",
    "answer-draft",
    "person",
  ]);
});

async function readings({ council }: Town): Promise<string[][]> {
  const rows = await reality<{ actor_id: string; subject_kind: string; subject_id: string }>(
    `SELECT actor_id, subject_kind, subject_id FROM audit_entries
     WHERE council_id = $1 AND action = 'personal-data.read' ORDER BY seq`,
    [council.id],
  );
  return rows.map(({ actor_id, subject_kind, subject_id }) => [actor_id, subject_kind, subject_id]);
}
