import { expect, test } from "vitest";
import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import { reality } from "#tests/support/database.ts";
import { findByEmail } from "#app/domains/identity/queries/find-by-email.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { signInLetters } from "#tests/domains/identity/letters.ts";

test("Grace gets one e-mail with a code and a link to her own council", async () => {
  const town = await aCouncil();
  await askToSignIn(town.anyone, { email: "grace@westford.example" });

  const letters = await signInLetters(town.anyone, "grace@westford.example");
  expect(letters).toHaveLength(1);
  expect(letters[0]!.code).toMatch(/^[0-9]{6}$/);
  expect(letters[0]!.subject).toBe(`${letters[0]!.code} is your code for Westford`);
  expect(letters[0]!.text).toContain(`${town.council.origin}/sign-in/links/${letters[0]!.link}`);
});

test("the e-mail is in the language of the page", async () => {
  const town = await aCouncil();
  await askToSignIn(at(town.anyone, { locale: "cy" }), { email: "cymro@westford.example" });
  const [letter] = await signInLetters(town.anyone, "cymro@westford.example");
  expect(letter!.subject).toMatch(/^[0-9]{6} yw eich cod ar gyfer Westford$/);
});

test("a stranger gets the same as a neighbour, and is nobody yet", async () => {
  const town = await aCouncil();
  const known = await askToSignIn(town.anyone, { email: "grace@westford.example" });
  const stranger = await askToSignIn(town.anyone, { email: "new@westford.example" });

  expect(stranger).toHaveLength(known.length);
  expect(await signInLetters(town.anyone, "new@westford.example")).toHaveLength(1);
  expect(await findByEmail(town.anyone, "new@westford.example")).toBeNull();
});

test("staff are told where their door is, with nothing that lets anybody in", async () => {
  const town = await aCouncil();
  const known = await askToSignIn(town.anyone, { email: "grace@westford.example" });
  const staff = await askToSignIn(town.anyone, { email: "tom@westford.example" });

  expect(staff).toHaveLength(known.length);
  const letters = await signInLetters(town.anyone, "tom@westford.example");
  expect(letters).toMatchObject([
    { subject: "Where staff of Westford sign in", code: "no code", link: "no link" },
  ]);
  expect(letters[0]!.text).toContain(`${town.council.origin}/staff/sign-in`);
});

test("staff get no more of these letters than residents get codes", async () => {
  const town = await aCouncil();
  for (let time = 1; time <= 7; time += 1) {
    await askToSignIn(town.anyone, { email: "tom@westford.example" });
  }
  expect(await signInLetters(town.anyone, "tom@westford.example")).toHaveLength(5);
});

test("no secret is stored as it is", async () => {
  const town = await aCouncil();
  const browser = await askToSignIn(town.anyone, { email: "omar@westford.example" });
  const [letter] = await signInLetters(town.anyone, "omar@westford.example");
  const rows = await reality<{ row: string }>(
    "SELECT sign_in_requests::text AS row FROM sign_in_requests WHERE council_id = $1",
    [town.council.id],
  );

  expect(rows).toHaveLength(1);
  for (const secret of [browser, letter!.link, letter!.code]) {
    expect(rows[0]!.row).not.toContain(secret);
  }
});

test("an address gets five e-mails in a quarter of an hour, however many ask at once", async () => {
  const town = await aCouncil();
  const email = "flood@westford.example";
  const ways = ["flood@westford.example", "FLOOD@westford.example", "Flood@WESTFORD.example"];
  const asked = await Promise.all(
    Array.from({ length: 12 }, (_, time) => askToSignIn(town.anyone, { email: ways[time % 3]! })),
  );

  expect(new Set(asked).size).toBe(12);
  const emails = await town.anyone.read((db) => db.email.count());
  expect(emails).toBe(5);

  const later = new Date(town.anyone.now.getTime() + 15 * 60_000 + 1);
  await askToSignIn(at(town.anyone, { now: later }), { email });
  expect(await town.anyone.read((db) => db.email.count())).toBe(6);
});

test("where to go on to is kept only if it is on this site", async () => {
  const town = await aCouncil();
  for (const next of ["/petitions/3?page=2", "//evil.example", "https://evil.example/"]) {
    await askToSignIn(town.anyone, { email: "omar@westford.example", next });
  }
  const requests = await town.anyone.read((db) =>
    db.signInRequest.findMany({ select: { returnTo: true }, orderBy: { id: "asc" } }),
  );
  expect(requests.map((request) => request.returnTo)).toEqual(["/petitions/3?page=2", "/", "/"]);
});
