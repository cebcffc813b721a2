import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { hashOf } from "#app/platform/seal.server.ts";
import { folkmoot as called, folkmootAlone, lastLine } from "#tests/scripts/commands/folkmoot.ts";
import { aFolder, type Ended } from "#tests/scripts/support.ts";
import { databaseUrl, ownerDatabaseUrl, reality, superuserUrl } from "#tests/support/database.ts";

test("a council, its areas, postcodes and people: all that a first day needs", async () => {
  const slug = aSlug();
  const council = ["--council", slug];
  const added = await folkmoot("add", "council", ...council, ...named("Brackley", "Rhedynfre"));
  expect(added).toMatchObject({ code: 0 });
  expect(lastLine(added)).toMatchObject({ slug, origin: `http://${slug}.localhost:3000` });
  const { id } = lastLine(added);

  const ade = ["--email", "Ade@Brackley.example", "--name", "Ade Okafor"];
  const rolesOfAde = ["--role", "administrator", "--role", "responder", "--team", "highways"];
  const terms = ["--until", "2099-06-30", "--draft-only", "--reason", "For the summer"];
  const sam = ["--email", "sam@brackley.example", "--name", "Sam Price", "--role", "responder"];
  const steps = [
    ["add", "area", ...council, "north-end", ...named("North End", "Pen y Gogledd")],
    ["add", "team", ...council, "highways", ...named("Highways", "Priffyrdd")],
    ["add", "person", ...council, ...ade, ...rolesOfAde],
  ];
  for (const step of steps) expect(await folkmoot(...step)).toMatchObject({ code: 0 });
  for (const again of steps) expect(await folkmoot(...again)).toMatchObject({ code: 0 });
  expect(await folkmoot("add", "person", ...council, ...sam, ...terms)).toMatchObject({ code: 0 });

  expect(
    await reality(
      `SELECT p.name, p.kind, array_agg(DISTINCT g.role ORDER BY g.role) AS roles, t.slug AS team
       FROM people p JOIN role_grants g ON g.person_id = p.id
       JOIN team_members m ON m.person_id = p.id JOIN teams t ON t.id = m.team_id
       WHERE p.council_id = $1 GROUP BY 1, 2, 4`,
      [id],
    ),
  ).toEqual([
    {
      name: "Ade Okafor",
      kind: "staff",
      roles: ["administrator", "responder"],
      team: "highways",
    },
  ]);
  expect(
    await reality(
      `SELECT draft_only, reason, expires_at FROM role_grants
       WHERE council_id = $1 AND expires_at IS NOT NULL`,
      [id],
    ),
  ).toEqual([
    {
      draft_only: true,
      reason: "For the summer",
      expires_at: new Date("2099-06-30T23:00:00Z"),
    },
  ]);
  expect(await reality("SELECT slug FROM areas WHERE council_id = $1", [id])).toEqual([
    { slug: "north-end" },
  ]);
});

test("the first administrator gets a link to choose how to sign in, by e-mail and on the terminal", async () => {
  const slug = aSlug();
  const council = ["--council", slug];
  await folkmoot("add", "council", ...council, ...named("Brackley", "Rhedynfre"));
  const ade = ["--email", "ade@brackley.example", "--name", "Ade Okafor"];
  const role = ["--role", "administrator", "--invite"];
  const invited = await folkmoot("add", "person", ...council, ...ade, ...role);

  const { id, invitation } = lastLine(invited);
  const [address, token] = String(invitation).split("/staff/invitations/");
  expect(address).toBe(`http://${slug}.localhost:3000`);
  const kept = await reality("SELECT token_hash FROM invitations WHERE person_id = $1", [id]);
  expect(kept).toEqual([{ token_hash: hashOf(token!) }]);
  const letters = await reality(
    `SELECT text FROM emails e JOIN councils c ON c.id = e.council_id WHERE c.slug = $1`,
    [slug],
  );
  expect(letters).toEqual([{ text: expect.stringContaining(String(invitation)) }]);
});

