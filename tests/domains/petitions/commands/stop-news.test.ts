import { expect, test } from "vitest";
import { stopNews } from "#app/domains/petitions/commands/stop-news.server.ts";
import { newsLink } from "#app/domains/petitions/queries/find-news-reader.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aLetter, lettersOf, nightCame, signed } from "#tests/domains/petitions/some-mailings.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { workOff } from "#tests/support/work-off.ts";

test("one press stops the letters about a petition at an address; the signature stays", async () => {
  const town = await aCouncil();
  const [here, there] = [await aPetition(town), await aPetition(town)];
  for (const { id } of [here, there]) await signed(town, id, ["grace@westford.example"]);
  await signed(town, here.id, ["grace@westford.example"], { seat: 2 });
  const [id] = await signaturesOf(here.id);

  const outcome = await stopNews(town.anyone, { id: id!, token: tokenOf(id!) });
  expect(outcome).toMatchObject({ ok: true, value: { number: here.number } });

  expect(await wishes(here.id)).toEqual(["confirmed false", "confirmed false"]);
  expect(await wishes(there.id)).toEqual(["confirmed true"]);
  const mailing = await aLetter(town, here.id);
  await nightCame(mailing);
  await workOff(town.council);
  expect(await lettersOf(town)).toEqual([]);
});

test("a link that is not one of ours stops nothing", async () => {
  const [town, elsewhere] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const { id: petitionId } = await aPetition(town);
  await signed(town, petitionId, ["grace@westford.example", "omar@westford.example"]);
  const [id, other] = await signaturesOf(petitionId);
  for (const link of [
    { id: id!, token: "" },
    { id: id!, token: tokenOf(other!) },
    { id: "x", token: tokenOf(id!) },
  ]) {
    expect(await stopNews(town.anyone, link)).toEqual({ ok: false, reason: "link-unknown" });
  }
  const genuine = { id: id!, token: tokenOf(id!) };
  expect(await stopNews(elsewhere.anyone, genuine)).toEqual({ ok: false, reason: "link-unknown" });
  expect(await wishes(petitionId)).toEqual(["confirmed true", "confirmed true"]);
});

function tokenOf(id: string): string {
  return new URL(newsLink(id), "http://x").searchParams.get("token")!;
}

async function signaturesOf(petitionId: string): Promise<string[]> {
  const rows = await reality<{ id: string }>(
    "SELECT id FROM signatures WHERE petition_id = $1 ORDER BY id",
    [petitionId],
  );
  return rows.map(({ id }) => id);
}

async function wishes(petitionId: string): Promise<string[]> {
  const rows = await reality<{ state: string; wants_news: boolean }>(
    "SELECT state, wants_news FROM signatures WHERE petition_id = $1 ORDER BY id",
    [petitionId],
  );
  return rows.map(({ state, wants_news }) => `${state} ${wants_news}`);
}
