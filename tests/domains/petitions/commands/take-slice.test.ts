import { expect, test } from "vitest";
import { lockRemoval } from "#app/domains/petitions/commands/lock-removal.sql.server.ts";
import { giveBackSlice, takeSlice } from "#app/domains/petitions/commands/take-slice.sql.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aRemoval } from "#tests/domains/petitions/a-removal.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("a slice is a hundred, takes those still there and gives them back as they were", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const rows = Array.from({ length: 101 }, (_, index) => ({
    email: `${index}@list.example`,
    state: index === 0 ? ("pending" as const) : ("confirmed" as const),
  }));
  const ids = await signedRows(town, id, rows);
  const place = await aRemoval(town, number, { domain: "list.example" });
  await reality("UPDATE signatures SET state = 'withdrawn' WHERE id = $1", [ids[1]]);

  const taken = await town.ade.write(async (db) => takeSlice(db, (await lockRemoval(db, place))!));
  expect(taken).toEqual({ reached: ids[99], ids: [ids[0], ...ids.slice(2, 100)] });
  const last = await town.ade.write(async (db) =>
    takeSlice(db, { ...(await lockRemoval(db, place))!, reached: ids[99]! }),
  );
  expect(last).toEqual({ reached: ids[100], ids: [ids[100]] });

  const back = await town.ade.write(async (db) =>
    giveBackSlice(db, { ...(await lockRemoval(db, place))!, reached: ids[97]! }),
  );
  expect(back).toEqual({ reached: ids[100], ids: ids.slice(98) });
  const states = await reality("SELECT state FROM signatures WHERE id = ANY ($1)", [ids.slice(98)]);
  expect(states).toEqual(ids.slice(98).map(() => ({ state: "confirmed" })));
});
