import { expect, test } from "vitest";
import { listSignatures } from "#app/domains/petitions/queries/list-signatures.sql.server.ts";
import { trendHref } from "#app/domains/petitions/rules.integrity.ts";
import { SignatureQuery } from "#app/domains/petitions/schema.search.ts";
import type { Context } from "#app/platform/context.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { trailOf } from "#tests/domains/identity/staff.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { naughtyStrings } from "#tests/domains/petitions/naughty.ts";

test("one box understands networks, domains, addresses, postcodes, wards, names and ids", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const [grace, omar, sian, yves] = await signedRows(town, id, [
    { name: "Grace Adeyemi", email: "grace@westford.example", address: "203.0.113.7" },
    {
      name: "Omar Haddad",
      email: "omar@a.westford.example",
      address: "203.0.113.99",
      postcode: "WF1 2AA",
      areaId: town.areas[1]!.id,
    },
    {
      name: "Siân ap Rhys",
      email: "sian@elsewhere.example",
      address: "2001:db8:1:2::9",
      state: "pending",
    },
    {
      name: "Abbey Millbrook",
      email: "yves@elsewhere.example",
      country: "FR",
      postcode: "",
      areaId: null,
      held: "country",
    },
  ]);
  await signedRows(town, (await aPetition(town)).id, [{ address: "203.0.113.7" }]);
  const finds: [Record<string, string>, (string | undefined)[]][] = [
    [{ q: "" }, [yves, sian, omar, grace]],
    [{ q: "203.0.113.7" }, [grace]],
    [{ q: "203.0.113.0/24" }, [omar, grace]],
    [{ q: "2001:db8:1:2::/64" }, [sian]],
    [{ q: "2001:db8:1::/48" }, [sian]],
    [{ q: "@westford.example" }, [grace]],
    [{ q: "@**.westford.example" }, [omar, grace]],
    [{ q: "GRACE@westford.example" }, [grace]],
    [{ q: "wf12aa" }, [omar]],
    [{ q: "WF1 1" }, [sian, grace]],
    [{ q: "millbrook" }, [sian, grace]],
    [{ q: "Nant y Felin" }, [sian, grace]],
    [{ q: "millbrook", as: "name" }, [yves]],
    [{ q: "sian AP" }, [sian]],
    [{ q: omar! }, [omar]],
    [{ q: "", show: "held" }, [yves]],
    [{ q: "", show: "pending" }, [sian]],
    [{ q: "@elsewhere.example", show: "confirmed" }, [yves]],
    [{ q: "%" }, []],
    [{ q: "nobody" }, []],
  ];
  for (const [query, ids] of finds)
    expect([query, await idsIn(town.ade, number, query)]).toEqual([query, ids]);
});

test("moderators see no addresses of the internet and do not search by them", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await signedRows(town, id, [{ address: "203.0.113.7" }]);
  const all = SignatureQuery.parse({});
  const moderators = await listSignatures(town.tom, number, all);
  expect(moderators).toMatchObject({ seesNetworks: false, isAllowed: true });
  expect(JSON.stringify(moderators)).not.toContain("203.0.113");
  for (const q of ["203.0.113.7", "203.0.0.0/16", "::ffff:203.0.113.7"]) {
    expect(await listSignatures(town.tom, number, { ...all, q })).toMatchObject({
      by: "network",
      isAllowed: false,
      signatures: [],
    });
  }
  for (const who of [town.ade, town.audrey])
    expect((await listSignatures(who, number, all))!.signatures).toMatchObject([
      { address: "203.0.113.7" },
    ]);
});

test("nobody else searches, least of all another council", async () => {
  const [town, other] = [await aCouncil(), await aCouncil()];
  const { id, number } = await aPetition(town);
  const [signature] = await signedRows(town, id, [{ email: "grace@westford.example" }]);
  const all = SignatureQuery.parse({});
  for (const who of [town.ines, town.bryn, town.priya, town.grace, town.anyone])
    expect(await listSignatures(who, number, all)).toBeNull();
  expect(await listSignatures(other.ade, number, all)).toBeNull();
  const theirs = await aPetition(other);
  for (const q of ["", "grace@westford.example", signature!])
    expect(await idsIn(other.ade, theirs.number, { q })).toEqual([]);
});

test("every search is on record: by what, and how many were seen, not what was typed", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await signedRows(town, id, [{ email: "grace@westford.example" }]);
  await idsIn(town.tom, number, { q: "grace@westford.example" });
  await idsIn(town.audrey, number, { q: "Grace" });
  const trail = await trailOf(town.ade, "petitions.search-signatures");
  expect(trail).toMatchObject([
    { actorId: town.tom.actor.personId, subjectId: id, after: { by: "email", shown: 1 } },
    { actorId: town.audrey.actor.personId, subjectId: id, after: { by: "name", shown: 1 } },
  ]);
  expect(JSON.stringify(trail)).not.toMatch(/grace/i);
  expect(await trailOf(town.ade, "personal-data.read")).toMatchObject([{ subjectId: id }]);
});

test("long lists come a page at a time, and the rows of an alert are exactly those of its hour", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const hour = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000);
  const ago = (Date.now() - hour.getTime()) / 1_000;
  const here = { address: "203.0.113.7" };
  const before = await signedRows(town, id, [{ ...here, ago: ago + 5 }]);
  const within = await signedRows(
    town,
    id,
    Array.from({ length: 51 }, () => ({ ...here, ago: Math.max(0, ago - 1) })),
  );
  const first = await listSignatures(town.ade, number, SignatureQuery.parse({}));
  expect(first!.signatures.map((row) => row.id)).toEqual(within.toReversed().slice(0, 50));
  const rest = await idsIn(town.ade, number, { after: first!.next! });
  expect(rest).toEqual([within[0], ...before]);

  const href = trendHref({ number, kind: "network", value: here.address, hour });
  const alert = Object.fromEntries(new URL(href, town.council.origin).searchParams);
  const shown = await listSignatures(town.ade, number, SignatureQuery.parse(alert));
  const last = await idsIn(town.ade, number, { ...alert, after: shown!.next! });
  expect([...shown!.signatures.map((row) => row.id), ...last]).toEqual(within.toReversed());
});

test("nothing that is typed breaks the search", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  for (const q of naughtyStrings()) {
    const query = SignatureQuery.parse({ q, show: q, as: q, from: q, until: q, after: q });
    expect(
      (await listSignatures(at(town.ade, { locale: "cy" }), number, query))!.signatures,
    ).toEqual([]);
  }
});

async function idsIn(who: Context, number: number, query: Record<string, string>) {
  const found = await listSignatures(who, number, SignatureQuery.parse(query));
  return found!.signatures.map(({ id }) => id);
}
