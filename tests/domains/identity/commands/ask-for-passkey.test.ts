import { expect, test } from "vitest";
import { askForPasskey } from "#app/domains/identity/commands/ask-for-passkey.server.ts";
import { takeCeremony } from "#app/domains/identity/commands/take-ceremony.server.ts";
import { aPasskeyOf } from "#tests/domains/identity/passkeys.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("any passkey of this council's host will do, unlocked by its person", async () => {
  const town = await aCouncil();
  await aPasskeyOf(town.grace);
  const { options } = await askForPasskey(town.anyone);
  expect(options).toEqual({
    rpId: `${town.council.slug}.localhost`,
    challenge: expect.stringMatching(/^[\w-]{43}$/),
    userVerification: "required",
    timeout: 300_000,
    allowCredentials: undefined,
    hints: undefined,
    extensions: undefined,
  });
});

test("every question is another, and only its own browser can answer, once", async () => {
  const { anyone, council } = await aCouncil();
  const [one, other] = [await askForPasskey(anyone), await askForPasskey(anyone)];
  expect(one.options.challenge).not.toBe(other.options.challenge);
  expect(one.browser).not.toBe(other.browser);

  const answer = { kind: "passkey-sign-in", browser: one.browser } as const;
  expect(await takeCeremony(anyone, answer)).toMatchObject({ secret: one.options.challenge });
  expect(await takeCeremony(anyone, answer)).toBeNull();

  const rows = await reality("SELECT * FROM ceremonies WHERE council_id = $1", [council.id]);
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain(other.options.challenge);
});

test("whoever wanted to go somewhere gets there, but never to another site", async () => {
  const { anyone } = await aCouncil();
  for (const [next, place] of [
    ["/petitions/3?page=2", "/petitions/3?page=2"],
    ["//evil.example", "/"],
  ] as const) {
    const { browser } = await askForPasskey(anyone, { next });
    const noted = await takeCeremony(anyone, { kind: "passkey-sign-in", browser });
    expect(noted?.returnTo).toBe(place);
  }
});
