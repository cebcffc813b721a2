import { expect, test } from "vitest";
import { newSecret } from "#app/platform/seal.server.ts";
import "#tests/support/database.ts";
import { secretColumns, secretFinder } from "#tests/security/secrets.ts";

const secret = newSecret();
const sealed = `sealed:1:${newSecret()}${newSecret()}`;
const find = secretFinder([
  { kind: "link", word: secret },
  { kind: "people.email", word: sealed },
]);

test.each([
  `<a href="/sign-in/links/${secret}">`,
  `<a href="http://westford.localhost:3000/staff/invitations/${secret}">`,
  `<a href="/consultations/1/responses/CON-1?lang=cy&amp;seal=${secret}">`,
  `<a href="/sign-in?next=%2Fstaff%2Finvitations%2F${secret}%3Flang">`,
  `set-cookie: session=${secret}; Path=/; HttpOnly`,
  `location: /staff/invitations/${secret}`,
  `{"token":"${secret}"}`,
  `"a line\\n${secret}\\n"`,
  `<tr id="link-${secret}">`,
  `<tr id="${secret}-link">`,
  `\\u003c${secret}\\u003e`,
  `(${secret}).`,
])("a secret is found in %s", (text) => {
  expect(find(`Before ${text} after`)).toEqual([{ kind: "link", word: secret }]);
});

test("what is sealed is found with and without its mark", () => {
  expect(find(`<td>${sealed}</td>`).map(({ kind }) => kind)).toEqual(["people.email"]);
  expect(find(sealed.split(":")[2]!).map(({ kind }) => kind)).toEqual(["people.email"]);
});

test("other words are no secret", () => {
  expect(find(`<a href="/links/${newSecret()}" class="govuk-button govuk-button--x">`)).toEqual([]);
});

test("every column that the catalogue calls sealed or a way to find it, and every hash, is searched for", async () => {
  const names = (await secretColumns()).map(({ relation, name }) => `${relation}.${name}`);
  expect(names).toEqual(
    expect.arrayContaining([
      "people.email",
      "people.email_key",
      "emails.recipient",
      "emails.recipient_key",
      "sessions.token_hash",
      "sign_in_requests.code_hash",
      "sign_in_settings.directory_secret",
      "ceremonies.secret",
      "ceremonies.browser_hash",
      "passwords.hash",
      "council_keys.finding",
      "consultation_responses.submission_key",
    ]),
  );
  expect(names.some((name) => name.startsWith("audit_entries."))).toBe(false);
});
