import { expect, test } from "vitest";
import { cancelRemoval } from "#app/domains/petitions/commands/cancel-removal.server.ts";
import { sealList } from "#app/domains/petitions/queries/seal-list.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Access } from "#app/platform/http/access.ts";
import * as endRule from "#app/routes/staff/petitions/end-signing-rule.tsx";
import * as holds from "#app/routes/staff/petitions/holds.tsx";
import * as newRules from "#app/routes/staff/petitions/new-signing-rules.tsx";
import * as cancellation from "#app/routes/staff/petitions/removals/cancellation.tsx";
import * as removals from "#app/routes/staff/petitions/removals/list.tsx";
import * as newRemoval from "#app/routes/staff/petitions/removals/new.tsx";
import * as removal from "#app/routes/staff/petitions/removals/removal.tsx";
import * as start from "#app/routes/staff/petitions/removals/start.tsx";
import * as undoing from "#app/routes/staff/petitions/removals/undoing.tsx";
import * as confirmation from "#app/routes/staff/petitions/signatures/confirmation.tsx";
import * as signatures from "#app/routes/staff/petitions/signatures/list.tsx";
import * as removeOne from "#app/routes/staff/petitions/signatures/removal.tsx";
import * as restoration from "#app/routes/staff/petitions/signatures/restoration.tsx";
import * as signature from "#app/routes/staff/petitions/signatures/signature.tsx";
import * as withdrawal from "#app/routes/staff/petitions/signatures/withdrawal.tsx";
import * as rules from "#app/routes/staff/petitions/signing-rules.tsx";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { removalsOf, slices } from "#tests/domains/petitions/a-removal.ts";
import { holdsOf, totalsOf } from "#tests/domains/petitions/held.ts";
import { naughtyStrings } from "#tests/domains/petitions/naughty.ts";
import { rulesOf } from "#tests/domains/petitions/rules-of.ts";
import { shownPage } from "#tests/domains/petitions/shown-page.tsx";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil, at } from "#tests/support/council.ts";

const everybody = {
  holds,
  signatures,
  signature,
  confirmation,
  removeOne,
  restoration,
  withdrawal,
};
const administrators = {
  rules,
  newRules,
  endRule,
  removals,
  newRemoval,
  removal,
  start,
  cancellation,
  undoing,
};
const all = { ...everybody, ...administrators };
const reason = "From one list of names.";

