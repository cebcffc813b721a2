import { expect, test } from "vitest";
import {
  dutiesOf,
  nameIn,
  provenEmail,
  signedLines,
  whatDiffers,
  withoutOwnHand,
} from "#app/domains/identity/rules.sign-in.ts";
import { DirectorySchema, SignInSettingsSchema } from "#app/domains/identity/schema.sign-in.ts";

const directory = DirectorySchema.parse({
  issuer: "https://login.westford.example",
  clientId: "folkmoot",
  domains: ["westford.gov.uk"],
  groups: [
    { group: "juniors", role: "responder", draftOnly: true, team: "highways" },
    { group: "seniors", role: "responder", team: "housing" },
    { group: "seniors", role: "approver" },
  ],
});
const said = (claims: object) => ({ iss: directory.issuer, sub: "1", ...claims });

test("somebody in two groups has what both give, and of the same role the greater right", () => {
  expect(dutiesOf(directory, said({ groups: ["juniors"] }))).toEqual({
    roles: [{ role: "responder", draftOnly: true, groups: ["juniors"] }],
    teams: ["highways"],
  });
  expect(dutiesOf(directory, said({ groups: ["seniors", "juniors", 7] }))).toEqual({
    roles: [
      { role: "responder", draftOnly: false, groups: ["juniors", "seniors"] },
      { role: "approver", draftOnly: false, groups: ["seniors"] },
    ],
    teams: ["highways", "housing"],
  });
  for (const groups of [undefined, null, {}, "Juniors", ["JUNIORS"]]) {
    expect(dutiesOf(directory, said({ groups }))).toEqual({ roles: [], teams: [] });
  }
});

test("a line keeps whoever wrote it, until it is another line or another directory's", () => {
  const line = (group: string, writtenById?: string) => ({
    group,
    role: "auditor" as const,
    ...(writtenById && { writtenById }),
  });
  const before = { ...directory, groups: [line("auditors", "ade"), line("old")] };
  const after = { ...directory, groups: [line("old"), line("auditors"), line("others")] };
  expect(signedLines(before, after, "bea")).toEqual([
    line("old"),
    line("auditors", "ade"),
    line("others", "bea"),
  ]);
  for (const moved of [{ issuer: "https://elsewhere.example" }, { groupsClaim: "roles" }]) {
    const writers = signedLines(before, { ...after, ...moved }, "bea").map((it) => it.writtenById);
    expect(writers).toEqual(["bea", "bea", "bea"]);
  }
});

test("a line of one's own hand confirms a role that watches over others, and does not give it", () => {
  const groups = [
    { group: "all", role: "auditor" as const, writtenById: "ade" },
    { group: "all", role: "moderator" as const, writtenById: "ade" },
  ];
  const rolesOf = (personId: string, held: string[]) =>
    withoutOwnHand({ ...directory, groups }, personId, new Set(held)).groups.map(
      ({ role }) => role,
    );
  expect(rolesOf("ade", [])).toEqual(["moderator"]);
  expect(rolesOf("ade", ["auditor"])).toEqual(["auditor", "moderator"]);
  expect(rolesOf("bea", [])).toEqual(["auditor", "moderator"]);
});

test("a directory vouches for addresses that it checked, and for those of its own domains", () => {
  const email = "nia@elsewhere.example";
  expect(provenEmail(directory, said({ email, email_verified: true }))).toBe(email);
  expect(provenEmail(directory, said({ email, xms_edov: "1" }))).toBe(email);
  expect(provenEmail(directory, said({ email }))).toBeNull();
  expect(provenEmail(directory, said({ email, email_verified: "false" }))).toBeNull();
  expect(provenEmail(directory, said({ email: "Nia@Westford.gov.uk" }))).toBe(
    "Nia@westford.gov.uk",
  );
  expect(provenEmail(directory, said({ email: "nia@not-westford.gov.uk" }))).toBeNull();
  const own = { email: "nia@westford.gov.uk" };
  for (const denied of [
    { email_verified: false },
    { xms_edov: "0" },
    { email_verified: true, xms_edov: false },
  ]) {
    expect([denied, provenEmail(directory, said({ ...own, ...denied }))]).toEqual([denied, null]);
  }
  expect(provenEmail(directory, said({ email: ["nia@westford.gov.uk"] }))).toBeNull();
});

test("a name is the directory's, or the beginning of the address", () => {
  expect(nameIn(said({ name: " Nia\u200b Prosser " }), "n@w.example")).toBe("Nia Prosser");
  expect(nameIn(said({ name: "\u200b" }), "nia@w.example")).toBe("nia");
});

test("what is as usual is not kept", () => {
  const usual = SignInSettingsSchema.parse({});
  expect(whatDiffers(usual)).toEqual({});
  const sessions = { ...usual.sessions, auditor: { idleMinutes: 60, absoluteHours: 12 } };
  const own = { ...usual, ways: { ...usual.ways, password: false }, sessions };
  expect(whatDiffers(own)).toEqual({
    ways: { password: false },
    sessions: { auditor: { idleMinutes: 60, absoluteHours: 12 } },
  });
  expect(SignInSettingsSchema.parse(whatDiffers(own))).toEqual(own);
});
