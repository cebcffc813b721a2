import { expect, test } from "vitest";
import { ledgerOf, lettersUnder } from "#tests/domains/petitions/ledger.ts";
import { eraseOrganiser } from "#app/domains/petitions/commands/erase-organiser.server.ts";
import { showOrganiser } from "#app/domains/petitions/queries/show-organiser.server.ts";
import { aConfirmedStart, stateOf } from "#tests/domains/petitions/a-start.ts";
import { newId } from "#app/platform/ids.server.ts";
import { aLetter } from "#tests/domains/petitions/some-mailings.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { workOff } from "#tests/support/work-off.ts";

test("nothing says any more who started it, and the petition stays with its signatures", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  await workOff(town.council);
  await reality("UPDATE petitions SET state = 'open' WHERE id = $1", [start.id]);
  expect(await eraseOrganiser(town.anyone, start.number, start.organiser)).toMatchObject({
    ok: true,
  });

  expect(await stateOf(start)).toBe("open");
  const [creator] = await reality("SELECT * FROM petition_creators WHERE petition_id = $1", [
    start.id,
  ]);
  expect(creator).toMatchObject({
    name: "",
    email: null,
    email_key: null,
    postcode: "",
    network: "",
    erased_at: expect.any(Date),
  });
  const [signature] = await reality("SELECT * FROM signatures WHERE petition_id = $1", [start.id]);
  expect(signature).toMatchObject({
    state: "confirmed",
    name: "",
    name_key: "",
    email: "",
    email_key: null,
    email_domain: "",
    postcode: "",
    address: null,
    network: "",
  });
  const letters = await reality<{ text: string }>("SELECT text FROM emails WHERE council_id = $1", [
    town.council.id,
  ]);
  expect(letters).toHaveLength(1);
  expect(letters[0]!.text).not.toMatch(/organiser|towpath/);
});

test("afterwards the link leads nowhere", async () => {
  const town = await aCouncil();
  const { number, organiser } = await aConfirmedStart(town);
  await eraseOrganiser(town.anyone, number, organiser);
  expect(await showOrganiser(town.anyone, number, organiser)).toBeNull();
  expect(await eraseOrganiser(town.anyone, number, organiser)).toEqual({
    ok: false,
    reason: "organiser-unknown",
  });
});

test("one that was not published yet is stopped", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  await eraseOrganiser(town.anyone, start.number, start.organiser);
  expect(await stateOf(start)).toBe("stopped");
});

test("no letter to them says anything any more, and none is sent that waits", async () => {
  const town = await aCouncil();
  const start = await aConfirmedStart(town);
  const { id } = start;
  await workOff(town.council);
  const closesAt = new Date("2027-03-28T23:00:00Z");
  await reality(
    "UPDATE petitions SET state = 'closed', closed_at = $2, closed_because = 'election' WHERE id = $1",
    [id, closesAt],
  );
  const [creator] = await reality<{ email_key: string }>(
    "SELECT email_key FROM petition_creators WHERE petition_id = $1",
    [id],
  );
  const mailbox = creator!.email_key;
  const mailing = await aLetter(town, id);
  const [closure, review] = [newId(), newId()];
  await town.ade.write(async (db) => {
    await db.petitionClosure.create({
      data: { id: closure, closesAt, message: "", messageCy: "" },
    });
    await db.petitionReview.create({ data: { id: review, petitionId: id, text: "Not a word" } });
  });
  const others = [`petitions.mailing:${mailing}:other`, `petitions.closure:${closure}:other`];
  const theirs = [
    `petitions.mailing:${mailing}:${mailbox}`,
    `petitions.closure:${closure}:${mailbox}`,
    `petitions.review:${review}:requested`,
    `petitions.review:${review}:reported`,
    `petitions.decided:${id}:1:creator`,
    `petitions.checking:${id}`,
    `petitions.moderation-delayed:${id}`,
  ];
  await lettersUnder(town, [...others, ...theirs]);
  const before = await ledgerOf(town);
  expect(before.said).toHaveLength(10);

  expect(await eraseOrganiser(town.anyone, start.number, start.organiser)).toMatchObject({
    ok: true,
  });
  const { said, blotted } = await ledgerOf(town);
  expect(said).toEqual(others.toSorted());
  expect(blotted).toHaveLength(8);
  expect(blotted.join(" ")).not.toContain(mailbox);
  await workOff(town.council);
  const states = await reality(
    "SELECT state, count(*)::int FROM emails WHERE council_id = $1 GROUP BY 1 ORDER BY 1",
    [town.council.id],
  );
  expect(states).toEqual([
    { state: "captured", count: 3 },
    { state: "failed", count: 7 },
  ]);
});
