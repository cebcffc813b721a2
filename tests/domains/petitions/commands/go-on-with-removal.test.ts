import { expect, test } from "vitest";
import { cancelRemoval } from "#app/domains/petitions/commands/cancel-removal.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { startRemoval } from "#app/domains/petitions/commands/start-removal.server.ts";
import { undoRemoval } from "#app/domains/petitions/commands/undo-removal.server.ts";
import { withdrawSignature } from "#app/domains/petitions/commands/withdraw-signature.server.ts";
import { signatureWithdrawal } from "#app/domains/petitions/rules.withdrawing.ts";
import { seal } from "#app/platform/seal.server.ts";
import { aPetition, signer } from "#tests/domains/petitions/a-petition.ts";
import { aRemoval, notesOf, removalsOf, slices } from "#tests/domains/petitions/a-removal.ts";
import { totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows, type SignedRow } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const fromList = (count: number, more: SignedRow = {}): SignedRow[] =>
  Array.from({ length: count }, (_, index) => ({ email: `m${index}@list.example`, ...more }));
const undoing = "They were genuine after all.";

test("what the dry run found is removed, whoever signs meanwhile, and undone exactly", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await signedRows(town, id, [...fromList(120), {}, {}]);
  await signedRows(town, id, [{ email: "held@list.example", held: "rate" }]);
  await signedRows(town, id, [{ email: "late@list.example", state: "pending" }]);
  expect(await totalsOf(town, id)).toEqual({ total: 122, places: 122, standing: 122 });

  const place = await aRemoval(town, number, { domain: "list.example" });
  expect(place.found).toBe(122);
  await signedRows(town, id, [{ email: "after@list.example" }]);
  expect(await startRemoval(town.ade, place)).toEqual({ ok: true, value: null });
  await slices(town, 3);
  expect(await removalsOf(town)).toMatchObject([
    { state: "done", found: 122, removed: 122, counted: 120 },
  ]);
  expect(await totalsOf(town, id)).toEqual({ total: 3, places: 3, standing: 3 });

  await signedRows(town, id, [{}, {}]);
  expect(await undoRemoval(town.ade, { ...place, reason: undoing })).toMatchObject({ ok: true });
  await slices(town, 3);
  expect(await removalsOf(town)).toMatchObject([{ state: "undone", restored: 120 }]);
  expect(await totalsOf(town, id)).toEqual({ total: 125, places: 125, standing: 125 });
  expect(await statesOf(town)).toEqual({ confirmed: 126, pending: 1 });
  const why = "They were not from residents.";
  expect(await notesOf(town)).toEqual([
    { removed: 120, removal: 1, why },
    { restored: 120, removal: 1, why },
  ]);
});

test("stopped in its midst, a removal goes no further, and that part can be undone", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await signedRows(town, id, fromList(150));
  await totalsOf(town, id);
  const place = await aRemoval(town, number, { domain: "list.example" });
  await startRemoval(town.ade, place);
  await slices(town, 1);
  expect(await cancelRemoval(town.ade, place)).toEqual({ ok: true, value: { removed: 100 } });
  await slices(town, 2);
  expect(await removalsOf(town)).toMatchObject([{ state: "cancelled", removed: 100, found: 150 }]);
  expect(await totalsOf(town, id)).toEqual({ total: 50, places: 50, standing: 50 });
  expect(await notesOf(town)).toMatchObject([{ removed: 100 }]);

  await undoRemoval(town.ade, { ...place, reason: undoing });
  await slices(town, 3);
  expect(await totalsOf(town, id)).toEqual({ total: 150, places: 150, standing: 150 });
});

test("twenty workers at once take every signature away once", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await signedRows(town, id, fromList(110));
  await totalsOf(town, id);
  await startRemoval(town.ade, await aRemoval(town, number, { domain: "list.example" }));
  await Promise.all(Array.from({ length: 20 }, () => slices(town, 1)));
  expect(await removalsOf(town)).toMatchObject([{ state: "done", removed: 110, counted: 110 }]);
  expect(await totalsOf(town, id)).toEqual({ total: 0, places: 0, standing: 0 });
  expect(await notesOf(town)).toHaveLength(1);
});

test("a removal of signatures that did not count tells the public nothing", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await signedRows(town, id, fromList(3, { held: "domain" }));
  await startRemoval(town.ade, await aRemoval(town, number, { held: "yes" }));
  await slices(town, 2);
  expect(await removalsOf(town)).toMatchObject([{ state: "done", removed: 3, counted: 0 }]);
  expect(await notesOf(town)).toEqual([]);
});

test("whoever was removed cannot sign again in the same place, and sees nothing of it", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const rows = [{ name: "Grace Adeyemi", email: "grace@westford.example" }];
  const [gone] = await signedRows(town, id, rows);
  await startRemoval(town.ade, await aRemoval(town, number, { email: "grace@westford.example" }));
  await slices(town, 2);
  expect(await sign(town.anyone, number, signer())).toEqual({ ok: true, value: { number } });
  expect(await statesOf(town)).toEqual({ removed: 1 });
  const token = seal(signatureWithdrawal, gone!);
  expect(await withdrawSignature(town.anyone, { id: gone!, token })).toMatchObject({ ok: true });
  expect(await sign(town.anyone, number, signer())).toEqual({ ok: true, value: { number } });
  expect(await statesOf(town)).toEqual({ withdrawn: 1 });
  expect(await totalsOf(town, id)).toEqual({ total: 0, places: 0, standing: 0 });
});

async function statesOf(town: Town): Promise<Record<string, number>> {
  const rows = await reality<{ state: string; count: number }>(
    "SELECT state, count(*)::int FROM signatures WHERE council_id = $1 GROUP BY 1",
    [town.council.id],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
