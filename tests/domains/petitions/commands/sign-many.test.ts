import { expect, test } from "vitest";
import { signMany, type Asked } from "#app/domains/petitions/commands/sign-many.sql.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aPetition, closing } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a group is answered in its order, and what can be stored is stored", async () => {
  const town = await aCouncil();
  const [open, closed] = [await aPetition(town), await aPetition(town)];
  await closing(closed.id, "-1 second");
  const group = [
    asked(closed.number, "a@westford.example"),
    asked(open.number, "b@westford.example"),
    asked(77, "c@westford.example"),
    asked(open.number, "b@westford.example"),
    asked(open.number, "d@westford.example"),
  ];
  expect(await signMany(town.anyone, group)).toEqual([
    "closed",
    "taken",
    "unknown",
    "taken",
    "taken",
  ]);
  const stored = await reality<{ email: string }>(
    "SELECT email FROM signatures WHERE council_id = $1 ORDER BY email",
    [town.council.id],
  );
  expect(stored.map(({ email }) => email)).toEqual(["b@westford.example", "d@westford.example"]);
});

test("500 signatures are one transaction", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const group = Array.from({ length: 500 }, (_, index) =>
    asked(number, `${index}@westford.example`),
  );
  await signMany(town.anyone, group);
  const [written] = await reality(
    `SELECT count(*)::int AS signatures, count(DISTINCT xmin::text)::int AS transactions
     FROM signatures WHERE council_id = $1`,
    [town.council.id],
  );
  expect(written).toEqual({ signatures: 500, transactions: 1 });
});

test("groups that share addresses, in opposite orders, do not stop each other", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const addresses = Array.from({ length: 100 }, (_, index) => `${index}@westford.example`);
  const groups = Array.from({ length: 8 }, (_, index) => {
    const emails = index % 2 === 0 ? addresses : addresses.toReversed();
    return emails.map((email) => asked(number, email));
  });
  await Promise.all(groups.map((group) => signMany(town.anyone, group)));
  const [stored] = await reality(
    "SELECT count(*)::int AS signatures FROM signatures WHERE council_id = $1",
    [town.council.id],
  );
  expect(stored).toEqual({ signatures: 100 });
});

function asked(number: number, email: string): Asked {
  return {
    id: newId(),
    number,
    name: "Grace Adeyemi",
    nameKey: "grace adeyemi",
    email,
    emailKey: email,
    emailDomain: "westford.example",
    country: "GB",
    postcode: "WF1 1AA",
    connection: "lives",
    locale: "en",
    wantsNews: false,
    address: null,
    network: "",
  };
}
