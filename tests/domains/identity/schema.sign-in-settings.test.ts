import { expect, test } from "vitest";
import { SignInSettingsSchema } from "#app/domains/identity/schema.sign-in.ts";
import {
  settingsIn,
  SignInSettingsForm,
  typedIn,
} from "#app/domains/identity/schema.sign-in-settings.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import "#tests/support/database.ts";

/** What a browser sends of the page, with these changes. */
function sent(changes: Record<string, string> = {}): Request {
  const fields = new URLSearchParams({
    version: "0",
    ways: "passkey",
    issuer: "",
    clientId: "",
    secret: "",
    groupsClaim: "groups",
    domains: "",
    residentIdleDays: "30",
    residentDays: "90",
  });
  for (const [role, limits] of Object.entries(SignInSettingsSchema.parse({}).sessions)) {
    if (role === "resident") continue;
    fields.set(`sessions.${role}.idleMinutes`, `${limits.idleMinutes}`);
    fields.set(`sessions.${role}.absoluteHours`, `${limits.absoluteHours}`);
  }
  for (let at = 0; at < 3; at += 1) {
    for (const name of ["group", "role", "team"]) fields.set(`groups[${at}].${name}`, "");
  }
  fields.append("ways", "password");
  for (const [name, value] of Object.entries(changes)) fields.set(name, value);
  return new Request("http://westford.example/", { method: "POST", body: fields });
}

const read = (changes?: Record<string, string>) => readForm(sent(changes), SignInSettingsForm);

test("the page as it comes asks for what is usual; empty lines ask for nothing", async () => {
  const form = await read();
  expect(form.ok && settingsIn(form.value)).toEqual(SignInSettingsSchema.parse({}));
});

test("a filled-in page asks for what it says, and is shown again as it was, without its secret", async () => {
  const filled = {
    issuer: " https://login.example.org/v2.0 ",
    clientId: "folkmoot",
    secret: "hush",
    domains: "Westford.gov.uk\nwestford.example",
    "groups[0].group": "juniors",
    "groups[0].role": "responder",
    "groups[0].draftOnly": "on",
    "groups[2].group": "seniors",
    "groups[2].role": "approver",
    "groups[2].team": "highways",
    "sessions.auditor.idleMinutes": "60",
  };
  const form = await read(filled);
  if (!form.ok) throw new Error(JSON.stringify(form.problems));
  const settings = settingsIn(form.value);
  expect(settings.directory).toEqual({
    issuer: "https://login.example.org/v2.0",
    clientId: "folkmoot",
    groupsClaim: "groups",
    domains: ["westford.gov.uk", "westford.example"],
    groups: [
      { group: "juniors", role: "responder", draftOnly: true },
      { group: "seniors", role: "approver", team: "highways" },
    ],
  });
  expect(settings.sessions.auditor.idleMinutes).toBe(60);
  const typed = typedIn(form.value);
  expect(typed).toMatchObject({
    ways: ["passkey", "password"],
    "groups[0].draftOnly": "on",
    "groups[2].team": "highways",
    "sessions.auditor.idleMinutes": "60",
    domains: "westford.gov.uk\nwestford.example",
  });
  expect(JSON.stringify(typed)).not.toContain("hush");
});

test("what is wrong is said at its field", async () => {
  for (const [field, value, key] of [
    ["issuer", "http://login.example.org", "issuer-wrong"],
    ["issuer", "https://login.example.org", "client-missing"],
    ["domains", "westford", "domain-wrong"],
    ["groups[1].group", "moderators", "group-role-missing"],
    ["sessions.administrator.idleMinutes", "1441", "idle-wrong"],
    ["sessions.administrator.absoluteHours", "", "absolute-wrong"],
    ["residentDays", "1.5", "absolute-days-wrong"],
    ["version", "x", "version-wrong"],
    ["ways", "magic", "way-wrong"],
  ]) {
    const form = await read({ [`${field}`]: `${value}` });
    expect(form.ok ? [] : form.problems.map((problem) => problem.key)).toContain(key);
  }
});
