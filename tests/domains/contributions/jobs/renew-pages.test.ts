import { expect, test } from "vitest";
import { renewPages } from "#app/domains/contributions/jobs/renew-pages.server.ts";
import { bumpsDuring } from "#tests/support/bumps.ts";
import { aCouncil } from "#tests/support/council.ts";
import { aComment, aThread } from "#tests/support/threads.ts";

test("the pages on which somebody has written are made anew, each once, and no others", async () => {
  const town = await aCouncil();
  const asked = await aThread(town.omar);
  await aComment(town.omar, asked, "And it creaks.");
  await aThread(town.grace, { title: "Where is the ford?" });
  const thread = await town.anyone.read((db) => db.thread.findFirst({ where: { number: asked } }));

  const service = town.as({ kind: "service", job: "contributions.renew-pages" });
  const bumped = await bumpsDuring(town.council, () =>
    renewPages.run(service, { personId: town.omar.actor.personId }),
  );
  expect(bumped).toEqual([`thread:${thread!.id}`]);
});
