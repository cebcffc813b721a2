import { expect, test } from "vitest";
import { listRoleHolders } from "#app/domains/identity/queries/list-role-holders.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("whoever holds one of the roles now is found, once, and nobody whose time is over", async () => {
  const town = await aCouncil();
  const service = town.as({ kind: "service", job: "tests" }, { now: new Date() });
  const { priya, ade } = town;
  const both = [priya.actor.personId, ade.actor.personId].toSorted();
  expect(await listRoleHolders(service, ["policy-lead", "administrator"])).toEqual(both);

  await reality(
    "UPDATE role_grants SET expires_at = now() - interval '1 minute' WHERE person_id = $1",
    [ade.actor.personId],
  );
  expect(await listRoleHolders(service, ["policy-lead", "administrator"])).toEqual([
    priya.actor.personId,
  ]);
  expect(await listRoleHolders(service, ["operator"])).toEqual([]);
});
