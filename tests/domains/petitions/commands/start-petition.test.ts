import { expect, test } from "vitest";
import { startPetition } from "#app/domains/petitions/commands/start-petition.server.ts";
import { countByState } from "#app/domains/petitions/queries/count-by-state.sql.server.ts";
import { listPetitions } from "#app/domains/petitions/queries/list-petitions.sql.server.ts";
import { similarPetitions } from "#app/domains/petitions/queries/similar-petitions.server.ts";
import { PetitionListQuery } from "#app/domains/petitions/schema.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { aDraft, newPlace, schemeOf, written } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { workOff } from "#tests/support/work-off.ts";
import { opened } from "#tests/support/opened.ts";

test("a petition that is sent in gathers sponsors, held, with its words, its organiser and their signature", async () => {
  const town = await aCouncil();
  const secret = await aDraft(town);
  expect(await startPetition(town.anyone, secret, "203.0.113.9")).toEqual({
    ok: true,
    value: null,
  });

  const [petition] = await petitionsOf(town);
  expect(petition).toMatchObject({
    number: 1,
    state: "gathering",
    held_because: null,
    visibility: "held",
    title: written.title,
    body: written.background,
    details: written.details,
    author_id: null,
  });
  const [submission] = await reality("SELECT * FROM petition_submissions WHERE petition_id = $1", [
    petition!.id,
  ]);
  expect(submission).toMatchObject({ version: 1, title: written.title });
  const of = [petition!.id];
  const creators = await reality<{ email: string }>(
    "SELECT * FROM petition_creators WHERE petition_id = $1",
    of,
  );
  expect(await opened(town.anyone, "email", creators)).toMatchObject([
    {
      name: "Omar Haddad",
      email: "omar@westford.example",
      confirmed_at: null,
      connection: "lives",
    },
  ]);
  const signatures = await reality<{ email: string }>(
    "SELECT * FROM signatures WHERE petition_id = $1",
    of,
  );
  expect(await opened(town.anyone, "email", signatures)).toMatchObject([
    { kind: "creator", state: "pending", area_id: town.areas[0]!.id, network: "203.0.113.9" },
  ]);
});

test("nobody reads it on its page, and the draft is empty", async () => {
  const town = await aCouncil();
  await startPetition(town.anyone, await aDraft(town), newPlace());
  for (const reader of [town.anyone, town.omar]) expect(await showPetition(reader, 1)).toBeNull();
  const [draft] = await reality<{ content: string }>(
    "SELECT content FROM petition_drafts WHERE council_id = $1",
    [town.council.id],
  );
  expect(await opened(town.anyone, "content", [draft!])).toEqual([{ content: "{}" }]);
});

test("nobody finds it in a list, by searching or as something similar", async () => {
  const town = await aCouncil();
  await startPetition(town.anyone, await aDraft(town), newPlace());
  const query = PetitionListQuery.parse({ state: "all", q: "towpath" });
  expect((await listPetitions(town.anyone, query)).petitions).toEqual([]);
  expect((await listPetitions(town.anyone, { ...query, q: "" })).petitions).toEqual([]);
  expect(await countByState(town.anyone)).toMatchObject({ open: 0, closed: 0, rejected: 0 });
  await workOff(town.council);
  expect(await similarPetitions(town.anyone, { title: written.title })).toEqual([]);
});

test("twenty presses of the button at once are one petition", async () => {
  const town = await aCouncil();
  const secret = await aDraft(town);
  const place = newPlace();
  const presses = Array.from({ length: 20 }, () => startPetition(town.anyone, secret, place));
  for (const outcome of await Promise.all(presses)) expect(outcome.ok).toBe(true);
  expect(await petitionsOf(town)).toHaveLength(1);
  const announced = await reality(
    "SELECT 1 FROM outbox WHERE council_id = $1 AND topic = 'petition.started'",
    [town.council.id],
  );
  expect(announced).toHaveLength(1);
});

test("the third from one place within a day looks the same, and is held", async () => {
  const town = await aCouncil();
  const place = "2001:db8:77:1::";
  const answers = [];
  for (let at = 1; at <= 3; at += 1) {
    answers.push(await startPetition(town.anyone, await aDraft(town), `${place}${at}`));
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const held = (await petitionsOf(town)).map((petition) => petition.held_because);
  expect(held).toEqual([null, null, "rate"]);
});

test("all is judged again: what no form of ours took, or the council no longer takes, is not sent", async () => {
  const town = await aCouncil();
  const unfinished = { ok: false, reason: "draft-unfinished" };
  const send = async (content: object) =>
    startPetition(town.anyone, await aDraft(town, { ...written, ...content }), newPlace());
  expect(await send({ title: "=1" })).toEqual(unfinished);
  expect(await send({ details: "x".repeat(801) })).toEqual(unfinished);
  expect(await send({ email: "omar" })).toEqual(unfinished);
  expect(await send({ postcode: "" })).toEqual(unfinished);
  expect(await send({ name: undefined })).toEqual(unfinished);
  const secret = await aDraft(town);
  await schemeOf(town, { whoMaySign: ["works"] });
  expect(await startPetition(town.anyone, secret, newPlace())).toEqual({
    ok: false,
    reason: "draft-turned-away",
  });
  expect(await startPetition(town.anyone, "nothing", newPlace())).toEqual({
    ok: false,
    reason: "draft-unknown",
  });
  expect(await startPetition(town.audrey, secret, newPlace())).toMatchObject({ ok: false });
  expect(await petitionsOf(town)).toEqual([]);
});

test("somebody abroad has no postcode and no ward", async () => {
  const town = await aCouncil();
  const secret = await aDraft(town, { ...written, where: "abroad", country: "FR" });
  await startPetition(town.anyone, secret, newPlace());
  const rows = await reality(
    "SELECT country, postcode, area_id FROM signatures WHERE council_id = $1",
    [town.council.id],
  );
  expect(rows).toEqual([{ country: "FR", postcode: "", area_id: null }]);
});

function petitionsOf({ council }: Town) {
  return reality(
    `SELECT p.*, c.visibility, c.title, c.body, c.details, c.author_id FROM petitions p
     JOIN contributions c ON c.id = p.contribution_id WHERE p.council_id = $1 ORDER BY p.number`,
    [council.id],
  );
}
