import { expect, test } from "vitest";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { showFormToSign } from "#app/domains/petitions/queries/show-form-to-sign.server.ts";
import { connectionKinds } from "#app/domains/petitions/schema.scheme.ts";
import { schemeOf } from "#tests/domains/petitions/a-start.ts";
import { aPetition, signer } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

test("the second of a household may sign with the same mailbox and postcode; nobody else may", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const share = async (name: string, postcode = "WF1 1AA") =>
    sign(town.anyone, number, signer({ name, postcode }));
  const answers = [
    await share("Grace Adeyemi"),
    await share("Sola Adeyemi", "WF1 2AA"),
    await share("GRACE  ADÉYEMI"),
    await share("Sola Adeyemi"),
    await share("Tunde Adeyemi"),
  ];
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect((await signaturesIn(town)).map(({ name, seat }) => [name, seat])).toEqual([
    ["Grace Adeyemi", 1],
    ["Sola Adeyemi", 2],
  ]);
});

test("whose signature was taken away is not back under another name, and is told nothing", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const household = (name: string, email: string) =>
    sign(town.anyone, number, signer({ name, email }));
  for (const email of ["grace@westford.example", "omar@westford.example"]) {
    await household("First Name", email);
  }
  const [grace] = await signaturesIn(town);
  await reality("UPDATE signatures SET state = 'removed', letters = 1 WHERE id = $1", [grace!.id]);
  expect(await household("Other Name", "grace@westford.example")).toEqual(
    await household("Other Name", "omar@westford.example"),
  );
  await household("First Name", "grace@westford.example");

  const all = await signaturesIn(town);
  expect(all.map(({ email, name, seat, asked }) => [email, name, seat, asked])).toEqual([
    ["grace@westford.example", "First Name", 1, 1],
    ["omar@westford.example", "First Name", 1, 1],
    ["omar@westford.example", "Other Name", 2, 1],
  ]);
});

test("a household that presses at the very same moment takes two seats, however many there are", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const names = ["Grace Adeyemi", "Sola Adeyemi", "Tunde Adeyemi"];
  await Promise.all(names.map((name) => sign(town.anyone, number, signer({ name }))));
  expect((await signaturesIn(town)).map(({ seat }) => seat)).toEqual([1, 2]);
});

test("from another country there is no postcode and no ward", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  await sign(town.anyone, number, signer({ country: "FR", postcode: "" }));
  expect((await signaturesIn(town))[0]).toMatchObject({
    country: "FR",
    postcode: "",
    area_id: null,
  });
});

test("only the connections of the petition's own scheme sign", async () => {
  const town = await aCouncil();
  const { id, number } = await aPetition(town);
  const stranger = signer({ connection: "none" });
  expect(await sign(town.anyone, number, stranger)).toEqual({
    ok: false,
    reason: "connection-not-taken",
  });
  await reality(
    `UPDATE petitions SET scheme = jsonb_set(scheme, '{whoMaySign}', '["lives", "none"]') WHERE id = $1`,
    [id],
  );
  expect(await sign(town.anyone, number, stranger)).toMatchObject({ ok: true });
  const student = signer({ connection: "studies", email: "b@westford.example" });
  expect(await sign(town.anyone, number, student)).toMatchObject({ ok: false });
});

test("a petition from before schemes were kept is signed as its form asks: by the usual rules", async () => {
  const town = await aCouncil();
  await schemeOf(town, {
    whoMaySign: ["works"],
    localConnections: ["works"],
    allowsUnder18: false,
  });
  const { id, number } = await aPetition(town);
  const asked = async () => {
    const form = await showFormToSign(town.anyone, `${number}`);
    const outcomes: unknown[] = [];
    for (const connection of connectionKinds) {
      const email = `${connection}@westford.example`;
      const outcome = await sign(town.anyone, number, signer({ connection, email }));
      outcomes.push(outcome.ok ? [connection] : outcome.reason);
    }
    return { connections: form!.connections, isForAdults: form!.isForAdults, outcomes };
  };
  expect(await asked()).toEqual({
    connections: ["works"],
    isForAdults: true,
    outcomes: ["connection-not-taken", "not-adult", "connection-not-taken", "connection-not-taken"],
  });
  await reality("UPDATE petitions SET scheme = NULL WHERE id = $1", [id]);
  expect(await asked()).toEqual({
    connections: ["lives", "works", "studies"],
    isForAdults: false,
    outcomes: [["lives"], ["works"], ["studies"], "connection-not-taken"],
  });
});

