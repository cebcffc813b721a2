import { expect, test } from "vitest";
import { beginCeremony } from "#app/domains/identity/commands/begin-ceremony.server.ts";
import { payForFactor } from "#app/domains/identity/commands/pay-for-factor.server.ts";
import { aCouncil } from "#tests/support/council.ts";

const kind = "second-factor";

test("twenty tries at once are five tries, and one of them is the last", async () => {
  const { anyone, ade } = await aCouncil();
  const { personId } = ade.actor;
  const browser = await beginCeremony(anyone, { kind, secret: "password", personId });

  const tries = await Promise.all(
    Array.from({ length: 20 }, () => payForFactor(anyone, { kind, browser })),
  );
  const paid = tries.filter((one) => one !== null);
  expect(paid).toHaveLength(5);
  expect(paid.filter(({ isLast }) => isLast)).toHaveLength(1);
  expect(paid[0]).toMatchObject({ personId, secret: "password", returnTo: "/" });
});

test("an exchange about nobody, or of another kind, is none", async () => {
  const { anyone, ade } = await aCouncil();
  const { personId } = ade.actor;
  const nobodys = await beginCeremony(anyone, { kind, secret: "password" });
  const other = await beginCeremony(anyone, { kind: "passkey-adding", secret: "a", personId });

  expect(await payForFactor(anyone, { kind, browser: nobodys })).toBeNull();
  expect(await payForFactor(anyone, { kind, browser: other })).toBeNull();
});
