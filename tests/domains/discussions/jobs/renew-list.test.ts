import { expect, test } from "vitest";
import { renewList } from "#app/domains/discussions/jobs/renew-list.server.ts";
import { bumpsDuring } from "#tests/support/bumps.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { aComment, aThread } from "#tests/support/threads.ts";

test("the lists are made anew for whoever has asked something, and for nobody else", async () => {
  const town = await aCouncil();
  await aComment(town.omar, await aThread(town.grace), "It creaks.");
  const service = town.as({ kind: "service", job: "discussions.renew-list" });
  const renewed = ({ actor }: Town["grace"]) =>
    bumpsDuring(town.council, () => renewList.run(service, { personId: actor.personId }));

  expect(await renewed(town.grace)).toEqual(["threads"]);
  expect(await renewed(town.omar)).toEqual([]);
});
