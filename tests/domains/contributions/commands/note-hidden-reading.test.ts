import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { noteHiddenReading } from "#app/domains/contributions/commands/note-hidden-reading.server.ts";
import { searchContributions } from "#app/domains/contributions/queries/search-contributions.sql.server.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { listThreads } from "#app/domains/discussions/queries/list-threads.sql.server.ts";
import { showComment } from "#app/domains/discussions/queries/show-comment.server.ts";
import { showThread } from "#app/domains/discussions/queries/show-thread.server.ts";
import { listPetitions } from "#app/domains/petitions/queries/list-petitions.sql.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import { readingsOf } from "#tests/domains/identity/staff.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";
import { aComment, aThread } from "#tests/support/threads.ts";

test("one text among several that is not for everyone is enough", async () => {
  const town = await aCouncil();
  const subject = { kind: "thread", id: "1" };
  const [visible, held] = [{ visibility: "visible" }, { visibility: "held" }];
  await noteHiddenReading(town.audrey, subject, []);
  await noteHiddenReading(town.audrey, subject, [visible, visible]);
  await noteHiddenReading(town.tom, subject, [held]);
  expect(await readingsOf(town)).toEqual([]);
  await noteHiddenReading(town.audrey, subject, [visible, held]);
  expect(await readingsOf(town)).toEqual([["thread", "1"]]);
});

test("on public pages an auditor is on record for what others do not see there, and for nothing else", async () => {
  const town = await aCouncil();
  const number = await aThread(town.grace, { title: "Foxes", body: "There are foxes." });
  const comment = await aComment(town.omar, number, "They came back.");
  const { id: petitionId, number: petition } = await aPetition(town);
  const thread = (await findThread(town.grace, { number }))!;
  const said = (await showComment(town.omar, { thread: number, comment }))!;
  const council = ["council", town.council.id];

  await readAll(town.audrey);
  expect(await readingsOf(town)).toEqual([]);

  await changeVisibility(town.tom, said.contributionId, "hidden");
  await readAll(town.audrey);
  expect(await readingsOf(town)).toEqual([
    ["thread", thread.id],
    ["contribution", said.contributionId],
  ]);

  await changeVisibility(town.tom, thread.contributionId, "held");
  const { contributionId } = await town.ade.read((db) =>
    db.petition.findFirstOrThrow({ where: { id: petitionId } }),
  );
  await changeVisibility(town.tom, contributionId, "hidden");
  for (const reader of [town.tom, town.ade, town.grace, town.anyone]) await readAll(reader);
  expect(await readingsOf(town)).toHaveLength(2);
  await readAll(town.audrey);
  expect((await readingsOf(town)).slice(2)).toEqual([
    ["thread", thread.id],
    ["thread", thread.id],
    ["contribution", said.contributionId],
    council,
    ["petition", petitionId],
    council,
    council,
  ]);

  async function readAll(context: Context): Promise<void> {
    await showThread(context, number, 1);
    await showComment(context, { thread: number, comment });
    await listThreads(context);
    await showPetition(context, petition);
    await listPetitions(context, { state: "all", q: "" });
    await searchContributions(context, { words: "foxes" });
  }
});