test("what cannot be added is told in one sentence", async () => {
  const slug = aSlug();
  const council = ["--council", slug];
  await folkmoot(
    "add",
    "council",
    ...council,
    ...named("Once", "Unwaith"),
    "--host",
    `${slug}.example`,
  );
  const person = ["add", "person", ...council, "--name", "Ade"];
  const email = ["--email", "ade@once.example"];

  const wrong: [string[], number, string][] = [
    [
      ["add", "council", ...council, ...named("Again", "Eto")],
      1,
      `There is a council "${slug}" already.`,
    ],
    [
      ["add", "council", "--council", aSlug(), ...named("A", "B"), "--host", `${slug}.example`],
      1,
      `Another council is found at ${slug}.example already.`,
    ],
    [["add", "council", ...council], 2, "Missing or not right: --name, --name-cy."],
    [
      ["add", "area", ...council],
      2,
      "What shall be added: a council, an area, a team or a person?",
    ],
    [[...person, "--email", "nobody"], 2, "Missing or not right: --email."],
    [[...person, ...email, "--role", "king"], 2, "Missing or not right: --role."],
    [[...person, ...email, "--team", "parks"], 2, "A team is for staff: add --role <role>."],
    [[...person, ...email, "--invite"], 2, "Residents need no invitation: add --role <role>."],
    [
      [...person, ...email, "--role", "responder", "--team", "parks"],
      1,
      'There is no team "parks": add it first.',
    ],
  ];
  for (const [words, code, sentence] of wrong) {
    const ended = await folkmoot(...words);
    expect([ended.code, ended.errors.split("\n")[0]]).toEqual([code, sentence]);
  }
  expect(
    await reality("SELECT 1 FROM people p JOIN councils c ON c.id = council_id WHERE slug = $1", [
      slug,
    ]),
  ).toEqual([]);
});

test("postcodes are taken over once, and the lines that are none are named", async () => {
  const slug = aSlug();
  const council = ["--council", slug];
  await folkmoot("add", "council", ...council, ...named("Brackley", "Rhedynfre"));
  await folkmoot("add", "area", ...council, "north-end", ...named("North End", "Pen y Gogledd"));
  const file = join(await aFolder(), "postcodes.csv");
  const rows = [
    "Postcode,Area",
    "WF1 1AA,north-end",
    "nonsense,north-end",
    "",
    '"wf11ab","north-end"',
  ];
  await writeFile(file, `\uFEFF${[...rows, "WF1 1AC,nowhere"].join("\r\n")}\r\n`);

  const first = await folkmoot("import", "postcodes", ...council, file);
  expect(first.code).toBe(1);
  expect(lastLine(first)).toEqual({ read: 4, added: 2, unchanged: 0, refused: 2 });
  expect(first.errors).toContain(
    'Line 3: "nonsense" is no postcode.\nLine 6: there is no area "nowhere": add it first.\n',
  );
  await writeFile(file, rows.slice(0, 2).join("\n"));
  const second = await folkmoot("import", "postcodes", ...council, file);
  expect(second.code).toBe(0);
  expect(lastLine(second)).toEqual({ read: 1, added: 0, unchanged: 1, refused: 0 });
});

test("migrate needs both roles, and brings the database up to date as the owner", async () => {
  const alone = await folkmoot("migrate");
  expect([alone.code, alone.errors]).toEqual([
    1,
    "Set DATABASE_URL and OWNER_DATABASE_URL; the embedded PostgreSQL is brought up to date by npm start.\n",
  ]);
  await reality(`ALTER DATABASE ${new URL(databaseUrl).pathname.slice(1)} OWNER TO folkmoot_owner`);
  vi.stubEnv("OWNER_DATABASE_URL", ownerDatabaseUrl);
  onTestFinished(() => void vi.unstubAllEnvs());
  const both = await folkmoot("migrate");
  expect([both.code, lastLine(both)]).toEqual([0, { migrated: false, sealed: false }]);
});

test("no command works as a role that passes row-level security", async () => {
  const add = ["add", "council", "--council", aSlug(), ...named("A", "B")];
  const ended = await folkmootAlone({ DATABASE_URL: superuserUrl }, ...add);
  expect(ended.code).toBe(1);
  expect(ended.errors).toMatch(/^The role in DATABASE_URL may pass row-level security/);
});

function named(name: string, nameCy: string): string[] {
  return ["--name", name, "--name-cy", nameCy];
}

function aSlug(): string {
  return `c-${randomUUID().slice(0, 8)}`;
}

function folkmoot(...words: string[]): Promise<Ended> {
  return called(...words, "--json");
}
