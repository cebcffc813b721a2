import { expect, test } from "vitest";
import { councilKeys, forgetKeys } from "#app/platform/vault/council-keys.server.ts";
import { beginRotation, destroyOldKeys } from "#app/platform/vault/rotate-keys.server.ts";
import { sealAgain, type Sealed } from "#app/platform/vault/seal-again.server.ts";
import { markOf, vaultOf } from "#app/platform/vault/vault.server.ts";
import type { Context } from "#app/platform/context.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

test("after a rotation everything is sealed with the new key, is found as before, and the old key is gone", async () => {
  const [town, other] = [await aCouncil(), await aCouncil()];
  const service = serviceOf(town);
  await manyLetters(service, 1_001);
  const [before, found] = [await lettersOf(town), (await vaultOf(service)).keyFor("grace")];

  const rotation = await beginRotation(service);
  expect(rotation).toEqual({ from: [1], to: 2, isNew: true });
  await timePasses(town, 61);
  const sealed = await sealAgain(service, markOf(2));
  expect(sealed).toEqual({ "emails.recipient": 1_001, "people.email": 8 });
  await timePasses(town, 60);
  expect(await destroyOldKeys(service, rotation, sealed)).toBe(true);

  expect(await lettersOf(town)).toEqual(before);
  expect(await marksOf(town)).toEqual(["sealed:2:"]);
  expect(await marksOf(other)).toEqual(["sealed:1:"]);
  expect((await vaultOf(service)).keyFor("grace")).toBe(found);
  expect((await vaultOf(service)).seal("grace")).toMatch(/^sealed:2:/);
  expect(await keysOf(town)).toEqual([
    { version: 1, is_destroyed: true, is_retired: true },
    { version: 2, is_destroyed: false, is_retired: false },
  ]);
  expect(await auditOf(town)).toMatchObject([
    { action: "keys.add", before: { key: 1 }, after: { key: 2 } },
    { action: "keys.destroy", before: { keys: [1] }, after: { keys: [2], sealed } },
  ]);
});

test("a rotation that was broken off in the middle goes on where it was", async () => {
  const town = await aCouncil();
  const service = serviceOf(town);
  await manyLetters(service, 2_500);
  await beginRotation(service);
  await timePasses(town, 121);

  let batches = 0;
  const dying: Context = {
    ...service,
    async write(work) {
      if (batches === 2) throw new Error("killed");
      const done = await service.write(work);
      if (Array.isArray(done) && done.length > 0) batches += 1;
      return done;
    },
  };
  await expect(sealAgain(dying, markOf(2))).rejects.toThrow("killed");
  expect(await marksOf(town)).toEqual(["sealed:1:", "sealed:2:"]);

  const again = await beginRotation(service);
  expect(again).toEqual({ from: [1], to: 2, isNew: false });
  expect(await destroyOldKeys(service, again, {})).toBe(false); // there is something left
  const rest = await sealAgain(service, markOf(2));
  expect(rest).toEqual({ "emails.recipient": 500, "people.email": 8 });
  expect(await destroyOldKeys(service, again, rest)).toBe(true);
  expect(await marksOf(town)).toEqual(["sealed:2:"]);
  expect(await sealAgain(service, markOf(2))).toEqual({});
});

test("the old key is not destroyed while another process may seal with it", async () => {
  const town = await aCouncil();
  const service = serviceOf(town);
  const rotation = await beginRotation(service);
  await timePasses(town, 61);
  const sealed = await sealAgain(service, markOf(2));
  await expect(destroyOldKeys(service, rotation, sealed)).rejects.toThrow(/may still seal/);
  expect(await councilKeys(service)).toHaveLength(2);
});

test("two that begin at once begin one rotation", async () => {
  const town = await aCouncil();
  const begun = await Promise.all([1, 2, 3].map(() => beginRotation(serviceOf(town))));
  expect(begun.map(({ to }) => to)).toEqual([2, 2, 2]);
  expect(begun.filter(({ isNew }) => isNew)).toHaveLength(1);
});

test("a text that does not open stops the rotation and names its row; nothing is lost", async () => {
  const town = await aCouncil();
  const service = serviceOf(town);
  const id = town.grace.actor.personId;
  await reality("UPDATE people SET email = 'sealed:1:AAAA' WHERE id = $1", [id]);
  const rotation = await beginRotation(service);
  await timePasses(town, 121);
  const attempt: Promise<Sealed> = sealAgain(service, markOf(2));
  await expect(attempt).rejects.toThrow(`people.email of the row ${id} cannot be opened.`);
  expect(await destroyOldKeys(service, rotation, {})).toBe(false);
});

function serviceOf(town: Town): Context {
  return town.as({ kind: "service", job: "tests" });
}

async function manyLetters(context: Context, count: number): Promise<void> {
  const letter = { locale: "en", subject: "s", text: "t", html: "h" } as const;
  await queueEmail(context, { key: "0", to: "0@westford.example", ...letter });
  const vault = await vaultOf(context);
  const data = Array.from({ length: count - 1 }, (_, index) => ({
    id: newId(),
    key: `${index + 1}`,
    recipient: vault.seal(`${index + 1}@westford.example`),
    messageId: `<${index}@x>`,
    subject: "s",
    text: "t",
    html: "h",
  }));
  await context.write((db) => db.email.createMany({ data }));
}

async function lettersOf({ council, anyone }: Town) {
  const rows = await reality<{ key: string; recipient: string }>(
    "SELECT key, recipient FROM emails WHERE council_id = $1 ORDER BY key",
    [council.id],
  );
  return opened(anyone, "recipient", rows);
}

async function marksOf({ council }: Town): Promise<string[]> {
  const rows = await reality<{ mark: string }>(
    `SELECT DISTINCT substring(text FROM '^sealed:\\d+:') AS mark FROM (
       SELECT recipient FROM emails WHERE council_id = $1
       UNION ALL SELECT email FROM people WHERE council_id = $1) AS all_of_it (text) ORDER BY 1`,
    [council.id],
  );
  return rows.map(({ mark }) => mark);
}

function keysOf({ council }: Town) {
  return reality(
    `SELECT version, sealing || finding = '' AS is_destroyed, retired_at IS NOT NULL AS is_retired
     FROM council_keys WHERE council_id = $1 ORDER BY version`,
    [council.id],
  );
}

function auditOf({ council }: Town) {
  return reality(
    `SELECT action, before, after FROM audit_entries
     WHERE council_id = $1 AND action LIKE 'keys.%' ORDER BY seq`,
    [council.id],
  );
}

async function timePasses({ council }: Town, seconds: number): Promise<void> {
  await reality(
    "UPDATE council_keys SET created_at = created_at - $2 * interval '1 second' WHERE council_id = $1",
    [council.id, seconds],
  );
  forgetKeys(council.id);
}
