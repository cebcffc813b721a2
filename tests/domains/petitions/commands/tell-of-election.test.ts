import { expect, test } from "vitest";
import { endForElection } from "#app/domains/petitions/commands/end-for-election.sql.server.ts";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { tellOfElection } from "#app/domains/petitions/commands/tell-of-election.sql.server.ts";
import { closeForElection } from "#app/domains/petitions/commands/close-for-election.sql.server.ts";
import { withdrawSignature } from "#app/domains/petitions/commands/withdraw-signature.server.ts";
import { signatureWithdrawal } from "#app/domains/petitions/rules.withdrawing.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { within } from "#app/platform/db/within.ts";
import { seal } from "#app/platform/seal.server.ts";
import { vaultOf, type Vault } from "#app/platform/vault/vault.server.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { eventually } from "#tests/support/eventually.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

const election = {
  day: "2027-03-28",
  message: "There is an election.",
  messageCy: "Mae etholiad.",
};
const end = new Date("2027-03-28T23:00:00Z");

test("whoever signed fifty petitions gets one letter, with the five they signed last", async () => {
  const town = await aCouncil();
  const petitions = await fifty(town);
  await signed(town, petitions, "grace@westford.example");
  await signed(town, petitions.slice(0, 1), "omar@westford.example");
  await signed(town, petitions.slice(0, 1), "megan@westford.example", { wantsNews: false });
  await signed(town, petitions.slice(0, 1), "peter@westford.example", { state: "pending" });
  const service = await closed(town);

  for (const _ of [1, 2]) await tellOfElection(service, await closureOf(town, { reached: "" }));
  const letters = await lettersOf(town);
  expect(letters.map(({ to }) => to).toSorted()).toEqual([
    "grace@westford.example",
    "omar@westford.example",
  ]);
  const { text } = letters.find(({ to }) => to.startsWith("grace"))!;
  expect(text).toContain("There is an election.");
  expect(text.match(/\* Plant trees/g)).toHaveLength(5);
  expect(text).toContain("and 45 more.");
  expect(text).toContain(`/petitions/${petitions.at(-1)!.number}`);
});

test("slice by slice everybody hears once, also when one is cut short and begun again", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await many(town, id, 450);
  const service = await closed(town);

  await tellOfElection(service, await closureOf(town));
  expect(await lettersOf(town)).toHaveLength(200);
  const cutShort = service.write(async (db) => {
    const inside = within(service, db);
    await tellOfElection(inside, await closureOf(town));
    throw new Error("killed");
  });
  await expect(cutShort).rejects.toThrow("killed");
  expect(await lettersOf(town)).toHaveLength(200);
  for (const _ of [1, 2]) await tellOfElection(service, await closureOf(town));

  const letters = await lettersOf(town);
  expect(letters).toHaveLength(450);
  expect(new Set(letters.map(({ to }) => to)).size).toBe(450);
  expect(await closureOf(town)).toMatchObject({ letters: 450, toldAt: end, reached: "" });
  // One for the moment of the end, and one for each further slice.
  const [due] = await reality<{ times: number }>(
    "SELECT count(*)::int AS times FROM outbox WHERE council_id = $1 AND topic = 'petitions.closure-due'",
    [town.council.id],
  );
  expect(due).toEqual({ times: 3 });
});

test("whoever withdraws while the letters are written gets none", async () => {
  const town = await aCouncil();
  const { id } = await aPetition(town);
  await signed(town, [{ id }], "grace@westford.example");
  await signed(town, [{ id }], "omar@westford.example");
  const service = await closed(town);
  const [grace] = await reality<{ id: string }>(
    "SELECT id FROM signatures WHERE petition_id = $1 ORDER BY id LIMIT 1",
    [id],
  );
  const link = { id: grace!.id, token: seal(signatureWithdrawal, grace!.id) };
  let after: Promise<unknown> = Promise.resolve();
  await service.write(async (db) => {
    await tellOfElection(within(service, db), await closureOf(town));
    let isOver = false;
    after = withdrawSignature(town.anyone, link).finally(() => (isOver = true));
    await eventually(
      () => reality("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'"),
      (waiting) => waiting.length > 0 || isOver,
    );
  });
  await after;
  const due = await reality(
    "SELECT 1 FROM emails WHERE council_id = $1 AND key LIKE 'petitions.closure:%' AND state = 'due'",
    [town.council.id],
  );
  expect(due).toHaveLength(1);
});

async function closed(town: Town) {
  const before = at(town.ade, { now: new Date("2027-03-01T12:00:00Z") });
  await endForElection(before, election);
  const service = town.as({ kind: "service", job: "petitions.close-for-election" }, { now: end });
  await closeForElection(service, end);
  return service;
}

async function closureOf(town: Town, different: { reached?: string } = {}) {
  const closure = await town.ade.read((db) => db.petitionClosure.findFirstOrThrow());
  return { ...closure, ...different };
}

/** Fifty open petitions, brought over at once. */
async function fifty(town: Town) {
  const lines = Array.from({ length: 50 }, (_, index) =>
    JSON.stringify({
      type: "petition",
      id: index + 1,
      attributes: {
        action: `Plant trees in street ${index + 1}`,
        background: "",
        state: "open",
        signature_count: 0,
        created_at: "2027-01-01T00:00:00Z",
        opened_at: "2027-01-01T00:00:00Z",
      },
    }),
  );
  await importPetitions(town.ade, lines);
  return town.ade.read((db) =>
    db.petition.findMany({ select: { id: true, number: true }, orderBy: { number: "asc" } }),
  );
}

async function signed(
  town: Town,
  petitions: readonly { id: string }[],
  email: string,
  different: { wantsNews?: boolean; state?: string } = {},
) {
  const vault = await vaultOf(town.ade);
  const rows = petitions.map(({ id }) => ({ ...aRow(id, vault, email), ...different }));
  await town.ade.write(async (db) => {
    // One by one, so that their ids tell the order in which they were given.
    for (const data of rows) await db.signature.create({ data, select: { id: true } });
  });
}

async function many(town: Town, petitionId: string, count: number) {
  const vault = await vaultOf(town.ade);
  const emails = Array.from({ length: count }, (_, index) => `signer-${index}@westford.example`);
  const data = emails.map((email) => aRow(petitionId, vault, email));
  await town.ade.write((db) => db.signature.createMany({ data }));
}

function aRow(petitionId: string, vault: Vault, email: string) {
  return {
    petitionId,
    name: "Somebody",
    email: vault.seal(email),
    emailKey: vault.keyFor(email),
    postcode: "WF1 1AA",
    connection: "lives",
    state: "confirmed",
    wantsNews: true,
  };
}

async function lettersOf(town: Town): Promise<{ to: string; text: string }[]> {
  const rows = await reality<{ id: string; recipient: string; text: string }>(
    "SELECT id, recipient, text FROM emails WHERE council_id = $1 AND key LIKE 'petitions.closure:%'",
    [town.council.id],
  );
  const read = await opened(town.anyone, "recipient", rows);
  return read.map(({ recipient, text }) => ({ to: recipient, text }));
}
