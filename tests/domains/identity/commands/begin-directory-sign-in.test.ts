import { expect, test } from "vitest";
import { beginDirectorySignIn } from "#app/domains/identity/commands/begin-directory-sign-in.server.ts";
import { connected } from "#tests/domains/identity/sign-in-settings.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

test("the directory is asked with a state, a nonce and a challenge that are new every time", async () => {
  const town = await aCouncil();
  const directory = await connected(town);
  const asked = [];
  for (const next of ["/staff/cases", undefined]) {
    const outcome = await beginDirectorySignIn(town.anyone, { next });
    if (!outcome.ok) throw new Error(outcome.reason);
    asked.push(outcome.value);
  }

  const [one, other] = asked.map(({ url }) => new URL(url).searchParams);
  expect(asked[0]!.url.startsWith(`${directory.issuer}/auth?`)).toBe(true);
  expect(Object.fromEntries(one!)).toMatchObject({
    client_id: "folkmoot",
    response_type: "code",
    scope: "openid profile email groups",
    redirect_uri: `${town.council.origin}/staff/sign-in/directory/callback`,
    code_challenge_method: "S256",
  });
  for (const name of ["state", "nonce", "code_challenge"]) {
    expect(one!.get(name)).toMatch(/^[\w-]{43}$/);
    expect(one!.get(name)).not.toBe(other!.get(name));
  }
  const kept = await reality<{ secret: string; return_to: string }>(
    "SELECT secret, return_to FROM ceremonies WHERE council_id = $1 ORDER BY id",
    [town.council.id],
  );
  expect(kept.map(({ return_to }) => return_to)).toEqual(["/staff/cases", "/"]);
  expect(kept[0]!.secret).not.toContain(one!.get("nonce"));
});

test("a directory that is off, away or not what it should be is not asked", async () => {
  const town = await aCouncil();
  expect(await beginDirectorySignIn(town.anyone, {})).toEqual({
    ok: false,
    reason: "directory-off",
  });
  const directory = await connected(town);
  await directory.stop();
  expect(await beginDirectorySignIn(town.anyone, {})).toEqual({
    ok: false,
    reason: "directory-away",
  });
});
