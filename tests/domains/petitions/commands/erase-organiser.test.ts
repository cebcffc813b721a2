import { expect, test } from "vitest";
import { eraseOrganiser } from "#app/domains/petitions/commands/erase-organiser.server.ts";
import { showOrganiser } from "#app/domains/petitions/queries/show-organiser.server.ts";
import { aConfirmedStart, stateOf } from "#tests/domains/petitions/a-start.ts";
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
