import { expect, test } from "vitest";
import { everythingAbout } from "#app/domains/open-data/queries/everything-about.server.ts";
import { requestMailing } from "#app/domains/petitions/commands/request-mailing.server.ts";
import { startRemoval } from "#app/domains/petitions/commands/start-removal.server.ts";
import { forgetSignersJob } from "#app/domains/petitions/jobs/forget-signers.server.ts";
import { recountPetitionJob } from "#app/domains/petitions/jobs/recount-petition.server.ts";
import { removeSignatures } from "#app/domains/petitions/jobs/remove-signatures.server.ts";
import { sendSliceJob } from "#app/domains/petitions/jobs/send-slice.server.ts";
import * as listCsv from "#app/routes/public/petitions/list-csv.ts";
import * as petitionCsv from "#app/routes/public/petitions/petition-csv.ts";
import * as petitionJson from "#app/routes/public/petitions/petition-json.ts";
import { ask } from "#tests/domains/petitions/a-page.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aRemoval, removalsOf } from "#tests/domains/petitions/a-removal.ts";
import { totalsOf } from "#tests/domains/petitions/held.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("no export of one council holds a signer of another, and none holds any signer's name", async () => {
  const [town, other] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const { id, number } = await aPetition(town);
  await aPetition(other);
  const email = `grace@${other.council.slug}.example`;
  const name = "Gwenllian Canary";
  await signedRows(town, id, [{ name, email }, {}, {}, {}, {}, {}]);
  await totalsOf(town, id);
  await reality(
    "UPDATE signatures SET email_key = p.email_key FROM people p WHERE p.id = $1 AND signatures.petition_id = $2 AND signatures.name = $3",
    [other.grace.actor.personId, id, name],
  );
  expect(JSON.stringify(await everythingAbout(other.grace))).not.toContain("Canary");

  const params = { number: `${number}` };
  for (const { anyone } of [town, other]) {
    for (const route of [petitionJson, petitionCsv, listCsv]) {
      const context = { ...anyone, page: { tag: () => undefined } };
      const request = new Request(anyone.council.origin);
      const given = (await route.loader({ request, params, context } as never)) as Response;
      expect(await given.text()).not.toMatch(/Canary|westford\.example/);
    }
  }
  const theirs = { number: `${number + 7}` };
  expect(await ask(other.ade, petitionCsv, { path: "/", params: theirs })).toMatchObject({
    status: 404,
  });
});

test("a job of one council that is given the ids of another finds nothing and changes nothing", async () => {
  const [town, other] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const { id: petitionId, number } = await aPetition(town);
  await signedRows(town, petitionId, [{ email: "a@list.example" }, { email: "b@list.example" }]);
  await totalsOf(town, petitionId);
  const place = await aRemoval(town, number, { domain: "list.example" });
  await startRemoval(town.ade, place);
  const [removal] = await removalsOf(town);
  const letter = { petitionId, subject: "The trees have come", text: "They stand in the yard." };
  const mailingId = await requestMailing(town.ines, letter);
  await reality("UPDATE petitions SET signature_count = 99 WHERE id = $1", [petitionId]);
  const before = await stateOf(town);

  const service = (job: string) => other.as({ kind: "service", job });
  await removeSignatures.run(service(removeSignatures.name), { removalId: removal!.id });
  await sendSliceJob.run(service(sendSliceJob.name), { mailingId });
  await forgetSignersJob.run(service(forgetSignersJob.name), { petitionId, what: "names" });
  await recountPetitionJob
    .run(service(recountPetitionJob.name), { petitionId })
    .catch(() => undefined);
  expect(await stateOf(town)).toEqual(before);
  expect(before).toMatchObject({ count: 99, named: 2, removed: 0, letters: 0 });
  expect(await reality("SELECT 1 FROM emails WHERE council_id = $1", [other.council.id])).toEqual(
    [],
  );
});

async function stateOf({ council }: Town) {
  const [row] = await reality(
    `SELECT (SELECT signature_count FROM petitions WHERE council_id = $1) AS count,
       (SELECT count(*)::int FROM signatures WHERE council_id = $1 AND name <> '') AS named,
       (SELECT count(*)::int FROM signatures WHERE council_id = $1 AND state = 'removed') AS removed,
       (SELECT count(*)::int FROM emails WHERE council_id = $1) AS letters,
       (SELECT state FROM petition_mailings WHERE council_id = $1) AS mailing`,
    [council.id],
  );
  return row;
}
