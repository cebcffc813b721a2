import { expect, test } from "vitest";
import {
  writeMany,
  type PlainText,
} from "#app/domains/contributions/commands/write-many.sql.server.ts";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { listRevisions } from "#app/domains/contributions/queries/list-revisions.server.ts";
import { showContribution } from "#app/domains/contributions/queries/show-contribution.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("texts taken over read like those written here, and nobody is told", async () => {
  const town = await aCouncil();
  const text = aText();
  await writeMany(town.ade, [text, aText({ title: null, details: null })]);

  const taken = await showContribution(town.anyone, text.id);
  const written = await writeContribution(town.grace, {
    kind: "petition",
    format: "plain",
    title: text.title!,
    body: text.body,
    details: text.details!,
    url: text.url,
    pageTag: text.pageTag,
  });
  const twin = await showContribution(town.anyone, written.id);
  const alike = ({
    html,
    fingerprint,
    visibility,
    revision,
    url,
    pageTag,
  }: typeof twin & object) => {
    return { html, fingerprint, visibility, revision, url, pageTag };
  };
  expect(alike(taken!)).toEqual(alike(twin!));
  expect(taken!.createdAt).toEqual(new Date("2021-01-07T19:58:47.828Z"));
  const told = await reality("SELECT payload FROM outbox WHERE council_id = $1", [town.council.id]);
  expect(told).toEqual([{ payload: { contributionId: written.id } }]);
});

test("new words keep the old, and the same words change nothing", async () => {
  const town = await aCouncil();
  const text = aText();
  await writeMany(town.ade, [text]);
  await writeMany(town.ade, [text]);
  expect(await listRevisions(town.anyone, text.id)).toHaveLength(1);

  await writeMany(town.ade, [{ ...text, body: "There are two now." }]);
  expect(await listRevisions(town.anyone, text.id)).toMatchObject([
    { revision: 2, body: "There are two now." },
    { revision: 1, body: "The lane has none." },
  ]);
});

test("nothing of another council is touched", async () => {
  const [town, neighbour] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const text = aText();
  await writeMany(town.ade, [text]);
  await writeMany(neighbour.ade, [{ ...text, body: "Another lane." }]);
  expect(await showContribution(town.anyone, text.id)).toMatchObject({
    body: "The lane has none.",
  });
  expect(await showContribution(neighbour.anyone, text.id)).toMatchObject({
    body: "Another lane.",
  });
});

function aText(different: Partial<PlainText> = {}): PlainText {
  return {
    id: newId(),
    kind: "petition",
    title: "Trees <b>",
    body: "The lane has none.",
    details: "Ash & oak.",
    url: "/petitions/1",
    pageTag: "petition:1",
    locale: "en",
    createdAt: "2021-01-07T19:58:47.828Z",
    ...different,
  };
}
