import { expect, test } from "vitest";
import { beginDirectorySignIn } from "#app/domains/identity/commands/begin-directory-sign-in.server.ts";
import { finishDirectorySignIn } from "#app/domains/identity/commands/finish-directory-sign-in.server.ts";
import { showStaffWays } from "#app/domains/identity/queries/show-staff-ways.server.ts";
import type { Context } from "#app/platform/context.ts";
import { connected } from "#tests/domains/identity/sign-in-settings.ts";
import { aCouncil } from "#tests/support/council.ts";
import { signInAt } from "#tests/support/oidc.ts";

test("an auditor connects a council account while signed in, and comes in with it from then on", async () => {
  const town = await aCouncil();
  const { anyone, audrey, grace } = town;
  const mayConnect = async (who: Context) => (await showStaffWays(who)).mayConnect;
  expect(await mayConnect(audrey)).toBe(false);
  const directory = await connected(town);
  expect(await mayConnect(audrey)).toBe(true);
  expect(await mayConnect(grace)).toBe(false);

  const email = "audrey@westford.example";
  const groups = ["folkmoot-highways"];
  directory.accounts.set("audrey", { name: "Audrey Lunn", email, email_verified: true, groups });
  const signIn = async (browsing: Context) => {
    const going = await beginDirectorySignIn(browsing, {});
    if (!going.ok) throw new Error(going.reason);
    const { url, browser } = going.value;
    const { search } = await signInAt(url, "audrey");
    return finishDirectorySignIn(browsing, { search, browser, userAgent: "" });
  };
  expect(await signIn(anyone)).toEqual({ ok: false, reason: "sign-in-first" });
  expect((await signIn(audrey)).ok).toBe(true);
  expect(await mayConnect(audrey)).toBe(false);
  expect((await signIn(anyone)).ok).toBe(true);
});
