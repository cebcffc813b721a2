import { expect, test } from "vitest";
import { publishEntry } from "#app/domains/petitions/commands/publish-entry.server.ts";
import { listEntries } from "#app/domains/petitions/queries/list-entries.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { anEntry, aResponse, entryFields } from "#tests/domains/petitions/some-entries.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { bumpsDuring } from "#tests/support/bumps.ts";
import { reality } from "#tests/support/database.ts";

test("a response says what the council will do, will not do, and why", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);

  const bumps = await bumpsDuring(town.council, () =>
    publishEntry(town.ines, { number, kind: "response", fields: aResponse() }),
  );

  expect(bumps).toEqual(expect.arrayContaining([`petition:${id}`, "petitions"]));
  const { entries } = await listEntries(town.anyone, id);
  expect(entries).toMatchObject([
    {
      kind: "response",
      html: "<p>The <strong>budget</strong> is set.</p>",
      details: {
        locale: "en",
        summary: "We will plant twelve limes.",
        willDo: ["Plant twelve limes in November", "Water them for three years"],
        willNotDo: ["Close the lane"],
        why: "The lane is a bus route.",
      },
    },
  ]);
  const [audit] = await reality(
    "SELECT actor_id, subject_id FROM audit_entries WHERE council_id = $1 AND action = 'petitions.publish-entry'",
    [town.council.id],
  );
  expect(audit).toEqual({ actor_id: town.ines.actor.personId, subject_id: id });
});

test("two presses of the button at once publish one entry, and a second response is an edit", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const response = { number, kind: "response", fields: aResponse() } as const;

  const [one, other] = await Promise.all([
    publishEntry(town.priya, response),
    publishEntry(town.priya, response),
  ]);
  expect(one).toEqual(other);
  const second = { ...response, fields: aResponse({ summary: "We will not." }) };
  expect(await publishEntry(town.priya, second)).toEqual({ ok: false, reason: "entry-exists" });
  expect((await listEntries(town.anyone, id)).entries).toHaveLength(1);
});

test("a hearing to come is scheduled, one of the past was held, other business may be told often", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const bryn = at(town.bryn, { now: new Date("2026-12-01T23:30:00Z") });

  await anEntry(bryn, number, "hearing", { title: "Scrutiny", occursOn: "2026-12-01" });
  await anEntry(bryn, number, "debate", { title: "Full council", occursOn: "2026-11-30" });
  await anEntry(bryn, number, "other-business", { title: "A visit", text: "On Monday." });
  await anEntry(bryn, number, "other-business", { title: "A visit", text: "On Tuesday." });

  const { entries } = await listEntries(town.anyone, id);
  expect(entries.map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual([
    "debate held",
    "hearing scheduled",
    "other-business published",
    "other-business published",
  ]);
});

test("that it will not be debated is told with the reason, and not where a debate stands", async () => {
  const town = await aCouncil();
  const [one, other] = [await aPetition(town), await aPetition(town)];
  const text = "It is for the county to decide.";
  await anEntry(town.priya, one.number, "no-debate", { text });
  const { entries } = await listEntries(town.anyone, one.id);
  expect(entries).toMatchObject([{ kind: "no-debate", html: `<p>${text}</p>` }]);

  await anEntry(town.priya, other.number, "debate", { title: "Council", occursOn: "2099-01-01" });
  const refusal = {
    number: other.number,
    kind: "no-debate",
    fields: entryFields({ text }),
  } as const;
  expect(await publishEntry(town.priya, refusal)).toEqual({ ok: false, reason: "debate-exists" });
});

test("those who may not publish answers publish nothing here, nor does anybody on a hidden petition", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const entry = { number, kind: "acknowledgement", fields: entryFields() } as const;
  for (const person of [town.anyone, town.grace, town.tom, town.audrey]) {
    expect(await publishEntry(person, entry)).toEqual({ ok: false, reason: "not-officer" });
  }
  const drafter = { ...town.ines, actor: { ...town.ines.actor, draftOnly: true } };
  expect(await publishEntry(drafter, entry)).toEqual({ ok: false, reason: "draft-only" });

  await reality("UPDATE petitions SET state = 'hidden' WHERE id = $1", [id]);
  expect(await publishEntry(town.ines, entry)).toEqual({ ok: false, reason: "petition-unknown" });
});
