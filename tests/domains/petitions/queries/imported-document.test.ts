import { expect, test } from "vitest";
import { deleteEntry } from "#app/domains/petitions/commands/delete-entry.server.ts";
import { rejectPetition } from "#app/domains/petitions/commands/reject-petition.server.ts";
import { restorePetition } from "#app/domains/petitions/commands/restore-petition.server.ts";
import {
  listedDocument,
  wholeDocument,
} from "#app/domains/petitions/queries/petition-document.server.ts";
import { readDocuments } from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import { showCount } from "#app/domains/petitions/queries/show-count.sql.server.ts";
import {
  aDocument,
  exported,
  imported,
  type Attributes,
} from "#tests/domains/petitions/an-import.ts";
import { confirmed, drained, thresholdsAt } from "#tests/domains/petitions/counts.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const moment = "2021-03-22T13:00:23.125Z";

test("what the council does about an imported petition stands in its document, and the count says the same", async () => {
  const town = await aCouncil();
  await imported(
    town,
    aDocument(7, {
      scheduled_debate_date: "2021-04-01",
      other_parliamentary_business: [{ subject: "An inquiry" }],
    }),
  );
  const [facts] = await readDocuments(town.anyone, [1]);
  const { id } = facts!;
  await thresholdsAt(id, { response: 1 });
  await confirmed(town, id, [{}]);
  await drained(town, id);
  await anEntry(town.ade, 1, "response", aResponse());
  await anEntry(town.ade, 1, "debate", { title: "Council", occursOn: "2099-02-03" });
  await anEntry(town.ade, 1, "outcome", { title: "Agreed", text: "Twelve limes." });
  await anEntry(town.ade, 1, "other-business", { title: "A walk", text: "Along the lane." });

  const { listed, whole, count } = await asPublic(town, 1);
  expect(count.response_threshold_reached_at).not.toBeNull();
  expect(whole).toMatchObject({
    government_response: { summary: "We will plant twelve limes." },
    scheduled_debate_date: "2099-02-03",
    other_parliamentary_business: [{ subject: "An inquiry" }, { subject: "A walk" }],
  });
  for (const [name, value] of Object.entries(count)) {
    if (name === "debated" || name === "as_of") continue;
    expect([name, upToMinute(listed[name])]).toEqual([name, value]);
    expect([name, upToMinute(whole[name])]).toEqual([name, value]);
  }
  expect((await exported(town, 1)).attributes).toMatchObject({
    government_response: { summary: "We will plant twelve limes." },
    other_parliamentary_business: [{ subject: "An inquiry" }, { subject: "A walk" }],
  });
});

test("the response an earlier site gave stands until there is one of here, and again without it", async () => {
  const town = await aCouncil();
  const theirs = { summary: "We agree.", details: "Twelve trees.", created_at: moment };
  await imported(
    town,
    aDocument(7, { government_response: theirs, government_response_at: moment }),
  );
  const given = await exported(town, 1);
  const id = await anEntry(town.ade, 1, "response", aResponse());
  expect((await asPublic(town, 1)).whole.government_response).toMatchObject({
    summary: "We will plant twelve limes.",
  });
  await deleteEntry(town.ade, { number: 1, id, reason: "Too early." });
  expect((await asPublic(town, 1)).whole).toMatchObject({
    government_response: theirs,
    government_response_at: moment,
  });
  expect(await exported(town, 1)).toEqual(given);
});