test("every page is written in both languages, for everybody who may read it", async () => {
  const { town, params } = await aScene();
  for (const who of [town.ade, town.tom, town.audrey]) {
    for (const [name, page] of Object.entries(all)) {
      if (!page.access(who.actor, "read")) continue;
      for (const locale of ["en", "cy"] as const) {
        const answer = await ask(at(who, { locale }), page, { path: "/", params });
        expect(answer.status, name).toBe(200);
        const html = shownPage(page.default, locale, answer);
        expect(html, name).toMatch(/<h1/);
        expect(html, `${name} ${locale}`).not.toMatch(/undefined|\[object|\{\w+\}|null/);
        if (who === town.tom) expect(html, name).not.toContain("203.0.113");
      }
    }
  }
});

test("moderators reach signatures, administrators the rules and removals too, auditors look, nobody else", async () => {
  const town = await aCouncil();
  const may = (access: Access, who: Context) => access(who.actor, "read");
  for (const [name, { access }] of Object.entries(all)) {
    expect(may(access, town.ade), name).toBe(true);
    expect(may(access, town.tom), name).toBe(name in everybody);
    for (const who of [town.ines, town.bryn, town.priya, town.grace, town.anyone])
      expect(may(access, who), name).toBe(false);
    expect(access(town.audrey.actor, "change"), name).toBe(false);
  }
});

test("officers of another council find none of it, at no address and by no search", async () => {
  const { town, params, held } = await aScene();
  const other = await aCouncil();
  const theirs = await aPetition(other);
  const form = { reason, signatures: held, outcome: "release", ...sealList(other.ade, [held]) };
  for (const [name, page] of Object.entries(all)) {
    for (const number of [params.number, `${theirs.number}`, "999999"]) {
      const where = { path: `/?q=${held}&petition=${number}`, params: { ...params, number } };
      const read = await ask(other.ade, page, where);
      expect([200, 404], name).toContain(read.status);
      expect(JSON.stringify(read.data ?? ""), name).not.toMatch(/Mickey|list\.example|203\.0\.113/);
      if ("action" in page) {
        const sent = await ask(other.ade, page as never, { ...where, form });
        expect([303, 404, 409, 422], name).toContain(sent.status);
      }
    }
  }
  expect(await holdsOf(town)).toMatchObject([{ outcome: null, state: "confirmed" }]);
  expect(await rulesOf(town)).toHaveLength(1);
  expect(await removalsOf(town)).toMatchObject([{ state: "prepared" }]);
});

test("a signature that did not stand on the page is not released", async () => {
  const { town, held, other } = await aScene();
  const path = "/staff/petitions/holds";
  const page = sealList(town.tom, [held]);
  const form = { outcome: "release", reason: "", ...page };
  const forged = [
    { ...form, signatures: other },
    { ...form, signatures: other, listed: `${held},${other}` },
    { ...form, signatures: held, seal: `${page.seal.slice(0, -1)}x` },
    { ...form, signatures: held, ...sealList(town.ade, [held]) },
  ];
  for (const one of forged) {
    const answer = await ask(town.tom, holds, { path, form: one });
    expect(answer).toMatchObject({
      status: 409,
      data: { problems: [{ key: "refused-not-on-page" }] },
    });
  }
  expect(await holdsOf(town)).toMatchObject([{ outcome: null }]);
  expect(await ask(town.tom, holds, { path, form: { ...form, signatures: held } })).toMatchObject({
    status: 303,
    location: path,
  });
  expect(await holdsOf(town)).toMatchObject([{ outcome: "released" }]);
});

test("a removal goes from the form to the timeline, page by page", async () => {
  const { town, params } = await aScene();
  const path = "/";
  const empty = await ask(town.ade, newRemoval, { path, params, form: { reason, note: reason } });
  expect(empty).toMatchObject({
    status: 422,
    data: { problems: [{ field: "form", key: "removal-condition-missing" }] },
  });
  const form = { domain: "list.example", reason, note: reason };
  const prepared = await ask(town.ade, newRemoval, { path, params, form });
  expect(prepared).toMatchObject({
    status: 303,
    location: `/staff/petitions/${params.number}/removals/2`,
  });

  const here = { path, params: { ...params, removal: "2" } };
  expect((await ask(town.ade, start, { ...here, form: {} })).status).toBe(303);
  expect(await ask(town.ade, start, { ...here, form: {} })).toMatchObject({
    status: 409,
    data: { problems: [{ key: "refused-removal-state" }] },
  });
  await slices(town, 2);
  expect(await ask(town.ade, removal, here)).toMatchObject({
    data: { found: { state: "done", removed: 2 } },
  });
  expect((await ask(town.ade, undoing, { ...here, form: { reason: "" } })).status).toBe(422);
  expect((await ask(town.ade, undoing, { ...here, form: { reason } })).status).toBe(303);
  await slices(town, 2);
  expect(await ask(town.ade, removal, here)).toMatchObject({
    data: { found: { state: "undone" } },
  });
  expect((await ask(town.ade, cancellation, { ...here, form: {} })).status).toBe(409);
});

test("no string breaks a form or an address, and none is believed", async () => {
  const { town, params, held } = await aScene();
  await cancelRemoval(town.ade, { petition: Number(params.number), number: 1 });
  const before = await totalsOf(town, params.petitionId);
  const fields = [
    "reason",
    "note",
    "name",
    "network",
    "domain",
    "email",
    "ward",
    "country",
    "from",
    "until",
    "held",
    "values",
    "kind",
    "effect",
    "signatures",
    "outcome",
    "listed",
    "seal",
  ];
  for (const text of naughtyStrings(120)) {
    const form = Object.fromEntries(fields.map((field) => [field, text]));
    for (const [name, page] of Object.entries(all)) {
      const acts = ["confirmation", "removeOne", "restoration", "withdrawal", "undoing", "endRule"];
      if (!("action" in page) || acts.includes(name)) continue;
      const sent = await ask(town.ade, page as never, { path: "/", params, form });
      expect([400, 409, 413, 422], `${name}: ${text}`).toContain(sent.status);
    }
    for (const [name, page] of Object.entries({
      signature,
      removal,
      undoing,
      endRule,
      signatures,
    })) {
      const odd = { number: text, signature: text, removal: text, rule: text };
      expect((await ask(town.ade, page, { path: "/", params: odd })).status, name).toBe(404);
    }
  }
  const said = naughtyStrings(100).find((text) => text.includes("<script>"))!;
  const where = { path: "/", params: { ...params, signature: held } };
  expect((await ask(town.ade, removeOne, { ...where, form: { reason: said } })).status).toBe(303);
  expect((await ask(town.ade, restoration, { ...where, form: { reason: said } })).status).toBe(303);
  expect(await totalsOf(town, params.petitionId)).toEqual(before);
});

/** A petition with a held signature, one that waits, a rule, and a removal that is prepared. */
async function aScene() {
  const town = await aCouncil();
  const { id: petitionId, number } = await aPetition(town);
  const [held, other] = await signedRows(town, petitionId, [
    { name: "Mickey Mouse", email: "mickey@list.example", address: "203.0.113.7", held: "rate" },
    {
      name: "Mickey Mouse",
      email: "minnie@list.example",
      address: "203.0.113.7",
      state: "pending",
    },
  ]);
  const path = "/";
  const form = { kind: "network", effect: "block", values: "203.0.113.0/24", reason };
  await ask(town.ade, newRules, { path, form });
  const about = { number: `${number}`, petitionId };
  const conditions = {
    network: "203.0.113.0/24",
    name: "mickey *",
    country: "GB",
    reason,
    note: reason,
  };
  await ask(town.ade, newRemoval, { path, params: about, form: conditions });
  const rule = (await rulesOf(town))[0]!.id;
  const params = { ...about, rule, signature: other!, removal: "1" };
  return { town, params, held: held!, other: other! };
}
