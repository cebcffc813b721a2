import { expect, test } from "vitest";
import { beginDraft } from "#app/domains/petitions/commands/begin-draft.server.ts";
import { findDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import { aDraft, schemeOf } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const began = { connection: "lives", concerns: "council" } as const;

test("of those who are turned away nothing is stored, and they hear why", async () => {
  const town = await aCouncil();
  await schemeOf(town, { allowsUnder18: false });
  const cases = {
    connection: { connection: "none", adult: "yes", concerns: "council" },
    age: { ...began, adult: "no" },
    planning: { ...began, adult: "yes", concerns: "planning" },
    licensing: { ...began, adult: "yes", concerns: "licensing" },
    appeals: { ...began, adult: "yes", concerns: "appeals" },
  } as const;
  for (const [because, given] of Object.entries(cases)) {
    expect(await beginDraft(town.anyone, "", given)).toEqual({ ok: true, value: { because } });
  }
  expect(await draftsOf(town)).toEqual([]);
});

test("what was typed is sealed, and found by its secret alone", async () => {
  const [town, other] = [await aCouncil(), await aCouncil()];
  const secret = await aDraft(town);
  const [row, ...more] = await draftsOf(town);
  expect(more).toEqual([]);
  expect(JSON.stringify(row)).not.toMatch(/towpath|Omar|omar@/);
  expect(JSON.stringify(row)).not.toContain(secret);
  expect((await findDraft(town.anyone, secret))!.content.title).toMatch(/towpath/);
  expect(await findDraft(town.anyone, `${secret}x`)).toBeNull();
  expect(await findDraft(other.anyone, secret)).toBeNull();
});

test("whoever goes back to the first page goes on with the same draft", async () => {
  const town = await aCouncil();
  const secret = await aDraft(town);
  const again = await beginDraft(town.anyone, secret, { ...began, connection: "works" });
  expect(again).toMatchObject({ ok: true, value: { secret } });
  const { content } = (await findDraft(town.anyone, secret))!;
  expect(content).toMatchObject({ connection: "works", name: "Omar Haddad" });
  expect(await draftsOf(town)).toHaveLength(1);
});

test("those who are here to look start none", async () => {
  const town = await aCouncil();
  expect(await beginDraft(town.audrey, "", began)).toEqual({
    ok: false,
    reason: "not-taking-part",
  });
});

function draftsOf({ council }: Town) {
  return reality("SELECT * FROM petition_drafts WHERE council_id = $1", [council.id]);
}
