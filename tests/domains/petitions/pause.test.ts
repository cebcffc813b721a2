import { expect, test } from "vitest";
import { addPause } from "#app/domains/petitions/commands/add-pause.server.ts";
import { closeDue } from "#app/domains/petitions/commands/close-due.sql.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { showWholePetition } from "#app/domains/petitions/queries/show-whole-petition.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { WebContext } from "#app/platform/http/web-context.ts";
import { loader } from "#app/routes/public/petitions/sign.tsx";
import { aPetition, signer } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("while petitions rest their pages say so, ways to sign lead there, and deadlines move by the days paused", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await reality("UPDATE petitions SET opened_at = '2020-01-01' WHERE id = $1", [id]);
  const open = await askToSign(town, number);
  expect(open).toMatchObject({ data: { petition: { takesSignatures: true } } });

  // The database's own clock decides about signatures, so this pause is today's and the next two days'.
  const today = new Date();
  const [startsOn, endsOn] = [0, 2].map((days) => dayAfter(today, days)) as [string, string];
  const words = { reason: "There is an election.", reasonCy: "Mae etholiad." };
  await addPause(town.ade, { startsOn, endsOn, ...words });

  expect(await sign(town.anyone, number, signer())).toMatchObject({ reason: "petitions-paused" });
  const answer = (await askToSign(town, number).catch((thrown: unknown) => thrown)) as Response;
  expect([answer.status, answer.headers.get("location")]).toEqual([302, `/petitions/${number}`]);
  const whole = await showWholePetition(web(town), `${number}`);
  expect(whole?.pause).toMatchObject({ endsOn, ...words });

  const later = new Date(today.getTime() + 4 * 86_400_000);
  await closeDue(at(town.as({ kind: "service", job: "petitions.close-due" }), { now: later }));
  const petition = await showPetition(town.anyone, number);
  expect(petition!.closesAt).toEqual(new Date("2099-07-04T00:00:00+01:00"));
  const after = await showWholePetition({ ...web(town), now: later }, `${number}`);
  expect(after).toMatchObject({ pause: null, timeline: { entries: [{ kind: "moved-deadline" }] } });
});

function dayAfter(moment: Date, days: number): string {
  return dayIn("Europe/London", new Date(moment.getTime() + days * 86_400_000));
}

function web(town: Town): WebContext {
  return { ...town.anyone, page: { tag: () => undefined } } as unknown as WebContext;
}

async function askToSign(town: Town, number: number): Promise<unknown> {
  const request = new Request(`${town.council.origin}/petitions/${number}/signatures/new`);
  return loader({ request, params: { number: `${number}` }, context: web(town) } as never);
}