test("words left out of a rejected petition are in none of its documents", async () => {
  const town = await aCouncil();
  const words = {
    action: "Sack Jo Bloggs",
    background: "Jo Bloggs lies.",
    additional_details: "Jo",
  };
  const rejection = { code: "no-action", details: null };
  await imported(
    town,
    aDocument(7, { ...words, state: "rejected", opened_at: null, rejected_at: moment, rejection }),
  );
  const step = { number: 1, mail: false };
  await restorePetition(town.ade, { ...step, version: 1, reason: "Look again." });
  const parts = ["title", "background", "details", "creator"] as const;
  const grounds = {
    codes: ["no-action"],
    sentence: "It asks for nothing.",
    hiddenParts: [...parts],
  };
  expect(await rejectPetition(town.tom, { ...step, version: 2, ...grounds })).toMatchObject({
    ok: true,
  });
  const { listed, whole } = await asPublic(town, 1);
  expect(whole.rejection).toEqual({ code: "no-action", details: "It asks for nothing." });
  const all = JSON.stringify([listed, whole, await exported(town, 1)]);
  expect(all).not.toMatch(/Jo\b|Bloggs/);
});

test("who started an imported petition is named while it is open, and no longer", async () => {
  const town = await aCouncil();
  await imported(
    town,
    aDocument(7, { creator_name: "Jo Bloggs" }),
    aDocument(8, { creator_name: "Jo Bloggs", state: "closed", closed_at: moment }),
  );
  expect((await asPublic(town, 1)).whole.creator_name).toBe("Jo Bloggs");
  expect((await exported(town, 1)).attributes.creator_name).toBe("Jo Bloggs");
  await reality("UPDATE petitions SET state = 'closed', closed_at = now() WHERE council_id = $1", [
    town.council.id,
  ]);
  for (const number of [1, 2]) {
    const { listed, whole } = await asPublic(town, number);
    expect([listed.creator_name, whole.creator_name]).toEqual([null, null]);
    expect((await exported(town, number)).attributes.creator_name).toBeNull();
  }
});

test("small figures of an earlier site stand together in public, and leave as they came", async () => {
  const town = await aCouncil();
  const region = (name: string, ons_code: string, signature_count: number) => {
    return { name, ons_code, signature_count };
  };
  const given = {
    signature_count: 60,
    signatures_by_country: [
      { name: "United Kingdom", code: "GB", signature_count: 57 },
      { name: "France", code: "FR", signature_count: 3 },
    ],
    signatures_by_constituency: [region("A", "E1", 40), region("B", "E2", 9), region("C", "E3", 2)],
    signatures_by_region: [region("North", "A", 42), region("South", "B", 9)],
  };
  await imported(town, aDocument(7, given), aDocument(8, given));
  const { whole } = await asPublic(town, 1);
  expect(whole).toMatchObject({
    elsewhere: 0,
    unresolved: 0,
    signatures_by_ward: [{ name: "Other places", code: "other", signature_count: 60 }],
    signatures_by_country: [{ code: "other", signature_count: 60 }],
    signatures_by_constituency: [
      { name: "A", ons_code: "E1", signature_count: 40 },
      { ons_code: "other", signature_count: 11 },
    ],
  });
  expect(whole).not.toHaveProperty("signatures_by_region");
  expect((await exported(town, 1)).attributes).toEqual(
    (aDocument(7, given) as { attributes: object }).attributes,
  );

  const [second] = await readDocuments(town.anyone, [2]);
  await confirmed(town, second!.id, [{}]);
  await drained(town, second!.id);
  expect((await exported(town, 2)).attributes).toMatchObject({
    signature_count: 61,
    signatures_by_region: given.signatures_by_region,
    signatures_by_ward: [{ code: "other", signature_count: 61 }],
  });
});

async function asPublic(town: Town, number: number) {
  const [facts] = await readDocuments(town.anyone, [number]);
  const asRead = (document: object) => JSON.parse(JSON.stringify(document)) as Attributes;
  return {
    listed: asRead(listedDocument(facts!, town.council).attributes),
    whole: asRead(wholeDocument(facts!, town.council).data.attributes),
    count: (await showCount(town.anyone, number))!.count,
  };
}

/** As the count tells moments. */
function upToMinute(value: unknown): unknown {
  if (typeof value !== "string" || !value.includes("T")) return value;
  return `${new Date(value).toISOString().slice(0, 16)}Z`;
}
