import { expect, test } from "vitest";
import { confirmSupporter } from "#app/domains/petitions/commands/confirm-supporter.sql.server.ts";
import { anAskedSponsor, aStart } from "#tests/domains/petitions/a-start.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("the organiser's or one sponsor's signature is confirmed, once, and nobody else's", async () => {
  const town = await aCouncil();
  const start = await aStart(town);
  const { link } = await anAskedSponsor(town, start);
  await anAskedSponsor(town, start, { email: "other@westford.example" });
  const [of, one] = [{ petitionId: start.id, kind: "creator" as const }, { id: link!.id }];
  const confirm = (which: typeof of | typeof one) =>
    town.anyone.write((db) => confirmSupporter(db, which));

  expect([await confirm(of), await confirm(of)]).toEqual([true, false]);
  expect([await confirm(one), await confirm(one)]).toEqual([true, false]);
  const rows = await reality(
    "SELECT kind, state FROM signatures WHERE petition_id = $1 ORDER BY kind, state",
    [start.id],
  );
  expect(rows).toEqual([
    { kind: "creator", state: "confirmed" },
    { kind: "sponsor", state: "confirmed" },
    { kind: "sponsor", state: "pending" },
  ]);
});