test("while petitions rest nobody signs", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  await reality(
    `INSERT INTO petition_pauses (council_id, id, starts_on, ends_on, reason, reason_cy)
     VALUES ($1, gen_random_uuid(), current_date - 1, current_date + 1, 'Election', 'Etholiad')`,
    [town.council.id],
  );
  expect(await sign(town.anyone, number, signer())).toEqual({
    ok: false,
    reason: "petitions-paused",
  });
  expect(await signaturesIn(town)).toEqual([]);
});

test("where from somebody signs is kept, an address of IPv6 by its /64", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const from = (address: string) => ({ ...town.anyone, address });
  await sign(from("203.0.113.9"), number, signer());
  await sign(from("2001:db8:1:2:3:4:5:6"), number, signer({ email: "b@westford.example" }));
  await sign(from("unknown"), number, signer({ email: "c@westford.example" }));
  expect((await signaturesIn(town)).map(({ address, network }) => [address, network])).toEqual([
    ["203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    [null, ""],
  ]);
});

test("too many from one network are held, each with its rule, and nobody is told", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const library = { ...town.anyone, address: "203.0.113.9" };
  const readers = Array.from({ length: 12 }, (_, index) =>
    sign(library, number, signer({ email: `reader-${index}@westford.example` })),
  );
  const elsewhere = { ...town.anyone, address: "203.0.113.10" };
  const answers = [...(await Promise.all(readers)), await sign(elsewhere, number, signer())];
  expect(answers.every(({ ok }) => ok)).toBe(true);

  const stored = await signaturesIn(town);
  expect(stored.filter(({ hold_rule }) => hold_rule === "rate")).toHaveLength(2);
  expect(stored.filter(({ asked }) => asked === 1)).toHaveLength(13);
  const holds = await reality(
    "SELECT rule, signature_id FROM signature_holds WHERE council_id = $1",
    [town.council.id],
  );
  expect(holds.map(({ signature_id }) => signature_id).toSorted()).toEqual(
    stored.flatMap(({ id, hold_rule }) => (hold_rule ? [id] : [])).toSorted(),
  );
});

test("a postcode in two wards asks in which, one in none is kept without", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const [first, second] = town.areas.map(({ id }) => id);
  await town.ade.write((db) =>
    db.postcode.create({ data: { postcode: "WF1 1AA", areaId: second! } }),
  );
  const asks = { ok: false, reason: "which-ward" };
  expect(await sign(town.anyone, number, signer())).toEqual(asks);
  expect(await sign(town.anyone, number, signer({ area: town.council.id }))).toEqual(asks);
  expect(await sign(town.anyone, number, signer({ area: second }))).toMatchObject({ ok: true });
  await sign(town.anyone, number, signer({ email: "b@westford.example", postcode: "ZZ9 9ZZ" }));
  const third = signer({ email: "c@westford.example", postcode: "WF1 2AA", area: first });
  await sign(town.anyone, number, third);
  expect((await signaturesIn(town)).map(({ area_id }) => area_id)).toEqual([second, null, second]);
});

test("new, known, over its letters or held: the same questions to the database, whoever it is", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  const asked: string[] = [];
  const watched: typeof town.anyone = {
    ...town.anyone,
    rush: (work) =>
      town.anyone.rush((db) =>
        work({
          $queryRaw: (query, ...values) => {
            asked.push("text" in query ? query.text : query.join("?"));
            return db.$queryRaw(query, ...values);
          },
        }),
      ),
  };
  const questionsOf = async (person = signer()) => {
    asked.length = 0;
    await sign(watched, number, person);
    return [...asked];
  };
  await sign(town.anyone, number, signer({ email: "warm@westford.example" }));
  const fresh = await questionsOf();
  expect(fresh).toHaveLength(2);
  expect(await questionsOf()).toEqual(fresh);
  await reality("UPDATE signatures SET letters = 5, asked = 5 WHERE council_id = $1", [
    town.council.id,
  ]);
  expect(await questionsOf()).toEqual(fresh);
  await reality("UPDATE signatures SET state = 'confirmed' WHERE council_id = $1", [
    town.council.id,
  ]);
  expect(await questionsOf()).toEqual(fresh);
  expect(await questionsOf(signer({ name: "Sola Adeyemi" }))).toEqual(fresh);
});

async function signaturesIn(town: Town) {
  const rows = await reality<{ id: string; email: string; [column: string]: unknown }>(
    "SELECT * FROM signatures WHERE council_id = $1 ORDER BY id",
    [town.council.id],
  );
  return opened(town.anyone, "email", rows);
}
