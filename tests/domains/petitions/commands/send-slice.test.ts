import { expect, test } from "vitest";
import { deleteEntry } from "#app/domains/petitions/commands/delete-entry.server.ts";
import { editEntry } from "#app/domains/petitions/commands/edit-entry.server.ts";
import { sendSlice } from "#app/domains/petitions/commands/send-slice.sql.server.ts";
import { withdrawSignature } from "#app/domains/petitions/commands/withdraw-signature.server.ts";
import { signatureWithdrawal } from "#app/domains/petitions/rules.withdrawing.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { seal } from "#app/platform/seal.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { aLetter, lettersOf, signed, startedBy } from "#tests/domains/petitions/some-mailings.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { eventually } from "#tests/support/eventually.ts";
import { reality } from "#tests/support/database.ts";

const at = (name: string) => `${name}@westford.example`;

test("only those hear who confirmed, count and want to, and the organiser: one letter to an address", async () => {
  const town = await aCouncil();
  const [{ id }, other] = [await aPetition(town), await aPetition(town)];
  await startedBy(town, id, at("omar"));
  await signed(town, id, [at("omar"), at("grace"), at("household")]);
  await signed(town, id, [at("household")], { seat: 2 });
  await signed(town, id, [at("pending")], { state: "pending" });
  await signed(town, id, [at("removed")], { state: "removed" });
  await signed(town, id, [at("held")], { holdRule: "domain" });
  await signed(town, id, [at("quiet")], { wantsNews: false });
  await signed(town, other.id, [at("elsewhere")]);
  const mailing = await aLetter(town, id);

  await sendSlice(town.anyone, mailing);
  await sendSlice(town.anyone, mailing);

  const letters = await lettersOf(town);
  expect(letters.map(({ recipient }) => recipient)).toEqual([
    at("grace"),
    at("household"),
    at("omar"),
  ]);
  const [grace, , omar] = letters;
  expect(grace!.headers).toMatchObject({
    "List-Unsubscribe": expect.stringMatching(/^<http:\/\/\S+\/signatures\/\S+\/news\?token=\S+>$/),
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
  expect(grace!.text).toContain("They stand in the yard.");
  expect(omar!.headers).not.toHaveProperty("List-Unsubscribe");
  expect(await stateOf(mailing)).toEqual({ state: "sent", letters: 3 });
});

test("letters about a response say what it says when they go out, and its organiser may ask for a review", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  await startedBy(town, id, at("omar"));
  await signed(town, id, [at("grace")]);
  const entry = await anEntry(town.ines, number, "response", aResponse({ mail: true }));
  await editEntry(town.ines, {
    number,
    id: entry,
    revision: 1,
    fields: aResponse({ why: "Money." }),
  });

  await sendSlice(town.anyone, (await mailingsOf(id))[0]!);

  const [grace, omar] = await lettersOf(town);
  expect(grace!.subject).toBe("The council has responded: Plant trees on Mill Lane");
  expect(grace!.text).toContain("WHAT WE WILL NOT DO\n\n* Close the lane\n\nWHY\n\nMoney.");
  expect(grace!.text).not.toContain("/review?token=");
  expect(omar!.text).toContain(`/petitions/${number}/review?token=`);
});

test("500 signatures are gone through at a time, and where it stands is kept", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  const addresses = Array.from({ length: 501 }, (_, index) => at(`signer-${index}`));
  await signed(town, id, addresses);
  const mailing = await aLetter(town, id);

  await sendSlice(town.anyone, mailing);
  expect(await stateOf(mailing)).toEqual({ state: "sending", letters: 500 });
  expect(await announced(town, mailing)).toBe(2);

  await sendSlice(town.anyone, mailing);
  expect(await stateOf(mailing)).toEqual({ state: "sent", letters: 501 });
  expect(await announced(town, mailing)).toBe(2);
  const letters = await lettersOf(town);
  expect(letters.map(({ recipient }) => recipient)).toEqual(
    addresses.toSorted((a, b) => a.localeCompare(b)),
  );
});

