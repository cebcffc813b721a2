import { expect, test } from "vitest";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { rejectPetition } from "#app/domains/petitions/commands/reject-petition.server.ts";
import * as countJson from "#app/routes/public/petitions/count-json.ts";
import * as listAtom from "#app/routes/public/petitions/list-atom.ts";
import * as listCsv from "#app/routes/public/petitions/list-csv.ts";
import * as listJson from "#app/routes/public/petitions/list-json.ts";
import * as list from "#app/routes/public/petitions/list.tsx";
import * as page from "#app/routes/public/petitions/page.tsx";
import * as petitionCsv from "#app/routes/public/petitions/petition-csv.ts";
import * as petitionJson from "#app/routes/public/petitions/petition-json.ts";
import * as poster from "#app/routes/public/petitions/poster.tsx";
import * as timelineAtom from "#app/routes/public/petitions/timeline-atom.ts";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aWaitingPetition } from "#tests/domains/petitions/a-waiting-petition.ts";
import { shownPage } from "#tests/domains/petitions/shown-page.tsx";
import { aCouncil, type Town } from "#tests/support/council.ts";

type Route = { loader: (args: never) => unknown };

test("what waits for a moderator, and what a hidden reason hides, is in no list, table, feed, search or data", async () => {
  const town = await aCouncil();
  const open = await aPetition(town);
  const waiting = await aWaitingPetition(town, { title: "Zebra crossing wanted" });
  const hidden = await aWaitingPetition(town, { title: "Zebra crossing, you fools" });
  const grounds = { codes: ["libellous"], sentence: "", hiddenParts: [] };
  const { number, version } = hidden;
  expect(
    await rejectPetition(town.tom, { number, version, mail: false, ...grounds }),
  ).toMatchObject({ value: { state: "hidden" } });

  for (const query of ["", "?state=all", "?q=zebra&state=all", "?state=rejected"]) {
    for (const [route, path] of [
      [list, "/petitions"],
      [listJson, "/petitions.json"],
      [listCsv, "/petitions.csv"],
      [listAtom, "/petitions.atom"],
    ] as const) {
      const said = await textOf(town, route, path + query);
      expect(said, path + query).not.toMatch(/zebra crossing/i);
      if (query === "?state=all") expect(said, path).toContain("Plant trees on Mill Lane");
    }
  }
  for (const route of [page, petitionJson, petitionCsv, countJson, timelineAtom, poster]) {
    for (const { number } of [waiting, hidden]) {
      const params = { number: `${number}` };
      const answer = await ask(town.anyone, route as never, { path: "/", params });
      // Of one that waits the page says that, and nothing of what it says.
      const isKnown = route === page && number === waiting.number;
      expect(answer.status).toBe(isKnown ? 200 : 404);
      expect(JSON.stringify(answer.data)).not.toMatch(/zebra/i);
    }
    const params = { number: `${open.number}` };
    expect((await ask(town.anyone, route as never, { path: "/", params })).status).toBe(200);
  }
});

test("a title that looks like a script is text in the list, on its page, in the feed and in the echo of a search", async () => {
  const town = await aCouncil();
  const title = "Light <script>alert(1)</script> lamps";
  const moment = "2026-01-07T19:58:47.828Z";
  const attributes = { action: title, background: "<img src=x>", state: "open" };
  const dates = { signature_count: 3, created_at: moment, opened_at: moment };
  const line = { type: "petition", id: 1, attributes: { ...attributes, ...dates } };
  expect(await importPetitions(town.ade, [JSON.stringify(line)])).toMatchObject({ added: 1 });
  const said = {
    list: await textOf(town, list, "/petitions?state=all"),
    found: await textOf(town, list, "/petitions?q=lamps"),
    none: await textOf(town, list, `/petitions?q=${encodeURIComponent("<script>x</script>")}`),
    page: await textOf(town, page, "/petitions/1", { number: "1" }),
    feed: await textOf(town, listAtom, "/petitions.atom"),
  };
  for (const [where, html] of Object.entries(said)) {
    expect(html, where).toContain("&lt;script&gt;");
    expect(html, where).not.toMatch(/<(script|img)/);
  }
  expect(said.none).toContain("No petitions match “&lt;script&gt;x&lt;/script&gt;”");
});

/** What a reader gets: the page, or the data. */
async function textOf(
  { anyone, council }: Town,
  route: Route & { default?: React.ComponentType },
  path: string,
  params: Record<string, string> = {},
): Promise<string> {
  if (route.default) {
    const answer = await ask(anyone, route as never, { path, params });
    return shownPage(route.default, "en", answer);
  }
  const context = { ...anyone, page: { tag: () => undefined } };
  const request = new Request(new URL(path, council.origin));
  return ((await route.loader({ request, params, context } as never)) as Response).text();
}
