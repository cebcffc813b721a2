import { expect, test } from "vitest";
import { messages } from "#app/domains/open-data/messages.en.ts";
import { everythingAbout } from "#app/domains/open-data/queries/everything-about.server.ts";
import { holdings, leftOut, tables } from "#app/domains/open-data/schema.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import { plantCanaries } from "#tests/domains/open-data/canaries.ts";
import { at, aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("every table with something about people is in the download, or says why it is not", async () => {
  const columns = await reality<{ table: string; column: string }>(
    `SELECT t.relname::text AS table, a.attname::text AS column
     FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p')
       AND (a.attname ~ '(^|_)(person|author|editor|actor|email|recipient|payload)(_id|_key)?$'
            OR a.attname ~ '_by_id$' OR col_description(t.oid, a.attnum) = 'sealed'
            OR EXISTS (SELECT FROM pg_constraint f WHERE f.conrelid = t.oid AND a.attnum = ANY (f.conkey)
                       AND f.confrelid = 'people'::regclass AND a.attname <> 'council_id'))`,
  );
  const about = new Set(["people", ...columns.map(({ table }) => table)]);
  expect(about.size).toBeGreaterThan(20);
  const known = [...Object.keys(tables), ...Object.keys(leftOut)];
  expect([...about].toSorted()).toEqual(known.toSorted());
  const reasons = Object.values(leftOut);
  expect(reasons.every((reason) => reason.length > 20)).toBe(true);
});

test("all that is planted about Omar comes out, from every table, and nothing of Grace", async () => {
  const town = await aCouncil();
  const [omar, grace] = [town.omar.actor, town.grace.actor];
  const planted = await plantCanaries(town, {
    ...omar,
    email: "omar@westford.example",
    mark: "OMAR",
  });
  await plantCanaries(town, { ...grace, email: "grace@westford.example", mark: "GRACE" });
  // Where nothing that somebody wrote is kept, that there is something is what counts.
  const wordless = {
    moderation_cases: "decisions",
    authenticators: "factors",
    passwords: "factors",
    invitations: "invitations",
    subscriptions: "follows",
    digest_issues: "digests",
    petitions: "petition-work",
  } as const;
  expect(Object.keys(planted).toSorted()).toEqual(Object.keys(tables).toSorted());

  const held = await everythingAbout(town.omar);
  const file = JSON.stringify(held);
  const missing = Object.entries(planted).filter(
    ([table, canary]) => !(table in wordless) && !file.includes(canary),
  );
  expect(missing).toEqual([]);
  expect(Object.values(wordless).filter((part) => held[part].length === 0)).toEqual([]);
  expect(file.match(/2001-02-03T04:05:06/g)).toHaveLength(2);
  expect(file).toContain("omar@westford.example");
  expect(file).not.toMatch(/GRACE|grace@|never to be shown|sealed:/);
  for (const { actor } of [town.grace, town.tom, town.ade])
    expect(file).not.toContain(actor.personId);

  expect(Object.keys(held)).toEqual([...holdings]);
  const filled = holdings.filter((name) => held[name].length > 0);
  expect(holdings.filter((name) => !filled.includes(name))).toEqual(["given", "cases"]);
  const facts = Object.values(held).flatMap((rows) => rows.flatMap((row) => Object.keys(row)));
  expect(facts.filter((fact) => !(`fact-${fact}` in messages.en))).toEqual([]);
});

test("officers get what they did, without whom it was about", async () => {
  const town = await aCouncil();
  const [omar, tom] = [town.omar.actor, town.tom.actor];
  await plantCanaries(town, { ...omar, email: "omar@westford.example", mark: "OMAR" });
  const held = await everythingAbout(town.tom);
  expect(held.cases).toMatchObject([{ outcome: "hide", sentence: "OMAR-moderation_decisions" }]);
  expect(held.roles).toMatchObject([{ role: "moderator" }]);
  expect(JSON.stringify(held)).not.toContain(omar.personId);

  const acted = await everythingAbout(town.ade);
  expect(acted.records).toContainEqual(
    expect.objectContaining({ action: "tests", about: "person" }),
  );
  expect(JSON.stringify(acted)).not.toMatch(/OMAR/);
  expect(JSON.stringify(acted)).not.toContain(tom.personId);
});

test("a code that still works is not written down once more", async () => {
  const town = await aCouncil();
  const letter = {
    to: "Omar@Westford.example",
    locale: "en",
    subject: "402816",
    text: "402816",
  } as const;
  await queueEmail(town.anyone, { key: "secret:sign-in:1", html: "402816", ...letter });
  const { letters } = await everythingAbout(town.omar);
  expect(letters).toMatchObject([{ email: "Omar@Westford.example", state: "due" }]);
  expect(JSON.stringify(letters)).not.toContain("402816");
});

test("the parts have names of areas and teams in the reader's language, and nobody unknown gets any", async () => {
  const town = await aCouncil();
  const areaId = town.areas[0]!.id;
  await town.anyone.write((db) => db.person.updateMany({ data: { areaId } }));
  const [welsh] = (await everythingAbout(at(town.omar, { locale: "cy" }))).account;
  expect(welsh).toMatchObject({ area: "Nant y Felin", name: "Omar Haddad" });
  await expect(everythingAbout(town.anyone)).rejects.toMatchObject({ status: 403 });
});

test("what was done with an address before its owner had this account says only when", async () => {
  const town = await aCouncil();
  await plantCanaries(town, { ...town.omar.actor, email: "omar@westford.example", mark: "OMAR" });
  const createdAt = new Date(Date.now() + 60_000);
  const { personId: id } = town.omar.actor;
  await town.anyone.write((db) => db.person.updateMany({ where: { id }, data: { createdAt } }));
  const { letters, signatures, responses } = await everythingAbout(town.omar);
  for (const rows of [letters, signatures, responses]) {
    expect(rows).toEqual([{ created: expect.any(Date) }]);
  }
});
