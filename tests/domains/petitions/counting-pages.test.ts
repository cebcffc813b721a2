import { expect, test } from "vitest";
import { signatureWithdrawal } from "#app/domains/petitions/rules.withdrawing.ts";
import { seal } from "#app/platform/seal.server.ts";
import * as ownSignatures from "#app/routes/account/signatures.tsx";
import * as count from "#app/routes/public/petitions/count-json.ts";
import * as withdrawal from "#app/routes/public/signatures/withdrawal.tsx";
import * as end from "#app/routes/staff/petitions/end-retention-exemption.tsx";
import * as exemption from "#app/routes/staff/petitions/retention-exemption.tsx";
import * as retention from "#app/routes/staff/petitions/retention.tsx";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { confirmed, drained, sumsOf } from "#tests/domains/petitions/counts.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("the page of a link shows a button, and only pressing it withdraws", async () => {
  const town = await aCouncil();
  const petition = await aPetition(town);
  const [id] = (await confirmed(town, petition.id, [{}])) as [string];
  await drained(town, petition.id);
  const token = seal(signatureWithdrawal, id);
  const visit = { path: `/signatures/${id}/withdrawal?token=${token}`, params: { id } };

  expect(await ask(town.anyone, withdrawal, visit)).toMatchObject({
    status: 200,
    data: { found: { isWithdrawn: false } },
  });
  expect(await sumsOf(petition.id)).toMatchObject({ total: 1 });
  expect(await ask(town.anyone, withdrawal, { ...visit, form: {} })).toMatchObject({
    status: 200,
    data: { why: null },
  });
  expect(await sumsOf(petition.id)).toMatchObject({ total: 0 });

  const forged = { ...visit, path: `/signatures/${id}/withdrawal?token=${token.slice(0, -3)}` };
  expect(await ask(town.anyone, withdrawal, forged)).toMatchObject({ status: 404 });
  expect(await ask(town.anyone, withdrawal, { ...forged, form: {} })).toMatchObject({
    status: 404,
    data: { why: "withdrawal-unknown" },
  });
});

test("the count may be read from anywhere, and is kept under the petition's tag", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const params = { number: String(number) };
  const path = `/petitions/${number}/count.json`;
  expect(await ask(town.anyone, count, { path, params })).toMatchObject({ status: 200 });
  expect(count.handle).toEqual({ page: { query: [] } });
  const gone = { path: "/petitions/99/count.json", params: { number: "99" } };
  expect(await ask(town.anyone, count, gone)).toMatchObject({ status: 404 });
});

test("administrators keep the names under a petition with a reason, on pages of their own", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const place = `/staff/petitions/${number}/retention`;
  const visit = { path: place, params: { number: String(number) } };
  expect(await ask(town.ade, retention, visit)).toMatchObject({
    status: 200,
    data: { mayKeep: true },
  });
  expect(await ask(town.priya, retention, visit)).toMatchObject({ data: { mayKeep: false } });
  expect(await ask(town.ade, exemption, { ...visit, form: { reason: " " } })).toMatchObject({
    status: 422,
    data: { problems: [{ field: "reason", key: "kept-missing" }] },
  });
  const kept = { ...visit, form: { reason: "An inquiry" } };
  expect(await ask(town.ade, exemption, kept)).toMatchObject({ status: 303, location: place });
  expect(await reasonOf(id)).toBe("An inquiry");
  expect(await ask(town.priya, end, { ...visit, form: {} })).toMatchObject({ status: 409 });
  expect(await ask(town.ade, end, { ...visit, form: {} })).toMatchObject({ status: 303 });
  expect(await reasonOf(id)).toBeNull();
});

test("whoever is signed in finds what they signed", async () => {
  const town = await aCouncil();
  const page = await ask(town.grace, ownSignatures, { path: "/account/signatures" });
  expect(page).toMatchObject({ status: 200, data: { signatures: [] } });
});

async function reasonOf(id: string): Promise<string | null> {
  const [row] = await reality<{ reason: string | null }>(
    "SELECT kept_because AS reason FROM petitions WHERE id = $1",
    [id],
  );
  return row!.reason;
}