test("while many letters wait to be handed over, the next slice rests for some seconds", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await signed(town, id, [at("grace")]);
  const mailing = await aLetter(town, id);
  await reality(
    `INSERT INTO job_runs (council_id, id, job, key, payload)
     SELECT $1, gen_random_uuid(), 'mail.send-bulk', 'waiting ' || i, '{}' FROM generate_series(1, 250) AS i`,
    [town.council.id],
  );

  await sendSlice(town.anyone, mailing);

  expect(await lettersOf(town)).toEqual([]);
  expect(await stateOf(mailing)).toEqual({ state: "waiting", letters: 0 });
  const [next] = await reality(
    `SELECT due_at > now() AND due_at < now() + interval '4 seconds' AS soon FROM outbox
     WHERE council_id = $1 AND topic = 'petition.mailing-due' AND once_key IS NULL`,
    [town.council.id],
  );
  expect(next).toEqual({ soon: true });
});

test("nothing goes out about what is not public any more", async () => {
  const town = await aCouncil();
  const [deleted, hidden] = [await aPetition(town), await aPetition(town)];
  for (const { id } of [deleted, hidden]) await signed(town, id, [at("grace")]);
  const { number } = deleted;
  const entry = await anEntry(town.ines, number, "response", aResponse({ mail: true }));
  await deleteEntry(town.ines, { number, id: entry, reason: "Too early." });
  const letter = await aLetter(town, hidden.id);
  await reality("UPDATE petitions SET state = 'hidden' WHERE id = $1", [hidden.id]);

  for (const id of [...(await mailingsOf(deleted.id)), letter]) await sendSlice(town.anyone, id);

  expect(await lettersOf(town)).toEqual([]);
  expect(await stateOf(letter)).toEqual({ state: "cancelled", letters: 0 });
});

test("whoever withdraws while the letters are written gets none, however close it is", async () => {
  const town = await aCouncil();
  for (const first of ["letters", "withdrawal"]) {
    let after: Promise<unknown> = Promise.resolve();
    const { id } = await aPetition(town);
    await signed(town, id, [at("grace"), at("omar")]);
    const mailing = await aLetter(town, id);
    const [grace] = await reality<{ id: string }>(
      "SELECT id FROM signatures WHERE petition_id = $1 ORDER BY id LIMIT 1",
      [id],
    );
    const link = { id: grace!.id, token: seal(signatureWithdrawal, grace!.id) };
    const write = (context: Context) => sendSlice(context, mailing);
    const withdraw = (context: Context) => withdrawSignature(context, link);
    const [one, other] = first === "letters" ? [write, withdraw] : [withdraw, write];
    await town.anyone.write(async (db) => {
      await one(within(town.anyone, db));
      let isOver = false;
      after = other(town.anyone).finally(() => (isOver = true));
      await eventually(waiting, (count) => count > 0 || isOver);
    });
    await after;
    expect(await dueUnder(`petitions.mailing:${mailing}:`), first).toBe(1);
  }
});

/** How many wait for what somebody else holds. */
async function waiting(): Promise<number> {
  const rows = await reality(
    `SELECT 1 FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rows.length;
}

async function dueUnder(key: string): Promise<number> {
  const rows = await reality("SELECT 1 FROM emails WHERE starts_with(key, $1) AND state = 'due'", [
    key,
  ]);
  return rows.length;
}

async function stateOf(mailingId: string) {
  const [row] = await reality("SELECT state, letters FROM petition_mailings WHERE id = $1", [
    mailingId,
  ]);
  return row;
}

async function mailingsOf(petitionId: string): Promise<string[]> {
  const rows = await reality<{ id: string }>(
    "SELECT id FROM petition_mailings WHERE petition_id = $1 ORDER BY requested_at",
    [petitionId],
  );
  return rows.map(({ id }) => id);
}

async function announced(town: Town, mailingId: string): Promise<number> {
  const rows = await reality(
    "SELECT 1 FROM outbox WHERE council_id = $1 AND payload->>'mailingId' = $2",
    [town.council.id, mailingId],
  );
  return rows.length;
}
