import { expect, test } from "vitest";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { askMissed } from "#app/domains/petitions/jobs/ask-missed.server.ts";
import { aPetition, signatures, signer } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("who waits for a letter that was never announced gets it within a minute, once", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  await sign(town.anyone, number, signer());
  await reality("DELETE FROM outbox WHERE council_id = $1", [town.council.id]);

  const service = town.as({ kind: "service", job: askMissed.name });
  const payload = { began: new Date().toISOString() };
  await askMissed.run(service, payload);
  await askMissed.run(service, payload);
  const letters = await reality("SELECT 1 FROM emails WHERE council_id = $1", [town.council.id]);
  expect(letters).toHaveLength(1);
  expect(askMissed.every).toBe("* * * * *");
});

test("where a great many were missed, the rest follows in the next second and not in the next minute", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  await signatures(town, number, 101);
  await reality("DELETE FROM outbox WHERE council_id = $1", [town.council.id]);

  const service = town.as({ kind: "service", job: askMissed.name });
  await askMissed.run(service, { began: new Date().toISOString() });
  const announced = await reality(
    "SELECT 1 FROM outbox WHERE council_id = $1 AND topic = 'signatures.requested'",
    [town.council.id],
  );
  expect(announced).toHaveLength(1);
});
