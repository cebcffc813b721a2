import { expect, test } from "vitest";
import { addCouncil } from "#app/domains/councils/commands/add-council.server.ts";
import { findCouncilByHost } from "#app/domains/councils/queries/find-council-by-host.server.ts";
import { reality } from "#tests/support/database.ts";

test("a council that joins is reached at its name, before the base host, at once", async () => {
  await findCouncilByHost("nowhere.localhost");
  const id = await addCouncil({ slug: "brackley", name: "Brackley", nameCy: "Rhedynfre" });

  expect(await findCouncilByHost("brackley.localhost:3000")).toMatchObject({
    id,
    slug: "brackley",
    name: "Brackley",
    nameCy: "Rhedynfre",
    timeZone: "Europe/London",
    origin: "http://brackley.localhost:3000",
  });
  const trail = await reality(
    "SELECT seq, actor_kind, action, after FROM audit_entries WHERE council_id = $1",
    [id],
  );
  const after = { slug: "brackley", name: "Brackley" };
  expect(trail).toEqual([{ seq: 1, actor_kind: "service", action: "councils.add-council", after }]);
});

test("a council with a host of its own is reached there and nowhere else", async () => {
  await addCouncil({ slug: "own", name: "Own", nameCy: "Own", host: "Talk.Own.Example" });

  expect(await findCouncilByHost("talk.own.example")).toMatchObject({ slug: "own" });
  expect(await findCouncilByHost("own.localhost")).toBeNull();
});

test("colours that cannot be read are refused, and nothing is stored", async () => {
  const branding = { brand: "#ffee00", brandText: "#ffffff" };
  const added = addCouncil({ slug: "pale", name: "Pale", nameCy: "Gwelw", branding });

  await expect(added).rejects.toThrow("#ffffff on #ffee00 is too faint");
  expect(await reality("SELECT 1 FROM councils WHERE slug = 'pale'")).toEqual([]);
});

test("two councils cannot share a name in addresses", async () => {
  await addCouncil({ slug: "once", name: "Once", nameCy: "Unwaith" });
  await expect(addCouncil({ slug: "once", name: "Twice", nameCy: "Dwywaith" })).rejects.toThrow();
});
